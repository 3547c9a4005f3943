// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/chosen_players.h"

#include "catalog/bundled.h"

namespace warroom {

QList<Player> chosenPlayers(const DraftChoices &choices, const commands::CreateDraft &preset,
                            const QList<Player> &imported)
{
    const QList<Player> &players = imported.isEmpty() ? preset.players : imported;
    if (choices.filter == catalog::PoolFilter::Everybody)
        return players;
    // A past class is all rookies, whom the coming one knows nothing of.
    if (imported.isEmpty() && choices.season != 0)
        return choices.filter == catalog::PoolFilter::Rookies ? players : QList<Player>();
    const catalog::PoolResult draftClass = catalog::class2026();
    if (!draftClass)
        return players;
    // The program's own fantasy players are last season's: its rookies are all in the class.
    if (imported.isEmpty() && choices.preset != PresetKind::NflMock
        && choices.filter == catalog::PoolFilter::Rookies)
        return catalog::fantasyRookies(*draftClass);
    return catalog::filtered(players, choices.filter, *draftClass);
}

} // namespace warroom
