// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/pool_filter.h"

#include "catalog/bundled.h"
#include "catalog/name_matching.h"
#include "domain/position.h"

namespace warroom::catalog {

namespace {

QList<Player> closedUp(QList<Player> players)
{
    for (int i = 0; i < players.size(); ++i)
        players[i].rank = i + 1;
    return players;
}

} // namespace

QList<Player> filtered(const QList<Player> &pool, PoolFilter filter,
                       const QList<Player> &draftClass)
{
    if (filter == PoolFilter::Everybody)
        return pool;
    const NameMatcher matcher(draftClass, TeamNames(), bundledNicknames().value_or(Nicknames()));
    QList<Player> left;
    for (const Player &player : pool) {
        ListedPlayer row;
        row.name = player.name;
        row.position = player.position;
        const bool isRookie = matcher.match(row).kind == MatchKind::Matched;
        if (isRookie == (filter == PoolFilter::Rookies))
            left.append(player);
    }
    return closedUp(left);
}

QList<Player> fantasyRookies(const QList<Player> &draftClass)
{
    QList<Player> rookies;
    for (const Player &player : draftClass) {
        const auto group = positionGroup(player.position);
        if (group == PositionGroup::QB || group == PositionGroup::RB || group == PositionGroup::WR
            || group == PositionGroup::TE || player.position == QStringLiteral("K"))
            rookies.append(player);
    }
    return closedUp(rookies);
}

} // namespace warroom::catalog
