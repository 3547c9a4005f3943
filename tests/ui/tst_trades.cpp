// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/asset_value.h"
#include "domain/trading.h"
#include "domain/worth.h"
#include "support/golden_model.h"
#include "support/scripted_room.h"
#include "ui/picture.h"
#include "ui/room/moment.h"
#include "ui/theme/theme_source.h"
#include "ui/trades/balance_bar.h"
#include "ui/trades/open_offers.h"
#include "ui/trades/slot_list_model.h"
#include "ui/trades/trade_answer_card.h"
#include "ui/trades/trade_desk.h"
#include "ui/trades/trade_history_model.h"
#include "ui/trades/trade_side_panel.h"
#include "ui/trades/trade_words.h"
#include "ui/trades/trades_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace warroom;
using namespace warroom::testing;
using commands::CreateDraft;
using namespace std::chrono_literals;

class TestTrades : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { delete m_themes; }

    void valuesBothSides();
    void saysWhoGains_data();
    void saysWhoGains();
    void speaksForTheOtherSide();
    void listsTheSlotsOfATeam();
    void forgetsAChosenSlotThatIsGone();
    void listsTradesTheLatestFirst();

    void offersWhatIsChosen();
    void addsWhatTheOtherSideAsksFor();
    void showsARefusalInOneLine();
    void aTradeJoinsTheHistory();
    void answersAnOffer();
    void forbidsATradeInWords();
    void asksForTheWordsOfOneVeto();
    void bringsInAThirdTeam();
    void theCommissionerForcesATrade();
    void choosesByKeyboard();
    void doesNotTradeInThePast();
    void doesNotTradeInAFinishedDraft();
    void offersAnyTeamOfOnesOwn();
    void showsNoChoiceToWhoRunsNoTeam();
    void followsTheChart();
    void inAnAuctionPlayersCountAsMoneyAndPlacesAsNothing();
    void aPlaceToBuyCanBeOffered();
    void picksAfterAnAuctionKeepTheirChart();
    void everyControlHasAName();

private:
    ThemeSource *m_themes = nullptr;
};

namespace {

const PickValueChart tens{u"tens"_s,
                          u"Tens"_s,
                          u"1"_s,
                          ChartPurpose::Market,
                          {120, 110, 100, 90, 80, 70, 60, 50, 40, 30, 20, 10}};

SlotId slot(const QString &id)
{
    return SlotId(id);
}

Trade trade(const QString &a, const QList<SlotId> &gives, const QString &b,
            const QList<SlotId> &gets)
{
    return Trade{TradeId(a + b), {{TeamId(a), gives}, {TeamId(b), gets}}};
}

/// Four teams, three rounds, snake: A has 1, 8, 9; B has 2, 7, 10.
struct Room : ScriptedRoom {
    explicit Room(const QList<TeamId> &mine = {TeamId(u"A"_s)})
    {
        me.teams = mine;
        play(commands::StartDraft{});
    }
};

struct Desk {
    Moment moment;
    TradesPage page;
    QList<TradeSidePanel *> sides;

    Desk(ScriptedRoom &room, ThemeSource &themes)
        : moment(room), page(room, moment, themes), sides(page.findChildren<TradeSidePanel *>())
    {
        page.resize(820, 620);
        page.show();
    }
    SlotListModel &give() { return sides.at(0)->offer(); }
    SlotListModel &get() { return sides.at(1)->offer(); }
    QPushButton &send()
    {
        const auto buttons = page.findChildren<QPushButton *>();
        return **std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) {
            return each->property("kind") == u"primary"_s
                && each->parentWidget()->inherits("warroom::TradeDesk");
        });
    }
    /// The button that shows \a text, or null.
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// The list of a side; its chooser has one of its own.
    QListView &list(int side)
    {
        const auto lists = sides.at(side)->findChildren<QListView *>();
        return **std::find_if(lists.begin(), lists.end(), [](const QListView *each) {
            return qobject_cast<SlotListModel *>(each->model());
        });
    }
    bool says(const QString &text)
    {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    void click(QListView &list, int row)
    {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(list.model()->index(row, 0)).center());
    }
    void offer()
    {
        give().choose(slot(u"2.04"_s), true);
        get().choose(slot(u"2.03"_s), true);
        QTest::mouseClick(&send(), Qt::LeftButton);
    }
};

