// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "domain/evolve.h"
#include "support/applicable.h"
#include "support/auctions.h"
#include "support/random_draft.h"
#include "support/roster_invariants.h"
#include "support/same_state.h"
#include "support/told.h"

#include <rapidcheck.h>

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

int commandsTried = 0;
int kept = 0; ///< keepers that came in
int full = 0; ///< wishes refused since a roster is full
int sales = 0;

commands::CreateDraft anyAuction(Dice dice)
{
    const QStringView teams = QStringView(u"A B C D E").first(3 + 2 * dice.roll(4));
    commands::CreateDraft create = draftOf(teams, 1 + dice.roll(5), u"snake");
    AuctionRules &rules = create.auction;
    rules.rounds = 1 + dice.roll(create.rounds);
    rules.minimumBid = 1 + dice.roll(3);
    rules.increment = 1 + dice.roll(3);
    rules.budget = rules.rounds * rules.minimumBid + dice.roll(60);
    if (dice.oneIn(2))
        rules.budgets = {{create.teams.last().id, rules.rounds * rules.minimumBid}};
    rules.order = static_cast<NominationOrder>(dice.roll(2));
    rules.lotsAtOnce = 1 + dice.roll(4);
    rules.nominationSeconds = dice.oneIn(2) ? 30 : 0;
    rules.bidSeconds = dice.oneIn(3) ? 0 : 40;
    rules.softCloseSeconds = rules.bidSeconds > 0 && dice.oneIn(2) ? 10 : 0;
    addAnyClock(dice, create);
    if (dice.oneIn(2))
        create.clock.secondsByRound = {60};
    addAnyRosters(dice, create);
    return create;
}

/// Somebody who bids, names and closes as it comes.
class AnyBidder {
public:
    AnyBidder(Dice &dice, const DraftState &state) : m_dice(dice), m_state(state) { }

    Command operator()()
    {
        const int kind = m_dice.roll(100);
        if (kind < 30)
            return aNomination();
        if (kind < 55)
            return commands::PlaceBid{aLot(), aTeam(), anAmount()};
        if (kind < 67)
            return commands::SetBidLimit{aLot(), aTeam(), m_dice.oneIn(6) ? 0 : anAmount()};
        if (kind < 83)
            return commands::CloseLot{aLot()};
        if (kind < 90)
            return commands::ExpireNomination{whoseTurn(), Choice{aPlayer(), {}, {}}};
        return AnyWish(m_dice, m_state)();
    }

private:
    TeamId aTeam() { return m_dice.oneOf(m_state.setup->created().teams).id; }
    PlayerId aPlayer() { return m_dice.oneOf(m_state.setup->created().players).id; }
    LotId aLot()
    {
        const QList<Lot> &lots = m_state.auction.lots;
        return lots.isEmpty() || m_dice.oneIn(20) ? LotId(u"L1"_s) : m_dice.oneOf(lots).id;
    }
    TeamId whoseTurn()
    {
        const auto &turn = m_state.auction.nominating;
        return turn && !m_dice.oneIn(8) ? turn->team : aTeam();
    }
    int anAmount() { return m_dice.roll(m_dice.oneIn(3) ? 90 : 20); }
    Command aNomination()
    {
        PlayerId player = aPlayer();
        for (int tries = 0; tries < 5 && m_state.isTaken(player); ++tries)
            player = aPlayer();
        return commands::NominatePlayer{whoseTurn(), player, 1 + anAmount() / 3, {}, {}};
    }

    Dice &m_dice;
    const DraftState &m_state;
};

