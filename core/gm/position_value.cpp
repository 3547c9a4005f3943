// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gm/position_value.h"

namespace warroom::gm {

int positionValue(const Player &player, std::optional<PositionGroup> group)
{
    if (!group || player.valueOverReplacement)
        return 1000;
    switch (*group) {
    case PositionGroup::QB:
        return 1150;
    case PositionGroup::OT:
        return 1100;
    case PositionGroup::EDGE:
        return 1060;
    case PositionGroup::WR:
    case PositionGroup::CB:
        return 1030;
    case PositionGroup::DL:
        return 1010;
    case PositionGroup::LB:
        return 970;
    case PositionGroup::IOL:
        return 960;
    case PositionGroup::S:
        return 940;
    case PositionGroup::TE:
        return 920;
    case PositionGroup::RB:
        return 900;
    case PositionGroup::ST:
        return 700;
    }
    return 1000;
}

} // namespace warroom::gm
