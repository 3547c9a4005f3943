// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsTheFirstSlotOnTheClock()
    {
        QCOMPARE(given(aMinuteEach(draftOf(u"A B"))).after(5s).when(commands::StartDraft{}),
                 u"started; 1.01 A on the clock until 1:05"_s);
    }

    void withoutAClockNobodyIsHurried()
    {
        QCOMPARE(given(draftOf(u"A B")).when(commands::StartDraft{}),
                 u"started; 1.01 A on the clock"_s);
    }

    void saysWhatIsStarted()
    {
        const auto facts =
            given(draftOf(u"A B", 3, u"snake")).after(1s).eventsWhen(commands::StartDraft{});
        const events::DraftStarted fact{draftOf(u"A B").draft, u"snake"_s, dayOne + 1s, 3, 6};
        QVERIFY(std::get<events::DraftStarted>(facts.front()) == fact);
    }

    void timeComesFromTheRoundOrTheKindOfSlot_data()
    {
        QTest::addColumn<int>("round");
        QTest::addColumn<SlotKind>("kind");
        QTest::addColumn<int>("seconds");
        QTest::newRow("first round") << 1 << SlotKind::Regular << 480;
        QTest::newRow("second round") << 2 << SlotKind::Regular << 420;
        QTest::newRow("beyond the table") << 7 << SlotKind::Regular << 300;
        QTest::newRow("compensatory") << 1 << SlotKind::Compensatory << 240;
        QTest::newRow("supplemental") << 2 << SlotKind::Supplemental << 420;
    }

    void timeComesFromTheRoundOrTheKindOfSlot()
    {
        QFETCH(int, round);
        QFETCH(SlotKind, kind);
        QFETCH(int, seconds);
        const ClockRules clock{{480, 420, 300}, 240, ExpiryPolicy::Pass};
        Slot slot;
        slot.round = round;
        slot.kind = kind;
        QVERIFY(clock.timeFor(slot) == Seconds{seconds});
    }

    void compensatorySlotsHaveTheirRoundsTimeWhereNoneIsSet()
    {
        Slot slot;
        slot.round = 2;
        slot.kind = SlotKind::Compensatory;
        QVERIFY((ClockRules{{480, 420}, 0, ExpiryPolicy::Pass}.timeFor(slot)) == Seconds{420});
        QVERIFY((!ClockRules{{}, 240, ExpiryPolicy::Pass}.timeFor(slot)));
    }

    void refuses()
    {
        const Command start = commands::StartDraft{};
        const IssuedCommand tooEarly{{}, commissionerWith(u"A"), dayOne, start, {}};
        QCOMPARE(told(decide({}, tooEarly)), u"refused: not_created"_s);

        Given draft = given(draftOf(u"A B"));
        QCOMPARE(draft.when(start, drafterOf(u"A B")), u"refused: commissioner_only"_s);
        QCOMPARE(draft.started().when(start), u"refused: already_started"_s);
        QCOMPARE(draft.paused().when(start), u"refused: already_started"_s);
        QCOMPARE(draft.resumed().takenInTurn(u"p1 p2").when(start), u"refused: completed"_s);
    }
};

QTEST_APPLESS_MAIN(TestStart)
#include "tst_start.moc"
