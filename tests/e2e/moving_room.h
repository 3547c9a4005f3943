// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2e/place.h"

#include <array>

namespace warroom::e2e {

/// Three people at three screens, and a bot that nobody looks after drafts for D: two rounds
/// without a clock, A B C D D C B A. A's computer hosts, until another one does.
class MovingRoom {
public:
    MovingRoom() = default;
    MovingRoom(const MovingRoom &) = delete;
    MovingRoom &operator=(const MovingRoom &) = delete;
    /// Keeps what every screen shows where the test has failed.
    ~MovingRoom();

    bool hasScreens() const;
    Place &at(const TeamId &team);
    QList<Place *> all();
    /// By which the log knows the computer of \a team's person.
    QString keyOf(const TeamId &team) { return at(team).ownKey(); }

    /// A hosts, B and C join by the code, the bot by a token.
    bool gather();
    /// Whether this machine hears the room by its name.
    bool isHeard() const;
    /// A chooses in the panel Host who goes on if his computer goes: whoever joined first.
    bool nameTheFirstGuest();
    /// A presses "Hand over now" there, and says yes.
    bool handOver();
    /// \a team's person drafts while nobody hears him.
    bool wish(const TeamId &team);
    /// Until \a team's screen says that the host is gone, and has more than one computer to go on
    /// with.
    bool waitForCandidates(const TeamId &team);
    /// \a team's person wants the one that stands first.
    bool goOnWithTheFirst(const TeamId &team);

    /// Whoever is on the clock drafts at his own screen, until \a picks are made.
    bool draftTo(int picks);
    /// Until the logs on the disks of \a teams have as many.
    bool waitForPicks(int picks, const QList<TeamId> &teams);
    /// Until the logs on the disks of \a teams say that another computer hosts: the key of it.
    QString waitForOtherHost(const QList<TeamId> &teams);
    /// Where the draft is hosted by now.
    Place &hostsPlace();
    /// What the window says at its top is read, and closed.
    bool closeNotices();
    /// What the bot said last, once the draft is over.
    QByteArray lastWordOfTheBot();
    bool quit();

private:
    bool startBot();
    bool pick(const TeamId &team, int made);
    /// A copy that is never away.
    DraftState recorded() { return m_places.at(1).desktop.log().head(); }

    std::array<Place, 3> m_places;
    QProcess m_bot;
};

} // namespace warroom::e2e