/// The room's draft, sold; drafted players may be traded.
CreateDraft auction()
{
    CreateDraft create = smallDraft();
    create.trading.players = true;
    create.auction.rounds = create.rounds;
    create.auction.budget = 20;
    return create;
}

/// \a player, the first of the block, to \a team for \a price.
void sell(ScriptedRoom &room, const QString &team, const QString &player, int price)
{
    if (room.state().status == DraftStatus::Created)
        room.play(commands::StartDraft{});
    while (room.state().auction.nominating->team.text()
           != team) { // whose turn it is takes the last
        const PlayerId last = room.state().setup->created().players.last().id;
        room.play(commands::NominatePlayer{room.state().auction.nominating->team, last, 1, {}, {}});
        room.play(commands::CloseLot{room.state().auction.lots.first().id});
    }
    room.play(commands::NominatePlayer{TeamId(team), PlayerId(player), price, {}, {}});
    room.play(commands::CloseLot{room.state().auction.lots.first().id});
}

} // namespace

void TestTrades::initTestCase()
{
    m_themes = new ThemeSource(*Theme::load(u"dark"_s));
}

void TestTrades::valuesBothSides()
{
    const Room room;
    const TradeBalance balance = balanceOf(
        room.state(), trade(u"A"_s, {slot(u"2.04"_s), slot(u"3.01"_s)}, u"B"_s, {slot(u"1.02"_s)}),
        tens);
    QCOMPARE(balance.gives, 90.0);
    QCOMPARE(balance.gets, 110.0);
    QVERIFY(!balance.isEven());
    QCOMPARE(bundledCharts().size(), 4);
    QCOMPARE(bundledCharts().first().purpose, ChartPurpose::Market);
}

void TestTrades::saysWhoGains_data()
{
    QTest::addColumn<double>("gives");
    QTest::addColumn<double>("gets");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << 0.0 << 0.0 << u"Choose what you give and what you get."_s;
    QTest::newRow("only given") << 5.0 << 0.0 << u"Choose what you get from the Giants."_s;
    QTest::newRow("only got") << 0.0 << 5.0 << u"Choose what you give."_s;
    QTest::newRow("even") << 100.0 << 103.0 << u"Even within 3 %."_s;
    QTest::newRow("give more") << 125.0 << 100.0 << u"You give 25 % more than you get."_s;
    QTest::newRow("get more") << 100.0 << 133.0 << u"You get 33 % more than you give."_s;
}

void TestTrades::saysWhoGains()
{
    QFETCH(double, gives);
    QFETCH(double, gets);
    QFETCH(QString, sentence);
    QCOMPARE(balanceSentence({gives, gets}, u"Giants"_s), sentence);
}

void TestTrades::speaksForTheOtherSide()
{
    const Room room;
    const TeamId b(u"B"_s);
    QCOMPARE(verdictWords({b, true, 10, 10, {}}, room.state()), u"“We have a deal.”"_s);
    QCOMPARE(verdictWords({b, false, 10, 9, slot(u"3.01"_s)}, room.state()),
             u"“We still look for help at CB. That is close. Add 9 and it is done.”"_s);
    QVERIFY(verdictWords({b, false, 100, 9, {}}, room.state()).contains(u"100.0"_s));
}

void TestTrades::listsTheSlotsOfATeam()
{
    Room room;
    room.play(commands::ExecuteTrade{trade(u"B"_s, {slot(u"2.03"_s)}, u"A"_s, {slot(u"2.04"_s)})});
    SlotListModel model(true);
    QAbstractItemModelTester tester(&model);
    model.setChart(tens);
    model.setTeam(TeamId(u"A"_s));
    model.setState(room.state());
    model.choose(slot(u"3.01"_s), true);
    compareWithGolden(model, u"slots_of_a_team"_s);
    model.setTeam(TeamId(u"D"_s));
    QCOMPARE(model.rowCount(), 3);
}

