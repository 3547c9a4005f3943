// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/preparation_events.h"

#include <QHash>
#include <QSet>

namespace warroom {

/// In which order one person wants the players: tiers, best first. Nobody stands there twice and
/// no tier is empty. It need not hold every player; a single tier is none, only the order counts.
class Ranking {
public:
    Ranking() = default;
    /// \a tiers without those that are empty; of who is there twice the first counts.
    explicit Ranking(const QList<RankTier> &tiers);

    const QList<RankTier> &tiers() const { return m_tiers; }
    bool isEmpty() const { return m_tiers.isEmpty(); }
    bool hasTiers() const { return m_tiers.size() > 1; }
    /// Best first.
    QList<PlayerId> players() const;
    /// The place of \a player among all, from 1; 0: he is not ranked.
    int numberOf(const PlayerId &player) const;
    std::optional<RankPlace> placeOf(const PlayerId &player) const;
    /// The place after the last.
    RankPlace end() const;
    /// Whether \a place exists for one more player. The first of an empty ranking does.
    bool hasRoomAt(RankPlace place) const;

    /// Puts \a player there, once he is out of wherever he was. False where there is no such place;
    /// then nothing changes.
    bool put(const PlayerId &player, RankPlace place);
    void takeOut(const PlayerId &player);
    /// Makes a tier begin with \a player, or join the one before. False where he is not ranked or
    /// is the first of all.
    bool setBreak(const PlayerId &player, bool isThere);

    friend bool operator==(const Ranking &, const Ranking &) = default;

private:
    QList<RankTier> m_tiers;
};

/// What one person prepared for one draft: the fold of a stream of its own. Cheap to copy.
struct Preparation {
    DraftId draft;   ///< empty: nothing is prepared yet
    PersonId person; ///< whose it is
    int version = 0; ///< how many events were folded
    Ranking ranking;
    QHash<PlayerId, PlayerMark> marks;   ///< none of them PlayerMark::None
    QHash<PlayerId, PersonalText> notes; ///< erased ones included

    bool isBegun() const { return !draft.isEmpty(); }
    PlayerMark markOf(const PlayerId &player) const
    {
        return marks.value(player, PlayerMark::None);
    }
    QSet<PlayerId> avoided() const;

    friend bool operator==(const Preparation &, const Preparation &) = default;
};

} // namespace warroom
