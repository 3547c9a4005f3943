// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve.h"
#include "store/adapters.h"
#include "store/sample_draft.h"
#include "store/state_snapshot.h"
#include "support/same_state.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using sample::fresh;

class TestStateSnapshot : public QObject {
    Q_OBJECT

private:
    const DraftId m_draft{u"draft"_s};

    static const events::DraftCreated &createdBy(const std::vector<Event> &events)
    {
        return std::get<events::DraftCreated>(events.front());
    }

private Q_SLOTS:
    void keepsEveryStateOfManyDrafts()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const std::vector<Event> events = sample::playedDraft(m_draft, seed);
            DraftState state;
            for (const Event &event : events) {
                evolve(state, event);
                const Snapshot snapshot = stateSnapshot(m_draft, state);
                QCOMPARE(snapshot.version, state.version);
                const auto again = stateIn(snapshot, createdBy(events));
                QVERIFY(again);
                QCOMPARE(test::difference(*again, state), QString());
                QCOMPARE(stateSnapshot(m_draft, *again).state, snapshot.state);
            }
        }
    }

    void doesNotTrustWhatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("");
        QTest::newRow("a member is missing")
            << QByteArray("\"status\"") << QByteArray("\"estado\"");
        QTest::newRow("an unknown status") << QByteArray("IN_PROGRESS") << QByteArray("IN_LIMBO");
        QTest::newRow("another version")
            << QByteArray("\"version\":") << QByteArray("\"version\":1");
        QTest::newRow("a place that is not there")
            << QByteArray("\"slot\":0,") << QByteArray("\"slot\":900,");
        QTest::newRow("a place below all")
            << QByteArray("\"slot\":0,") << QByteArray("\"slot\":-2,");
    }

    void doesNotTrustWhatDoesNotFit()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const std::vector<Event> events = sample::playedDraft(m_draft, 1, 12);
        DraftState state;
        for (const Event &event : events)
            evolve(state, event);
        Snapshot snapshot = stateSnapshot(m_draft, state);
        QVERIFY2(snapshot.state.contains(before), snapshot.state.constData());
        QVERIFY(stateIn(snapshot, createdBy(events)));
        snapshot.state.replace(before, after);
        QVERIFY(!stateIn(snapshot, createdBy(events)));
        snapshot = stateSnapshot(m_draft, state);
        snapshot.schema = u"DraftState-0"_s;
        QVERIFY(!stateIn(snapshot, createdBy(events)));
    }

    void givesTheStateAtAnyVersion_data() { sample::adapters(); }

    void givesTheStateAtAnyVersion()
    {
        QFETCH(bool, isInstalled);
        if (!isInstalled)
            QSKIP("no PostgreSQL server is installed");
        QFETCH(sample::Opener, open);
        const auto folder = sample::folder();
        const auto store = open(folder->path());
        const std::vector<Event> events = sample::playedDraft(m_draft, 7);
        QVERIFY(store->append(m_draft, ExpectedVersion::any(), fresh(events)));
        std::vector<DraftState> states(1);
        for (const Event &event : events)
            evolve(states.emplace_back(states.back()), event);
        const std::size_t middle = states.size() / 2;
        QVERIFY(store->saveSnapshot(stateSnapshot(m_draft, states[middle])));
        Snapshot damaged = stateSnapshot(m_draft, states[middle + 5]);
        damaged.state.chop(1);
        QVERIFY(store->saveSnapshot(damaged)); // is passed over for the events
        for (std::size_t version = 1; version < states.size(); ++version) {
            const auto state = stateAt(*store, m_draft, static_cast<int>(version));
            QVERIFY(state);
            QCOMPARE(test::difference(*state, states[version]), QString());
        }
        const auto head = stateAt(*store, m_draft, 100'000);
        QVERIFY(head && test::difference(*head, states.back()).isEmpty());
        QVERIFY(!stateAt(*store, DraftId(u"nobody"_s), 3));
    }

    void isDueEveryFewHundredEvents()
    {
        const SnapshotPolicy policy;
        QVERIFY(!policy.isDue(0, 499));
        QVERIFY(policy.isDue(499, 500));
        QVERIFY(policy.isDue(498, 503));
        QVERIFY(!policy.isDue(500, 999));
        QVERIFY(!SnapshotPolicy{0}.isDue(499, 500));
    }
};

QTEST_GUILESS_MAIN(TestStateSnapshot)
#include "tst_state_snapshot.moc"
