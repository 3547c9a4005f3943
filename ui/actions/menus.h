// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMenu;
class QMenuBar;

namespace warroom {

class Actions;

/// The menu bar: which action stands where.
class Menus : public QObject {
    Q_OBJECT

public:
    Menus(QMenuBar &bar, const Actions &actions);

    void retranslate();
    /// The commissioner's menu and the replay menu are there while a room is.
    void setRoomOpen(bool open);

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
