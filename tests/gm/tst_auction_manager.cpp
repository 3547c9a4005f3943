// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gm/auction_manager.h"

#include "domain/auction.h"
#include "domain/worth.h"
#include "gm/appraisal.h"
#include "mock_draft.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

commands::CreateDraft fantasyAuction(qint64 seed)
{
    commands::CreateDraft create = gm::fantasyDraft(seed);
    create.auction.rounds = create.rounds;
    create.auction.budget = 200;
    return create;
}

/// Names and bids for everybody until nobody goes higher, one lot after the other.
QStringList sales(const commands::CreateDraft &create, int count)
{
    gm::MockDraft draft(create);
    gm::Appraisals appraisals;
    QStringList told;
    while (told.size() < count && draft.state().isLive()) {
        const TeamId team = draft.state().auction.nominating->team;
        const auto named = gm::chooseNomination(draft.state(), team, appraisals);
        if (!named)
            return {u"nobody to name"_s};
        draft.issue(commands::NominatePlayer{team, named->choice.player, named->amount,
                                             named->choice.source, named->choice.reason});
        while (const auto bid =
                   gm::nextBid(draft.state(), draft.state().auction.lots.first(), {}, appraisals))
            draft.issue(
                commands::PlaceBid{draft.state().auction.lots.first().id, bid->team, bid->amount});
        const Lot lot = draft.state().auction.lots.first();
        draft.issue(commands::CloseLot{lot.id});
        told.append(u"%1 %2 %3"_s.arg(lot.player.text(), lot.bidder.text()).arg(lot.amount));
    }
    return told;
}

/// What every team would pay for the best that are left, and what they do next, as \a appraisals
/// have it.
QStringList opinionsOf(const gm::MockDraft &draft, gm::Appraisals &appraisals)
{
    const DraftState &state = draft.state();
    QStringList told;
    for (const Team &team : state.setup->created().teams) {
        for (int i = 0; i < 40; ++i)
            told.append(QString::number(appraisals.of(state).opinion(team.id, i)));
        if (const auto named = gm::chooseNomination(state, team.id, appraisals))
            told.append(u"%1 %2"_s.arg(named->choice.player.text()).arg(named->amount));
    }
    for (const Lot &lot : state.auction.lots) {
        if (const auto bid = gm::nextBid(state, lot, {}, appraisals))
            told.append(u"%1 %2 %3"_s.arg(lot.id.text(), bid->team.text()).arg(bid->amount));
    }
    return told;
}

/// Two of the places the first team still has to fill for one of the second's.
commands::ExecuteTrade placesMove(const DraftState &state)
{
    const QList<Team> &teams = state.setup->created().teams;
    TradeSide gives{teams.at(0).id, {}, teams.at(1).id, {}};
    TradeSide gets{teams.at(1).id, {}, teams.at(0).id, {}};
    for (const SlotState &slot : state.slots) {
        if (slot.isOpen() && slot.slot.team == gives.team && gives.gives.size() < 2)
            gives.gives.append(slot.slot.id);
        else if (slot.isOpen() && slot.slot.team == gets.team && gets.gives.isEmpty())
            gets.gives.append(slot.slot.id);
    }
    return {{TradeId(u"trade %1"_s.arg(state.version)), {gives, gets}}, true, {}};
}

/// What can change opinions, in turn: sales, an undone one, a correction, another manager, places
/// that change hands.
void goOn(gm::MockDraft &draft, int step)
{
    const DraftState &state = draft.state();
    const QList<Team> &teams = state.setup->created().teams;
    if (step % 10 == 6) {
        draft.issue(placesMove(state));
    } else if (step % 10 == 7 && !state.selections.isEmpty()) {
        draft.issue(commands::UndoLastPick{});
    } else if (step % 10 == 8 && !state.selections.isEmpty()) {
        const SlotState &last = state.slots.at(state.selections.last());
        const PlayerId other = state.setup->created().players.at(100 + step).id;
        draft.issue(commands::CorrectPick{last.slot.id, other, {}, {}, u"read out wrong"_s});
    } else if (step % 10 == 9) {
        draft.issue(
            commands::ChangeSeat{{teams.at(step % 12).id, SeatControl::Program, u"gambler"_s}, {}});
    } else if (state.auction.lots.isEmpty()) {
        draft.issue(commands::NominatePlayer{
            state.auction.nominating->team,
            gm::autonominate(state, state.auction.nominating->team)->player,
            20 + step % 10,
            PickSource::Gm,
            {}});
    } else {
        draft.issue(commands::CloseLot{state.auction.lots.first().id});
    }
}

} // namespace