void TestTrades::forgetsAChosenSlotThatIsGone()
{
    Room room;
    SlotListModel model(true);
    QAbstractItemModelTester tester(&model);
    model.setTeam(TeamId(u"A"_s));
    model.setState(room.state());
    model.choose(slot(u"1.01"_s), true);
    model.choose(slot(u"2.04"_s), true);
    QSignalSpy changed(&model, &SlotListModel::chosenChanged);
    room.pickBest();
    model.setState(room.state());
    QCOMPARE(model.chosen(), QList<SlotId>{slot(u"2.04"_s)});
    QCOMPARE(changed.count(), 1);
    model.choose(slot(u"1.01"_s), true);
    QCOMPARE(model.chosen().size(), 1);
}

void TestTrades::listsTradesTheLatestFirst()
{
    Room room;
    TradeHistoryModel model;
    QAbstractItemModelTester tester(&model);
    model.setChart(tens);
    model.setState(room.state());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    room.play(commands::ExecuteTrade{
        trade(u"B"_s, {slot(u"2.03"_s)}, u"A"_s, {slot(u"2.04"_s), slot(u"3.01"_s)})});
    model.setState(room.state());
    room.pickBest();
    room.play(commands::ExecuteTrade{trade(u"C"_s, {slot(u"3.03"_s)}, u"D"_s, {slot(u"3.04"_s)})});
    model.setState(room.state());
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(reset.count(), 0);
    compareWithGolden(model, u"trade_history"_s);
    model.setState(room.history().stateAt(1));
    QCOMPARE(model.rowCount(), 0);
}

void TestTrades::offersWhatIsChosen()
{
    Room room;
    Desk desk(room, *m_themes);
    desk.page.desk().choosePartner(TeamId(u"B"_s));
    QVERIFY(!desk.send().isEnabled());
    desk.click(desk.list(0), 1);
    desk.click(desk.list(1), 1);
    QCOMPARE(desk.give().chosen(), QList<SlotId>{slot(u"2.04"_s)});
    QVERIFY(desk.send().isEnabled());
    QTest::mouseClick(&desk.send(), Qt::LeftButton);
    QCOMPARE(room.submitted.size(), std::size_t(1));
    const auto &sent = std::get<commands::OfferTrade>(room.submitted.front());
    QVERIFY(!sent.trade.id.isEmpty());
    QCOMPARE(sent.by, TeamId(u"A"_s));
    QVERIFY(isSameExchange(sent.trade,
                           addressed(trade(u"A"_s, {slot(u"2.04"_s)}, u"B"_s, {slot(u"2.03"_s)}))));
    QTRY_COMPARE(desk.send().text(), u"Send new offer"_s);
    QCOMPARE(room.state().offers.size(), 1);
    QVERIFY(desk.button(u"Withdraw"_s));
    keepPicture(desk.page, u"trades"_s);
}

void TestTrades::addsWhatTheOtherSideAsksFor()
{
    Room room;
    Desk desk(room, *m_themes);
    desk.offer();
    QTRY_COMPARE(room.state().offers.size(), 1);
    Trade counter = room.state().offers.first().trade;
    const TradeId mine = counter.id;
    counter.id = TradeId(u"counter"_s);
    counter.sides.first().gives.append(slot(u"3.01"_s));
    room.wait(40s);
    room.play(commands::OfferTrade{counter, TeamId(u"B"_s), mine, {}});
    QTRY_VERIFY(desk.says(u"Add 9 and it is done"_s));
    QVERIFY(desk.says(u"Team B, after 40 s"_s));
    QPushButton *add = desk.button(u"Add 9"_s);
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(desk.give().chosen(), (QList<SlotId>{slot(u"2.04"_s), slot(u"3.01"_s)}));
    QVERIFY(!desk.page.findChild<TradeAnswerCard *>()->isVisible());
}

void TestTrades::showsARefusalInOneLine()
{
    Room room;
    Desk desk(room, *m_themes);
    desk.offer();
    QTRY_COMPARE(room.state().offers.size(), 1);
    QTRY_VERIFY(desk.send().isEnabled());
    QTest::mouseClick(&desk.send(), Qt::LeftButton); // the same once more
    QTRY_VERIFY(desk.says(u"The same offer stands already"_s));
    desk.give().chooseNone();
    QVERIFY(!desk.page.findChild<TradeAnswerCard *>()->isVisible());
}

