// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2e/desktop.h"

namespace warroom::e2e {

/// What is other on a screen when a page or a panel came; a cursor or a button is less.
inline constexpr int pagePixels = 12'000;

/// A computer with a screen, a keyboard and a mouse, and somebody at it.
struct Place {
    XServer server;
    QTemporaryDir folder;
    Desktop desktop{server, folder.path()};

    /// Starts the program and waits until its first page is there and stands still.
    bool start(const QStringList &more = {});
    /// Goes on with the draft that was left, as soon as Enter means that.
    bool goOn() const;
    /// Presses \a key. True when another page, or a panel beside it, is shown after it.
    bool openPage(const QString &key) const;
    /// Hosts the draft whose room is shown, and waits until somebody can be invited.
    bool offer() const;
    /// Chooses the room in \a row of the first page's list of rooms nearby, from 0, once its host
    /// answers; the page Join has its address then.
    bool chooseRoomNearby(int row) const;
    /// Whether a line at the top of the room says that there is no connection to the host.
    bool isCutOff() const;
    /// Whether a line at the top of the window tells some news.
    bool isTold() const;
    /// Whether the room proposes to draft: its person is on the clock, and no wish of his waits.
    bool canDraft() const;
    /// Clicks what the room proposes.
    bool pressDraft() const;
    /// Clicks the one button in \a area that is proposed there; false where none is.
    bool pressProposed(const QRect &area) const;
    /// Where that button is; nowhere: there is none.
    QRect proposedIn(const QRect &area) const;
    /// Whether it does, once its screen stands still.
    bool waitUntilItMayDraft() const;
    /// Asks the page Join for what \a code lets into at \a address.
    bool typeCode(const QString &code, const QString &address) const;
    /// Waits until the page Join shows what its person is invited to: its second button is there.
    bool waitForInvitation() const;
    /// Takes the first team that is free, as somebody called \a name. It must be \a team.
    bool takeTeam(const TeamId &team, const QString &name) const;
    /// The code the host here has given out; empty: none yet.
    QString givenCode() const;
    /// By which this computer is known to others; made by the program here.
    QString ownKey() const;
    /// What the host here sends somebody.
    QString givenLink() const;
};

/// Whether a host can have the usual port.
bool isPortFree();

bool isOnTheClock(const DraftState &state, const TeamId &team);

/// The picks of a state, one line each.
QString boardText(const DraftState &state);

/// What a log tells, one line an event: which, and when.
QStringList eventsIn(const History &log);

} // namespace warroom::e2e
