// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/bundled_draft.h"
#include "store/codec.h"
#include "store/memory_event_store.h"
#include "support/applicable.h"

#include "domain/evolve.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

std::vector<EventEnvelope> bundledLog()
{
    const auto store = makeMemoryStore();
    if (const auto added = addBundledDraft(*store); !added)
        qFatal("%s", qPrintable(added.error()));
    return readWhole(*store, store->drafts()->first().draft).value();
}

} // namespace

class TestBundledDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_log = bundledLog(); }

    void is262PicksAsTheyWereMade()
    {
        QList<const events::PickMade *> picks;
        for (const EventEnvelope &envelope : m_log) {
            if (const auto *made = std::get_if<events::PickMade>(&envelope.event))
                picks.append(made);
        }
        QCOMPARE(picks.size(), 262);
        QCOMPARE(picks.first()->playerName, u"Travon Walker"_s);
        QCOMPARE(picks.first()->teamName, u"Jacksonville Jaguars"_s);
        QCOMPARE(picks.at(1)->playerName, u"Aidan Hutchinson"_s);
        QCOMPARE(picks.at(1)->teamName, u"Detroit Lions"_s);
        QCOMPARE(picks.last()->playerName, u"Brock Purdy"_s);
        QCOMPARE(picks.last()->teamName, u"San Francisco 49ers"_s);
        for (int i = 0; i < picks.size(); ++i) {
            QCOMPARE(picks.at(i)->overallPick, i + 1);
            QCOMPARE(picks.at(i)->source, PickSource::Record);
        }
    }

    void isOverAndSaysWhatIsNotKnown()
    {
        QVERIFY(std::holds_alternative<events::DraftCompleted>(m_log.back().event));
        const auto &created = std::get<events::DraftCreated>(m_log.front().event);
        QCOMPARE(created.title, u"2022 NFL Draft"_s);
        QVERIFY(created.note.contains(u"not known"_s));
    }

    void breaksNoRule()
    {
        DraftState state;
        for (const EventEnvelope &envelope : m_log) {
            QCOMPARE(std::visit(Inapplicable{state}, envelope.event), QString());
            evolve(state, envelope.event);
        }
        QVERIFY(state.isComplete());
    }

    void everyPickIsWithinItsTime()
    {
        std::optional<Instant> timeout;
        for (const EventEnvelope &envelope : m_log) {
            if (const auto *started = std::get_if<events::PickStarted>(&envelope.event))
                timeout = started->timeoutAt;
            if (const auto *made = std::get_if<events::PickMade>(&envelope.event))
                QVERIFY(timeout && made->pickedAt < *timeout);
        }
    }

    void isTheSameInEveryLibrary()
    {
        const std::vector<EventEnvelope> again = bundledLog();
        QCOMPARE(again.size(), m_log.size());
        for (std::size_t i = 0; i < again.size(); ++i) {
            QCOMPARE(again[i].id, m_log[i].id);
            QCOMPARE(encode(again[i].event), encode(m_log[i].event));
        }
    }

    void isAddedOnce()
    {
        const auto store = makeMemoryStore();
        QVERIFY(addBundledDraft(*store));
        QVERIFY(addBundledDraft(*store));
        QCOMPARE(store->drafts()->size(), 1);
        QCOMPARE(store->readAll({}, {}, 5000)->size(), m_log.size());
        QVERIFY(store->verify()->isEmpty());
    }

    void aPastThatBreaksARuleIsNotRecorded()
    {
        auto past = catalog::nflDraft2022();
        QVERIFY(past);
        auto &third = std::get<commands::MakePick>(past->then[3].command);
        third.player = std::get<commands::MakePick>(past->then[1].command).player;
        const auto recorded = recordPastDraft(DraftId(u"d"_s), *past);
        QVERIFY(!recorded);
        QCOMPARE(recorded.error(), Rejection::PlayerTaken);
    }

private:
    std::vector<EventEnvelope> m_log;
};

QTEST_GUILESS_MAIN(TestBundledDraft)
#include "tst_bundled_draft.moc"
