// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

Given started(ExpiryPolicy expiry = ExpiryPolicy::Pass, int bankSeconds = 0)
{
    commands::CreateDraft create = aMinuteEach(draftOf(u"A B", 2), expiry);
    create.clock.bankSeconds = bankSeconds;
    return given(create).started();
}

Command clock(int seconds, const QString &reason = {}, QStringView slot = u"1.01")
{
    return commands::AdjustClock{SlotId(slot.toString()), seconds, reason};
}

Command bank(QStringView team, int seconds, const QString &reason = {})
{
    return commands::AdjustBank{TeamId(team.toString()), seconds, reason};
}

} // namespace

class TestAdjustedTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAddedToTheClock()
    {
        Given draft = started().after(20s);
        QCOMPARE(draft.when(clock(30, u"  a late start "_s)),
                 u"clock of 1.01 A changed by 30000 ms because 'a late start'; "
                 "1.01 A on the clock until 1:30"_s);
        QCOMPARE(draft.did(clock(30)).state().onTheClock->timePerPick, 70s);
    }

    void isTakenAsFarAsThereIsAny()
    {
        Given draft = started().after(20s);
        QCOMPARE(draft.when(clock(-15)),
                 u"clock of 1.01 A changed by -15000 ms; 1.01 A on the clock until 0:45"_s);
        QCOMPARE(draft.when(clock(-100)),
                 u"clock of 1.01 A changed by -40000 ms; 1.01 A on the clock until 0:20"_s);
        QCOMPARE(draft.did(clock(-100)).when(clock(-1)), u"refused: no_time_to_take"_s);
    }

    void goesBeforeTheBank()
    {
        Given draft = started(ExpiryPolicy::Pass, 30).after(70s);
        QCOMPARE(draft.when(clock(60)),
                 u"bank of A used by -10000 to 20000 ms; clock of 1.01 A changed by 60000 ms; "
                 "1.01 A on the clock until 2:30, bank from 2:10"_s);
        QCOMPARE(draft.when(clock(-5)), u"refused: no_time_to_take"_s);
    }

    void bringsBackAClockThatRanOut()
    {
        Given draft = started(ExpiryPolicy::Nothing).ranOut();
        QCOMPARE(draft.when(clock(30)),
                 u"clock of 1.01 A changed by 30000 ms; 1.01 A on the clock until 1:30"_s);
        QVERIFY(!draft.did(clock(30)).state().onTheClock->expired);
    }

    void isKeptWhilePaused()
    {
        Given draft = started().after(20s).paused();
        QCOMPARE(draft.when(clock(30)), u"clock of 1.01 A changed by 30000 ms to 70000 ms"_s);
        QCOMPARE(draft.did(clock(30)).after(40s).when(commands::ResumeDraft{}),
                 u"resumed; 1.01 A on the clock until 2:10"_s);
    }

    void isForTheSlotThatWasMeant()
    {
        QCOMPARE(started().takes(u"A", u"p1").when(clock(30)), u"refused: not_on_the_clock"_s);
        QCOMPARE(started().when(clock(30, {}, u"9.99")), u"refused: not_on_the_clock"_s);
    }

    void changesABank()
    {
        Given draft = started(ExpiryPolicy::Pass, 30);
        QCOMPARE(draft.when(bank(u"B", 60, u"he was cut off"_s)),
                 u"bank of B commissioner by 60000 to 90000 ms because 'he was cut off'"_s);
        QCOMPARE(draft.when(bank(u"B", -60)), u"bank of B commissioner by -30000 to 0 ms"_s);
        QCOMPARE(draft.did(bank(u"B", -60)).when(bank(u"B", -1)), u"refused: no_time_to_take"_s);
        QCOMPARE(draft.takes(u"A", u"p1").state().onTheClock->bankFrom, std::nullopt);
    }

    void movesTheDeadlineOfTheTeamOnTheClock()
    {
        Given draft = started(ExpiryPolicy::Pass, 30).after(10s);
        QCOMPARE(draft.when(bank(u"A", 15)),
                 u"bank of A commissioner by 15000 to 45000 ms; "
                 "1.01 A on the clock until 1:45, bank from 1:00"_s);
        QCOMPARE(draft.after(60s).when(bank(u"A", 15)),
                 u"bank of A used by -10000 to 20000 ms; bank of A commissioner by 15000 to 35000 "
                 "ms; 1.01 A on the clock until 1:45, bank from 1:10"_s);
    }

    void opensABankWhereTheRulesGiveNone()
    {
        QCOMPARE(started().when(bank(u"A", 15)),
                 u"bank of A commissioner by 15000 to 15000 ms; "
                 "1.01 A on the clock until 1:15, bank from 1:00"_s);
    }

    void keepsWhoseWordsTheReasonIs()
    {
        const auto facts = started().eventsWhen(clock(30, u"lunch"_s));
        const auto reason = std::get<events::ClockAdjusted>(facts.front()).reason;
        QVERIFY(reason);
        QCOMPARE(reason->person, PersonId(u"commissioner"_s));
        const auto silent = started().eventsWhen(clock(30, u" "_s));
        QVERIFY(!std::get<events::ClockAdjusted>(silent.front()).reason);
    }

    void refuses_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("why");
        const QString range = u"refused: adjustment_out_of_range"_s;
        const QString words = u"refused: unusable_reason"_s;
        const int week = commands::largestAdjustment;
        QTest::newRow("nothing") << 0 << QString() << range;
        QTest::newRow("more than a week") << week + 1 << QString() << range;
        QTest::newRow("less by more than a week") << -week - 1 << QString() << range;
        QTest::newRow("too many words") << 30 << QString(201, u'a') << words;
        QTest::newRow("a control") << 30 << u"a\nb"_s << words;
        QTest::newRow("half a character") << 30 << QString(QChar(0xd800)) << words;
    }

    void refuses()
    {
        QFETCH(int, seconds);
        QFETCH(QString, reason);
        QFETCH(QString, why);
        QCOMPARE(started().when(clock(seconds, reason)), why);
        QCOMPARE(started().when(bank(u"A", seconds, reason)), why);
    }

    void isTheCommissioners()
    {
        QCOMPARE(started().when(clock(30), drafterOf(u"A")), u"refused: commissioner_only"_s);
        QCOMPARE(started().when(bank(u"A", 30), drafterOf(u"A")), u"refused: commissioner_only"_s);
    }

    void needsADraftWithAClock()
    {
        Given draft = given(draftOf(u"A B"));
        QCOMPARE(draft.when(clock(30)), u"refused: not_started"_s);
        draft.started();
        QCOMPARE(draft.when(clock(30)), u"refused: no_clock"_s);
        QCOMPARE(draft.when(bank(u"A", 30)), u"refused: no_clock"_s);
        draft.takenInTurn(u"p1 p2");
        QCOMPARE(draft.when(clock(30)), u"refused: completed"_s);
        QCOMPARE(draft.when(bank(u"A", 30)), u"refused: completed"_s);
        QCOMPARE(started().when(bank(u"Z", 30)), u"refused: unknown_team"_s);
    }
};

QTEST_APPLESS_MAIN(TestAdjustedTime)
#include "tst_adjusted_time.moc"
