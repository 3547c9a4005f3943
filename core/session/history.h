// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/event_envelope.h"

#include <vector>

namespace warroom {

/// A draft's events in order, with its state at every one of them.
///
/// Remembers a state every few events, so that any moment is a short fold away.
class History {
public:
    /// Adds the next event. Its version must be size() + 1.
    void append(const EventEnvelope &envelope);

    int size() const { return static_cast<int>(m_events.size()); }
    bool isEmpty() const { return m_events.empty(); }
    const std::vector<EventEnvelope> &events() const { return m_events; }
    const EventEnvelope &at(int version) const; ///< version from 1 to size()

    /// The state after all events.
    const DraftState &head() const { return m_head; }
    /// The state after the first \a version events; 0 is before everything.
    DraftState stateAt(int version) const;

private:
    static constexpr int stride = 64;

    std::vector<EventEnvelope> m_events;
    std::vector<DraftState> m_checkpoints; ///< [i]: after i * stride events
    DraftState m_head;
};

} // namespace warroom
