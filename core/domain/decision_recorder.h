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

/// Puts \a slotIndex on the clock with \a left of its time (the whole when absent) and what its
/// team's bank holds.
void startClock(DecisionRecorder &recorder, int slotIndex, std::optional<Milliseconds> left = {});

/// Records what the slot on the clock has used of its team's bank, if any.
void settleBank(DecisionRecorder &recorder);

/// Puts the next due slot on the clock if the draft runs and none is, or lets the next team
/// nominate while places are left to be sold, pauses where the rules say so, or completes the
/// draft. Who is kept takes his slot on the way, without a clock.
void moveOn(DecisionRecorder &recorder);

/// Whether the rules want the draft to stand still before \a slot, and it did not yet.
bool isPauseDue(const DraftState &state, const Slot &slot);

/// Records that the slot takes \a choice, for \a price where he is paid for.
void recordPick(DecisionRecorder &recorder, int slotIndex, const Choice &choice,
                std::optional<int> price = {});

/// Records those that are kept for money, each in the first slot of his team that is sold.
void recordPaidKeepers(DecisionRecorder &recorder);

/// The rules for a new draft.
Decision decideCreation(const DraftState &state, const commands::CreateDraft &create, Instant at);

/// The rules for an exchange of slots.
Decision decideTrade(const DraftState &state, const IssuedCommand &command,
                     const commands::ExecuteTrade &execute);

/// The rules for a time-out, which \a team may speak of.
Decision decideTimeOut(const DraftState &state, const TeamId &team, Instant at);

/// The rules for time that a commissioner gives or takes.
Decision decideAdjustment(const DraftState &state, const IssuedCommand &command,
                          const commands::AdjustClock &adjust);
Decision decideAdjustment(const DraftState &state, const IssuedCommand &command,
                          const commands::AdjustBank &adjust);

/// The rules for handing a team back to its person.
Decision decideTakingBack(const DraftState &state, const TeamId &team, Instant at);

} // namespace warroom
