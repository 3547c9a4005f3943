// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hosted_draft.h"
#include "support/same_state.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

const Command start = commands::StartDraft{};
const Command pauseNow = commands::PauseDraft{};
const Command resumeNow = commands::ResumeDraft{};

commands::CreateDraft personAtA(ExpiryPolicy expiry = ExpiryPolicy::Pass)
{
    return withPersonsAt(u"A", aMinuteEach(draftOf(u"A B C", 3), expiry));
}

commands::CreateDraft personsEverywhere(ExpiryPolicy expiry = ExpiryPolicy::Pass)
{
    return aMinuteEach(draftOf(u"A B C", 3), expiry);
}

commands::CreateDraft nobodyAnywhere()
{
    return withPersonsAt(u"", aMinuteEach(draftOf(u"A B C", 3)));
}

} // namespace

class TestRoomHost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgramPicksForItsTeamsAndWaitsForThePerson()
    {
        HostedDraft draft(personAtA());
        draft.open().submit(start);
        settle();
        QCOMPARE(draft.picks(), 0);
        draft.submit(pick(u"A", u"p1"));
        QVERIFY(QTest::qWaitFor([&] { return draft.picks() == 3; }));
        settle();
        QCOMPARE(draft.picks(), 3);
        QCOMPARE(draft.selectionOf(u"1.01")->source, PickSource::Drafter);
        QCOMPARE(draft.selectionOf(u"1.02")->source, PickSource::Gm);
        QVERIFY(draft.selectionOf(u"1.02")->reason.kind != ReasonKind::None);
        QCOMPARE(draft.state().slotOnTheClock()->slot.id.text(), u"2.01"_s);
    }

    void theProgramThinksForAsLongAsItsPaceSays()
    {
        commands::CreateDraft create = personAtA();
        create.program.pace = Pace::Quick;
        HostedDraft draft(create);
        draft.open().submit(start);
        draft.submit(pick(u"A", u"p1"));
        draft.pass(500ms); // nobody is as quick as that
        QCOMPARE(draft.picks(), 1);
        draft.pass(3s);
        QVERIFY(QTest::qWaitFor([&] { return draft.picks() == 2; }));
    }

    void aDraftOfTheProgramAloneEnds()
    {
        HostedDraft draft(nobodyAnywhere());
        draft.open().submit(start);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().status == DraftStatus::Completed; }));
        QCOMPARE(draft.picks(), 9);
    }

    void whatIsRecordedIsToldBeforeItIsAnswered()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(start);
        draft.submit(pick(u"B", u"p1"));
        draft.submit(queue(u"A", u""));
        QCOMPARE(draft.heard,
                 (QStringList{u"recorded"_s, u"accepted"_s, u"not_on_the_clock"_s, u"accepted"_s}));
    }

    void aPauseStopsTheProgramAtOnce()
    {
        HostedDraft draft(nobodyAnywhere());
        draft.open().submit(start);
        QVERIFY(QTest::qWaitFor([&] { return draft.picks() >= 2; }));
        draft.submit(pauseNow);
        const int picks = draft.picks();
        settle();
        draft.pass(1h);
        QCOMPARE(draft.picks(), picks);
        QCOMPARE(draft.state().status, DraftStatus::Paused);

        draft.submit(resumeNow);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().status == DraftStatus::Completed; }));
    }

    void theClockWaitsOutTheGraceBeforeItCallsTime()
    {
        commands::CreateDraft create = personsEverywhere();
        create.clock.graceMs = 2'000;
        HostedDraft draft(create);
        draft.open().submit(start);
        draft.pass(61'999ms);
        QCOMPARE(draft.events(), 3);
        QVERIFY(draft.submit(pick(u"A", u"p1")).accepted);
        draft.pass(62s);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().slots.at(1).passed; }));
        QVERIFY(!draft.state().slots.at(0).passed);
    }

    void theClockKeepsQuietHours()
    {
        commands::CreateDraft create = personsEverywhere();
        create.clock.secondsByRound = {4 * 60 * 60};
        create.clock.quietHours = QuietHours{2 * 60, 8 * 60, u"UTC"_s}; // dayOne is a midnight
        HostedDraft draft(create);
        draft.open().submit(start);
        draft.pass(9h);
        QCOMPARE(draft.events(), 3);
        draft.close();
        draft.clock.advance(30min);
        draft.open(); // in mid-pick, with the same deadline
        draft.pass(29min);
        QCOMPARE(draft.events(), 3);
        draft.pass(1min);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().slots.at(0).passed; }));
    }

    void theProgramPicksForWhoStaysAwayUntilHeIsBack()
    {
        commands::CreateDraft create = personAtA();
        create.clock.autopickAfter = 1;
        HostedDraft draft(create);
        draft.open().submit(start);
        draft.submit(queue(u"A", u"p5 p6 p7"));
        draft.pass(60s);
        QVERIFY(QTest::qWaitFor([&] { return draft.picks() == 9; })); // nobody waits for A any more
        QCOMPARE(draft.selectionOf(u"1.01")->player, PlayerId(u"p5"_s));
        const auto later = draft.selectionOf(u"3.01");
        QVERIFY(later->source == PickSource::Queue || later->source == PickSource::Autopick);
    }

    void whoTakesHisTeamBackIsWaitedForAgain()
    {
        commands::CreateDraft create = personAtA();
        create.clock.autopickAfter = 1;
        create.program.pace = Pace::Quick;
        HostedDraft draft(create);
        draft.open().submit(start);
        draft.pass(60s);
        QVERIFY(QTest::qWaitFor([&] { return draft.picks() == 1; }));
        QVERIFY(draft.submit(commands::TakeTeamBack{TeamId(u"A"_s)}).accepted);
        for (const int picks : {2, 3}) {
            draft.pass(3s);
            QVERIFY(QTest::qWaitFor([&] { return draft.picks() == picks; }));
        }
        draft.pass(30s);
        QCOMPARE(draft.picks(), 3);
    }

    void aPlannedPauseStopsTheProgram()
    {
        commands::CreateDraft create = nobodyAnywhere();
        create.clock.pauseBeforeRounds = {2};
        HostedDraft draft(create);
        draft.open().submit(start);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().pause.has_value(); }));
        draft.pass(1h);
        QCOMPARE(draft.picks(), 3);
        draft.submit(resumeNow);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().status == DraftStatus::Completed; }));
    }

    void theClockCallsTimeAtTheDeadlineAndNotBefore()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(start);
        draft.pass(59'999ms);
        QCOMPARE(draft.events(), 3);
        draft.pass(1ms);
        QVERIFY(QTest::qWaitFor([&] { return draft.events() == 5; }));
        QVERIFY(draft.state().slots.at(0).passed);
        QVERIFY(draft.state().onTheClock->timeoutAt == dayOne + 2min);
    }

    void afterThePauseTheClockCallsTimeAfterTheTimeThatWasLeft()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(start);
        draft.pass(45s);
        draft.submit(pauseNow);
        draft.pass(1h);
        draft.submit(resumeNow);
        draft.pass(14'999ms);
        QVERIFY(!draft.state().slots.at(0).passed);
        draft.pass(1ms);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().slots.at(0).passed; }));
    }

    void aTeamThatStaysIsCalledOnce()
    {
        HostedDraft draft(personsEverywhere(ExpiryPolicy::Nothing));
        draft.open().submit(start);
        draft.pass(1min);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().onTheClock->expired; }));
        const int events = draft.events();
        draft.pass(1h);
        QCOMPARE(draft.events(), events);
        QVERIFY(draft.submit(pick(u"A", u"p1")).accepted);
    }

    void autopickTakesTheFirstOfTheQueueWhoIsLeft()
    {
        HostedDraft draft(personsEverywhere(ExpiryPolicy::Autopick));
        draft.open().submit(start);
        draft.submit(queue(u"B", u"p1 p7 p2"));
        draft.submit(pick(u"A", u"p1"));
        draft.pass(1min);
        QVERIFY(QTest::qWaitFor([&] { return draft.picks() == 2; }));
        const Selection taken = *draft.selectionOf(u"1.02");
        QCOMPARE(taken.player, PlayerId(u"p7"_s));
        QCOMPARE(taken.source, PickSource::Queue);
        QCOMPARE(taken.reason.kind, ReasonKind::Queued);
    }

    void autopickJudgesForItselfWhereNobodyIsQueued()
    {
        HostedDraft draft(personsEverywhere(ExpiryPolicy::Autopick));
        draft.open().submit(start);
        draft.pass(1min);
        QVERIFY(QTest::qWaitFor([&] { return draft.picks() == 1; }));
        QCOMPARE(draft.selectionOf(u"1.01")->source, PickSource::Autopick);
        QVERIFY(draft.selectionOf(u"1.01")->reason.kind != ReasonKind::None);
    }

    void reopenedInMidPickTheDeadlineIsTheSame()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(start);
        draft.pass(20s);
        const DraftState before = draft.state();
        draft.close();
        draft.clock.advance(20s);
        draft.open();
        QCOMPARE(difference(draft.state(), before), QString()); // event for event: none is new
        draft.pass(19'999ms);
        QVERIFY(!draft.state().slots.at(0).passed);
        draft.pass(1ms);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().slots.at(0).passed; }));
    }

    void reopenedAfterTheDeadlineItIsPausedAndSaysWhy()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(start);
        const int events = draft.events();
        draft.close();
        draft.clock.advance(61s);
        draft.open();
        settle();
        QCOMPARE(draft.events(), events + 1);
        const events::DraftPaused fact{dayOne + 61s, PauseReason::ClosedPastDeadline, 60'000};
        QVERIFY(std::get<events::DraftPaused>(draft.lastEvent()) == fact);
        draft.submit(resumeNow);
        QVERIFY(draft.state().onTheClock->timeoutAt == dayOne + 121s);
    }

    void reopenedTwiceAfterTheDeadlineItIsPausedOnce()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(start);
        draft.close().clock.advance(61s);
        const int events = draft.open().events();
        draft.close().clock.advance(1h);
        QCOMPARE(draft.open().events(), events);
        QCOMPARE(draft.state().status, DraftStatus::Paused);
    }

    void aHostThatSleptPastTheDeadlinePausesInsteadOfPicking()
    {
        HostedDraft draft(personsEverywhere(ExpiryPolicy::Autopick));
        draft.open().submit(start);
        draft.sleep(61s);
        QCOMPARE(draft.picks(), 0);
        QVERIFY(draft.state().isLive()); // for as long as it takes to come back
        draft.stayAwake(PromisedDeadline::timeToComeBack);
        QTRY_COMPARE(draft.state().status, DraftStatus::Paused);
        QCOMPARE(draft.state().pause->reason, PauseReason::ClosedPastDeadline);
        QCOMPARE(draft.picks(), 0);
        draft.submit(resumeNow);
        QVERIFY(draft.state().onTheClock->timeoutAt == draft.clock.now() + 60s);
        draft.stayAwake(60s);
        QTRY_COMPARE(draft.picks(), 1); // and now the time is up
    }

    void aPickThatWasMadeWhileTheHostSleptCounts()
    {
        HostedDraft draft(personsEverywhere(ExpiryPolicy::Autopick));
        draft.open().submit(start);
        draft.sleep(61s);
        QVERIFY(draft.submit(pick(u"A", u"p9")).accepted);
        draft.stayAwake(PromisedDeadline::timeToComeBack);
        QVERIFY(draft.state().isLive());
        QCOMPARE(draft.picks(), 1);
    }

    void aHostThatSleptForAWhileKeepsTheDeadline()
    {
        HostedDraft draft(personsEverywhere(ExpiryPolicy::Autopick));
        draft.open().submit(start);
        const auto timeoutAt = draft.state().onTheClock->timeoutAt;
        draft.sleep(40s);
        QVERIFY(draft.state().onTheClock->timeoutAt == timeoutAt);
        draft.stayAwake(19s);
        QCOMPARE(draft.picks(), 0);
        draft.stayAwake(1s);
        QTRY_COMPARE(draft.picks(), 1);
    }

    void reopenedWhereATeamStayedAfterItsTimeNothingHappens()
    {
        HostedDraft draft(personsEverywhere(ExpiryPolicy::Nothing));
        draft.open().submit(start);
        draft.pass(1min);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().onTheClock->expired; }));
        const int events = draft.events();
        draft.close().clock.advance(1h);
        QCOMPARE(draft.open().events(), events);
    }

    void itBeginsByItselfWhenThatIsPlanned()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(commands::PlanStart{draft.clock.now() + 10s});
        draft.pass(9'999ms);
        QCOMPARE(draft.state().status, DraftStatus::Created);
        draft.pass(1ms);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().isLive(); }));
        QVERIFY(draft.state().startedAt == dayOne + 10s);
    }

    void itDoesNotBeginOnceThatIsCalledOff()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(commands::PlanStart{draft.clock.now() + 10s});
        draft.submit(commands::PlanStart{});
        draft.pass(1h);
        QCOMPARE(draft.state().status, DraftStatus::Created);
    }

    void reopenedShortlyAfterThePlannedStartItBegins()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(commands::PlanStart{draft.clock.now() + 10s});
        draft.close().clock.advance(70s);
        draft.open();
        QVERIFY(QTest::qWaitFor([&] { return draft.state().isLive(); }));
    }

    void reopenedLongAfterThePlannedStartItIsCalledOff()
    {
        HostedDraft draft(personsEverywhere());
        draft.open().submit(commands::PlanStart{draft.clock.now() + 10s});
        draft.close().clock.advance(71s);
        draft.open();
        QVERIFY(QTest::qWaitFor([&] { return !draft.state().company.startsAt; }));
        settle();
        QCOMPARE(draft.state().status, DraftStatus::Created);
    }

    void theProgramJudgesATradeAndTheAnswerSaysHow()
    {
        HostedDraft draft(personAtA());
        draft.open();
        const Answer refused = draft.submit(trade(u"A", u"3.01", u"B", u"1.02"));
        QVERIFY(refused.rejection == Rejection::TradeDeclined);
        QCOMPARE(refused.verdicts.size(), 1);
        QVERIFY(!refused.verdicts.at(0).accepts);

        const Answer agreed = draft.submit(trade(u"A", u"1.01", u"B", u"3.02"));
        QVERIFY(agreed.accepted);
        QCOMPARE(agreed.verdicts.size(), 1);
        QVERIFY(agreed.verdicts.at(0).accepts);
        QCOMPARE(agreed.verdicts.at(0).team, TeamId(u"B"_s));
    }

    void theProgramThinksForATeamItIsHandedOnTheClock()
    {
        HostedDraft draft(personsEverywhere(ExpiryPolicy::Nothing));
        draft.open().submit(start);
        settle();
        QCOMPARE(draft.picks(), 0);
        const TeamId team = draft.state().slotOnTheClock()->slot.team;
        QVERIFY(draft.submit(commands::ChangeSeat{{team, SeatControl::Program, u"gambler"_s}, {}})
                    .accepted);
        QVERIFY(QTest::qWaitFor([&] { return draft.picks() == 1; }));
        settle();
        QCOMPARE(draft.picks(), 1); // the next team is a person's
    }

    void theProgramUsesASlotThatWasOpenedAgain()
    {
        HostedDraft draft(personAtA());
        draft.open().submit(start);
        draft.submit(pick(u"A", u"p9"));
        QVERIFY(QTest::qWaitFor([&] { return draft.picks() == 3; }));
        const PlayerId taken = draft.selectionOf(u"1.02")->player;
        QVERIFY(draft
                    .submit(commands::CorrectPick{
                        SlotId(u"1.01"_s), taken, {}, commands::CorrectionConflict::Reopen, {}})
                    .accepted);
        QVERIFY(QTest::qWaitFor([&] { return draft.selectionOf(u"1.02").has_value(); }));
        QCOMPARE(draft.selectionOf(u"1.01")->player, taken);
    }

    void theProgramUsesAPassedSlotItTradedFor()
    {
        HostedDraft draft(
            withPersonsAt(u"A C", aMinuteEach(draftOf(u"A C B"), ExpiryPolicy::Pass)));
        draft.open().submit(start);
        draft.pass(1min);
        QVERIFY(QTest::qWaitFor([&] { return draft.state().slots.at(0).passed; }));
        QVERIFY(draft.submit(trade(u"A", u"1.01", u"B", u"1.03")).accepted);
        QVERIFY(QTest::qWaitFor([&] { return draft.selectionOf(u"1.01").has_value(); }));
        QCOMPARE(draft.state().slotOnTheClock()->slot.team, TeamId(u"C"_s));
    }
};

QTEST_GUILESS_MAIN(TestRoomHost)
#include "tst_room_host.moc"
