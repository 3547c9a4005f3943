// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QObject>

namespace warroom {

/// The theme in force. Handed to every widget that paints; outlives them all.
class ThemeSource : public QObject {
    Q_OBJECT

public:
    explicit ThemeSource(Theme theme, QObject *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    /// Puts \a theme in force: style sheet and palette of the application, then changed().
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void changed();

private:
    void apply();

    Theme m_theme;
};

} // namespace warroom
