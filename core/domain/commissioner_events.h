// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/personal_text.h"
#include "domain/slot.h"
#include "domain/team.h"

#include <optional>

namespace warroom {

/// Whose a slot is, and whose it was.
struct SlotRight {
    SlotId slot;
    TeamId originalTeam;
    QList<TeamId> via;
    TeamId team;

    static constexpr auto fields()
    {
        return std::tuple{field("pick_id", &SlotRight::slot),
                          field("original_team_id", &SlotRight::originalTeam),
                          field("via", &SlotRight::via), field("team_id", &SlotRight::team)};
    }
    friend bool operator==(const SlotRight &, const SlotRight &) = default;
};

/// What the commissioner mends; a part of events.h.
namespace events {

/// A selection made earlier was another one. No other selection changes but the one it is swapped
/// with; order and numbers stay.
struct PickCorrected {
    static constexpr auto type = "PickCorrected";
    static constexpr int schema = 1;

    SlotId slot;
    TeamId teamBefore;
    TeamId team;
    PlayerId playerBefore;
    PlayerId player;
    QString playerName;                ///< of the one who is right, as it was
    QString playerNameBefore;          ///< of the other
    std::optional<SlotId> swappedWith; ///< the selection that takes playerBefore
    std::optional<SlotId> reopened;    ///< the selection that lost \ref player; it is open again
    std::optional<PersonalText> reason;
    Instant correctedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("pick_id", &PickCorrected::slot),
                          field("team_id_before", &PickCorrected::teamBefore),
                          field("team_id", &PickCorrected::team),
                          field("player_id_before", &PickCorrected::playerBefore),
                          field("player_id", &PickCorrected::player),
                          field("player_name", &PickCorrected::playerName),
                          field("player_name_before", &PickCorrected::playerNameBefore),
                          field("swapped_with", &PickCorrected::swappedWith),
                          field("reopened", &PickCorrected::reopened),
                          field("reason", &PickCorrected::reason),
                          field("corrected_at", &PickCorrected::correctedAt)};
    }
    friend bool operator==(const PickCorrected &, const PickCorrected &) = default;
};

/// A team is run by somebody else from now on.
struct SeatChanged {
    static constexpr auto type = "SeatChanged";
    static constexpr int schema = 1;

    Seat seat;
    std::optional<PersonalText> reason;
    Instant changedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("seat", &SeatChanged::seat), field("reason", &SeatChanged::reason),
                          field("changed_at", &SeatChanged::changedAt)};
    }
    friend bool operator==(const SeatChanged &, const SeatChanged &) = default;
};

/// Unused slots belong to others than before: they were moved, swapped or drawn by lot.
struct OrderChanged {
    static constexpr auto type = "OrderChanged";
    static constexpr int schema = 1;

    QList<SlotRight> rights; ///< of the slots that changed
    std::optional<PersonalText> reason;
    Instant changedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("rights", &OrderChanged::rights),
                          field("reason", &OrderChanged::reason),
                          field("changed_at", &OrderChanged::changedAt)};
    }
    friend bool operator==(const OrderChanged &, const OrderChanged &) = default;
};

} // namespace events

} // namespace warroom
