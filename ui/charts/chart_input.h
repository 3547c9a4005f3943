// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/pick_value_chart.h"
#include "domain/draft_state.h"
#include "domain/event_envelope.h"

#include <any>
#include <memory>
#include <span>
#include <vector>

namespace warroom {

/// What a chart may look at: a copy of the draft up to the moment shown. Crosses threads.
struct ChartInput {
    std::shared_ptr<const std::vector<EventEnvelope>> log; ///< may go on after the moment
    int version = 0;                                       ///< the moment
    DraftState state;
    PickValueChart market; ///< the chart trades are weighed by
    PickValueChart worth;  ///< the chart teams are judged by

    std::span<const EventEnvelope> events() const
    {
        return log ? std::span(*log).first(static_cast<std::size_t>(version))
                   : std::span<const EventEnvelope>();
    }
};

/// What a chart's measure found; only the chart knows its type.
using ChartFindings = std::any;

} // namespace warroom
