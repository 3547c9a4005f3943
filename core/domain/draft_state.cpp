// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft_state.h"

#include <algorithm>
#include <utility>

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

/// A keeper's pick goes on no clock and changes hands with nobody, so it is open and his team's
/// until he takes it. Where a correction opened it again, or gave it to another team, whoever has
/// it uses it as any other.
bool isReservedFor(const SlotState &slot, const Keeper &keeper)
{
    return slot.isOpen() && !slot.passed && slot.slot.team == keeper.team;
}

} // namespace

DraftSetup::DraftSetup(events::DraftCreated created)
    : m_created(std::move(created)),
      m_players(indexBy(m_created.players, &Player::id)),
      m_teams(indexBy(m_created.teams, &Team::id)),
      m_seats(indexBy(m_created.seats, &Seat::team)),
      m_slots(indexBy(m_created.slots, &Slot::id)),
      m_keptPlayers(indexBy(m_created.keepers, &Keeper::player))
{
    for (int i = 0; i < m_created.keepers.size(); ++i) {
        if (const auto &slot = m_created.keepers.at(i).slot)
            m_keptSlots.insert(*slot, i);
    }
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

const Keeper *DraftSetup::keeper(const PlayerId &id) const
{
    return lookUp(m_keptPlayers, m_created.keepers, id);
}

const Keeper *DraftSetup::keeper(const SlotId &id) const
{
    return lookUp(m_keptSlots, m_created.keepers, id);
}

const Keeper *DraftState::keeping(const PlayerId &player) const
{
    const Keeper *keeper = setup ? setup->keeper(player) : nullptr;
    if (!keeper || isTaken(player))
        return nullptr;
    if (!keeper->slot) // who is paid for is recorded at the start
        return status == DraftStatus::Created ? keeper : nullptr;
    const SlotState *his = slot(*keeper->slot);
    return his && isReservedFor(*his, *keeper) ? keeper : nullptr;
}

const Keeper *DraftState::keeperDueIn(int slotIndex) const
{
    const SlotState &due = slots.at(slotIndex);
    const Keeper *keeper = setup->keeper(due.slot.id);
    return keeper && isReservedFor(due, *keeper) && !isTaken(keeper->player) ? keeper : nullptr;
}

int DraftState::currentSlot() const
{
    if (onTheClock)
        return onTheClock->slotIndex;
    const bool welcome = pause && setup->created().clock.picksWhilePaused;
    return welcome ? nextDueSlot() : -1;
}

int DraftState::openSlotOf(const TeamId &team) const
{
    const int current = currentSlot();
    if (current >= 0 && slots.at(current).slot.team == team)
        return current;
    for (int i = 0; i < slots.size(); ++i) {
        const SlotState &candidate = slots.at(i);
        if (candidate.passed && candidate.isOpen() && candidate.slot.team == team)
            return i;
    }
    return -1;
}

int DraftState::nextDueSlot() const
{
    const QList<int> next = upcoming(1);
    return next.isEmpty() ? -1 : next.first();
}

QList<int> DraftState::upcoming(int count) const
{
    QList<int> next;
    QList<int> returning; // at the end of the round that is looked at
    for (int i = 0; i < slots.size() && next.size() < count; ++i) {
        const SlotState &slot = slots.at(i);
        if (!returning.isEmpty() && slot.slot.round > slots.at(returning.first()).slot.round)
            next += std::exchange(returning, {});
        if (slot.isOpen() && !slot.passed)
            (slot.skipped ? returning : next).append(i);
    }
    next += returning;
    return next.first(std::min<qsizetype>(count, next.size()));
}

std::optional<Milliseconds> DraftState::timeLeft(Instant now) const
{
    if (!onTheClock || (!onTheClock->timeoutAt && !onTheClock->expired))
        return {};
    if (onTheClock->expired)
        return Milliseconds{0};
    const Instant end = onTheClock->bankFrom.value_or(*onTheClock->timeoutAt);
    return runningTime(now, end, setup->created().clock.quietHours);
}

Milliseconds DraftState::bankLeft(const TeamId &team, Instant now) const
{
    const Milliseconds bank = times.value(team).bank;
    const SlotState *current = slotOnTheClock();
    if (!current || current->slot.team != team || !onTheClock->bankFrom || !onTheClock->timeoutAt)
        return bank;
    const Milliseconds used =
        runningTime(*onTheClock->bankFrom, std::min(now, *onTheClock->timeoutAt),
                    setup->created().clock.quietHours);
    return std::max(Milliseconds{0}, bank - used);
}

const SlotState *DraftState::slot(const SlotId &id) const
{
    const int index = setup ? setup->slotIndex(id) : -1;
    return index < 0 ? nullptr : &slots.at(index);
}

const FuturePick *DraftState::futurePick(const SlotId &id) const
{
    const auto found = std::find_if(futurePicks.begin(), futurePicks.end(),
                                    [&](const FuturePick &pick) { return pick.id == id; });
    return found == futurePicks.end() ? nullptr : &*found;
}

TeamId DraftState::ownerOf(const PlayerId &player) const
{
    if (const auto moved = movedPlayers.find(player); moved != movedPlayers.end())
        return *moved;
    const int slot = owners.value(player, -1);
    return slot < 0 ? TeamId() : slots.at(slot).slot.team;
}

QList<PlayerId> DraftState::playersOf(const TeamId &team) const
{
    QList<PlayerId> own;
    QList<PlayerId> received;
    for (const int index : selections) {
        const SlotState &slot = slots.at(index);
        const PlayerId player = slot.selection->player;
        if (ownerOf(player) == team)
            (slot.slot.team == team ? own : received).append(player);
    }
    return own + received;
}

int DraftState::nextOverall() const
{
    return selections.isEmpty() ? 1 : slots.at(selections.last()).selection->overallPick + 1;
}

const Lot *DraftState::lot(const LotId &id) const
{
    const auto found = std::find_if(auction.lots.begin(), auction.lots.end(),
                                    [&](const Lot &each) { return each.id == id; });
    return found == auction.lots.end() ? nullptr : &*found;
}

const OpenOffer *DraftState::offer(const TradeId &id) const
{
    const auto found = std::find_if(offers.begin(), offers.end(),
                                    [&](const OpenOffer &each) { return each.trade.id == id; });
    return found == offers.end() ? nullptr : &*found;
}

const SlotState *DraftState::slotOnTheClock() const
{
    return onTheClock ? &slots.at(onTheClock->slotIndex) : nullptr;
}

const Seat *DraftState::seat(const TeamId &team) const
{
    if (const auto changed = changedSeats.find(team); changed != changedSeats.end())
        return &*changed;
    return setup ? setup->seat(team) : nullptr;
}

bool DraftState::isRunByProgram(const TeamId &team) const
{
    const Seat *its = seat(team);
    return its && its->control == SeatControl::Program;
}

bool DraftState::isPickedForByProgram(const TeamId &team) const
{
    return isRunByProgram(team) || times.value(team).onAutopick;
}

QList<PlayerId> DraftState::queueLeft(const TeamId &team) const
{
    QList<PlayerId> left = queues.value(team);
    left.removeIf([this](const PlayerId &player) { return !isFree(player); });
    return left;
}

} // namespace warroom
