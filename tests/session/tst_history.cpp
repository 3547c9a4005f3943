// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve.h"
#include "session/history.h"
#include "support/given.h"
#include "support/random_draft.h"
#include "support/same_state.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

/// What chance made of a draft that is long enough for several checkpoints.
std::vector<Event> longLog()
{
    commands::CreateDraft create = aMinuteEach(draftOf(u"A B C D E", 40), ExpiryPolicy::Pass);
    Actor everything = programItself();
    everything.teams = idsIn<TeamId>(u"A B C D E");
    std::vector<Event> log;
    DraftState state;
    Instant now = dayOne;
    const auto wish = [&](const Command &command) {
        const Decision decision = decide(state, IssuedCommand{{}, everything, now, command, {}});
        for (const Event &event : decision.value_or(std::vector<Event>())) {
            evolve(state, event);
            log.push_back(event);
        }
    };
    wish(create);
    wish(commands::StartDraft{});
    for (std::uint32_t word = 1; log.size() < 260; ++word) {
        Dice dice(word);
        now += Milliseconds{dice.roll(40'000)};
        wish(AnyWish(dice, state)());
    }
    return log;
}

EventEnvelope enveloped(const Event &event, int version)
{
    EventEnvelope envelope;
    envelope.version = version;
    envelope.event = event;
    return envelope;
}

History historyOf(const std::vector<Event> &log)
{
    History history;
    for (const Event &event : log)
        history.append(enveloped(event, history.size() + 1));
    return history;
}

DraftState foldOfFirst(const std::vector<Event> &log, int count)
{
    return fold(std::span(log).first(static_cast<std::size_t>(count)));
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_log = longLog();
        m_history = historyOf(m_log);
        QVERIFY(m_history.size() > 200);
    }

    void everyMomentIsTheFoldOfWhatCameBefore()
    {
        for (int version = 0; version <= m_history.size(); ++version) {
            const DraftState moment = m_history.stateAt(version);
            QCOMPARE(moment.version, version);
            QCOMPARE(difference(moment, foldOfFirst(m_log, version)), QString());
        }
        QCOMPARE(difference(m_history.head(), fold(m_log)), QString());
    }

    void everyLengthOfLogIsRight()
    {
        // A log that ends at, before and after a checkpoint.
        History growing;
        for (const Event &event : m_log) {
            growing.append(enveloped(event, growing.size() + 1));
            QCOMPARE(difference(growing.head(), foldOfFirst(m_log, growing.size())), QString());
            const int before = growing.size() - 1;
            QCOMPARE(difference(growing.stateAt(before), foldOfFirst(m_log, before)), QString());
        }
    }

    void lookingBackChangesNothing()
    {
        const DraftState head = m_history.head();
        const DraftState once = m_history.stateAt(100);
        for (int version = m_history.size(); version >= 0; version -= 7)
            (void)m_history.stateAt(version);
        QCOMPARE(difference(m_history.stateAt(100), once), QString());
        QCOMPARE(difference(m_history.head(), head), QString());
    }

    void aMomentOfOnesOwnDoesNotReachIntoThePast()
    {
        DraftState moment = m_history.stateAt(64);
        for (int version = 65; version <= m_history.size(); ++version)
            evolve(moment, m_history.at(version).event);
        QCOMPARE(difference(moment, m_history.head()), QString());
        QCOMPARE(difference(m_history.stateAt(64), foldOfFirst(m_log, 64)), QString());
    }

    void beyondBothEndsIsTheEnd()
    {
        QCOMPARE(difference(m_history.stateAt(-1), DraftState()), QString());
        QCOMPARE(difference(m_history.stateAt(1'000'000), m_history.head()), QString());
    }

    void knowsItsEventsByVersion()
    {
        QVERIFY(std::holds_alternative<events::DraftCreated>(m_history.at(1).event));
        for (int version = 1; version <= m_history.size(); ++version)
            QCOMPARE(m_history.at(version).version, version);
    }

    void nothingHasNoPast()
    {
        const History empty;
        QVERIFY(empty.isEmpty());
        QCOMPARE(empty.size(), 0);
        QCOMPARE(difference(empty.stateAt(0), DraftState()), QString());
        QCOMPARE(difference(empty.stateAt(5), DraftState()), QString());
    }

private:
    std::vector<Event> m_log;
    History m_history;
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
