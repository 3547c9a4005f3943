// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/trading.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

bool isUsable(const TradeRules &rules, int season)
{
    const auto isTime = [](int seconds) {
        return seconds >= 0 && seconds <= TradeRules::longestTime;
    };
    return rules.futureSeasons >= 0 && rules.futureSeasons <= TradeRules::mostSeasons
        && isTime(rules.offerSeconds) && isTime(rules.vetoSeconds)
        && (rules.futureSeasons == 0 || season > 0);
}

QList<FuturePick> untouchedPicks(const commands::CreateDraft &create)
{
    QList<FuturePick> picks;
    for (int ahead = 1; ahead <= create.trading.futureSeasons; ++ahead) {
        const int season = create.season + ahead;
        for (int round = 1; round <= create.rounds; ++round) {
            for (const Team &team : create.teams) {
                const SlotId id(u"%1.%2.%3"_s.arg(season).arg(round).arg(team.id.text()));
                picks.append(FuturePick{id, season, round, team.id, {}, team.id});
            }
        }
    }
    return picks;
}

/// Whether \a traded is \a pick in other hands, all of them those of \a teams.
bool isOf(const FuturePick &traded, const FuturePick &pick, const QSet<TeamId> &teams)
{
    return traded.season == pick.season && traded.round == pick.round
        && traded.originalTeam == pick.originalTeam && teams.contains(traded.team)
        && std::all_of(traded.via.begin(), traded.via.end(),
                       [&](const TeamId &owner) { return teams.contains(owner); });
}

} // namespace

tl::expected<QList<FuturePick>, Rejection> futurePicksOf(const commands::CreateDraft &create)
{
    if (!isUsable(create.trading, create.season))
        return tl::unexpected(Rejection::TradingUnusable);
    QSet<TeamId> teams;
    for (const Team &team : create.teams)
        teams.insert(team.id);
    QList<FuturePick> picks = untouchedPicks(create);
    QSet<SlotId> replaced;
    for (const FuturePick &traded : create.futurePicks) {
        const auto pick = std::find_if(picks.begin(), picks.end(), [&](const FuturePick &each) {
            return each.id == traded.id;
        });
        if (pick == picks.end() || replaced.contains(traded.id) || !isOf(traded, *pick, teams))
            return tl::unexpected(Rejection::TradingUnusable);
        replaced.insert(traded.id);
        *pick = traded;
    }
    return picks;
}

} // namespace warroom
