// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/field.h"
#include "domain/id.h"

#include <optional>

namespace warroom {

/// Somebody who can be drafted, with the facts a pool may know about him.
struct Player {
    PlayerId id;
    QString name;
    QString position; ///< as the pool's source writes it; see positionGroup()
    QString school;   ///< college, or for professionals the team's abbreviation
    int rank = 0;     ///< on the pool's board, from 1

    std::optional<double> heightIn;
    std::optional<double> weightLb;
    std::optional<double> fortyS;
    std::optional<double> benchReps;
    std::optional<double> verticalIn;
    std::optional<double> broadIn;
    std::optional<double> threeConeS;
    std::optional<double> shuttleS;
    std::optional<double> armIn;
    std::optional<double> handIn;
    std::optional<double> points;               ///< fantasy points, in the pool's scoring
    std::optional<double> valueOverReplacement; ///< fantasy points above a replacement player

    static constexpr auto fields()
    {
        return std::tuple{field("id", &Player::id),
                          field("name", &Player::name),
                          field("position", &Player::position),
                          field("school", &Player::school),
                          field("rank", &Player::rank),
                          field("height_in", &Player::heightIn),
                          field("weight_lb", &Player::weightLb),
                          field("forty_s", &Player::fortyS),
                          field("bench_reps", &Player::benchReps),
                          field("vertical_in", &Player::verticalIn),
                          field("broad_in", &Player::broadIn),
                          field("three_cone_s", &Player::threeConeS),
                          field("shuttle_s", &Player::shuttleS),
                          field("arm_in", &Player::armIn),
                          field("hand_in", &Player::handIn),
                          field("points", &Player::points),
                          field("value_over_replacement", &Player::valueOverReplacement)};
    }
    friend bool operator==(const Player &, const Player &) = default;
};

} // namespace warroom
