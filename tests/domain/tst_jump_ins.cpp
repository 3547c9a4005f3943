// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"
#include "support/trades.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

commands::CreateDraft draftWith(JumpIns jumpIns, ExpiryPolicy policy = ExpiryPolicy::Pass)
{
    commands::CreateDraft create = tradingBy({}, aMinuteEach(draftOf(u"A B C", 2), policy));
    create.clock.jumpIns = jumpIns;
    return create;
}

/// A is on the clock, has an offer that nobody answered, and its time is over.
Given outOfTimeWithAnOffer(JumpIns jumpIns, ExpiryPolicy policy = ExpiryPolicy::Pass)
{
    return given(draftWith(jumpIns, policy))
        .started()
        .did(offerOf(u"t", u"C", u"1.03", u"A", u"1.01"))
        .after(60s);
}

} // namespace

class TestJumpIns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whileATeamTrades_data()
    {
        QTest::addColumn<JumpIns>("rule");
        QTest::addColumn<ExpiryPolicy>("policy");
        QTest::addColumn<QString>("outcome");
        const QString next = u"; 1.02 B on the clock until 2:00"_s;
        QTest::newRow("allowed, passed")
            << JumpIns::Allowed << ExpiryPolicy::Pass << u"1.01 A ran out: pass"_s + next;
        QTest::newRow("forbidden, passed")
            << JumpIns::NotWhileTrading << ExpiryPolicy::Pass << u"refused: offer_still_stands"_s;
        QTest::newRow("forbidden, nothing")
            << JumpIns::NotWhileTrading << ExpiryPolicy::Nothing << u"1.01 A ran out: nothing"_s;
        QTest::newRow("forbidden, skipped")
            << JumpIns::NotWhileTrading << ExpiryPolicy::Skip << u"1.01 A ran out: skip"_s + next;
    }

    void whileATeamTrades()
    {
        QFETCH(JumpIns, rule);
        QFETCH(ExpiryPolicy, policy);
        QFETCH(QString, outcome);
        QCOMPARE(outOfTimeWithAnOffer(rule, policy).when(timeIsUp(u"1.01"), programItself()),
                 outcome);
    }

    void theTeamIsPassedWhenTheLastOfferEnds()
    {
        Given draft = outOfTimeWithAnOffer(JumpIns::NotWhileTrading).after(30s);
        QCOMPARE(draft.when(pick(u"B", u"p1")), u"refused: not_on_the_clock"_s);
        draft.did(declines(u"A", u"t"));
        QCOMPARE(draft.when(timeIsUp(u"1.01"), programItself()),
                 u"1.01 A ran out: pass; 1.02 B on the clock until 2:30"_s);
    }

    void theTeamMayPickBefore()
    {
        QCOMPARE(outOfTimeWithAnOffer(JumpIns::NotWhileTrading).when(pick(u"A", u"p1")),
                 u"1.01 A takes p1 as #1; t is void; 1.02 B on the clock until 2:00"_s);
    }

    void anOfferMadeAfterTheTimeHoldsNobody()
    {
        Given draft = given(draftWith(JumpIns::NotWhileTrading)).started().after(60s);
        draft.did(offerOf(u"t", u"A", u"1.01", u"C", u"1.03"));
        QCOMPARE(draft.when(timeIsUp(u"1.01"), programItself()),
                 u"1.01 A ran out: pass; 1.02 B on the clock until 2:00"_s);
    }

    void offersOfOthersHoldNobody()
    {
        Given draft = given(draftWith(JumpIns::NotWhileTrading)).started();
        draft.did(offerOf(u"t", u"B", u"1.02", u"C", u"1.03")).after(60s);
        QCOMPARE(draft.when(timeIsUp(u"1.01"), programItself()),
                 u"1.01 A ran out: pass; 1.02 B on the clock until 2:00"_s);
    }

    void anOfferWhoseTimeIsOverHoldsNobody()
    {
        commands::CreateDraft create = draftWith(JumpIns::NotWhileTrading);
        create.trading.offerSeconds = 70;
        Given draft = given(create).started().did(offerOf(u"t", u"C", u"1.03", u"A", u"1.01"));
        QCOMPARE(draft.after(69s).when(timeIsUp(u"1.01"), programItself()),
                 u"refused: offer_still_stands"_s);
        QCOMPARE(draft.after(1s).when(timeIsUp(u"1.01"), programItself()),
                 u"1.01 A ran out: pass; 1.02 B on the clock until 2:10"_s);
    }
};

QTEST_APPLESS_MAIN(TestJumpIns)
#include "tst_jump_ins.moc"
