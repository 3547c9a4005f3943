// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settings.h"

#include <QObject>

namespace warroom {

class Actions;
class ColourScheme;
class Language;
class ThemeSource;

/// What the look depends on. Everything outlives the menu.
struct LookParts {
    ThemeSource &themes;
    ColourScheme &scheme;
    Settings &settings;
    Language &language;
};

/// The part of the menu that is about the look: theme, colours of positions, motion, language.
///
/// Puts a choice in force at once and remembers it; follows the desktop where that is the choice.
class LookMenu : public QObject {
    Q_OBJECT

public:
    LookMenu(const Actions &actions, const LookParts &parts, QObject *parent);

    /// Puts what is remembered in force.
    void apply();

Q_SIGNALS:
    /// A look cannot be had. \a what is one line.
    void failed(const QString &what);

private:
    void connectTheme();
    void connectToggles();
    void connectLanguages();

    const Actions &m_actions;
    LookParts m_parts;
};

} // namespace warroom
