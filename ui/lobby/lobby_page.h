// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/preflight.h"
#include "ui/lobby/seat_view.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace warroom {

class Absences;
class Card;
class CheckList;
class CountdownCard;
class Courier;
class HostCard;
class Moment;
class OrderBox;
class RequestList;
class RoomBars;
class RoomCard;
class RoomClient;
class RoomHeader;
class SeatGrid;
class SendAwayBar;
class Settings;
class StartBox;
class ThemeSource;

/// Where people meet before a draft starts: who sits where, who is invited, what is still to do.
///
/// What it is handed by reference outlives it.
class LobbyPage : public QWidget {
    Q_OBJECT

public:
    LobbyPage(RoomClient &client, Moment &moment, ThemeSource &themes, Settings &settings,
              QWidget *parent = nullptr);

    /// Lets the draft be hosted from here; null: not any more.
    void offerHosting(Hosting *hosting);
    RoomBars &bars() { return *m_bars; }
    bool canHost() const;
    /// Hosts the draft where it is not hosted yet, and goes to the invitations.
    void host();
    bool canStart() const;
    /// Begins the countdown.
    void start();

Q_SIGNALS:
    /// The person wants to go back to the list of drafts.
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    QWidget *makeSeats();
    QWidget *makeRight();
    void connectParts();
    void onRecorded(int first, int last);
    void refresh();
    void showSeats();
    void showTimes();
    void showOthers();
    void send(const Command &command);
    void choose(const TeamId &team, const QPoint &where);
    void openMenu(const TeamId &team, const QPoint &where);
    const RoomClient &client() const;
    bool mayRun() const;
    bool asksOnly(const TeamId &team) const;
    void retranslate();

    Courier &m_courier;
    ThemeSource &m_themes;
    Hosting *m_hosting = nullptr;
    Absences *m_absences;
    QTimer m_tick;
    QList<PreflightCheck> m_rules; ///< what the draft's rules say; they do not change any more
    QString m_trouble;             ///< why it cannot start
    RoomHeader *m_header;
    RoomBars *m_bars;
    CountdownCard *m_countdown;
    Card *m_seatsCard;
    RequestList *m_requests;
    SendAwayBar *m_sendAway;
    SeatGrid *m_seats;
    QLabel *m_others; ///< who is here without a team
    QVBoxLayout *m_right = nullptr;
    HostCard *m_host = nullptr;
    Card *m_before;
    CheckList *m_checks;
    OrderBox *m_order;
    StartBox *m_start;
    RoomCard *m_room;
};

} // namespace warroom
