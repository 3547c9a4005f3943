// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_order.h"
#include "domain/draft_state.h"
#include "domain/keeper_rules.h"
#include "support/small_draft.h"
#include "support/trades.h"

#include <random>

namespace warroom::test {

/// One word of chance, spent bit by bit. The same word throws the same numbers everywhere.
class Dice {
public:
    explicit Dice(std::uint32_t word) : m_next(word) { }

    /// From 0 to \a sides - 1.
    int roll(qsizetype sides)
    {
        return static_cast<int>(m_next() % static_cast<std::uint32_t>(sides));
    }
    bool oneIn(int sides) { return roll(sides) == 0; }
    template <typename Value>
    Value oneOf(const QList<Value> &values)
    {
        return values.at(roll(values.size()));
    }

private:
    std::mt19937 m_next;
};

/// Rounds of different sizes, teams that own several slots of a round or none, all kinds of slots.
inline QList<Slot> anyOrder(Dice &dice, const QList<TeamId> &teams, int rounds)
{
    QList<Slot> order;
    for (int round = 1; round <= rounds; ++round) {
        const int size = 1 + dice.roll(teams.size() + 2);
        for (int pick = 1; pick <= size; ++pick) {
            const auto kind = static_cast<SlotKind>(dice.roll(3));
            const int overall = static_cast<int>(order.size()) + 1;
            order.append(Slot{slotIdFor(round, pick),
                              overall,
                              round,
                              pick,
                              dice.oneOf(teams),
                              {},
                              dice.oneOf(teams),
                              kind});
        }
    }
    return order;
}

/// Everything a clock can do, in any mixture.
inline void addAnyClock(Dice &dice, commands::CreateDraft &create)
{
    ClockRules &clock = create.clock;
    const auto anyPolicy = [&] { return static_cast<ExpiryPolicy>(dice.roll(4)); };
    clock.expiry = anyPolicy();
    clock.graceMs = dice.oneIn(2) ? 2'000 : 0;
    if (dice.oneIn(2))
        clock.expiryByTeam.append({create.teams.first().id, anyPolicy()});
    if (dice.oneIn(2))
        clock.autopickAfter = 1 + dice.roll(2);
    if (dice.oneIn(2))
        clock.bankSeconds = 10 + dice.roll(60);
    if (dice.oneIn(2)) {
        clock.timeOuts = 1 + dice.roll(2);
        clock.timeOutSeconds = 15;
    }
    clock.onPause = static_cast<PauseEffect>(dice.roll(2));
    clock.picksWhilePaused = dice.oneIn(2);
    if (create.rounds > 1 && create.slots.isEmpty() && dice.oneIn(2))
        clock.pauseBeforeRounds.append(2 + dice.roll(create.rounds - 1));
    if (create.teams.size() <= create.slots.size() && dice.oneIn(2))
        clock.pauseBeforePicks.append(2);
    if (dice.oneIn(3)) // dayOne is midnight in London's winter and one o'clock in its summer
        clock.quietHours = QuietHours{62, 63 + dice.roll(10), u"Europe/London"_s};
}

/// Everything trades can be, in any mixture.
inline void addAnyTrading(Dice &dice, commands::CreateDraft &create)
{
    create.season = 2026;
    create.trading = {dice.oneIn(2),
                      dice.roll(4),
                      dice.oneIn(2) ? OnClockTrade::Keep : OnClockTrade::Restart,
                      dice.oneIn(2) ? 30 : 0,
                      dice.oneIn(3) ? 20 : 0,
                      dice.oneIn(2)};
    create.clock.jumpIns = dice.oneIn(2) ? JumpIns::Allowed : JumpIns::NotWhileTrading;
}

/// Places for certain positions, for some of several and for anybody, and limits, in any mixture.
/// Every team has places enough, though not for whom the pool has left.
inline RosterRules anyRoster(Dice &dice, const QList<Slot> &slots)
{
    static const QList<RosterSpot> spots{{u"QB"_s, {u"QB"_s}},
                                         {u"WR"_s, {u"WR"_s}},
                                         {u"S"_s, {u"S"_s}},
                                         {u"FLEX"_s, {u"WR"_s, u"OT"_s, u"S"_s}},
                                         {u"FRONT"_s, {u"EDGE"_s, u"QB"_s, u"CB"_s}},
                                         {u"SUPER"_s, {u"QB"_s, u"WR"_s, u"OT"_s, u"EDGE"_s}}};
    const int most = mostPicks(slots);
    RosterRules rules;
    if (dice.oneIn(2)) {
        int bench = most + dice.roll(2);
        while (bench > 0 && !dice.oneIn(most + 2)) {
            rules.spots.append(dice.oneOf(spots));
            rules.spots.last().count = 1 + dice.roll(std::min(bench, 2));
            bench -= rules.spots.last().count;
        }
        rules.bench = bench;
    }
    for (const QString &position : {u"QB"_s, u"WR"_s, u"OT"_s, u"EDGE"_s, u"CB"_s, u"S"_s}) {
        if (dice.oneIn(4))
            rules.limits.append({position, dice.roll(most + 1)});
    }
    return rules;
}

/// Players kept for picks and, where players are sold, for money: as many as the rules allow of
/// some that chance proposes.
inline void addAnyKeepers(Dice &dice, commands::CreateDraft &create)
{
    const QList<Slot> slots = orderOf(create);
    for (const Slot &slot : slots) {
        if (!dice.oneIn(5))
            continue;
        Keeper keeper{slot.team, dice.oneOf(create.players).id, {}, {}};
        if (slot.round <= create.auction.rounds)
            keeper.price = dice.roll(12);
        else
            keeper.slot = slot.id;
        create.keepers.append(keeper);
        if (objectionToKeepers(create, slots))
            create.keepers.removeLast();
    }
}

/// What teams can hold and what they have before the first pick. Last, since it asks for the order.
inline void addAnyRosters(Dice &dice, commands::CreateDraft &create)
{
    if (!dice.oneIn(3))
        create.roster = anyRoster(dice, orderOf(create));
    if (dice.oneIn(2))
        addAnyKeepers(dice, create);
}

/// Two to five teams, one to eight rounds, every format, every policy, with and without a clock.
inline commands::CreateDraft anyDraft(Dice dice)
{
    const QStringView teams = QStringView(u"A B C D E").first(3 + 2 * dice.roll(4));
    const QString format(dice.oneOf(
        QList{u"linear"_s, u"snake"_s, u"third-round-reversal"_s, u"given"_s, u"given"_s}));
    commands::CreateDraft create = draftOf(teams, 1 + dice.roll(8), format);
    if (format == u"given"_s) {
        create.slots = anyOrder(dice, idsIn<TeamId>(teams), create.rounds);
        create.players = playersOf(create.slots.size() + dice.roll(3));
    }
    if (!dice.oneIn(5))
        create.clock.secondsByRound = {60, 30};
    if (dice.oneIn(2))
        create.clock.secondsCompensatory = 20;
    addAnyClock(dice, create);
    addAnyTrading(dice, create);
    addAnyRosters(dice, create);
    return create;
}

/// Wishes as people and clocks send them to a draft: mostly sensible, sometimes not.
class AnyWish {
public:
    AnyWish(Dice &dice, const DraftState &state) : m_dice(dice), m_state(state) { }

