// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elided.h"
#include "picture.h"
#include "support/room_fixture.h"
#include "ui/auction/auction_column.h"
#include "ui/auction/bid_controls.h"
#include "ui/auction/block_card.h"
#include "ui/auction/money_rows.h"
#include "ui/room/moment.h"
#include "ui/room/room_tabs.h"
#include "ui/text/rejection_text.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;

namespace {

commands::CreateDraft auctionOf(int teams)
{
    commands::CreateDraft create = smallDraft(teams, 3, u"linear"_s);
    create.auction.rounds = 3;
    create.auction.budget = 50;
    return create;
}

/// An auction the person at A takes part in; A nominates first.
struct Hall : RoomFixture {
    explicit Hall(int teams = 4, QSize size = {1440, 876}, const QString &theme = u"dark"_s)
        : Hall(auctionOf(teams), size, theme)
    {
    }
    explicit Hall(const commands::CreateDraft &create, QSize size = {1440, 876},
                  const QString &theme = u"dark"_s)
        : RoomFixture(create, theme)
    {
        room->play(commands::StartDraft{});
        page->resize(size);
        show();
        block().setSelected(PlayerId(u"p1"_s));
    }

    BlockCard &block() const { return find<BlockCard>(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : block().findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    QSpinBox &spin(const QString &name) const
    {
        for (QSpinBox *each : block().findChildren<QSpinBox *>()) {
            if (each->accessibleName() == name)
                return *each;
        }
        qFatal("no field is called %s", qPrintable(name));
    }
    void press(Qt::Key key, QWidget *where = nullptr) const
    {
        QTest::keyClick(where ? where : page.get(), key);
        QCoreApplication::processEvents();
    }
    template <typename Wish>
    Wish last() const
    {
        const Wish *wish =
            room->submitted.empty() ? nullptr : std::get_if<Wish>(&room->submitted.back());
        return wish ? *wish : Wish{};
    }
    const Lot &lot() const { return room->state().auction.lots.first(); }
    void nominates(const QString &team, const QString &player, int amount = 1) const
    {
        QVERIFY(room->play(commands::NominatePlayer{TeamId(team), PlayerId(player), amount, {}, {}})
                    .accepted);
    }
    void bids(const QString &team, int amount) const
    {
        QVERIFY(room->play(commands::PlaceBid{lot().id, TeamId(team), amount}).accepted);
    }
    /// Budgets, next, sold.
    QStringList rows(int list) const
    {
        QStringList lines;
        for (const MoneyRow &row : page->findChildren<MoneyRows *>().at(list)->rows())
            lines << QStringList{row.tag, row.words, row.amount, row.note}.join(u' ').trimmed();
        return lines;
    }
};

} // namespace

class TestAuction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nominatesForTheLeastBid()
    {
        Hall hall;
        QVERIFY(hall.button(u"Nominate 1"_s));
        QTest::mouseClick(hall.button(u"Nominate 1"_s), Qt::LeftButton);
        QCOMPARE(hall.last<commands::NominatePlayer>().player, PlayerId(u"p1"_s));
        QCOMPARE(hall.last<commands::NominatePlayer>().amount, 1);
        QCOMPARE(hall.lot().amount, 1);
    }

    void nominatesWithAHigherBid()
    {
        Hall hall;
        hall.spin(u"Opening bid"_s).setValue(7);
        QTest::mouseClick(hall.button(u"Nominate 1"_s), Qt::LeftButton);
        QCOMPARE(hall.lot().amount, 7);
        QVERIFY(!hall.spin(u"Opening bid"_s).isVisible());
    }

    void nominatesWithAHigherBidByKeyboard()
    {
        Hall hall;
        hall.press(Qt::Key_O);
        QSpinBox &opening = hall.spin(u"Opening bid"_s);
        QVERIFY(opening.hasFocus());
        QTest::keyClicks(&opening, u"12"_s);
        hall.press(Qt::Key_Return, &opening);
        QCOMPARE(hall.lot().amount, 12);
    }

    void opensWithWhatTheTeamCanPayAtMost()
    {
        Hall hall;
        QCOMPARE(hall.spin(u"Opening bid"_s).minimum(), 1);
        QCOMPARE(hall.spin(u"Opening bid"_s).maximum(), 48); // two places are left to be filled
    }

    void anotherTurnBeginsAtTheLeastBid()
    {
        Hall hall;
        hall.spin(u"Opening bid"_s).setValue(7);
        QTest::mouseClick(hall.button(u"Nominate 1"_s), Qt::LeftButton);
        QCoreApplication::processEvents(); // the answer comes
        hall.room->play(commands::CloseLot{hall.lot().id});
        for (const QString &team : {u"B"_s, u"C"_s, u"D"_s}) {
            const QString player = u"p%1"_s.arg(hall.room->state().picksMade() + 1);
            hall.nominates(team, player);
            hall.room->play(commands::CloseLot{hall.lot().id});
        }
        hall.block().setSelected(PlayerId(u"p9"_s));
        QVERIFY(hall.spin(u"Opening bid"_s).isVisible());
        QCOMPARE(hall.spin(u"Opening bid"_s).value(), 1);
        QTest::mouseClick(hall.button(u"Nominate 9"_s), Qt::LeftButton);
        QCOMPARE(hall.lot().amount, 1);
    }

