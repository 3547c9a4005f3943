// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "support/auctions.h"
#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestAuctionSoftClose : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTenSecondsToAnswer_data()
    {
        QTest::addColumn<int>("secondsIn");
        QTest::addColumn<QString>("story");
        QTest::newRow("early") << 10 << u"B bids 2"_s;
        QTest::newRow("ten seconds left") << 50 << u"B bids 2"_s;
        QTest::newRow("nine left") << 51 << u"B bids 2; lot L1 until 1:01"_s;
        QTest::newRow("the last one") << 59 << u"B bids 2; lot L1 until 1:09"_s;
        QTest::newRow("in the grace") << 61 << u"B bids 2; lot L1 until 1:11"_s;
    }

    void givesTenSecondsToAnswer()
    {
        QFETCH(int, secondsIn);
        QFETCH(QString, story);
        commands::CreateDraft create = withClocks(auctionOf(u"A B"));
        create.clock.graceMs = 2'000;
        Given draft = given(create).started().did(nominate(u"A", u"p1"));
        QCOMPARE(draft.after(Seconds{secondsIn}).when(bid(u"L1", u"B", 2)), story);
    }

    void isCountedInTheHoursTheClockRuns()
    {
        commands::CreateDraft create = withClocks(auctionOf(u"A B"));
        create.auction.bidSeconds = 2 * 60 * 60;
        create.auction.softCloseSeconds = 60 * 60;
        create.clock.quietHours = QuietHours{60, 8 * 60, u"UTC"_s}; // dayOne is a midnight
        Given draft = given(create).started();
        QCOMPARE(draft.when(nominate(u"A", u"p1")),
                 u"A puts p1 on the block for 1; lot L1 until 540:00"_s);
        draft.did(nominate(u"A", u"p1")).after(8h + 30min); // half an hour is left
        QCOMPARE(draft.when(bid(u"L1", u"B", 2)), u"B bids 2; lot L1 until 570:00"_s);
    }

    void isNotThereWhereTheRulesHaveNone()
    {
        commands::CreateDraft create = withClocks(auctionOf(u"A B"));
        create.auction.softCloseSeconds = 0;
        Given draft = given(create).started().did(nominate(u"A", u"p1")).after(59s);
        QCOMPARE(draft.when(bid(u"L1", u"B", 2)), u"B bids 2"_s);
    }

    void doesNotCloseWithinTheGrace()
    {
        commands::CreateDraft create = withClocks(auctionOf(u"A B"));
        create.clock.graceMs = 2'000;
        Given draft = given(create).started().did(nominate(u"A", u"p1")).after(61s);
        QCOMPARE(draft.when(hammer(u"L1"), programItself()), u"refused: lot_still_running"_s);
        QVERIFY(draft.after(1s).when(hammer(u"L1"), programItself()).startsWith(u"p1 sold"));
    }
};

QTEST_APPLESS_MAIN(TestAuctionSoftClose)
#include "tst_auction_soft_close.moc"
