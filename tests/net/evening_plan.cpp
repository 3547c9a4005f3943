// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/evening_plan.h"

#include "domain/auction.h"
#include "support/random_auction.h"

namespace warroom::test {

namespace {

const QStringList drafters{u"ana"_s, u"bob"_s, u"cy"_s};

/// Every lot can be sold without the commissioner, and there are not too many of them.
commands::CreateDraft aSmallAuction(Dice &dice)
{
    commands::CreateDraft create = draftOf(dice.oneIn(2) ? u"A B C D" : u"A B C D E", 3, u"snake");
    AuctionRules &rules = create.auction;
    rules.rounds = dice.oneIn(3) ? 2 : 3;
    rules.minimumBid = 1 + dice.roll(2);
    rules.increment = 1 + dice.roll(2);
    rules.budget = rules.rounds * rules.minimumBid + dice.roll(40);
    rules.order = static_cast<NominationOrder>(dice.roll(2));
    rules.lotsAtOnce = 1 + dice.roll(3);
    rules.nominationSeconds = dice.oneIn(4) ? 0 : 30;
    rules.bidSeconds = dice.oneIn(5) ? 0 : 40;
    rules.softCloseSeconds = rules.bidSeconds > 0 && !dice.oneIn(3) ? 10 : 0;
    return create;
}

commands::CreateDraft aSmallDraft(Dice &dice)
{
    const QStringView teams = QStringView(u"A B C D E F G H").first(7 + 2 * dice.roll(5));
    const QString format(
        dice.oneOf(QList{u"linear"_s, u"snake"_s, u"snake"_s, u"third-round-reversal"_s}));
    return draftOf(teams, 3 + dice.roll(teams.size() > 11 ? 1 : 3), format);
}

PlayerId aFreePlayer(Dice &dice, const DraftState &state)
{
    const QList<Player> &players = state.setup->created().players;
    PlayerId player = dice.oneOf(players).id;
    for (int tries = 0; tries < 8 && !state.isFree(player); ++tries)
        player = dice.oneOf(players).id;
    return player;
}

TeamId aTeam(Dice &dice, const DraftState &state, const Actor &actor)
{
    return actor.teams.isEmpty() ? dice.oneOf(state.setup->created().teams).id
                                 : dice.oneOf(actor.teams);
}

/// For a lot on the block: a bid, or a limit up to which the program bids.
Command aBid(Dice &dice, const DraftState &state, const TeamId &team)
{
    const Lot lot = dice.oneOf(state.auction.lots);
    const int amount = leastBid(state, lot) + dice.roll(4);
    if (dice.oneIn(3))
        return commands::SetBidLimit{lot.id, team, amount + dice.roll(10)};
    return commands::PlaceBid{lot.id, team, amount};
}

/// What two teams could give each other, one of them \a mine.
Command anOffer(Dice &dice, const DraftState &state, const TeamId &mine)
{
    const auto openSlotOf = [&](const TeamId &team) {
        QList<SlotId> open;
        for (const SlotState &slot : state.slots) {
            if (slot.isOpen() && slot.slot.team == team)
                open.append(slot.slot.id);
        }
        return open.isEmpty() ? QList<SlotId>() : QList<SlotId>{dice.oneOf(open)};
    };
    const TeamId other = dice.oneOf(state.setup->created().teams).id;
    const Trade trade{TradeId(u"offer-%1-%2"_s.arg(state.version).arg(mine.text())),
                      {{mine, openSlotOf(mine), other}, {other, openSlotOf(other), mine}}};
    return commands::OfferTrade{trade, mine, {}, {}};
}

} // namespace

commands::CreateDraft anyEvening(Dice &dice)
{
    commands::CreateDraft create = dice.oneIn(3) ? aSmallAuction(dice) : aSmallDraft(dice);
    addAnyClock(dice, create);
    if (!dice.oneIn(6))
        create.clock.secondsByRound = {60, 30};
    addAnyTrading(dice, create);
    if (dice.oneIn(3))
        addAnyRosters(dice, create);
    create.program.pace = static_cast<Pace>(dice.roll(3));
    create.seats.clear();
    for (const Team &team : create.teams) {
        if (!dice.oneIn(3))
            create.seats.append(Seat{team.id, SeatControl::Person, dice.oneOf(drafters)});
    }
    return create;
}

QList<Claims> guestsOf(Dice &dice, const commands::CreateDraft &create)
{
    const auto guest = [&](const QString &person, TokenRole role) {
        Claims claims;
        claims.person = PersonId(person);
        claims.draft = create.draft;
        claims.role = role;
        for (const Seat &seat : create.seats) {
            if (seat.occupant == person)
                claims.teams.append(seat.team);
        }
        return claims;
    };
    QList<Claims> guests{guest(u"commissioner"_s, TokenRole::Commissioner)};
    for (const QString &drafter : drafters)
        guests.append(guest(drafter, TokenRole::Drafter));
    if (dice.oneIn(4))
        guests.append(guest(u"wall"_s, TokenRole::Tv));
    return guests;
}

std::optional<Command> wishOfTurn(Dice &dice, const DraftState &state, const Actor &actor)
{
    const auto &turn = state.auction.nominating;
    if (turn && actor.teams.contains(turn->team))
        return commands::NominatePlayer{
            turn->team, aFreePlayer(dice, state), 1 + dice.roll(6), {}, {}};
    const SlotState *due = state.slotOnTheClock();
    if (due && actor.teams.contains(due->slot.team))
        return commands::MakePick{due->slot.team, aFreePlayer(dice, state), {}, {}};
    if (!state.auction.lots.isEmpty() && !actor.teams.isEmpty())
        return aBid(dice, state, dice.oneOf(actor.teams));
    return {};
}

Command anyWish(Dice &dice, const DraftState &state, const Actor &actor)
{
    const TeamId mine = aTeam(dice, state, actor);
    switch (dice.roll(9)) {
    case 0:
    case 1:
        return commands::SetQueue{mine, {aFreePlayer(dice, state)}};
    case 2:
        return anOffer(dice, state, mine);
    case 3:
    case 4:
        if (!state.offers.isEmpty())
            return commands::AnswerTrade{dice.oneOf(state.offers).trade.id, mine, !dice.oneIn(3)};
        return anOffer(dice, state, mine);
    case 5:
        return commands::TakeTimeOut{mine};
    case 6:
        return dice.oneIn(2) ? Command(commands::TakeTeamBack{mine})
                             : Command(commands::NamePerson{u"Somebody %1"_s.arg(dice.roll(9))});
    default:
        return state.setup->created().auction.isOff() ? AnyWish(dice, state)()
                                                      : AnyBidder(dice, state)();
    }
}

Command commissionersWish(Dice &dice, const DraftState &state, const QStringList &people)
{
    if (state.status == DraftStatus::Created)
        return commands::StartDraft{};
    if (state.pause && !dice.oneIn(4))
        return commands::ResumeDraft{};
    if (dice.oneIn(6)) {
        const TeamId team = dice.oneOf(state.setup->created().teams).id;
        const bool toProgram = dice.oneIn(3);
        return commands::ChangeSeat{{team, toProgram ? SeatControl::Program : SeatControl::Person,
                                     toProgram ? QString() : dice.oneOf(people)},
                                    {}};
    }
    if (!state.selections.isEmpty() && dice.oneIn(8)) {
        const SlotId slot = state.slots.at(dice.oneOf(state.selections)).slot.id;
        const PlayerId player = dice.oneOf(state.setup->created().players).id;
        const auto onConflict = static_cast<commands::CorrectionConflict>(dice.roll(3));
        return commands::CorrectPick{slot, player, {}, onConflict, u"read out wrong"_s};
    }
    if (!state.auction.lots.isEmpty() && dice.oneIn(3))
        return commands::CloseLot{dice.oneOf(state.auction.lots).id};
    return AnyWish(dice, state)();
}

PreparationCommand anyPreparation(Dice &dice, const DraftState &state)
{
    const PlayerId player = dice.oneOf(state.setup->created().players).id;
    switch (dice.roll(3)) {
    case 0:
        return commands::ReplaceRanking{{RankTier{{player, aFreePlayer(dice, state)}}}};
    case 1:
        return commands::WriteNote{player, u"fast"_s};
    default:
        return commands::MarkPlayer{player, static_cast<PlayerMark>(dice.roll(3))};
    }
}

} // namespace warroom::test