class TestAuctionManager : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWorthOfAllIsTheMoneyOfAll()
    {
        const gm::MockDraft draft(fantasyAuction(1));
        QList<int> worth = worthAtFirst(*draft.state().setup);
        std::sort(worth.begin(), worth.end(), std::greater());
        const int sum = std::accumulate(worth.begin(), worth.begin() + 12 * 15, 0);
        QVERIFY2(std::abs(sum - 12 * 200) < 60, qPrintable(QString::number(sum))); // rounded each
        QVERIFY(worth.first() > 40);
        QCOMPARE(worth.last(), 1);
        const int level = priceLevel(draft.state(), worthAtFirst(*draft.state().setup));
        QVERIFY2(std::abs(level - 1'000) < 30, qPrintable(QString::number(level)));
    }

    void moneyThatIsLeftMakesPricesHigher()
    {
        gm::MockDraft draft(fantasyAuction(1));
        const QList<int> worth = worthAtFirst(*draft.state().setup);
        const int before = priceLevel(draft.state(), worth);
        const auto dearest = std::max_element(worth.begin(), worth.end()) - worth.begin();
        const PlayerId best = draft.state().setup->created().players.at(dearest).id;
        draft.issue(commands::NominatePlayer{
            draft.state().auction.nominating->team, best, 1, PickSource::Gm, {}});
        draft.issue(commands::CloseLot{draft.state().auction.lots.first().id}); // for 1
        QVERIFY(priceLevel(draft.state(), worth) > before);
        QCOMPARE(worthNow(31, 1'100, 1), 34);
        QCOMPARE(worthNow(1, 9'000, 1), 1);
    }

    void aWholeAuctionKeepsTheRulesAndSpendsItsMoney()
    {
        const QStringList all = sales(fantasyAuction(3), 12 * 15);
        QCOMPARE(all.size(), 12 * 15); // the rules would have refused an illegal bid
        int spent = 0;
        for (const QString &sale : all)
            spent += sale.section(u' ', 2).toInt();
        QVERIFY2(spent > 12 * 200 * 8 / 10, qPrintable(QString::number(spent)));
    }

    void theSameSeedPlaysTheSameAuctionAndAnotherDoesNot()
    {
        QCOMPARE(sales(fantasyAuction(5), 30), sales(fantasyAuction(5), 30));
        QVERIFY(sales(fantasyAuction(5), 30) != sales(fantasyAuction(6), 30));
    }

    void whatWasThoughtBeforeIsThoughtAnewWhereItChanged()
    {
        gm::MockDraft draft(fantasyAuction(4));
        gm::Appraisals kept;
        for (int step = 0; step < 60; ++step) {
            goOn(draft, step);
            gm::Appraisals fresh;
            QCOMPARE(opinionsOf(draft, kept), opinionsOf(draft, fresh));
        }
        QVERIFY(draft.state().picksMade() > 10);
    }

    void aBidChangesNoOpinion()
    {
        gm::MockDraft draft(fantasyAuction(4));
        const gm::Appraisal before(draft.state());
        draft.issue(commands::NominatePlayer{draft.state().auction.nominating->team,
                                             draft.state().setup->created().players.first().id,
                                             1,
                                             PickSource::Gm,
                                             {}});
        QVERIFY(before.holdsFor(draft.state()));
        draft.issue(commands::CloseLot{draft.state().auction.lots.first().id});
        QVERIFY(!before.holdsFor(draft.state()));
    }

    void temperamentsBidDifferently()
    {
        commands::CreateDraft create = fantasyAuction(1);
        for (const Team &team : create.teams)
            create.seats.append(Seat{team.id, SeatControl::Program, u"balanced"_s});
        const auto most = [&](const QString &temperament) {
            create.seats.last().occupant = temperament;
            gm::MockDraft draft(create);
            gm::Appraisals appraisals;
            int sum = 0;
            for (int i = 0; i < 10; ++i) {
                const Lot lot{LotId(u"L1"_s), create.players.at(i).id, create.teams.first().id,
                              create.teams.first().id, 1};
                sum += gm::mostFor(draft.state(), create.teams.last().id, lot, appraisals);
            }
            return sum;
        };
        QVERIFY(most(u"skill-first"_s) > most(u"balanced"_s));
        QVERIFY(most(u"gambler"_s) != most(u"balanced"_s));
    }

    void aPersonsQueueIsNamedFirst()
    {
        gm::MockDraft draft(fantasyAuction(1));
        const TeamId team = draft.state().auction.nominating->team;
        const QList<Player> &players = draft.state().setup->created().players;
        QCOMPARE(gm::autonominate(draft.state(), team)->player, players.first().id);
        draft.issue(commands::SetQueue{team, {players.at(7).id, players.at(3).id}});
        QCOMPARE(gm::autonominate(draft.state(), team)->player, players.at(7).id);
        QCOMPARE(gm::autonominate(draft.state(), team)->source, PickSource::Queue);
    }
};

QTEST_APPLESS_MAIN(TestAuctionManager)
#include "tst_auction_manager.moc"
