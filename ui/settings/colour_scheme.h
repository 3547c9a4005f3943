// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settings.h"

#include <QObject>

class QDBusVariant;

namespace warroom {

/// Whether the desktop is dark or light, and when it changes its mind.
///
/// Asks the desktop's settings portal and never waits for it; dark until it answers, and where
/// nobody does.
class ColourScheme : public QObject {
    Q_OBJECT

public:
    explicit ColourScheme(QObject *parent = nullptr);

    /// The key of the theme that \a choice means now.
    QString themeFor(ThemeChoice choice) const;

Q_SIGNALS:
    /// The desktop changed; themeFor(ThemeChoice::System) may say something else.
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &scheme);

    bool m_systemIsLight = false;
};

} // namespace warroom
