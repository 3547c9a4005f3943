// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>

#include <span>

class QAction;
class QActionGroup;
class QWidget;

namespace warroom {

/// Everything the menu can do.
enum class ActionId {
    NewDraft,
    HostDraft,
    Join,
    Import,
    Home,
    Settings,
    Quit,
    ShowPlayers,
    ShowBoard,
    ShowTeams,
    ShowTrades,
    ShowAnalysis,
    ThemeSystem,
    ThemeDark,
    ThemeLight,
    SafePositionColours,
    ReduceMotion,
    CallTurns,
    StartDraft,
    Pause,
    UndoLastPick,
    CorrectPick,
    PickForTeam,
    HandOver,
    ChangeOrder,
    AdjustTime,
    EndDraft,
    Host,
    Play,
    PreviousPick,
    NextPick,
    PreviousRound,
    NextRound,
    ToBeginning,
    GoLive,
    Shortcuts,
    About,
};

/// The actions of the window, with text and shortcut, in the one place where they are made.
class Actions : public QObject {
    Q_OBJECT

public:
    /// Adds every action to \a window, so that shortcuts work wherever the focus is.
    explicit Actions(QWidget &window);

    QAction *operator[](ActionId id) const { return m_actions.value(static_cast<int>(id)); }
    /// One checkable action per language, keys as data.
    QList<QAction *> languages() const { return m_languages; }
    /// Says everything again, in the language spoken now.
    void retranslate();
    /// The pause action is one with two faces.
    void setPaused(bool paused);

    /// Every action with a shortcut, in menu order.
    QList<QAction *> withShortcuts() const;

private:
    void makeLanguages(QWidget &window);

    QHash<int, QAction *> m_actions;
    QList<QAction *> m_languages;
    bool m_paused = false;
};

} // namespace warroom
