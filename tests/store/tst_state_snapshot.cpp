// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve.h"
#include "store/adapters.h"
#include "store/named_draft.h"
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

    /// \a state as a snapshot keeps it: no word of a person that is not sealed.
    static DraftState asKept(DraftState state)
    {
        const auto forget = [](PersonalText &text) { text.text.clear(); };
        for (OpenOffer &offer : state.offers) {
            if (offer.words)
                forget(*offer.words);
        }
        for (ClosedOffer &offer : state.closedOffers) {
            if (offer.reason)
                forget(*offer.reason);
        }
        for (Message &message : state.company.messages)
            forget(message.words);
        for (HostOffer &offer : state.company.succession.offers) {
            if (offer.places)
                forget(*offer.places);
        }
        for (PersonalText &name : state.names)
            forget(name);
        return state;
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
                QCOMPARE(test::difference(*again, asKept(state)), QString());
                QCOMPARE(stateSnapshot(m_draft, *again).state, snapshot.state);
            }
        }
    }

    void keepsTheCompany()
    {
        std::vector<Event> events = sample::playedDraft(m_draft, 1, 0);
        events.erase(events.begin() + 1, events.end());
        const PersonId ben(u"ben"_s);
        const TeamId team = createdBy(events).teams.first().id;
        const MessageId message(u"m"_s);
        const PersonalText words{sample::ana, u"well"_s, {}, {}};
        for (const Event &event : std::initializer_list<Event>{
                 events::MessageSaid{message, sample::ana, words, {ben}, sample::evening()},
                 events::MessageReacted{message, ben, Reaction::Laugh, true, sample::evening()},
                 events::MessagePinned{message, true, sample::evening()},
                 events::StandingChanged{ben, Standing::Muted, {}, sample::evening()},
                 events::DrafterNudged{team, ben, sample::evening()},
                 events::ReadinessChanged{team, true, sample::evening()},
                 events::SeatRequested{ben, team, sample::evening()},
                 events::StartPlanned{sample::evening(), sample::evening()},
                 events::CommissionerNamed{sample::ana, true, sample::evening()},
                 events::HostOffered{ben, u"key"_s, u"signs"_s,
                                     PersonalText{ben, u"10.0.0.2:7420"_s, {}, {}}, false,
                                     sample::evening()},
                 events::SuccessorNamed{u"key"_s, sample::evening()},
                 events::HostChanged{2, ben, u"key"_s, {sample::ana}, sample::evening()}})
            events.push_back(event);
        const DraftState state = fold(events);
        QVERIFY(!state.company.requests.isEmpty() && state.company.startsAt);
        const auto again = stateIn(stateSnapshot(m_draft, state), createdBy(events));
        QVERIFY(again);
        QCOMPARE(test::difference(*again, asKept(state)), QString());
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
