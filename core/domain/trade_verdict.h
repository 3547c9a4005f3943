// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/slot.h"

#include <optional>

namespace warroom {

/// What the program, running \a team, thinks of a trade. Values are points of the market chart.
struct TradeVerdict {
    TeamId team;
    bool accepts = false;
    double gives = 0;
    double gets = 0;
    std::optional<SlotId> wouldAdd; ///< the other side's smallest slot that would settle it

    friend bool operator==(const TradeVerdict &, const TradeVerdict &) = default;
};

} // namespace warroom
