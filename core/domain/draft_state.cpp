// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft_state.h"

#include <algorithm>

namespace warroom {

namespace {

template <typename Key, typename Value>
const Value *lookUp(const QHash<Key, int> &index, const QList<Value> &values, const Key &id)
{
    const auto found = index.constFind(id);
    return found == index.cend() ? nullptr : &values.at(*found);
}

template <typename Value, typename Key>
QHash<Key, int> indexBy(const QList<Value> &values, Key Value::*key)
{
    QHash<Key, int> index;
    index.reserve(values.size());
    for (int i = 0; i < values.size(); ++i)
        index.insert(values.at(i).*key, i);
    return index;
}

} // namespace

DraftSetup::DraftSetup(events::DraftCreated created)
    : m_created(std::move(created)),
      m_players(indexBy(m_created.players, &Player::id)),
      m_teams(indexBy(m_created.teams, &Team::id)),
      m_seats(indexBy(m_created.seats, &Seat::team)),
      m_slots(indexBy(m_created.slots, &Slot::id))
{
}

const Player *DraftSetup::player(const PlayerId &id) const
{
    return lookUp(m_players, m_created.players, id);
}

const Team *DraftSetup::team(const TeamId &id) const
{
    return lookUp(m_teams, m_created.teams, id);
}

const Seat *DraftSetup::seat(const TeamId &id) const
{
    return lookUp(m_seats, m_created.seats, id);
}

std::optional<Milliseconds> OnTheClock::left(Instant now) const
{
    if (expired)
        return Milliseconds{0};
    if (!timeoutAt)
        return {};
    return std::max(Milliseconds{0}, *timeoutAt - now);
}

int DraftState::openSlotOf(const TeamId &team) const
{
    const SlotState *current = slotOnTheClock();
    if (current && current->slot.team == team)
        return onTheClock->slotIndex;
    for (int i = 0; i < slots.size(); ++i) {
        const SlotState &candidate = slots.at(i);
        if (candidate.passed && candidate.isOpen() && candidate.slot.team == team)
            return i;
    }
    return -1;
}

int DraftState::nextDueSlot() const
{
    const QList<int> next = upcoming(0, 1);
    return next.isEmpty() ? -1 : next.first();
}

QList<int> DraftState::upcoming(int from, int count) const
{
    QList<int> next;
    for (int i = std::max(0, from); i < slots.size() && next.size() < count; ++i) {
        if (slots.at(i).isOpen() && !slots.at(i).passed)
            next.append(i);
    }
    return next;
}

const SlotState *DraftState::slot(const SlotId &id) const
{
    const int index = setup ? setup->slotIndex(id) : -1;
    return index < 0 ? nullptr : &slots.at(index);
}

const SlotState *DraftState::slotOnTheClock() const
{
    return onTheClock ? &slots.at(onTheClock->slotIndex) : nullptr;
}

bool DraftState::isRunByProgram(const TeamId &team) const
{
    const Seat *seat = setup ? setup->seat(team) : nullptr;
    return seat && seat->control == SeatControl::Program;
}

QList<PlayerId> DraftState::queueLeft(const TeamId &team) const
{
    QList<PlayerId> left = queues.value(team);
    left.removeIf([this](const PlayerId &player) { return isTaken(player); });
    return left;
}

} // namespace warroom
