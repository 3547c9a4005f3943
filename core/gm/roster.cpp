// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gm/roster.h"

#include "domain/needs.h"

#include <algorithm>

namespace warroom::gm {

namespace {

constexpr quint32 bitOf(PositionGroup group)
{
    return 1U << static_cast<int>(group);
}

} // namespace

Roster::Roster(const DraftState &state, const TeamId &teamId)
{
    for (const QString &position : openNeeds(state, teamId))
        m_openNeeds.append({position, positionGroup(position)});
    if (const Team *team = state.setup->team(teamId)) {
        for (const QString &position : team->needs) {
            if (const auto group = positionGroup(position))
                m_neededAtFirst |= bitOf(*group);
        }
    }
    for (const SlotState &slot : state.slots) {
        if (slot.slot.team != teamId)
            continue;
        m_slotsLeft += slot.isOpen() ? 1 : 0;
        const Player *player =
            slot.isOpen() ? nullptr : state.setup->player(slot.selection->player);
        if (!player)
            continue;
        m_positions.append(player->position);
        if (const auto group = positionGroup(player->position))
            ++m_taken[static_cast<size_t>(*group)];
    }
}

int Roster::need(QStringView position, std::optional<PositionGroup> group) const
{
    const auto meets = [&](const Need &need) {
        return need.position == position || (group && need.group == group);
    };
    const auto found = std::ranges::find_if(m_openNeeds, meets);
    return found == m_openNeeds.end() ? 0 : static_cast<int>(found - m_openNeeds.begin()) + 1;
}

bool Roster::isSetAt(PositionGroup group) const
{
    return m_neededAtFirst != 0 && !(m_neededAtFirst & bitOf(group));
}

} // namespace warroom::gm
