// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/roster_fit.h"

#include "domain/position.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace warroom {

namespace {

bool isWritten(const QString &text)
{
    return text.isValidUtf16() && !text.trimmed().isEmpty() && text.size() <= 40;
}

bool hasPositions(const RosterSpot &spot)
{
    return isWritten(spot.name) && spot.count >= 1 && spot.count <= RosterRules::mostPlaces
        && !spot.positions.isEmpty()
        && std::all_of(spot.positions.begin(), spot.positions.end(), isWritten);
}

bool areUsable(const QList<PositionLimit> &limits)
{
    QSet<QString> seen;
    return std::all_of(limits.begin(), limits.end(), [&](const PositionLimit &limit) {
        const QString key = positionKey(limit.position);
        const bool isNew = !seen.contains(key);
        seen.insert(key);
        return isNew && isWritten(limit.position) && limit.most >= 0
            && limit.most <= RosterRules::mostPlaces;
    });
}

} // namespace

QString positionKey(const QString &position)
{
    const std::optional<PositionGroup> group = positionGroup(position);
    return group ? enumName(*group) : position.trimmed().toUpper();
}

QStringList positionKeys(const QStringList &positions)
{
    QStringList keys;
    for (const QString &position : positions)
        keys.append(positionKey(position));
    return keys;
}

std::optional<int> placesOf(const RosterRules &rules)
{
    if (rules.spots.isEmpty() && rules.bench == 0)
        return {};
    return std::accumulate(rules.spots.begin(), rules.spots.end(), rules.bench,
                           [](int sum, const RosterSpot &spot) { return sum + spot.count; });
}

std::optional<Rejection> objectionTo(const RosterRules &rules, int mostPicks)
{
    if (rules.spots.size() > RosterRules::mostPlaces || rules.bench < 0
        || rules.bench > RosterRules::mostPlaces
        || !std::all_of(rules.spots.begin(), rules.spots.end(), hasPositions)
        || !areUsable(rules.limits))
        return Rejection::RosterUnusable;
    const std::optional<int> places = placesOf(rules);
    if (places && (*places < mostPicks || *places > RosterRules::mostPlaces))
        return Rejection::RosterUnusable;
    return {};
}

RosterFit::RosterFit(const RosterRules &rules) : m_rules(rules)
{
    for (int i = 0; i < rules.spots.size(); ++i) {
        const RosterSpot &spot = rules.spots.at(i);
        m_places.append(QList<Place>(spot.count, Place{i, positionKeys(spot.positions), -1}));
    }
    m_places.append(QList<Place>(rules.bench, Place{}));
    m_choosiest.resize(m_places.size());
    std::iota(m_choosiest.begin(), m_choosiest.end(), 0);
    std::stable_sort(m_choosiest.begin(), m_choosiest.end(), [this](int one, int other) {
        const auto choices = [this](int place) {
            const QStringList &positions = m_places.at(place).positions;
            return positions.isEmpty() ? RosterRules::mostPlaces : positions.size();
        };
        return choices(one) < choices(other);
    });
}

RosterFit::RosterFit(const DraftState &state, const TeamId &team)
    : RosterFit(state.setup->created().roster)
{
    const auto addHim = [&](const PlayerId &id) {
        if (const Player *player = state.setup->player(id))
            add(id, player->position);
    };
    for (const PlayerId &player : state.playersOf(team))
        addHim(player);
    for (const Keeper &keeper : state.setup->created().keepers) {
        if (keeper.team == team && state.keeping(keeper.player))
            addHim(keeper.player);
    }
    for (const Lot &lot : state.auction.lots) {
        if (lot.bidder == team)
            addHim(lot.player);
    }
}

void RosterFit::add(const PlayerId &player, const QString &position)
{
    m_players.append({player, positionKey(position), false});
    const int added = static_cast<int>(m_players.size()) - 1;
    m_players[added].isPlaced = seat(added);
}

std::optional<Rejection> RosterFit::objectionTo(const QString &position) const
{
    const QString key = positionKey(position);
    const auto limit =
        std::find_if(m_rules.limits.begin(), m_rules.limits.end(),
                     [&](const PositionLimit &each) { return positionKey(each.position) == key; });
    if (limit != m_rules.limits.end()
        && std::count_if(m_players.begin(), m_players.end(),
                         [&](const Placed &each) { return each.position == key; })
            >= limit->most)
        return Rejection::PositionFull;
    if (!hasPlaces())
        return {};
    RosterFit withHim = *this;
    withHim.add(PlayerId(), position);
    if (!withHim.m_players.last().isPlaced)
        return Rejection::PlayerDoesNotFit;
    return {};
}

QList<RosterPlace> RosterFit::places() const
{
    QList<RosterPlace> places;
    for (const Place &place : m_places)
        places.append(
            {place.spot, place.holder < 0 ? PlayerId() : m_players.at(place.holder).player});
    return places;
}

QList<PlayerId> RosterFit::withoutPlace() const
{
    QList<PlayerId> left;
    for (const Placed &each : m_players) {
        if (hasPlaces() && !each.isPlaced)
            left.append(each.player);
    }
    return left;
}

bool RosterFit::seat(int player)
{
    const QString &position = m_players.at(player).position;
    for (const int index : m_choosiest) {
        Place &place = m_places[index];
        if (place.holder < 0 && (place.positions.isEmpty() || place.positions.contains(position))) {
            place.holder = player;
            return true;
        }
    }
    QList<bool> tried(m_places.size(), false);
    return seatByMoving(player, tried);
}

/// An augmenting path of bipartite matching: everybody on it moves one place on.
bool RosterFit::seatByMoving(int player, QList<bool> &tried)
{
    const QString position = m_players.at(player).position;
    for (const int index : m_choosiest) {
        Place &place = m_places[index];
        if (tried.at(index) || (!place.positions.isEmpty() && !place.positions.contains(position)))
            continue;
        tried[index] = true;
        if (place.holder < 0 || seatByMoving(place.holder, tried)) {
            m_places[index].holder = player;
            return true;
        }
    }
    return false;
}

} // namespace warroom
