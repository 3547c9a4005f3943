// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analytics/team_fit.h"

#include "domain/needs.h"

#include <algorithm>

namespace warroom::analytics {

namespace {

/// What is the same for all players: the slot that is due and the open needs.
class FitScale {
public:
    FitScale(const DraftState &state, const TeamId &team)
        : m_state(state), m_due(nextSlot(state, team)), m_needs(openNeeds(state, team))
    {
    }

    int fit(const Player &player)
    {
        if (m_due == 0 || !m_state.isFree(player.id))
            return 0;
        const int rank = std::max(player.rank, 1);
        const double rankShare = std::min(1.0, 0.8 * (m_due + 10) / (rank + 10));
        return qRound(100 * needShare(player.position) * rankShare);
    }

private:
    /// The overall number of the slot the team uses next; 0: none.
    static int nextSlot(const DraftState &state, const TeamId &team)
    {
        const SlotState *current = state.slotOnTheClock();
        if (current && current->slot.team == team)
            return current->slot.overall;
        for (const SlotState &slot : state.slots) {
            if (slot.isOpen() && slot.slot.team == team)
                return slot.slot.overall;
        }
        return 0;
    }

    /// Remembered by position: a pool has thousands of players and a dozen positions.
    double needShare(const QString &position)
    {
        auto known = m_shares.constFind(position);
        if (known == m_shares.cend()) {
            const int place = needPriority(m_needs, position);
            known = m_shares.insert(position,
                                    place > 0 ? std::max(0.7, 1.0 - 0.06 * (place - 1)) : 0.5);
        }
        return *known;
    }

    const DraftState &m_state;
    int m_due;
    QStringList m_needs;
    QHash<QString, double> m_shares;
};

} // namespace

int teamFit(const DraftState &state, const TeamId &team, const Player &player)
{
    return FitScale(state, team).fit(player);
}

QList<int> teamFits(const DraftState &state, const TeamId &team)
{
    QList<int> fits;
    if (!state.setup)
        return fits;
    const QList<Player> &players = state.setup->created().players;
    fits.reserve(players.size());
    FitScale scale(state, team);
    for (const Player &player : players)
        fits.append(scale.fit(player));
    return fits;
}

} // namespace warroom::analytics