    void bidsByClickAndByKey()
    {
        Hall hall;
        hall.nominates(u"A"_s, u"p1"_s, 3);
        hall.bids(u"B"_s, 4);
        QVERIFY(hall.button(u"Bid $5"_s));
        QTest::mouseClick(hall.button(u"Bid $5"_s), Qt::LeftButton);
        QCOMPARE(hall.lot().amount, 5);
        QCOMPARE(hall.lot().bidder, TeamId(u"A"_s));
        QVERIFY(!hall.button(u"Your bid: $5"_s)->isEnabled()); // nobody outbids himself
        hall.bids(u"B"_s, 6);
        hall.press(Qt::Key_B);
        QCOMPARE(hall.lot().amount, 7);
        hall.bids(u"C"_s, 8);
        hall.press(Qt::Key_Plus);
        QCOMPARE(hall.lot().amount, 13);
    }

    void letsTheProgramBidUpToALimit()
    {
        Hall hall;
        hall.nominates(u"A"_s, u"p1"_s);
        hall.press(Qt::Key_L);
        QSpinBox &limit = hall.spin(u"My limit"_s);
        QVERIFY(limit.hasFocus());
        QTest::keyClicks(&limit, u"20"_s);
        hall.press(Qt::Key_Return, &limit);
        QCOMPARE(hall.last<commands::SetBidLimit>().most, 20);
        hall.bids(u"B"_s, 10);
        QCOMPARE(hall.lot().amount, 11);
        QCOMPARE(hall.lot().bidder, TeamId(u"A"_s));
        QTest::mouseClick(hall.button(u"No more"_s), Qt::LeftButton);
        QCOMPARE(hall.last<commands::SetBidLimit>().most, 0);
    }

    void theCommissionerLetsTheHammerFall()
    {
        Hall hall;
        hall.nominates(u"A"_s, u"p1"_s, 9);
        QTest::mouseClick(hall.button(u"Sold"_s), Qt::LeftButton);
        QCOMPARE(hall.room->state().picksMade(), 1);
        QCOMPARE(hall.rows(2), QStringList{u"QB Player 1 $9 A"_s});
    }

    void nobodyElseDoes()
    {
        Hall hall;
        hall.nominates(u"A"_s, u"p1"_s, 9);
        QVERIFY(hall.button(u"Sold"_s));
        hall.room->me.role = Role::Drafter;
        hall.bids(u"B"_s, 10);
        QVERIFY(hall.button(u"Bid $11"_s));
        QVERIFY(!hall.button(u"Sold"_s));
    }

    void aLimitIsWithinWhatTheTeamCanPay()
    {
        Hall hall;
        hall.nominates(u"A"_s, u"p1"_s, 3);
        QCOMPARE(hall.spin(u"My limit"_s).minimum(), 3); // it leads
        QCOMPARE(hall.spin(u"My limit"_s).maximum(), 48);
        hall.bids(u"B"_s, 4);
        QCOMPARE(hall.spin(u"My limit"_s).minimum(), 5);
        QCOMPARE(hall.spin(u"My limit"_s).maximum(), 48);
    }

    void offersNoBidForWhomTheRosterHasNoRoom()
    {
        commands::CreateDraft create = auctionOf(4);
        create.roster.limits = {{u"QB"_s, 1}};
        Hall hall(create);
        hall.nominates(u"A"_s, u"p1"_s); // a quarterback, as the sixth is
        hall.room->play(commands::CloseLot{hall.lot().id});
        hall.nominates(u"B"_s, u"p6"_s);
        QVERIFY(hall.button(u"Bid $2"_s));
        QVERIFY(!hall.button(u"Bid $2"_s)->isEnabled());
        QVERIFY(!hall.spin(u"My limit"_s).isVisible());
    }

