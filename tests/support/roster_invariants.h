// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

#include <QHash>

#include <algorithm>

/// What is always true of keepers and rosters, said without the code that sees to it. A sentence
/// says what is not; none: all is well.

namespace warroom::test {

/// How many of each position \a team has, keeps, or bids most for.
inline QHash<QString, int> positionsOf(const DraftState &state, const TeamId &team)
{
    QHash<QString, int> counts;
    const auto count = [&](const PlayerId &player) {
        ++counts[state.setup->player(player)->position];
    };
    for (const SlotState &slot : state.slots) {
        if (slot.selection && state.ownerOf(slot.selection->player) == team)
            count(slot.selection->player);
    }
    for (const Keeper &keeper : state.setup->created().keepers) {
        if (keeper.team == team && state.keeping(keeper.player))
            count(keeper.player);
    }
    for (const Lot &lot : state.auction.lots) {
        if (lot.bidder == team)
            count(lot.player);
    }
    return counts;
}

/// How many of a roster with \a counts stand outside: by Hall's theorem, the most by which the
/// players of some positions outnumber the places that take any of these.
inline int withoutPlace(const RosterRules &rules, const QHash<QString, int> &counts)
{
    if (rules.spots.isEmpty() && rules.bench == 0)
        return 0;
    const QStringList positions = counts.keys();
    int outside = 0;
    for (unsigned some = 1; some < 1U << positions.size(); ++some) {
        QStringList chosen;
        int players = 0;
        for (int i = 0; i < positions.size(); ++i) {
            if (some >> i & 1U) {
                chosen.append(positions.at(i));
                players += counts.value(positions.at(i));
            }
        }
        int places = rules.bench;
        for (const RosterSpot &spot : rules.spots) {
            if (std::any_of(chosen.begin(), chosen.end(),
                            [&](const QString &each) { return spot.positions.contains(each); }))
                places += spot.count;
        }
        outside = std::max(outside, players - places);
    }
    return outside;
}

/// By how many players a roster with \a counts is over its places and limits.
inline int overfull(const RosterRules &rules, const QHash<QString, int> &counts)
{
    int over = withoutPlace(rules, counts);
    for (const PositionLimit &limit : rules.limits)
        over += std::max(0, counts.value(limit.position) - limit.most);
    return over;
}

/// Whether \a team can take \a player without its roster running over.
inline bool hasRoomFor(const DraftState &state, const TeamId &team, const PlayerId &player)
{
    const RosterRules &rules = state.setup->created().roster;
    QHash<QString, int> counts = positionsOf(state, team);
    const int before = overfull(rules, counts);
    ++counts[state.setup->player(player)->position];
    return overfull(rules, counts) == before;
}

/// Nobody takes, names or bids for whom his roster has no room, unless it has room for none of
/// those that are left.
inline QString brokenByTaking(const DraftState &before, const TeamId &team, const PlayerId &player)
{
    if (hasRoomFor(before, team, player))
        return {};
    const QList<Player> &pool = before.setup->created().players;
    const bool hasRoom = std::any_of(pool.begin(), pool.end(), [&](const Player &other) {
        return before.isFree(other.id) && hasRoomFor(before, team, other.id);
    });
    return hasRoom ? QStringLiteral("%1 has no room for %2").arg(team.text(), player.text())
                   : QString();
}

/// Keepers go to their teams, for what they cost; nobody else takes them or their picks.
inline QString brokenByKeeping(const DraftState &before, const events::PickMade &made)
{
    const Keeper *kept = before.setup->keeper(made.player);
    const Keeper *inSlot = before.setup->keeper(made.slot);
    if (made.source == PickSource::Keeper) {
        const bool asAgreed = kept && made.team == kept->team && made.price == kept->price
            && (!kept->slot || made.slot == *kept->slot);
        return asAgreed ? QString() : QStringLiteral("a keeper comes otherwise than agreed");
    }
    if (before.keeping(made.player))
        return QStringLiteral("somebody else's keeper is taken");
    // A pick that a correction opened again or gave away is its team's as any other.
    const bool isDue = inSlot && !before.isTaken(inSlot->player) && !before.slot(made.slot)->passed
        && made.team == inSlot->team;
    return isDue ? QStringLiteral("a keeper's pick is used for somebody else") : QString();
}

/// What \a event, which comes after \a before, breaks of all that.
inline QString brokenOnRosters(const DraftState &before, const Event &event)
{
    if (!before.setup)
        return {};
    if (const auto *made = std::get_if<events::PickMade>(&event)) {
        if (const QString what = brokenByKeeping(before, *made); !what.isEmpty())
            return what;
        // Whom a team keeps or bids for is on its roster before.
        const bool wasOnIt =
            made->source == PickSource::Keeper || made->source == PickSource::Auction;
        return wasOnIt ? QString() : brokenByTaking(before, made->team, made->player);
    }
    if (const auto *named = std::get_if<events::LotNominated>(&event)) {
        if (before.keeping(named->player))
            return QStringLiteral("a keeper is put on the block");
        return brokenByTaking(before, named->team, named->player);
    }
    const auto *bid = std::get_if<events::BidPlaced>(&event);
    const Lot *lot = bid ? before.lot(bid->lot) : nullptr;
    return lot && lot->bidder != bid->team ? brokenByTaking(before, bid->team, lot->player)
                                           : QString();
}

/// Who is reserved is nobody's, and his pick is there for him; who came is what was agreed.
inline QString brokenAmongKeepers(const DraftState &state)
{
    for (const Keeper &keeper : state.setup->created().keepers) {
        if (!state.keeping(keeper.player))
            continue;
        if (state.isFree(keeper.player) || state.isTaken(keeper.player))
            return QStringLiteral("%1 is kept and can be had").arg(keeper.player.text());
        if (keeper.slot && state.slot(*keeper.slot)->slot.team != keeper.team)
            return QStringLiteral("%1 costs another team's pick").arg(keeper.player.text());
    }
    for (const SlotState &slot : state.slots) {
        if (!slot.selection || slot.selection->source != PickSource::Keeper)
            continue;
        const Keeper *keeper = state.setup->keeper(slot.selection->player);
        if (!slot.selection->corrected
            && (!keeper || keeper->price != slot.selection->price
                || slot.slot.team != keeper->team))
            return QStringLiteral("%1 holds a keeper of another price or team")
                .arg(slot.slot.id.text());
    }
    return {};
}

/// Who is paid for has his place and is his team's from the start.
inline QString brokenAtTheStart(const DraftState &state)
{
    for (const Keeper &keeper : state.setup->created().keepers) {
        if (keeper.price && state.ownerOf(keeper.player) != keeper.team)
            return QStringLiteral("%1 is paid for and not there").arg(keeper.player.text());
    }
    return {};
}

} // namespace warroom::test