#define HOLDS(condition)                                                                           \
    if (!(condition))                                                                              \
    return QStringLiteral(#condition)

QString brokenOnTheBlock(const DraftState &state)
{
    const AuctionRules &rules = state.setup->created().auction;
    const AuctionState &block = state.auction;
    HOLDS(everyPurseIsEnough(state)); // for every team, always
    HOLDS(block.lots.size() <= rules.lotsAtOnce);
    HOLDS(!block.nominating || block.lots.size() < rules.lotsAtOnce || !state.isLive());
    HOLDS(!block.nominating || !state.onTheClock || !state.isLive());
    for (const Lot &lot : block.lots) {
        HOLDS(!state.isTaken(lot.player));
        HOLDS(lot.amount >= rules.minimumBid);
        HOLDS(lot.amount <= largestBid(state, lot.bidder, lot));
        HOLDS(lot.timeoutAt.has_value() == (state.isLive() && rules.bidSeconds > 0));
    }
    if (!state.isLive() || !auctionGoesOn(state))
        return {};
    HOLDS(state.onTheClock || block.nominating || !block.lots.isEmpty()); // it never stands still
    if (!block.nominating)
        return {};
    // Rosters may have room for those on the block alone: then the turn waits for them, unclocked.
    const bool can = canNominate(state, block.nominating->team);
    HOLDS(can || (nextTurns(state, 1).isEmpty() && !block.lots.isEmpty()));
    HOLDS(block.nominating->timeoutAt.has_value() == (can && rules.nominationSeconds > 0));
    return {};
}

#undef HOLDS

/// A bid, told of \a before it was made.
QString brokenByBid(const DraftState &before, const Event &event)
{
    const auto *placed = std::get_if<events::BidPlaced>(&event);
    const Lot *lot = placed ? before.lot(placed->lot) : nullptr;
    if (!lot)
        return {};
    if (placed->amount < leastBid(before, *lot))
        return u"a bid is less than a step above the one before"_s;
    return placed->amount > largestBid(before, placed->team, *lot) ? u"a bid is too high"_s
                                                                   : QString();
}

class Life {
public:
    explicit Life(std::uint32_t word)
    {
        take(anyAuction(Dice(word)));
        agree(m_state.setup ? QString() : u"it is refused"_s, "the rules and the draft");
        take(commands::StartDraft{});
        agree(brokenAtTheStart(m_state), "the keepers and the start");
    }

    void wish(std::uint32_t word)
    {
        Dice dice(word);
        m_now += Milliseconds{dice.roll(dice.oneIn(3) ? 60'000 : 12'000)};
        take(AnyBidder(dice, m_state)());
    }

    bool isOver() const { return m_state.status == DraftStatus::Completed; }
    void isWhatItsLogSays() const { agree(difference(fold(m_log), m_state), "log and state"); }

private:
    void take(const Command &command)
    {
        ++commandsTried;
        const Actor actor{u"anybody"_s, Role::Program, {}};
        const Decision decision = decide(m_state, IssuedCommand{{}, actor, m_now, command, {}});
        RC_LOG(told(decision).toStdString());
        if (!decision) {
            const Rejection why = decision.error();
            full += why == Rejection::PositionFull || why == Rejection::PlayerDoesNotFit ? 1 : 0;
            return;
        }
        for (const Event &event : *decision) {
            agree(std::visit(Inapplicable{m_state}, event), "the draft and its next event");
            agree(brokenOnRosters(m_state, event), "the rosters and the next event");
            if (const auto *made = std::get_if<events::PickMade>(&event))
                kept += made->source == PickSource::Keeper ? 1 : 0;
            agree(brokenByBid(m_state, event), "the bids");
            evolve(m_state, event);
            m_log.push_back(event);
            sales += std::holds_alternative<events::LotSold>(event) ? 1 : 0;
        }
        agree(brokenOnTheBlock(m_state), "the draft and its invariants");
        agree(brokenAmongKeepers(m_state), "the draft and its keepers");
    }

    static void agree(const QString &what, const char *who)
    {
        if (!what.isEmpty())
            RC_FAIL(std::string(who) + " disagree on: " + what.toStdString());
    }

    Instant m_now = dayOne;
    DraftState m_state;
    std::vector<Event> m_log;
};

} // namespace

/// A thousand auctions of random bidders.
class TestAuctionMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A failure names its seed: RC_PARAMS="reproduce=…" runs it again.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=1000");
    }

    void isAlwaysEnough()
    {
        using Script = std::vector<std::uint32_t>;
        QVERIFY(rc::check("every team can fill its places, always", [](std::uint32_t draft) {
            const Script script = *rc::gen::scale(
                3.0,
                rc::gen::container<Script>(rc::gen::noShrink(rc::gen::arbitrary<std::uint32_t>())));
            Life life(draft);
            for (const std::uint32_t word : script) {
                if (!life.isOver())
                    life.wish(word);
            }
            life.isWhatItsLogSays();
        }));
    }

    void wasTriedOftenEnough()
    {
        QVERIFY2(commandsTried >= 10'000, qPrintable(QString::number(commandsTried)));
        QVERIFY2(sales >= 1'000, qPrintable(QString::number(sales)));
        QVERIFY2(kept >= 200, qPrintable(QString::number(kept)));
        QVERIFY2(full >= 200, qPrintable(QString::number(full)));
    }
};

QTEST_APPLESS_MAIN(TestAuctionMoney)
#include "tst_auction_money.moc"