    void aRefusalGoesWithItsLot()
    {
        commands::CreateDraft create = auctionOf(4);
        create.auction.lotsAtOnce = 2;
        Hall hall(create);
        hall.nominates(u"A"_s, u"p1"_s);
        hall.bids(u"B"_s, 2);
        hall.nominates(u"B"_s, u"p2"_s);
        hall.room->readOnly = true; // since the window looked last
        QTest::mouseClick(hall.button(u"Bid $3"_s), Qt::LeftButton);
        QCoreApplication::processEvents();
        const auto saysNo = [&] {
            const auto labels = hall.block().findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text() == rejectionText(Rejection::ReadOnly);
            });
        };
        QVERIFY(saysNo());
        for (QPushButton *chip : hall.block().findChildren<QPushButton *>()) {
            if (chip->property("kind") == u"chip"_s && chip->text().startsWith(u"2 "_s)) {
                chip->click();
                break;
            }
        }
        QCoreApplication::processEvents();
        QVERIFY(!saysNo());
    }

    void listsMoneyTurnsAndSales()
    {
        Hall hall;
        QCOMPARE(hall.rows(0).first(), u"A $50 max $48, 3 open"_s);
        QCOMPARE(hall.rows(1).first(2), (QStringList{u"1 B"_s, u"2 C"_s}));
        QVERIFY(hall.rows(2).isEmpty());
        hall.nominates(u"A"_s, u"p1"_s, 9);
        hall.bids(u"B"_s, 20);
        hall.room->play(commands::CloseLot{hall.lot().id});
        hall.nominates(u"B"_s, u"p2"_s);
        hall.room->play(commands::CloseLot{hall.lot().id});
        QCOMPARE(hall.rows(0).at(1), u"B $29 max $29, 1 open"_s);
        QCOMPARE(hall.rows(2), (QStringList{u"WR Player 2 $1 B"_s, u"QB Player 1 $20 B"_s}));
    }

    void showsWhatWasTrueAtTheMoment()
    {
        Hall hall;
        hall.nominates(u"A"_s, u"p1"_s, 9);
        const int then = hall.room->history().size();
        hall.room->play(commands::CloseLot{hall.lot().id});
        hall.page->moment().seek(then);
        QVERIFY(hall.rows(2).isEmpty());
        QVERIFY(!hall.button(u"Sold"_s)); // the past is not acted in
        hall.page->moment().goLive();
        QCOMPARE(hall.rows(2).size(), 1);
    }

    void twelveBudgetsAreSeenAtOnce()
    {
        Hall hall(12);
        const auto lists = hall.page->findChild<AuctionColumn *>()->findChildren<QScrollArea *>();
        QCOMPARE(lists.size(), 2);
        QTRY_COMPARE(lists.first()->verticalScrollBar()->maximum(), 0);
        // What was sold takes what is left, however much it is.
        for (int i = 1; i <= 24; ++i) {
            const TeamId team = hall.room->state().auction.nominating->team;
            hall.nominates(team.text(), u"p%1"_s.arg(i));
            hall.room->play(commands::CloseLot{hall.lot().id});
        }
        QTRY_VERIFY(lists.last()->verticalScrollBar()->maximum() > 0);
        QCOMPARE(lists.first()->verticalScrollBar()->maximum(), 0);
    }

    void theMoneyStandsAtTheRight_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1440") << QSize(1440, 876);
        QTest::newRow("1280") << QSize(1280, 696);
    }
    void theMoneyStandsAtTheRight()
    {
        QFETCH(QSize, size);
        Hall hall(12, size);
        const auto place = [&](const QWidget &widget) {
            return QRect(widget.mapTo(hall.page.get(), QPoint()), widget.size());
        };
        const QRect column = place(hall.find<AuctionColumn>());
        QVERIFY(hall.find<AuctionColumn>().isVisible());
        QVERIFY(column.left() > place(hall.block()).right());
        QVERIFY(column.left() > place(hall.find<RoomTabs>()).right());
        QCOMPARE(column.top(), place(hall.block()).top());
        hall.page->showTab(RoomTab::Board);
        QVERIFY(!hall.find<AuctionColumn>().isVisible());
    }

    void isGoneWhenAllIsSold()
    {
        Hall hall(2);
        int next = 1;
        while (hall.room->state().status != DraftStatus::Completed) {
            const TeamId turn = hall.room->state().auction.nominating->team;
            hall.nominates(turn.text(), u"p%1"_s.arg(next++));
            hall.room->play(commands::CloseLot{hall.lot().id});
        }
        QVERIFY(!hall.block().isVisible());
        QVERIFY(!hall.find<AuctionColumn>().isVisible());
    }

    void showsItself_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        for (const QString &theme : {u"dark"_s, u"light"_s}) {
            QTest::addRow("%s-1440", qPrintable(theme)) << theme << QSize(1440, 876);
            QTest::addRow("%s-1280", qPrintable(theme)) << theme << QSize(1280, 696);
        }
    }
    void showsItself()
    {
        QFETCH(QString, theme);
        QFETCH(QSize, size);
        Hall hall(12, size, theme);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QCoreApplication::processEvents();
        keepPicture(*hall.page, u"auction-turn-"_s + name);
        QCOMPARE(elided(hall.block()), QStringList());
        hall.nominates(u"A"_s, u"p1"_s, 9);
        hall.bids(u"B"_s, 20);
        QCoreApplication::processEvents();
        keepPicture(*hall.page, u"auction-lot-"_s + name);
        QCOMPARE(elided(hall.block()), QStringList());
        QCOMPARE(elided(hall.find<AuctionColumn>()), QStringList());
    }
};

QTEST_MAIN(TestAuction)
#include "tst_auction.moc"
