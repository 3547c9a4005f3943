// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QObject>

#include <memory>

namespace warroom {

/// The look in force: theme and motion. Handed to every widget that paints; outlives them all.
class ThemeSource : public QObject {
    Q_OBJECT

public:
    explicit ThemeSource(Theme theme, QObject *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    /// Puts \a theme in force: style sheet and palette of the application, then changed().
    void setTheme(const Theme &theme);
    /// Whether what could flow steps instead: because the person or the desktop wants it so.
    bool isMotionReduced() const;
    /// Reduces motion, or leaves it to the desktop. changed() follows where that is a difference.
    void setMotionReduced(bool reduced);

Q_SIGNALS:
    void changed();

private:
    void apply();

    Theme m_theme;
    std::shared_ptr<bool> m_motionReduced = std::make_shared<bool>(false); ///< the style's as well
};

} // namespace warroom
