// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/decide.h"
#include "domain/evolve.h"

namespace warroom {

/// Collects the events of one decision, each decided on the state the ones before it left.
class DecisionRecorder {
public:
    DecisionRecorder(const DraftState &before, Instant at) : m_state(before), m_at(at) { }

    const DraftState &state() const { return m_state; }
    Instant at() const { return m_at; }
    void record(Event event)
    {
        evolve(m_state, event);
        m_events.push_back(std::move(event));
    }
    std::vector<Event> take() { return std::move(m_events); }

private:
    DraftState m_state;
    Instant m_at;
    std::vector<Event> m_events;
};

/// Puts \a slotIndex on the clock with \a time left of its whole time (the whole when absent).
void startClock(DecisionRecorder &recorder, int slotIndex, std::optional<Milliseconds> left = {});

/// Puts the next due slot on the clock if the draft runs and none is, or completes the draft.
void moveOn(DecisionRecorder &recorder);

/// Records that the slot takes \a choice.
void recordPick(DecisionRecorder &recorder, int slotIndex, const Choice &choice);

/// The rules for a new draft.
Decision decideCreation(const DraftState &state, const commands::CreateDraft &create, Instant at);

/// The rules for an exchange of slots.
Decision decideTrade(const DraftState &state, const IssuedCommand &command, const Trade &trade);

} // namespace warroom