    Command operator()()
    {
        const int kind = m_dice.roll(100);
        if (kind < 30)
            return aPick();
        if (kind < 38)
            return aCommissionersWish();
        if (kind < 45)
            return aClockWish();
        if (kind < 60)
            return timeIsUp(aSlot(), m_dice.oneIn(5) ? QString() : aPlayer());
        if (kind < 65)
            return commands::PauseDraft{static_cast<PauseReason>(m_dice.roll(3))};
        if (kind < 75)
            return commands::ResumeDraft{};
        if (kind < 83)
            return commands::UndoLastPick{};
        if (kind < 87)
            return aTrade();
        if (kind < 93)
            return anOfferWish();
        if (kind < 96)
            return queue(aTeam(), aPlayer() + u' ' + aPlayer());
        if (kind < 99)
            return aCommissionersWish();
        return commands::StartDraft{};
    }

private:
    const events::DraftCreated &created() const { return m_state.setup->created(); }
    QString aTeam() { return m_dice.oneOf(created().teams).id.text(); }
    QString aPlayer() { return m_dice.oneOf(created().players).id.text(); }
    QString aSlot()
    {
        const SlotState *due = m_state.slotOnTheClock();
        const bool sensible = due && !m_dice.oneIn(8);
        return (sensible ? *due : m_dice.oneOf(m_state.slots)).slot.id.text();
    }
    Command aPick()
    {
        const SlotState *due = m_state.slotOnTheClock();
        const QString team = due && !m_dice.oneIn(4) ? due->slot.team.text() : aTeam();
        QString player = aPlayer();
        for (int tries = 0; tries < 5 && m_state.isTaken(PlayerId(player)); ++tries)
            player = aPlayer();
        return pick(team, player);
    }
    Command aClockWish()
    {
        const SlotState *due = m_state.slotOnTheClock();
        const TeamId team = due && !m_dice.oneIn(4) ? due->slot.team : TeamId(aTeam());
        const int seconds = m_dice.roll(120) - 60;
        const QString reason = m_dice.oneIn(2) ? u"a late start"_s : QString();
        switch (m_dice.roll(4)) {
        case 0:
            return commands::TakeTimeOut{team};
        case 1:
            return commands::AdjustClock{SlotId(aSlot()), seconds, reason};
        case 2:
            return commands::AdjustBank{team, seconds, reason};
        default:
            return commands::TakeTeamBack{team};
        }
    }
    Command aCommissionersWish()
    {
        const QString reason = m_dice.oneIn(2) ? u"read out wrong"_s : QString();
        switch (m_dice.roll(14)) {
        case 12:
        case 13:
            return aCompanysWish(reason);
        case 0:
            return m_dice.oneIn(6) ? Command(commands::EndDraft{reason}) : aPick();
        case 1:
        case 2:
            return aSeat(reason);
        case 3:
        case 4:
            return anOrder(reason);
        case 5:
        case 6: {
            const auto pick = std::get<commands::MakePick>(aPick());
            return commands::PickForTeam{pick.team, pick.player, reason};
        }
        default:
            return aCorrection(reason);
        }
    }
    /// What people do beside drafting, of which no rule of drafting may take notice.
    Command aCompanysWish(const QString &reason)
    {
        const bool on = m_dice.oneIn(2);
        const PersonId person(m_dice.oneIn(3) ? u"somebody"_s : u"somebody else"_s);
        const QList<Message> &messages = m_state.company.messages;
        const MessageId message = messages.isEmpty() ? MessageId() : m_dice.oneOf(messages).id;
        switch (m_dice.roll(10)) {
        case 0:
            return commands::ReactToMessage{message, static_cast<Reaction>(m_dice.roll(4)), on};
        case 1:
            return commands::PinMessage{message, on};
        case 2:
            return commands::ChangeStanding{person, static_cast<Standing>(m_dice.roll(3)), reason};
        case 3:
            return commands::NudgeDrafter{TeamId(aTeam())};
        case 4:
            return commands::SetReadiness{TeamId(aTeam()), on};
        case 5:
            return commands::RequestSeat{TeamId(aTeam())};
        case 6:
            return commands::DropSeatRequest{person};
        case 7:
            return commands::PlanStart{};
        case 8:
            return commands::NameCommissioner{person, on};
        default:
            return commands::SayMessage{u"three picks in round one"_s, {person}};
        }
    }
    Command aCorrection(const QString &reason)
    {
        const SlotId slot = m_state.selections.isEmpty() || m_dice.oneIn(8)
            ? m_dice.oneOf(m_state.slots).slot.id
            : m_state.slots.at(m_dice.oneOf(m_state.selections)).slot.id;
        commands::CorrectPick correct{slot, PlayerId(aPlayer()), {}, {}, reason};
        correct.onConflict = static_cast<commands::CorrectionConflict>(m_dice.roll(3));
        if (m_dice.oneIn(3))
            correct.team = TeamId(aTeam());
        return correct;
    }
    Command aSeat(const QString &reason)
    {
        const auto control = static_cast<SeatControl>(m_dice.roll(2));
        return commands::ChangeSeat{{TeamId(aTeam()), control, u"somebody else"_s}, reason};
    }
    Command anOrder(const QString &reason)
    {
        const Slot one = m_dice.oneIn(3) ? m_state.slot(SlotId(aSlot()))->slot
                                         : m_dice.oneOf(m_state.slots).slot;
        const Slot other = m_dice.oneOf(m_state.slots).slot;
        return commands::ChangeOrder{{{one.id, other.originalTeam, other.via, other.team},
                                      {other.id, one.originalTeam, one.via, one.team}},
                                     reason};
    }
    /// Something \a team has: mostly a slot, sometimes a later pick or a player.
    TradeSide something(const QString &team, const QString &to)
    {
        TradeSide side = sideOf(team, u"", to);
        QList<SlotId> assets;
        for (const SlotState &slot : m_state.slots) {
            if (slot.slot.team.text() == team && (slot.isOpen() || m_dice.oneIn(8)))
                assets.append(slot.slot.id);
        }
        for (const FuturePick &pick : m_state.futurePicks) {
            if (pick.team.text() == team && m_dice.oneIn(3))
                assets.append(pick.id);
        }
        if (!assets.isEmpty())
            side.gives.append(m_dice.oneOf(assets));
        const QList<PlayerId> players = m_state.playersOf(side.team);
        if (!players.isEmpty() && m_dice.oneIn(3))
            side.players.append(m_dice.oneOf(players));
        return side;
    }
    Command anOffer()
    {
        const QString one = aTeam();
        const QString other = aTeam();
        const QString third = aTeam();
        const TradeId id(u"offer-%1"_s.arg(m_state.version));
        Trade trade{id, {something(one, other), something(other, one)}};
        if (m_dice.oneIn(3))
            trade.sides = {something(one, other), something(other, third), something(third, one)};
        commands::OfferTrade offer{trade, TeamId(one), {}, {}};
        if (!m_state.offers.isEmpty() && m_dice.oneIn(3))
            offer.counters = m_dice.oneOf(m_state.offers).trade.id;
        return offer;
    }
    Command anOfferWish()
    {
        if (m_state.offers.isEmpty() || m_dice.oneIn(3))
            return anOffer();
        const TradeId offer = m_dice.oneOf(m_state.offers).trade.id;
        switch (m_dice.roll(8)) {
        case 0:
            return commands::WithdrawTrade{offer};
        case 1:
            return commands::VetoTrade{offer, {}};
        case 2:
            return commands::SettleTrade{offer};
        case 3:
            return commands::AnswerTrade{offer, TeamId(aTeam()), false};
        default:
            return commands::AnswerTrade{offer, TeamId(aTeam()), true};
        }
    }
    Command aTrade()
    {
        const SlotState one = m_dice.oneOf(m_state.slots);
        const SlotState other = m_dice.oneOf(m_state.slots);
        const QString first = m_dice.oneIn(4) ? aSlot() : one.slot.id.text();
        const SlotState *given = m_state.slot(SlotId(first));
        Command wish =
            trade(given->slot.team.text(), first, other.slot.team.text(), other.slot.id.text());
        std::get<commands::ExecuteTrade>(wish).force = m_dice.oneIn(8);
        return wish;
    }

    Dice &m_dice;
    const DraftState &m_state;
};

} // namespace warroom::test
