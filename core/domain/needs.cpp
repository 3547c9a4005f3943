// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/needs.h"

#include "domain/position.h"

namespace warroom {

namespace {

qsizetype firstOfGroup(const QStringList &needs, QStringView position)
{
    const std::optional<PositionGroup> group = positionGroup(position);
    for (qsizetype i = 0; i < needs.size(); ++i) {
        if (needs.at(i) == position || (group && positionGroup(needs.at(i)) == group))
            return i;
    }
    return -1;
}

} // namespace

QStringList openNeeds(const DraftState &state, const TeamId &teamId)
{
    const Team *team = state.setup ? state.setup->team(teamId) : nullptr;
    if (!team)
        return {};
    QStringList open = team->needs;
    for (const int index : state.selections) {
        const SlotState &slot = state.slots.at(index);
        const Player *player = state.setup->player(slot.selection->player);
        if (slot.slot.team != teamId || !player)
            continue;
        const qsizetype met = firstOfGroup(open, player->position);
        if (met >= 0)
            open.removeAt(met);
    }
    return open;
}

int needPriority(const QStringList &openNeeds, QStringView position)
{
    return static_cast<int>(firstOfGroup(openNeeds, position)) + 1;
}

} // namespace warroom
