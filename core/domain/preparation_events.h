// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"
#include "domain/field.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/personal_text.h"

#include <QList>

#include <concepts>
#include <optional>

namespace warroom {

/// What a person thinks of a player beyond his rank.
enum class PlayerMark {
    None,
    Target, ///< wanted: first of his tier
    Avoid,  ///< not wanted: taken only where nobody else can be
};

template <>
struct EnumNames<PlayerMark> {
    static constexpr std::array<std::string_view, 3> names{"none", "target", "avoid"};
};

/// Players of about the same worth to a person, best first.
struct RankTier {
    QList<PlayerId> players;

    static constexpr auto fields() { return std::tuple{field("player_ids", &RankTier::players)}; }
    friend bool operator==(const RankTier &, const RankTier &) = default;
};

/// A place in a ranking. Both numbers start at 1.
struct RankPlace {
    int tier = 1;
    int place = 1; ///< in the tier

    static constexpr auto fields()
    {
        return std::tuple{field("tier", &RankPlace::tier), field("place", &RankPlace::place)};
    }
    friend bool operator==(const RankPlace &, const RankPlace &) = default;
};

/// What a person prepares for a draft, for nobody else's eyes. These facts stand in a stream of
/// their own, one a draft and person; a draft's log holds none of them.
namespace events {

/// The first of its stream: whose it is and for which draft.
struct PreparationBegun {
    static constexpr auto type = "PreparationBegun";
    static constexpr int schema = 1;

    DraftId draft;
    PersonId person;
    Instant begunAt;

    static constexpr auto fields()
    {
        return std::tuple{field("draft_id", &PreparationBegun::draft),
                          field("person_id", &PreparationBegun::person),
                          field("begun_at", &PreparationBegun::begunAt)};
    }
    friend bool operator==(const PreparationBegun &, const PreparationBegun &) = default;
};

/// The whole ranking is another one.
struct RankingReplaced {
    static constexpr auto type = "RankingReplaced";
    static constexpr int schema = 1;

    QList<RankTier> tiers; ///< none is empty, nobody stands there twice
    Instant replacedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("tiers", &RankingReplaced::tiers),
                          field("replaced_at", &RankingReplaced::replacedAt)};
    }
    friend bool operator==(const RankingReplaced &, const RankingReplaced &) = default;
};

/// One player has another place in the ranking, his first one or none any more.
struct PlayerRanked {
    static constexpr auto type = "PlayerRanked";
    static constexpr int schema = 1;

    PlayerId player;
    std::optional<RankPlace> place; ///< once he is out of the ranking; absent: he stays out
    Instant rankedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("player_id", &PlayerRanked::player),
                          field("place", &PlayerRanked::place),
                          field("ranked_at", &PlayerRanked::rankedAt)};
    }
    friend bool operator==(const PlayerRanked &, const PlayerRanked &) = default;
};

/// A tier begins with a player, or does no longer.
struct TierBreakChanged {
    static constexpr auto type = "TierBreakChanged";
    static constexpr int schema = 1;

    PlayerId before;
    bool isThere = false;
    Instant changedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("before_player_id", &TierBreakChanged::before),
                          field("is_there", &TierBreakChanged::isThere),
                          field("changed_at", &TierBreakChanged::changedAt)};
    }
    friend bool operator==(const TierBreakChanged &, const TierBreakChanged &) = default;
};

struct PlayerMarked {
    static constexpr auto type = "PlayerMarked";
    static constexpr int schema = 1;

    PlayerId player;
    PlayerMark mark = PlayerMark::None;
    Instant markedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("player_id", &PlayerMarked::player),
                          field("mark", &PlayerMarked::mark),
                          field("marked_at", &PlayerMarked::markedAt)};
    }
    friend bool operator==(const PlayerMarked &, const PlayerMarked &) = default;
};

struct PlayerNoted {
    static constexpr auto type = "PlayerNoted";
    static constexpr int schema = 1;

    PlayerId player;
    std::optional<PersonalText> note; ///< absent: there is none any more
    Instant notedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("player_id", &PlayerNoted::player),
                          field("note", &PlayerNoted::note),
                          field("noted_at", &PlayerNoted::notedAt)};
    }
    friend bool operator==(const PlayerNoted &, const PlayerNoted &) = default;
};

} // namespace events

/// What says nothing about a draft, only about somebody's preparation for it.
template <typename E>
concept PreparationEvent =
    std::same_as<E, events::PreparationBegun> || std::same_as<E, events::RankingReplaced> || std::
        same_as<E, events::PlayerRanked> || std::same_as<E, events::TierBreakChanged> || std::
            same_as<E, events::PlayerMarked> || std::same_as<E, events::PlayerNoted>;

} // namespace warroom
