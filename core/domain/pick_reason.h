// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"
#include "domain/field.h"
#include "domain/id.h"

namespace warroom {

/// Who decided a pick.
enum class PickSource { Drafter, Queue, Autopick, Gm, Commissioner, Record, Keeper, Auction };

template <>
struct EnumNames<PickSource> {
    static constexpr std::array<std::string_view, 8> names{
        "drafter", "queue", "autopick", "gm", "commissioner", "record", "keeper", "auction"};
};

enum class ReasonKind {
    None,          ///< a person's choice, which is nobody's business
    Queued,        ///< first left in the team's queue
    BestAvailable, ///< highest on the board
    FillsNeed,     ///< at a position the team needs
    Fell,          ///< still there well after his rank
    Upside,        ///< the general manager's own liking
    Ranked,        ///< in his person's own ranking; where, is nobody's business
};

template <>
struct EnumNames<ReasonKind> {
    static constexpr std::array<std::string_view, 7> names{
        "none", "queued", "best_available", "fills_need", "fell", "upside", "ranked"};
};

/// Why the program chose a player, as facts; the sentence is made where it is shown.
struct PickReason {
    ReasonKind kind = ReasonKind::None;
    int boardRank = 0; ///< among the players left, from 1; 0: not said
    int need = 0;      ///< the position's place among the team's open needs, from 1; 0: none
    int score = 0;     ///< the judgement, in thousandths; comparable within one pick only

    static constexpr auto fields()
    {
        return std::tuple{field("kind", &PickReason::kind),
                          field("board_rank", &PickReason::boardRank),
                          field("need", &PickReason::need), field("score", &PickReason::score)};
    }
    friend bool operator==(const PickReason &, const PickReason &) = default;
};

/// A player somebody settled on for a team.
struct Choice {
    PlayerId player;
    PickSource source = PickSource::Autopick;
    PickReason reason;

    friend bool operator==(const Choice &, const Choice &) = default;
};

} // namespace warroom
