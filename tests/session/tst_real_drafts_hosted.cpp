// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve.h"
#include "session/bundled_draft.h"
#include "support/hosted_draft.h"
#include "support/real_drafts.h"
#include "support/same_state.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

DraftState recordedIn(const EventStore &store)
{
    const auto log = readWhole(store, store.drafts().value().first().draft);
    DraftState state;
    for (const EventEnvelope &envelope : log.value())
        evolve(state, envelope.event);
    return state;
}

} // namespace

class TestRealDraftsHosted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClockPassesWhoWasLate_data();
    void theClockPassesWhoWasLate();
    void everyPastDraftCanBeRecorded_data() { everySeason(); }
    void everyPastDraftCanBeRecorded();
};

void TestRealDraftsHosted::theClockPassesWhoWasLate_data()
{
    QTest::addColumn<int>("season");
    for (const LateTeam &late : lateTeams)
        QTest::addRow("%d", late.season) << late.season;
}

void TestRealDraftsHosted::theClockPassesWhoWasLate()
{
    QFETCH(int, season);
    HostedDraft draft(realDraft(season));
    draft.open().submit(commands::StartDraft{});
    const QList<Player> pool = draft.state().setup->created().players;
    for (const RealPick &pick : realDrafts().value(season)) {
        if (isLate(season, pick.overall)) {
            draft.pass(8min + 2s);
            const auto isPassed = [&] { return draft.state().slots.at(pick.overall - 1).passed; };
            QVERIFY(QTest::qWaitFor(isPassed));
            draft.close().open(); // who was passed is remembered
        }
        draft.clock.advance(1min);
        QVERIFY2(draft.submit(asWish(pick, pool)).accepted, qPrintable(pick.player));
    }
    QCOMPARE(draft.state().status, DraftStatus::Completed);
    QCOMPARE(boardOf(draft.state()), realBoard(season));
    QCOMPARE(difference(recordedIn(draft.store), draft.state()), QString());
    QVERIFY(draft.store.verify()->isEmpty());
}

void TestRealDraftsHosted::everyPastDraftCanBeRecorded()
{
    QFETCH(int, season);
    const DraftId id(u"22222222-2222-4222-8222-222222222222"_s);
    const auto recorded = recordPastDraft(id, readAsPastDraft(season, realDrafts().value(season)));
    QVERIFY2(recorded, recorded ? "" : qPrintable(enumName(recorded.error())));
    const auto store = makeMemoryStore();
    QVERIFY(store->append(id, ExpectedVersion::noStream(), *recorded));
    const DraftState state = recordedIn(*store);
    QCOMPARE(state.status, DraftStatus::Completed);
    QCOMPARE(boardOf(state), realBoard(season));
    QVERIFY(store->verify()->isEmpty());
}

QTEST_GUILESS_MAIN(TestRealDraftsHosted)
#include "tst_real_drafts_hosted.moc"
