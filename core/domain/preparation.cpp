// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/preparation.h"

namespace warroom {

Ranking::Ranking(const QList<RankTier> &tiers)
{
    QSet<PlayerId> known;
    for (const RankTier &given : tiers) {
        RankTier tier;
        for (const PlayerId &player : given.players) {
            if (known.contains(player))
                continue;
            known.insert(player);
            tier.players.append(player);
        }
        if (!tier.players.isEmpty())
            m_tiers.append(tier);
    }
}

QList<PlayerId> Ranking::players() const
{
    QList<PlayerId> all;
    for (const RankTier &tier : m_tiers)
        all += tier.players;
    return all;
}

int Ranking::numberOf(const PlayerId &player) const
{
    qsizetype before = 0;
    for (const RankTier &tier : m_tiers) {
        if (const qsizetype place = tier.players.indexOf(player); place >= 0)
            return static_cast<int>(before + place) + 1;
        before += tier.players.size();
    }
    return 0;
}

std::optional<RankPlace> Ranking::placeOf(const PlayerId &player) const
{
    for (qsizetype tier = 0; tier < m_tiers.size(); ++tier) {
        if (const qsizetype place = m_tiers.at(tier).players.indexOf(player); place >= 0)
            return RankPlace{static_cast<int>(tier) + 1, static_cast<int>(place) + 1};
    }
    return {};
}

RankPlace Ranking::end() const
{
    if (m_tiers.isEmpty())
        return {};
    return {static_cast<int>(m_tiers.size()), static_cast<int>(m_tiers.last().players.size()) + 1};
}

bool Ranking::hasRoomAt(RankPlace place) const
{
    if (m_tiers.isEmpty())
        return place == RankPlace{};
    return place.tier >= 1 && place.tier <= m_tiers.size() && place.place >= 1
        && place.place <= m_tiers.at(place.tier - 1).players.size() + 1;
}

bool Ranking::put(const PlayerId &player, RankPlace place)
{
    Ranking without = *this;
    without.takeOut(player);
    if (!without.hasRoomAt(place))
        return false;
    if (without.m_tiers.isEmpty())
        without.m_tiers.append(RankTier{});
    without.m_tiers[place.tier - 1].players.insert(place.place - 1, player);
    *this = without;
    return true;
}

void Ranking::takeOut(const PlayerId &player)
{
    const auto place = placeOf(player);
    if (!place)
        return;
    m_tiers[place->tier - 1].players.removeAt(place->place - 1);
    if (m_tiers.at(place->tier - 1).players.isEmpty())
        m_tiers.removeAt(place->tier - 1);
}

bool Ranking::setBreak(const PlayerId &player, bool isThere)
{
    const auto place = placeOf(player);
    if (!place || place == RankPlace{})
        return false;
    const qsizetype tier = place->tier - 1;
    const bool wasThere = place->place == 1;
    if (isThere && !wasThere) {
        QList<PlayerId> &upper = m_tiers[tier].players;
        const RankTier lower{upper.mid(place->place - 1)};
        upper.resize(place->place - 1);
        m_tiers.insert(tier + 1, lower);
    } else if (!isThere && wasThere) {
        m_tiers[tier - 1].players += m_tiers.at(tier).players;
        m_tiers.removeAt(tier);
    }
    return true;
}

QSet<PlayerId> Preparation::avoided() const
{
    QSet<PlayerId> players;
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
        if (*mark == PlayerMark::Avoid)
            players.insert(mark.key());
    }
    return players;
}

} // namespace warroom
