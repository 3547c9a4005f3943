// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft_order.h"

#include "domain/formats/formats.h"

#include <algorithm>

namespace warroom {

QList<Slot> orderOf(const commands::CreateDraft &create)
{
    const DraftFormat *format = draftFormat(create.draftType);
    if (!format || !format->orderOfRound)
        return create.slots;
    QList<TeamId> teams;
    for (const Team &team : create.teams)
        teams.append(team.id);
    return slotsInOrder(*format, teams, create.rounds);
}

int mostPicks(const QList<Slot> &order)
{
    QHash<TeamId, int> picks;
    int most = 0;
    for (const Slot &slot : order)
        most = std::max(most, ++picks[slot.team]);
    return most;
}

} // namespace warroom
