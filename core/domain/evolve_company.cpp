// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve_parts.h"

#include <algorithm>

namespace warroom {

namespace {

template <typename Value>
void put(QList<Value> &list, const Value &value, bool isThere)
{
    if (!isThere)
        list.removeAll(value);
    else if (!list.contains(value))
        list.append(value);
}

Message *messageIn(DraftState &state, const MessageId &id)
{
    const auto found = std::ranges::find(state.company.messages, id, &Message::id);
    return found == state.company.messages.end() ? nullptr : &*found;
}

void forgetRequest(DraftState &state, const PersonId &person)
{
    state.company.requests.removeIf(
        [&](const SeatRequest &request) { return request.person == person; });
}

} // namespace

Standing Company::standingOf(const PersonId &person) const
{
    const auto found = std::ranges::find(standings, person, &PersonStanding::person);
    return found == standings.end() ? Standing::Welcome : found->standing;
}

const Message *Company::message(const MessageId &id) const
{
    const auto found = std::ranges::find(messages, id, &Message::id);
    return found == messages.end() ? nullptr : &*found;
}

void evolvePart(DraftState &state, const events::MessageSaid &said)
{
    state.company.messages.append(
        Message{said.message, said.person, said.words, said.mentions, said.saidAt, {}, false});
}

void evolvePart(DraftState &state, const events::MessageReacted &reacted)
{
    if (Message *message = messageIn(state, reacted.message))
        put(message->reactions, {reacted.person, reacted.reaction}, reacted.on);
}

void evolvePart(DraftState &state, const events::MessagePinned &pinned)
{
    if (Message *message = messageIn(state, pinned.message))
        message->pinned = pinned.on;
}

void evolvePart(DraftState &state, const events::StandingChanged &changed)
{
    state.company.standings.removeIf(
        [&](const PersonStanding &each) { return each.person == changed.person; });
    if (changed.standing != Standing::Welcome)
        state.company.standings.append({changed.person, changed.standing});
    if (changed.standing == Standing::Removed)
        forgetRequest(state, changed.person);
}

void evolvePart(DraftState &state, const events::DrafterNudged &nudged)
{
    state.company.nudge = Nudge{nudged.team, nudged.nudgedAt};
}

void evolvePart(DraftState &state, const events::ReadinessChanged &changed)
{
    put(state.company.ready, changed.team, changed.ready);
}

void evolvePart(DraftState &state, const events::SeatRequested &requested)
{
    forgetRequest(state, requested.person);
    state.company.requests.append({requested.person, requested.team});
}

void evolvePart(DraftState &state, const events::SeatRequestDropped &dropped)
{
    forgetRequest(state, dropped.person);
}

void evolvePart(DraftState &state, const events::StartPlanned &planned)
{
    state.company.startsAt = planned.startsAt;
}

void evolvePart(DraftState &state, const events::CommissionerNamed &named)
{
    put(state.company.commissioners, named.person, named.on);
}

void takeSeat(Company &company, const Seat &seat)
{
    company.ready.removeAll(seat.team);
    if (seat.control == SeatControl::Person)
        company.requests.removeIf([&](const SeatRequest &request) {
            return request.person.text() == seat.occupant || request.team == seat.team;
        });
}

} // namespace warroom
