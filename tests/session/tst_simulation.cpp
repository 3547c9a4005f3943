// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/presets.h"
#include "domain/evolve.h"
#include "session/simulation.h"
#include "store/codec.h"
#include "store/memory_event_store.h"
#include "support/applicable.h"
#include "support/failing_store.h"
#include "support/hosted_draft.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

commands::CreateDraft nflWithSeed(qint64 seed)
{
    commands::CreateDraft create = catalog::nflMock2026().value();
    create.draft = DraftId(u"33333333-3333-4333-8333-333333333333"_s);
    create.program = {seed, Pace::Real};
    create.seats.clear();
    return create;
}

std::vector<EventEnvelope> simulated(const commands::CreateDraft &create)
{
    const auto store = makeMemoryStore();
    if (const auto played = simulateDraft(*store, create, dayOne); !played)
        qFatal("%s", qPrintable(played.error()));
    return readWhole(*store, create.draft).value();
}

QByteArrayList encoded(const std::vector<EventEnvelope> &log)
{
    QByteArrayList events;
    for (const EventEnvelope &envelope : log)
        events.append(encode(envelope.event));
    return events;
}

} // namespace

class TestSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_log = simulated(nflWithSeed(7)); }

    void playsAWholeDraft()
    {
        std::vector<Event> events;
        for (const EventEnvelope &envelope : m_log)
            events.push_back(envelope.event);
        const DraftState state = fold(events);
        QCOMPARE(state.status, DraftStatus::Completed);
        QCOMPARE(state.picksMade(), 257);
        QCOMPARE(state.owners.size(), 257);
    }

    void theSameSeedGivesTheSameEventsByteForByte()
    {
        QCOMPARE(encoded(simulated(nflWithSeed(7))), encoded(m_log));
    }

    void anAuctionIsPlayedToItsEndAndTheSameAgain()
    {
        commands::CreateDraft create = catalog::fantasySnake(4, 5).value();
        create.draft = DraftId(u"33333333-3333-4333-8333-333333333334"_s);
        create.program = {3, Pace::Real};
        create.auction.rounds = 3; // and two rounds are picked
        create.auction.budget = 100;
        create.auction.lotsAtOnce = 2;
        create.auction.bidSeconds = 20;
        create.auction.softCloseSeconds = 10;
        const std::vector<EventEnvelope> log = simulated(create);
        DraftState state;
        for (const EventEnvelope &envelope : log) {
            const QString objection = std::visit(Inapplicable{state}, envelope.event);
            QVERIFY2(objection.isEmpty(), qPrintable(objection));
            evolve(state, envelope.event);
        }
        QCOMPARE(state.status, DraftStatus::Completed);
        QCOMPARE(std::ranges::count_if(
                     state.slots,
                     [](const SlotState &slot) { return slot.selection->price.has_value(); }),
                 12);
        QCOMPARE(encoded(simulated(create)), encoded(log));
    }

    void theSameSeedGivesTheSameLogByIdAndHash()
    {
        QVERIFY(simulated(nflWithSeed(7)).back().hash == m_log.back().hash);
    }

    void anotherSeedGivesAnotherDraft()
    {
        QVERIFY(encoded(simulated(nflWithSeed(8))).mid(1) != encoded(m_log).mid(1));
    }

    void everyEventBelongsToTheDraftBeforeIt()
    {
        DraftState state;
        for (const EventEnvelope &envelope : m_log) {
            QCOMPARE(std::visit(Inapplicable{state}, envelope.event), QString());
            evolve(state, envelope.event);
        }
    }

    void nobodyRunsOutOfTime()
    {
        std::optional<Instant> timeout;
        for (const EventEnvelope &envelope : m_log) {
            QVERIFY(!std::holds_alternative<events::TimeExpired>(envelope.event));
            if (const auto *started = std::get_if<events::PickStarted>(&envelope.event))
                timeout = started->timeoutAt;
            if (const auto *made = std::get_if<events::PickMade>(&envelope.event))
                QVERIFY(made->pickedAt < *timeout);
        }
    }

    void tellsHowFarItIs()
    {
        QList<int> told;
        const auto store = makeMemoryStore();
        QVERIFY(simulateDraft(*store, withPersonsAt(u"", draftOf(u"A B", 2)), dayOne,
                              [&](int made) { told.append(made); }));
        QCOMPARE(told, (QList<int>{1, 2, 3, 4}));
    }

    void aDraftThatBreaksARuleFailsWithOneLine()
    {
        const auto store = makeMemoryStore();
        const auto played = simulateDraft(*store, draftOf(u"A"), dayOne);
        QVERIFY(!played);
        QCOMPARE(played.error(), u"the draft cannot be played: too_few_teams"_s);
        QVERIFY(store->drafts()->isEmpty());
    }

    void aStoreThatFailsEndsIt()
    {
        const auto memory = makeMemoryStore();
        FailingStore store(*memory);
        const auto played = simulateDraft(store, withPersonsAt(u"", draftOf(u"A B", 2)), dayOne,
                                          [&](int made) { store.isFull = made == 2; });
        QVERIFY(!played);
        QCOMPARE(played.error(), u"the disk is full"_s);
        QCOMPARE(memory->drafts()->first().picksMade, 2);
    }

private:
    std::vector<EventEnvelope> m_log;
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
