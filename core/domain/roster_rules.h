// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/field.h"

#include <QStringList>

namespace warroom {

/// Places on a roster that the same positions can fill: "RB", or "FLEX" for RB, WR and TE.
struct RosterSpot {
    QString name;
    QStringList positions; ///< groups, see positionGroup(); one player takes one place
    int count = 1;         ///< from 1

    static constexpr auto fields()
    {
        return std::tuple{field("name", &RosterSpot::name),
                          field("positions", &RosterSpot::positions),
                          field("count", &RosterSpot::count)};
    }
    friend bool operator==(const RosterSpot &, const RosterSpot &) = default;
};

/// How many players of a position a team may have at most.
struct PositionLimit {
    QString position; ///< a group, see positionGroup()
    int most = 0;

    static constexpr auto fields()
    {
        return std::tuple{field("position", &PositionLimit::position),
                          field("most", &PositionLimit::most)};
    }
    friend bool operator==(const PositionLimit &, const PositionLimit &) = default;
};

/// What a team's roster has room for. Without any places and limits everybody fits.
struct RosterRules {
    QList<RosterSpot> spots;
    int bench = 0; ///< places for anybody
    QList<PositionLimit> limits;

    static constexpr int mostPlaces = 100; ///< on a roster

    bool isOff() const { return spots.isEmpty() && bench == 0 && limits.isEmpty(); }

    static constexpr auto fields()
    {
        return std::tuple{field("spots", &RosterRules::spots), field("bench", &RosterRules::bench),
                          field("limits", &RosterRules::limits)};
    }
    friend bool operator==(const RosterRules &, const RosterRules &) = default;
};

} // namespace warroom
