// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"

#include <QStringView>

namespace warroom {

/// Positions that compete for the same place in a line-up.
///
/// Pools keep the position their source wrote ("OG", "DE", "T"); whoever counts, filters or colours
/// goes through the group.
enum class PositionGroup { QB, RB, WR, TE, OT, IOL, EDGE, DL, LB, CB, S, ST };

template <>
struct EnumNames<PositionGroup> {
    static constexpr std::array<std::string_view, 12> names{"QB",   "RB", "WR", "TE", "OT", "IOL",
                                                            "EDGE", "DL", "LB", "CB", "S",  "ST"};
};

/// The group of a position as football tables write it; nothing for one they do not.
/// Kickers, punters and long snappers are ST (special teams).
std::optional<PositionGroup> positionGroup(QStringView position);

} // namespace warroom
