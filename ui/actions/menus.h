// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMenu;
class QMenuBar;

namespace warroom {

class Actions;

/// What is open, and with it which menus there are.
enum class MenuScope {
    Program,
    Lobby, ///< the commissioner's as well
    Room,  ///< and the replay's
};

/// The menu bar: which action stands where.
class Menus : public QObject {
    Q_OBJECT

public:
    Menus(QMenuBar &bar, const Actions &actions);

    void retranslate();
    /// Shows the menus for what is open.
    void show(MenuScope scope);

private:
    QMenu *m_program;
    QMenu *m_draft;
    QMenu *m_view;
    QMenu *m_theme;
    QMenu *m_language;
    QMenu *m_commissioner;
    QMenu *m_replay;
    QMenu *m_help;
};

} // namespace warroom
