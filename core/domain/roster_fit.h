// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/rejection.h"

namespace warroom {

/// A place on a roster, and who has it.
struct RosterPlace {
    int spot = -1;   ///< in RosterRules::spots; -1: on the bench
    PlayerId player; ///< empty: open

    friend bool operator==(const RosterPlace &, const RosterPlace &) = default;
};

/// The places of one roster with players in them.
///
/// A player takes a free place that asks for the fewest positions, the first of those, and the
/// bench last. When none is free for him, others move as far as the rules let them: who can be
/// placed at all is placed. Who cannot has no place and takes none away.
class RosterFit {
public:
    explicit RosterFit(const RosterRules &rules);
    /// With all that \a team has: its players, those it keeps and gets only later, and those on the
    /// block for whom it bids most. \a team need not be known.
    RosterFit(const DraftState &state, const TeamId &team);

    void add(const PlayerId &player, const QString &position);

    /// Why nobody else of \a position can be added: PositionFull, PlayerDoesNotFit; nothing: he
    /// can.
    std::optional<Rejection> objectionTo(const QString &position) const;
    /// Every place, the spots by order and then the bench. Empty where the rules know no places.
    QList<RosterPlace> places() const;
    /// Those that fit nowhere, as they were added.
    QList<PlayerId> withoutPlace() const;

private:
    struct Place {
        int spot = -1;
        QStringList positions; ///< as positionKey(); empty: anybody's
        int holder = -1;       ///< in m_players
    };
    struct Placed {
        PlayerId player;
        QString position; ///< as positionKey()
        bool isPlaced = false;
    };

    bool hasPlaces() const { return !m_places.isEmpty(); }
    bool seat(int player);
    bool seatByMoving(int player, QList<bool> &tried);

    RosterRules m_rules;
    QList<Place> m_places;
    QList<int> m_choosiest; ///< m_places by how few positions they take
    QList<Placed> m_players;
};

/// What a roster counts a player of \a position as: the name of its group, else what was written.
QString positionKey(const QString &position);
QStringList positionKeys(const QStringList &positions);

/// How many players a roster has places for; nothing where the rules know no places.
std::optional<int> placesOf(const RosterRules &rules);

/// Why no draft can use \a rules when no team makes more than \a mostPicks: RosterUnusable.
std::optional<Rejection> objectionTo(const RosterRules &rules, int mostPicks);

} // namespace warroom