void TestTrades::aTradeJoinsTheHistory()
{
    Room room;
    Desk desk(room, *m_themes);
    QVERIFY(desk.says(u"No trades yet"_s));
    desk.offer();
    QTRY_COMPARE(room.state().offers.size(), 1);
    room.play(commands::AnswerTrade{room.state().offers.first().trade.id, TeamId(u"B"_s), true});
    QTRY_VERIFY(desk.says(u"We have a deal"_s));
    QCOMPARE(room.state().trades.size(), 1);
    QCOMPARE(desk.page.findChild<TradeHistoryModel *>()->rowCount(), 1);
    QVERIFY(!desk.says(u"No trades yet"_s));
    QVERIFY(desk.give().chosen().isEmpty());
    QVERIFY(desk.give().contains(slot(u"2.03"_s)));
    keepPicture(desk.page, u"trade-made"_s);
}

void TestTrades::answersAnOffer()
{
    Room room;
    Desk desk(room, *m_themes);
    Trade asked = addressed(trade(u"B"_s, {slot(u"2.03"_s)}, u"A"_s, {slot(u"2.04"_s)}));
    room.play(commands::OfferTrade{asked, TeamId(u"B"_s), {}, {}});
    QCOMPARE(offersWaiting(room), 1);
    QTRY_VERIFY(desk.button(u"Accept"_s));
    QTest::mouseClick(desk.button(u"Counter"_s), Qt::LeftButton);
    QCOMPARE(desk.give().chosen(), QList<SlotId>{slot(u"2.04"_s)});
    QCOMPARE(desk.get().chosen(), QList<SlotId>{slot(u"2.03"_s)});
    QTest::mouseClick(desk.button(u"Decline"_s), Qt::LeftButton);
    QTRY_COMPARE(room.state().closedOffers.size(), 1);
    QCOMPARE(offersWaiting(room), 0);
    asked.id = TradeId(u"again"_s);
    room.play(commands::OfferTrade{asked, TeamId(u"B"_s), {}, {}});
    QTRY_VERIFY(desk.button(u"Accept"_s));
    QTest::mouseClick(desk.button(u"Accept"_s), Qt::LeftButton);
    QTRY_COMPARE(room.state().trades.size(), 1);
}

/// An offer of B to C, which the commissioner at A has to do with as such only.
TradeId offerBetweenOthers(ScriptedRoom &room, const QString &id)
{
    Trade asked = addressed(trade(u"B"_s, {slot(u"2.03"_s)}, u"C"_s, {slot(u"2.02"_s)}));
    asked.id = TradeId(id);
    room.play(commands::OfferTrade{asked, TeamId(u"B"_s), {}, {}});
    return asked.id;
}

