// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/needs.h"
#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

// A log with one of everything, as a program would write it.
std::vector<Event> wholeLog()
{
    const commands::CreateDraft create =
        aMinuteEach(draftOf(u"A B C", 2, u"snake"), ExpiryPolicy::Pass);
    const QList<std::pair<Milliseconds, Command>> wishes{
        {0s, create},
        {0s, commands::StartDraft{}},
        {1s, queue(u"B", u"p1 p2")},
        {5s, pick(u"A", u"p1")},
        {65s, timeIsUp(u"1.02")},
        {70s, trade(u"C", u"1.03", u"A", u"2.03")},
        {71s, commands::PauseDraft{}},
        {80s, commands::ResumeDraft{}},
        {81s, pick(u"A", u"p2")},
        {82s, commands::UndoLastPick{}},
        {83s, pick(u"A", u"p3")},
        {84s, pick(u"B", u"p2")},
        {85s, pick(u"C", u"p4")},
        {86s, pick(u"B", u"p5")},
        {87s, pick(u"C", u"p6")},
    };
    Actor everything = programItself();
    everything.teams = idsIn<TeamId>(u"A B C");
    std::vector<Event> log;
    DraftState state;
    for (const auto &[after, wish] : wishes) {
        const Decision decision =
            decide(state, IssuedCommand{{}, everything, dayOne + after, wish, {}});
        if (!decision)
            qFatal("the whole log was %s", qPrintable(told(decision)));
        for (const Event &event : *decision) {
            evolve(state, event);
            log.push_back(event);
        }
    }
    if (state.status != DraftStatus::Completed)
        qFatal("the whole log is not whole");
    return log;
}

// What every reader of a state relies on.
bool isSound(const DraftState &state)
{
    if (!state.setup)
        return state.status == DraftStatus::None && state.slots.isEmpty();
    for (const int index : state.selections) {
        const SlotState &slot = state.slots.at(index);
        if (!slot.selection || !state.setup->player(slot.selection->player))
            return false;
    }
    for (const SlotState &slot : state.slots) {
        if (!state.setup->team(slot.slot.team))
            return false;
    }
    const SlotState *current = state.slotOnTheClock();
    return state.owners.size() == state.selections.size() && (!current || current->isOpen());
}

// Asks everything a screen asks, and wishes everything a person can wish.
void useEverything(const DraftState &state)
{
    const Actor actor{u"x"_s, Role::Program, idsIn<TeamId>(u"A B C")};
    const QList<Command> wishes{
        commands::StartDraft{},   pick(u"A", u"p8"),        pick(u"B", u"p8"),
        timeIsUp(u"1.01", u"p8"), queue(u"A", u"p8"),       commands::PauseDraft{},
        commands::ResumeDraft{},  commands::UndoLastPick{}, trade(u"A", u"1.01", u"B", u"1.02"),
    };
    for (const Command &wish : wishes)
        (void)decide(state, IssuedCommand{{}, actor, dayOne + 24h, wish, {}});
    (void)openNeeds(state, TeamId(u"A"_s));
    (void)state.queueLeft(TeamId(u"B"_s));
}

QString oddity(const std::vector<Event> &log)
{
    const DraftState state = fold(log);
    if (state.version != static_cast<int>(log.size()))
        return u"a version that does not count"_s;
    if (!isSound(state))
        return u"a state nobody can read"_s;
    useEverything(state);
    return {};
}

} // namespace

class TestDamagedLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyBeginningIsADraft()
    {
        const std::vector<Event> log = wholeLog();
        for (std::size_t kept = 0; kept <= log.size(); ++kept)
            QCOMPARE(oddity({log.begin(), log.begin() + static_cast<std::ptrdiff_t>(kept)}),
                     QString());
    }

    void withoutItsBeginningALogSaysNothing()
    {
        const std::vector<Event> log = wholeLog();
        for (std::size_t from = 1; from < log.size(); ++from) {
            const std::vector<Event> tail(log.begin() + static_cast<std::ptrdiff_t>(from),
                                          log.end());
            QCOMPARE(oddity(tail), QString());
            QCOMPARE(fold(tail).status, DraftStatus::None);
        }
    }

    void oneEventThatIsMissingBreaksNoReader()
    {
        const std::vector<Event> log = wholeLog();
        for (std::size_t missing = 0; missing < log.size(); ++missing) {
            std::vector<Event> damaged = log;
            damaged.erase(damaged.begin() + static_cast<std::ptrdiff_t>(missing));
            QCOMPARE(oddity(damaged), QString());
        }
    }

    void oneEventThatIsThereTwiceBreaksNoReader()
    {
        const std::vector<Event> log = wholeLog();
        for (std::size_t twice = 0; twice < log.size(); ++twice) {
            std::vector<Event> damaged = log;
            damaged.push_back(log[twice]);
            QCOMPARE(oddity(damaged), QString());
            damaged = log;
            damaged.insert(damaged.begin() + static_cast<std::ptrdiff_t>(twice), log[twice]);
            QCOMPARE(oddity(damaged), QString());
        }
    }

    void twoEventsInTheWrongOrderBreakNoReader()
    {
        const std::vector<Event> log = wholeLog();
        for (std::size_t first = 0; first + 1 < log.size(); ++first) {
            std::vector<Event> damaged = log;
            std::swap(damaged[first], damaged[first + 1]);
            QCOMPARE(oddity(damaged), QString());
        }
    }

    void namesTheDraftDoesNotHaveChangeNothing()
    {
        const DraftState before = given(aMinuteEach(draftOf(u"A B"))).started().state();
        const TeamId stranger(u"Z"_s);
        const SlotId nowhere(u"9.99"_s);
        const PlayerId nobody(u"p99"_s);
        const events::PickMade ofNobody{
            SlotId(u"1.01"_s), nobody, TeamId(u"A"_s), 1, 1, 1, {}, {}, {}, {}, {}};
        const events::TradeExecuted toAStranger{
            std::get<commands::ExecuteTrade>(trade(u"A", u"1.01", u"Z", u"1.02")).trade, {}};
        const QList<Event> strange{
            events::PickStarted{nowhere, stranger, 1, 1, 1, {}, {}, 0},
            events::PickMade{nowhere, nobody, stranger, 1, 1, 1, {}, {}, {}, {}, {}},
            ofNobody,
            events::TimeExpired{nowhere, stranger, 1, ExpiryPolicy::Pass, {}},
            events::PickUndone{nowhere, nobody, stranger, 1, {}, {}},
            events::PickUndone{SlotId(u"1.01"_s), nobody, stranger, 1, {}, {}},
            toAStranger,
            events::QueueChanged{stranger, {nobody}, {}},
        };
        for (const Event &event : strange) {
            DraftState after = before;
            evolve(after, event);
            QCOMPARE(after.version, before.version + 1);
            QCOMPARE(after.slots, before.slots);
            QCOMPARE(after.selections, before.selections);
            QCOMPARE(after.owners, before.owners);
            QCOMPARE(after.queues, before.queues);
            QCOMPARE(after.trades, before.trades);
            QVERIFY(after.onTheClock == before.onTheClock);
        }
    }
};

QTEST_APPLESS_MAIN(TestDamagedLog)
#include "tst_damaged_log.moc"
