// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sample_draft.h"

#include "domain/decide.h"
#include "domain/evolve.h"

#include <QFileInfo>

#include <random>

using namespace Qt::StringLiterals;

namespace warroom::sample {

namespace {

class Chance {
public:
    explicit Chance(quint32 seed) : m_engine(seed) { }
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint32>(limit)); }

private:
    std::mt19937 m_engine;
};

TeamId anyTeam(const DraftState &state, Chance &chance)
{
    const QList<Team> &teams = state.setup->created().teams;
    return teams.at(chance.below(static_cast<int>(teams.size()))).id;
}

PlayerId anyPlayer(const DraftState &state, Chance &chance)
{
    const QList<Player> &players = state.setup->created().players;
    return players.at(chance.below(static_cast<int>(players.size()))).id;
}

Trade anyTrade(const DraftState &state, Chance &chance)
{
    Trade trade{TradeId(u"trade-%1"_s.arg(state.version)), {}};
    for (int side = 0; side < 2; ++side) {
        const Slot &slot = state.slots.at(chance.below(static_cast<int>(state.slots.size()))).slot;
        trade.sides.append(TradeSide{slot.team, {slot.id}});
    }
    return trade;
}

Command anyOfferWish(const DraftState &state, Chance &chance)
{
    if (state.offers.isEmpty() || chance.below(3) == 0) {
        const Trade trade = anyTrade(state, chance);
        return commands::OfferTrade{trade, trade.sides.first().team, {}, u"think about it"_s};
    }
    const OpenOffer &offer = state.offers.last();
    if (chance.below(4) == 0)
        return commands::WithdrawTrade{offer.trade.id};
    const TeamId asked = offer.trade.sides.last().team;
    return commands::AnswerTrade{offer.trade.id, asked, chance.below(2) == 0};
}

commands::MakePick nextPick(const DraftState &state, Chance &chance)
{
    commands::MakePick pick;
    const SlotState *current = state.slotOnTheClock();
    pick.team = current && chance.below(4) > 0 ? current->slot.team : anyTeam(state, chance);
    pick.player = anyPlayer(state, chance);
    pick.source = PickSource::Gm;
    pick.reason = PickReason{ReasonKind::FillsNeed, chance.below(9), chance.below(3), 512};
    return pick;
}

/// What a clock can do beyond a time for each pick.
void addRichClock(commands::CreateDraft &create)
{
    ClockRules &clock = create.clock;
    clock.expiryByTeam = {{create.teams.first().id, ExpiryPolicy::Skip}};
    clock.autopickAfter = 1;
    clock.secondsByRound = {40}; // so that it runs out now and then
    clock.bankSeconds = 10;
    clock.timeOuts = 2;
    clock.timeOutSeconds = 30;
    clock.picksWhilePaused = true;
    clock.pauseBeforePicks = {3};
    for (const Team &team : create.teams)
        create.seats.append(Seat{team.id, SeatControl::Person, u"somebody"_s});
    clock.quietHours = QuietHours{20 * 60 + 10, 20 * 60 + 20, u"UTC"_s};
    create.season = 2026;
    create.trading.futureSeasons = 1;
    create.trading.offerSeconds = 120;
}

/// Two of the rounds are sold, up to three players at once.
void addAuction(commands::CreateDraft &create)
{
    create.auction.rounds = 2;
    create.auction.budget = 60;
    create.auction.budgets = {{create.teams.last().id, 80}};
    create.auction.lotsAtOnce = 3;
    create.auction.nominationSeconds = 60;
    create.auction.bidSeconds = 45;
    create.auction.softCloseSeconds = 20;
    create.clock.expiry = ExpiryPolicy::Autopick;
}