void TestTrades::forbidsATradeInWords()
{
    Room room;
    Desk desk(room, *m_themes);
    offerBetweenOthers(room, u"one"_s);
    QTRY_VERIFY(desk.button(u"Veto"_s));
    QTest::mouseClick(desk.button(u"Veto"_s), Qt::LeftButton);
    QVERIFY(room.submitted.empty());
    auto *words = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(words);
    QTest::keyClicks(words, u"one sided"_s);
    offerBetweenOthers(room, u"two"_s); // the rows are made anew
    QCOMPARE(QApplication::focusWidget(), words);
    QCOMPARE(words->text(), u"one sided"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(room.state().closedOffers.size(), 1);
    QCOMPARE(room.state().closedOffers.first().trade.id, TradeId(u"one"_s));
    QCOMPARE(std::get<commands::VetoTrade>(room.submitted.back()).reason, u"one sided"_s);
    QVERIFY(!words->isVisible());
}

void TestTrades::asksForTheWordsOfOneVeto()
{
    Room room;
    Desk desk(room, *m_themes);
    const TradeId offered = offerBetweenOthers(room, u"one"_s);
    QTRY_VERIFY(desk.button(u"Veto"_s));
    QTest::mouseClick(desk.button(u"Veto"_s), Qt::LeftButton);
    QVERIFY(desk.button(u"Forbid the trade"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!desk.button(u"Forbid the trade"_s));
    QTest::mouseClick(desk.button(u"Veto"_s), Qt::LeftButton);
    QVERIFY(desk.button(u"Forbid the trade"_s));
    room.play(commands::WithdrawTrade{offered}); // the question goes with the offer
    QTRY_VERIFY(!desk.button(u"Forbid the trade"_s));
    QVERIFY(room.submitted.empty());
}

void TestTrades::bringsInAThirdTeam()
{
    Room room;
    Desk desk(room, *m_themes);
    QTest::mouseClick(desk.button(u"Add a third team"_s), Qt::LeftButton);
    QCOMPARE(desk.sides.at(2)->isVisible(), true);
    const TeamId second = desk.sides.at(1)->team();
    const TeamId third = desk.sides.at(2)->team();
    QVERIFY(second != third);
    desk.click(desk.list(0), 1);
    QCOMPARE(desk.give().sides().first().to, second);
    desk.click(desk.list(0), 1);
    QCOMPARE(desk.give().sides().first().to, third);
    desk.click(desk.list(0), 1);
    QVERIFY(desk.give().sides().isEmpty());
    desk.click(desk.list(2), 0); // the third gives to the person first, then to the second
    QCOMPARE(desk.sides.at(2)->offer().sides().first().to, TeamId(u"A"_s));
    desk.click(desk.list(2), 0);
    QCOMPARE(desk.sides.at(2)->offer().sides().first().to, second);
    QTest::mouseClick(desk.button(u"Without a third team"_s), Qt::LeftButton);
    QTest::mouseClick(desk.button(u"Add a third team"_s), Qt::LeftButton);
    QVERIFY(desk.sides.at(2)->offer().sides().isEmpty());
}

void TestTrades::theCommissionerForcesATrade()
{
    Room room;
    Desk desk(room, *m_themes);
    desk.give().choose(slot(u"2.04"_s), true);
    desk.get().choose(slot(u"2.03"_s), true);
    QTest::mouseClick(desk.button(u"Force it"_s), Qt::LeftButton);
    QTRY_COMPARE(room.state().trades.size(), 1);
    QVERIFY(room.state().trades.first().forced);
    room.me.role = Role::Drafter;
    Desk drafters(room, *m_themes);
    QVERIFY(!drafters.button(u"Force it"_s));
}

void TestTrades::choosesByKeyboard()
{
    Room room;
    Desk desk(room, *m_themes);
    QListView *list = &desk.list(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(desk.give().chosen().size(), 1);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(desk.give().chosen().size(), 0);
}

void TestTrades::doesNotTradeInThePast()
{
    Room room;
    room.pickBest();
    Desk desk(room, *m_themes);
    desk.give().choose(slot(u"2.04"_s), true);
    desk.get().choose(slot(u"2.03"_s), true);
    QVERIFY(desk.send().isEnabled());
    desk.moment.seek(3);
    QVERIFY(!desk.send().isEnabled());
    QVERIFY(desk.says(u"This is the past"_s));
    desk.moment.goLive();
    QVERIFY(desk.send().isEnabled());
}

void TestTrades::doesNotTradeInAFinishedDraft()
{
    Room room;
    room.readOnly = true;
    Desk desk(room, *m_themes);
    QVERIFY(desk.says(u"This draft is over"_s));
    QVERIFY(!desk.send().isEnabled());
    QVERIFY(!desk.list(0).isEnabled());
}

void TestTrades::offersAnyTeamOfOnesOwn()
{
    Room room({TeamId(u"A"_s), TeamId(u"C"_s)});
    Desk desk(room, *m_themes);
    auto *mine = desk.sides.first()->findChild<QComboBox *>();
    QVERIFY(mine->isVisible());
    QCOMPARE(mine->count(), 4); // the commissioner's own first, then those he can force
    QCOMPARE(mine->itemText(1), u"C"_s);
    mine->setFocus();
    QTest::keyClick(mine, Qt::Key_Down);
    QCOMPARE(desk.sides.first()->team(), TeamId(u"C"_s));
    for (int row = 0; row < desk.sides.last()->findChild<QComboBox *>()->count(); ++row)
        QVERIFY(desk.sides.last()->findChild<QComboBox *>()->itemText(row) != u"C"_s);
}

void TestTrades::showsNoChoiceToWhoRunsNoTeam()
{
    Room room(QList<TeamId>{});
    room.me.role = Role::Drafter;
    Desk desk(room, *m_themes);
    QVERIFY(desk.says(u"You run no team"_s));
    QVERIFY(!desk.says(u"No picks left"_s));
}

void TestTrades::followsTheChart()
{
    Room room;
    Desk desk(room, *m_themes);
    desk.offer();
    const QVariant before = desk.give().index(0).data(SlotListModel::Value);
    for (QComboBox *box : desk.page.findChildren<QComboBox *>()) {
        if (box->count() == 4 && box->itemText(0).startsWith(u"Rich Hill"_s))
            box->setCurrentIndex(1);
    }
    QVERIFY(desk.give().index(0).data(SlotListModel::Value) != before);
}

void TestTrades::inAnAuctionPlayersCountAsMoneyAndPlacesAsNothing()
{
    ScriptedRoom room(auction());
    sell(room, u"A"_s, u"p1"_s, 9);
    sell(room, u"B"_s, u"p2"_s, 4);
    Desk desk(room, *m_themes);
    desk.page.desk().choosePartner(TeamId(u"B"_s));
    QVERIFY(desk.says(u"places to buy have no price"_s));
    QVERIFY(!desk.page.findChild<BalanceBar *>()->isVisible());
    desk.give().choosePlayer(PlayerId(u"p1"_s), TeamId(u"B"_s));
    desk.get().choosePlayer(PlayerId(u"p2"_s), TeamId(u"A"_s));
    const QList<int> worth = worthAtFirst(*room.state().setup);
    QVERIFY(worth.at(0) > worth.at(1));
    const auto *bar = desk.page.findChild<BalanceBar *>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->accessibleName(),
             u"You give $%1, you get $%2"_s.arg(worth.at(0)).arg(worth.at(1)));
    QVERIFY(desk.says(u"% more than you get"_s));
    QVERIFY(!desk.says(u"By "_s)); // no other chart
    for (const QComboBox *each : desk.page.desk().findChildren<QComboBox *>())
        QVERIFY(each->accessibleName() != u"Pick value chart"_s || !each->isVisible());
    const QModelIndex place = desk.give().index(0);
    QCOMPARE(place.data(SlotListModel::Value).toDouble(), 0.0);
    QCOMPARE(place.data(SlotListModel::ValueText).toString(), QString());
    const QModelIndex player = desk.give().index(desk.give().rowCount() - 1);
    QCOMPARE(player.data(SlotListModel::ValueText).toString(), u"$%1"_s.arg(worth.at(0)));
    QCOMPARE(verdictWords({TeamId(u"B"_s), false, 12, 9, {}}, room.state()),
             u"“No. We would give up $12 for $9, and that is too much.”"_s);
    keepPicture(desk.page, u"trades-auction"_s);
}

void TestTrades::aPlaceToBuyCanBeOffered()
{
    ScriptedRoom room(auction());
    Desk desk(room, *m_themes);
    desk.page.desk().choosePartner(TeamId(u"B"_s));
    desk.click(desk.list(0), 0);
    QVERIFY(!desk.send().isEnabled());
    desk.click(desk.list(1), 0);
    QVERIFY(desk.send().isEnabled());
}

void TestTrades::picksAfterAnAuctionKeepTheirChart()
{
    CreateDraft create = auction();
    create.auction.rounds = 1;
    ScriptedRoom room(create);
    sell(room, u"A"_s, u"p3"_s, 9); // the first to be sold, the third by rank
    QVERIFY(!isValuedInMoney(room.state()));
    QCOMPARE(valueOfSlot(room.state(), slot(u"1.02"_s), tens), 0.0);
    QCOMPARE(valueOfSlot(room.state(), slot(u"2.04"_s), tens), tens.valueOf(8));
    QCOMPARE(valueOfPlayer(room.state(), PlayerId(u"p3"_s), tens), tens.valueOf(3));
}

void TestTrades::everyControlHasAName()
{
    Room room;
    Desk desk(room, *m_themes);
    for (const QWidget *widget : desk.page.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
            && !widget->inherits("QLabel") && !widget->inherits("QScrollBar")
            && widget->objectName() != u"qt_scrollarea_viewport"_s) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestTrades)
#include "tst_trades.moc"
