// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/first_round.h"

#include "domain/lottery_order.h"

namespace warroom {

namespace {

/// The slots of the first round, by order.
QList<Slot> firstRound(const DraftState &state)
{
    QList<Slot> first;
    for (const SlotState &each : state.slots) {
        if (each.slot.round == 1)
            first.append(each.slot);
    }
    return first;
}

bool hasEverybodyOnce(const QList<Slot> &round, const QList<Team> &teams)
{
    QList<TeamId> seen;
    for (const Slot &slot : round) {
        if (seen.contains(slot.originalTeam))
            return false;
        seen.append(slot.originalTeam);
    }
    return seen.size() == teams.size();
}

} // namespace

QList<TeamId> firstRoundOrder(const DraftState &state)
{
    QList<TeamId> order;
    for (const SlotState &each : state.slots) {
        if (!order.contains(each.slot.originalTeam))
            order.append(each.slot.originalTeam);
    }
    for (const Team &team : state.setup->created().teams) {
        if (!order.contains(team.id))
            order.append(team.id);
    }
    return order;
}

bool canReorder(const DraftState &state)
{
    return state.status == DraftStatus::Created && state.lottery.seed.isEmpty()
        && (canBeDrawn(state) || hasEverybodyOnce(firstRound(state), state.setup->created().teams));
}

QList<SlotRight> reorderedRights(const DraftState &state, const QList<TeamId> &order)
{
    if (canBeDrawn(state))
        return drawnRights(state, order);
    const QList<Slot> round = firstRound(state);
    QHash<TeamId, Slot> rights;
    for (const Slot &slot : round)
        rights.insert(slot.originalTeam, slot);
    QList<SlotRight> changed;
    for (qsizetype place = 0; place < round.size(); ++place) {
        const Slot right = rights.value(order.value(place));
        if (right.originalTeam != round.at(place).originalTeam)
            changed.append({round.at(place).id, right.originalTeam, right.via, right.team});
    }
    return changed;
}

} // namespace warroom
