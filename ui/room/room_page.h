// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "ui/room/room_tabs.h"
#include "ui/room/surprise.h"

#include <QWidget>

#include <memory>

class QBoxLayout;

namespace warroom {

class BlockCard;
class BoardPage;
class ClockCard;
class ClockColumn;
class CommissionerDesk;
class Courier;
class DraftDesk;
class Moment;
class PickTicker;
class PlayersPage;
class PlayersTab;
class PreparationDesk;
class Hosting;
class QueueCard;
class RoomBars;
class RoomClient;
class RoomHeader;
class SelectedCard;
class Settings;
class ThemeSource;
class TimelineBar;

/// The one room screen: live, remote or replay, at whatever moment the timeline shows.
///
/// Owns the client. What it is handed by reference outlives it.
class RoomPage : public QWidget {
    Q_OBJECT

public:
    RoomPage(std::unique_ptr<RoomClient> client, ThemeSource &themes, Settings &settings,
             QWidget *parent = nullptr);
    ~RoomPage() override;

    RoomClient &client() { return *m_client; }
    Moment &moment() { return *m_moment; }
    RoomBars &bars() { return *m_bars; }
    TimelineBar &timeline() { return *m_timeline; }
    CommissionerDesk &commissioner() { return *m_commissioner; }
    /// Brings \a tab to the front.
    void showTab(RoomTab tab);
    RoomTab tab() const;
    /// Lets the draft be hosted from here; null: not any more.
    void offerHosting(Hosting *hosting);
    bool canHost() const;
    /// Whether the person may take back a pick now.
    bool canUndo() const;
    /// Asks in the header whether to take back the last pick; the second call does.
    void undoLastPick();
    /// Whether the person has a queue that a ranking can fill.
    bool canImport() const;
    /// Shows the import of a ranking in place of the players.
    void importRanking();

Q_SIGNALS:
    /// The person wants to go back to the list of drafts.
    void leaveRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void layOut();
    void buildTabs();
    QWidget *buildRight();
    QWidget *makePlayers(QWidget *parent);
    QWidget *makeBoard(QWidget *parent);
    void showRights();
    void showOffers();
    void retranslate();
    void arrange();
    void takeKeyboardBack();
    void showNote();
    void select(const PlayerId &player);
    void draft(const PlayerId &player);
    void onMovedOn(const PlayerId &gone, const PlayerId &next);
    void refreshQueued();
    void rememberTab(RoomTab tab);
    bool isWide() const;

    std::unique_ptr<RoomClient> m_client;
    std::unique_ptr<Moment> m_moment;
    ThemeSource &m_themes;
    Settings &m_settings;
    Courier *m_courier;
    DraftDesk *m_desk;
    PreparationDesk *m_preparing;
    RoomHeader *m_header = nullptr;
    RoomBars *m_bars = nullptr;
    PickTicker *m_ticker = nullptr;
    ClockCard *m_clock = nullptr;
    ClockColumn *m_turns = nullptr; ///< where nothing is sold
    BlockCard *m_block = nullptr;
    RoomTabs *m_tabs = nullptr;
    PlayersTab *m_playersTab = nullptr;
    PlayersPage *m_players = nullptr; ///< null until its tab was seen, as are all pages
    BoardPage *m_board = nullptr;
    SelectedCard *m_selected = nullptr;
    QueueCard *m_queue = nullptr;
    TimelineBar *m_timeline = nullptr;
    CommissionerDesk *m_commissioner = nullptr;
    QWidget *m_right = nullptr;
    QWidget *m_sales = nullptr; ///< where places are sold: who has what left, and what was sold
    Surprise m_surprise;
    bool m_isHostable = false; ///< it lives in this program
};

} // namespace warroom
