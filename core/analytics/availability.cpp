// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analytics/availability.h"

#include <cmath>
#include <numbers>

namespace warroom::analytics {

namespace {

/// That the \a place-th player left, from 1, outlasts \a selections after \a made.
double chanceToLast(int place, int selections, int made)
{
    if (selections <= 0)
        return 1;
    const double mean = place + 3;
    const double deviation = 3 + 0.15 * (made + place);
    const double z = (selections + 0.5 - mean) / deviation;
    return 0.5 * std::erfc(z / std::numbers::sqrt2);
}

} // namespace

double availability(const DraftState &state, const Player &player, int overall)
{
    if (!state.setup || !state.isFree(player.id))
        return 0;
    int place = 1;
    for (const Player &other : state.setup->created().players) {
        if (other.id == player.id)
            break;
        place += state.isFree(other.id) ? 1 : 0;
    }
    return chanceToLast(place, overall - 1 - state.picksMade(), state.picksMade());
}

QList<double> availabilities(const DraftState &state, int overall)
{
    QList<double> chances;
    if (!state.setup)
        return chances;
    const QList<Player> &players = state.setup->created().players;
    chances.reserve(players.size());
    const int made = state.picksMade();
    int left = 0;
    for (const Player &player : players) {
        const bool free = state.isFree(player.id);
        left += free ? 1 : 0;
        chances.append(free ? chanceToLast(left, overall - 1 - made, made) : 0);
    }
    return chances;
}

} // namespace warroom::analytics