/// What happens on the block goes on before anything else.
Command anyWishOnTheBlock(const DraftState &state, Chance &chance)
{
    const AuctionState &block = state.auction;
    const auto &turn = block.nominating;
    const int kind = chance.below(8);
    if (turn && (block.lots.isEmpty() || kind < 3)) {
        if (chance.below(4) == 0)
            return commands::ExpireNomination{turn->team, Choice{anyPlayer(state, chance), {}, {}}};
        return commands::NominatePlayer{turn->team,
                                        anyPlayer(state, chance),
                                        1 + chance.below(4),
                                        PickSource::Gm,
                                        {ReasonKind::FillsNeed, chance.below(9), 1, 0}};
    }
    const Lot &lot = block.lots.at(chance.below(static_cast<int>(block.lots.size())));
    const TeamId team = anyTeam(state, chance);
    if (kind < 4)
        return commands::PlaceBid{lot.id, team, lot.amount + 1 + chance.below(5)};
    if (kind < 6)
        return commands::SetBidLimit{lot.id, team, lot.amount + chance.below(20)};
    return commands::CloseLot{lot.id};
}

Command anyClockWish(const DraftState &state, Chance &chance)
{
    const SlotState *current = state.slotOnTheClock();
    const int waits = state.pause ? state.pause->slotIndex : -1;
    switch (chance.below(4)) {
    case 0:
        return commands::TakeTimeOut{current ? current->slot.team : anyTeam(state, chance)};
    case 1:
        return commands::AdjustBank{anyTeam(state, chance), chance.below(90) - 40, {}};
    case 2:
        return commands::TakeTeamBack{anyTeam(state, chance)};
    default:
        return commands::AdjustClock{current         ? current->slot.id
                                         : waits < 0 ? SlotId()
                                                     : state.slots.at(waits).slot.id,
                                     chance.below(90) - 40,
                                     {}};
    }
}

commands::CorrectPick anyCorrection(const DraftState &state, Chance &chance)
{
    const int made = state.picksMade();
    const int slot = made > 0 ? state.selections.at(chance.below(made)) : 0;
    commands::CorrectPick correct{
        state.slots.at(slot).slot.id, anyPlayer(state, chance), {}, {}, u"read out wrong"_s};
    correct.onConflict = static_cast<commands::CorrectionConflict>(chance.below(3));
    if (chance.below(3) == 0)
        correct.team = anyTeam(state, chance);
    return correct;
}

Command anyCommissionersWish(const DraftState &state, Chance &chance)
{
    switch (chance.below(8)) {
    case 0:
        return commands::EndDraft{u"it is late"_s};
    case 1:
        return commands::ChangeSeat{
            {anyTeam(state, chance), static_cast<SeatControl>(chance.below(2)), u"ann"_s}, {}};
    case 2:
    case 3: {
        const auto any = [&] {
            return state.slots.at(chance.below(static_cast<int>(state.slots.size()))).slot;
        };
        const Slot one = any();
        const Slot other = any();
        return commands::ChangeOrder{{{one.id, other.originalTeam, other.via, other.team},
                                      {other.id, one.originalTeam, one.via, one.team}},
                                     u"a coin toss"_s};
    }
    case 4: {
        const commands::MakePick pick = nextPick(state, chance);
        return commands::PickForTeam{pick.team, pick.player, u"phoned in"_s};
    }
    default:
        return anyCorrection(state, chance);
    }
}

Command anyWish(const DraftState &state, Chance &chance)
{
    if (state.status == DraftStatus::Created && chance.below(2) == 0)
        return commands::StartDraft{};
    if (state.status == DraftStatus::Paused && chance.below(3) > 0)
        return commands::ResumeDraft{};
    const bool isSelling = state.auction.nominating || !state.auction.lots.isEmpty();
    if (state.isLive() && isSelling && chance.below(6) > 0)
        return anyWishOnTheBlock(state, chance);
    const bool rich = state.setup && state.setup->created().clock.bankSeconds > 0;
    switch (chance.below(rich ? 24 : 16)) {
    case 18:
    case 19:
    case 20:
    case 21:
        return anyCommissionersWish(state, chance);
    case 22:
    case 23:
        return anyOfferWish(state, chance);
    case 16:
    case 17:
        return anyClockWish(state, chance);
    case 0:
        return commands::PauseDraft{};
    case 1:
        return commands::UndoLastPick{u"a slip of the tongue"_s};
    case 2:
        return commands::ExecuteTrade{anyTrade(state, chance)};
    case 3:
        return commands::SetQueue{anyTeam(state, chance), {anyPlayer(state, chance)}};
    case 4:
    case 5:
        if (const SlotState *current = state.slotOnTheClock())
            return commands::ExpireClock{current->slot.id, {}};
        [[fallthrough]];
    default:
        return nextPick(state, chance);
    }
}

