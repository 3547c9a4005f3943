// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/worth.h"

#include "domain/auction.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace warroom {

namespace {

constexpr int rankOffset = 10; // the curve of boards, as general managers see it
constexpr int highestLevel = 100'000;

qint64 thousandths(double value)
{
    return std::llround(value * 1'000);
}

/// What each player is above a replacement; \a sold players are bought.
QList<qint64> valuesAbove(const QList<Player> &players, qsizetype sold)
{
    const auto knows = [&](auto member) {
        return std::any_of(players.begin(), players.end(),
                           [&](const Player &player) { return (player.*member).has_value(); });
    };
    const bool byReplacement = knows(&Player::valueOverReplacement);
    const bool byPoints = knows(&Player::points);
    QList<qint64> values;
    values.reserve(players.size());
    for (const Player &player : players) {
        if (byReplacement)
            values.append(thousandths(player.valueOverReplacement.value_or(0)));
        else if (byPoints)
            values.append(thousandths(player.points.value_or(0)));
        else
            values.append(1'000'000'000LL / (std::max(player.rank, 1) + rankOffset));
    }
    qint64 replacement = 0;
    if (!byReplacement) {
        QList<qint64> byValue = values;
        std::sort(byValue.begin(), byValue.end(), std::greater());
        replacement = sold < byValue.size() ? byValue.at(sold) : 0;
    }
    for (qint64 &value : values)
        value = std::max(value - replacement, qint64{0});
    return values;
}

/// The places of the \a count highest values; of equal ones the first in the pool.
QList<int> highest(const QList<qint64> &values, qsizetype count)
{
    QList<int> places(values.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(),
                     [&](int one, int other) { return values.at(one) > values.at(other); });
    return places.first(std::min(count, places.size()));
}

} // namespace

QList<int> worthAtFirst(const DraftSetup &setup)
{
    const events::DraftCreated &created = setup.created();
    const AuctionRules &rules = created.auction;
    const qsizetype sold = created.teams.size() * rules.rounds;
    const QList<qint64> values = valuesAbove(created.players, sold);
    qint64 money = -sold * rules.minimumBid;
    for (const Team &team : created.teams)
        money += rules.budgetOf(team.id);

    const QList<int> best = highest(values, sold);
    qint64 total = 0;
    for (const int place : best)
        total += values.at(place);
    QList<int> worth(created.players.size(), rules.minimumBid);
    for (const int place : best) {
        const double share = total > 0
            ? static_cast<double>(values.at(place)) / static_cast<double>(total)
            : 1.0 / static_cast<double>(best.size());
        worth[place] += static_cast<int>(std::lround(share * static_cast<double>(money)));
    }
    return worth;
}

int priceLevel(const DraftState &state, const QList<int> &worth)
{
    const events::DraftCreated &created = state.setup->created();
    qint64 money = 0;
    for (const Team &team : created.teams) {
        const Purse purse = purseOf(state, team.id);
        money += purse.money - purse.places * purse.minimum;
    }
    qint64 left = 0;
    for (qsizetype i = 0; i < worth.size(); ++i) {
        if (state.isFree(created.players.at(i).id))
            left += worth.at(i) - created.auction.minimumBid;
    }
    if (left == 0)
        return 1'000;
    return static_cast<int>(std::clamp<qint64>(money * 1'000 / left, 0, highestLevel));
}

int worthNow(int worth, int level, int minimumBid)
{
    const qint64 above = worth - minimumBid;
    return minimumBid + static_cast<int>((above * level + 500) / 1'000);
}

} // namespace warroom
