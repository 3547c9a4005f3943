// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/fitted_order.h"

#include "domain/formats/formats.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace warroom {

namespace {

QList<Slot> roundOf(const QList<Slot> &slots, int round)
{
    QList<Slot> found;
    for (const Slot &slot : slots) {
        if (slot.round == round)
            found << slot;
    }
    return found;
}

int lastRound(const QList<Slot> &slots)
{
    return slots.isEmpty() ? 0 : slots.last().round;
}

bool hasPlaceAmong(const QSet<TeamId> &teams, const Slot &slot)
{
    return teams.contains(slot.team) && teams.contains(slot.originalTeam)
        && std::all_of(slot.via.begin(), slot.via.end(),
                       [&](const TeamId &owner) { return teams.contains(owner); });
}

} // namespace

FittedOrder fittedOrder(const QList<Slot> &own, const QList<Slot> &usualThen,
                        const QList<Slot> &usual, const QList<Team> &teams)
{
    QSet<TeamId> here;
    for (const Team &team : teams)
        here.insert(team.id);
    QSet<TeamId> known;
    for (const Slot &slot : usualThen)
        known.insert(slot.originalTeam);
    FittedOrder fitted;
    for (int round = 1; round <= std::max(lastRound(usual), lastRound(own)); ++round) {
        const QList<Slot> now = roundOf(usual, round);
        QList<Slot> mine = roundOf(own, round);
        if (mine == roundOf(usualThen, round)) {
            fitted.slots += now;
            continue;
        }
        const auto before = static_cast<int>(mine.size());
        mine.removeIf([&](const Slot &slot) { return !hasPlaceAmong(here, slot); });
        if (now.isEmpty() || mine.isEmpty()) {
            fitted.slots += now;
            fitted.dropped += before;
            continue;
        }
        fitted.dropped += before - static_cast<int>(mine.size());
        std::copy_if(now.begin(), now.end(), std::back_inserter(mine),
                     [&](const Slot &slot) { return !known.contains(slot.originalTeam); });
        fitted.slots += mine;
    }
    fitted.slots = numbered(std::move(fitted.slots));
    return fitted;
}

QList<Slot> numbered(QList<Slot> slots)
{
    int pick = 0;
    for (int i = 0; i < slots.size(); ++i) {
        pick = i > 0 && slots.at(i - 1).round == slots.at(i).round ? pick + 1 : 1;
        slots[i].pick = pick;
        slots[i].overall = i + 1;
        slots[i].id = slotIdFor(slots.at(i).round, pick);
    }
    return slots;
}

} // namespace warroom