QList<TeamId> teamsOf(const DraftState &state)
{
    QList<TeamId> teams;
    if (state.setup) {
        for (const Team &team : state.setup->created().teams)
            teams.append(team.id);
    }
    return teams;
}

} // namespace

Instant evening()
{
    return instantFromMs(1776974400000);
}

commands::CreateDraft draftOf(const DraftId &draft, int teams, int rounds)
{
    static const QStringList positions = u"QB WR OT EDGE CB"_s.split(u' ');
    commands::CreateDraft create;
    create.draft = draft;
    create.title = u"Mock draft of "_s + draft.text();
    create.note = u"Zwölf Boxkämpfer \U0001F3C8"_s;
    create.draftType = u"snake"_s;
    create.rounds = rounds;
    create.clock = ClockRules{{60}, 0, ExpiryPolicy::Pass};
    for (int i = 1; i <= teams; ++i)
        create.teams.append(Team{TeamId(u"T%1"_s.arg(i)),
                                 u"Team %1"_s.arg(i),
                                 u"T"_s,
                                 u"#112233"_s,
                                 u"#445566"_s,
                                 {u"QB"_s}});
    for (int i = 1; i <= teams * rounds; ++i) {
        Player player;
        player.id = PlayerId(u"p%1"_s.arg(i));
        player.name = u"Player %1"_s.arg(i);
        player.position = positions.at(i % positions.size());
        player.school = u"State"_s;
        player.rank = i;
        player.fortyS = 4.2 + i / 100.0;
        create.players.append(player);
    }
    return create;
}

std::vector<Event> playedDraft(const DraftId &draft, quint32 seed, int wishes)
{
    Chance chance(seed);
    DraftState state;
    std::vector<Event> log;
    Instant now = evening();
    const auto submit = [&](Command command) {
        const IssuedCommand issued{
            {}, Actor{u"tester"_s, Role::Program, teamsOf(state)}, now, std::move(command), {}};
        const Decision decision = decide(state, issued);
        if (!decision)
            return;
        for (const Event &event : *decision) {
            evolve(state, event);
            log.push_back(event);
        }
    };
    commands::CreateDraft create = draftOf(draft);
    if (seed >= 8 && seed % 2 == 0)
        addRichClock(create);
    if (seed >= 8 && seed % 3 == 0)
        addAuction(create);
    submit(create);
    for (int i = 0; i < wishes && state.status != DraftStatus::Completed; ++i) {
        now += Seconds{chance.below(90)};
        submit(anyWish(state, chance));
    }
    return log;
}

NewEvent fresh(const Event &event)
{
    return fresh(std::vector<Event>{event}).front();
}

std::vector<NewEvent> fresh(const std::vector<Event> &events)
{
    std::vector<NewEvent> batch;
    Instant now = evening();
    const QUuid wish = QUuid::createUuid();
    for (const Event &event : events) {
        now += Seconds{1};
        batch.push_back(
            {QUuid::createUuid(), now, {u"tester"_s, wish, wish, u"this seat"_s}, event});
    }
    return batch;
}

std::unique_ptr<QTemporaryDir> folder()
{
    const QString memory = u"/dev/shm"_s;
    return QFileInfo(memory).isWritable()
        ? std::make_unique<QTemporaryDir>(memory + u"/warroom-XXXXXX"_s)
        : std::make_unique<QTemporaryDir>();
}

Event note(int number)
{
    return events::DraftResumed{evening() + Milliseconds{number}};
}

} // namespace warroom::sample
