// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/keeper_rules.h"

#include "domain/roster_fit.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace warroom {

namespace {

class KeeperCheck {
public:
    KeeperCheck(const commands::CreateDraft &create, const QList<Slot> &slots)
        : m_create(create), m_slots(slots)
    {
        for (const Player &player : create.players)
            m_positions.insert(player.id, player.position);
    }

    std::optional<Rejection> objection()
    {
        for (const Keeper &keeper : m_create.keepers) {
            if (!isUsable(keeper))
                return Rejection::KeeperUnusable;
            if (m_kept.contains(keeper.player))
                return Rejection::KeeperPlayerTwice;
            if (keeper.slot && m_used.contains(*keeper.slot))
                return Rejection::KeepersUneven;
            m_kept.insert(keeper.player);
            if (keeper.slot)
                m_used.insert(*keeper.slot);
        }
        for (const Team &team : m_create.teams) {
            if (const auto money = objectionToMoney(team.id))
                return money;
            if (const auto roster = objectionToRoster(team.id))
                return roster;
        }
        return {};
    }

private:
    bool isSold(const Slot &slot) const { return slot.round <= m_create.auction.rounds; }

    bool isUsable(const Keeper &keeper) const
    {
        const bool isTeam = std::any_of(m_create.teams.begin(), m_create.teams.end(),
                                        [&](const Team &team) { return team.id == keeper.team; });
        if (!isTeam || !m_positions.contains(keeper.player)
            || keeper.slot.has_value() == keeper.price.has_value())
            return false;
        if (keeper.price)
            return !m_create.auction.isOff() && *keeper.price >= 0
                && *keeper.price <= AuctionRules::mostMoney;
        return std::any_of(m_slots.begin(), m_slots.end(), [&](const Slot &slot) {
            return slot.id == *keeper.slot && slot.team == keeper.team && !isSold(slot);
        });
    }

    std::optional<Rejection> objectionToMoney(const TeamId &team) const
    {
        qint64 left = m_create.auction.budgetOf(team);
        const auto places = std::count_if(m_slots.begin(), m_slots.end(), [&](const Slot &slot) {
            return slot.team == team && isSold(slot);
        });
        qsizetype paidFor = 0;
        for (const Keeper &keeper : m_create.keepers) {
            if (keeper.team != team || !keeper.price)
                continue;
            ++paidFor;
            left -= *keeper.price;
        }
        if (paidFor > places)
            return Rejection::KeeperUnusable;
        if (paidFor > 0 && left < (places - paidFor) * m_create.auction.minimumBid)
            return Rejection::KeeperOverBudget;
        return {};
    }

    std::optional<Rejection> objectionToRoster(const TeamId &team) const
    {
        RosterFit fit(m_create.roster);
        for (const Keeper &keeper : m_create.keepers) {
            if (keeper.team != team)
                continue;
            const QString position = m_positions.value(keeper.player);
            if (const auto objection = fit.objectionTo(position))
                return objection;
            fit.add(keeper.player, position);
        }
        return {};
    }

    const commands::CreateDraft &m_create;
    const QList<Slot> &m_slots;
    QHash<PlayerId, QString> m_positions;
    QSet<PlayerId> m_kept;
    QSet<SlotId> m_used;
};

} // namespace

std::optional<Rejection> objectionToKeepers(const commands::CreateDraft &create,
                                            const QList<Slot> &slots)
{
    if (create.keepers.isEmpty())
        return {};
    return KeeperCheck(create, slots).objection();
}

} // namespace warroom
