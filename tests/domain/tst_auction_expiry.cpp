// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "support/auctions.h"
#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestAuctionExpiry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofATurnLeadsWhereThePolicySays_data()
    {
        QTest::addColumn<ExpiryPolicy>("policy");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("story");
        const QString named = u"A puts p2 on the block for 1; lot L1 until 1:30"_s;
        const QString next = u"B nominates until 1:00"_s;
        QTest::newRow("nothing") << ExpiryPolicy::Nothing << u"p2"_s << named;
        QTest::newRow("autopick") << ExpiryPolicy::Autopick << u"p2"_s << named;
        QTest::newRow("pass") << ExpiryPolicy::Pass << u"p2"_s << next;
        QTest::newRow("skip") << ExpiryPolicy::Skip << u"p2"_s << next;
        QTest::newRow("autopick, nobody chosen") << ExpiryPolicy::Autopick << u""_s << next;
        QTest::newRow("autopick, nobody known") << ExpiryPolicy::Autopick << u"p99"_s << next;
    }

    void ofATurnLeadsWhereThePolicySays()
    {
        QFETCH(ExpiryPolicy, policy);
        QFETCH(QString, choice);
        QFETCH(QString, story);
        commands::CreateDraft create = withClocks(auctionOf(u"A B"));
        create.clock.expiry = policy;
        Given draft = given(create).started().after(30s);
        QCOMPARE(draft.when(turnIsUp(u"A", choice), programItself()), story);

        // The same where the league has another policy and only this team has the one.
        create.clock.expiryByTeam = {{TeamId(u"A"_s), policy}};
        create.clock.expiry =
            policy == ExpiryPolicy::Pass ? ExpiryPolicy::Autopick : ExpiryPolicy::Pass;
        QCOMPARE(given(create).started().after(30s).when(turnIsUp(u"A", choice), programItself()),
                 story);
    }

    void saysWhoseQueueItWas()
    {
        Given draft = given(withClocks(auctionOf(u"A B"))).started().after(30s);
        const auto events = draft.eventsWhen(turnIsUp(u"A", u"p2"));
        QCOMPARE(std::get<events::LotNominated>(events.front()).source, PickSource::Queue);
    }

    void isNotCalledBeforeItsTime()
    {
        commands::CreateDraft create = withClocks(auctionOf(u"A B"));
        create.clock.graceMs = 2'000;
        Given draft = given(create).started().after(31s);
        QCOMPARE(draft.when(turnIsUp(u"A", u"p1")), u"refused: clock_still_running"_s);
        QCOMPARE(draft.when(turnIsUp(u"B", u"p1")), u"refused: not_your_nomination"_s);
        QCOMPARE(draft.when(turnIsUp(u"A", u"p1"), drafterOf(u"A")),
                 u"refused: commissioner_only"_s);
        QVERIFY(draft.when(nominate(u"A", u"p1")).startsWith(u"A puts p1")); // the grace
        QVERIFY(draft.after(1s).when(turnIsUp(u"A", u"p1")).startsWith(u"A puts p1"));
    }

    void thereIsNoneWithoutAClock()
    {
        Given draft = given(auctionOf(u"A B")).started().after(24h);
        QCOMPARE(draft.when(turnIsUp(u"A", u"p1")), u"refused: clock_still_running"_s);
    }

    void ofASlowTurnLeavesOutQuietHours()
    {
        commands::CreateDraft create = withClocks(auctionOf(u"A B"));
        create.auction.nominationSeconds = 2 * 60 * 60;
        create.clock.quietHours = QuietHours{60, 8 * 60, u"UTC"_s}; // dayOne is a midnight
        QCOMPARE(given(create).when(commands::StartDraft{}),
                 u"started; A nominates until 540:00"_s);
    }
};

QTEST_APPLESS_MAIN(TestAuctionExpiry)
#include "tst_auction_expiry.moc"
