// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2e/place.h"

#include <array>
#include <optional>

namespace warroom::e2e {

/// A to F, as they draft first. A's computer hosts.
const QList<TeamId> &sixTeams();

/// Six people at six screens, with keyboard and mouse: one hosts a draft of three rounds without a
/// clock, five join.
class SixPlaces {
public:
    SixPlaces() = default;
    SixPlaces(const SixPlaces &) = delete;
    SixPlaces &operator=(const SixPlaces &) = delete;
    /// Keeps what every screen shows where the test has failed.
    ~SixPlaces();

    bool hasScreens() const;
    Place &at(const TeamId &team);
    Place &host() { return m_places.front(); }
    DraftState recorded() { return host().desktop.log().head(); }

    /// Joining, each takes the first team that is free: \a team must be the next. The first one
    /// looks at the list of rooms while the host opens his.
    bool joinFromTheList(const TeamId &team);
    bool joinByCode(const TeamId &team);
    bool joinByLinkAtTheStart(const TeamId &team);
    bool joinByPastedLink(const TeamId &team);
    bool startDraft();

    /// Everybody drafts at his own screen, until \a picks are made.
    bool draftTo(int picks);
    /// What the computer was at when its power went is gone on with.
    bool comeBack(const TeamId &team);
    /// \a team hands in its pick, and the host's power goes before anything is recorded.
    bool loseTheHostInMidPick(const TeamId &team);
    bool hostAgain();
    bool waitForPicks(int picks);

    /// The board all six screens show, pixel for pixel, once what is recorded stands in every copy;
    /// none where one shows another.
    QImage boardOfAll();
    bool backToThePlayers();
    /// The last hash of the log as the host tells it whoever sits at \a team.
    QByteArray hashToldTo(const TeamId &team);
    bool quit();

private:
    bool openLobby();
    std::optional<int> rowOfTheRoom();
    bool takeTeam(const TeamId &team);
    bool pick(const TeamId &team);

    std::array<Place, 6> m_places;
};

} // namespace warroom::e2e
