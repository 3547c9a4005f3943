// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lottery_order.h"
#include "session/new_draft.h"
#include "store/memory_event_store.h"
#include "support/small_draft.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

const Actor host{u"local"_s, Role::Commissioner, {}};

/// How the events of \a draft are called, by order.
QStringList kindsIn(const std::vector<EventEnvelope> &events)
{
    QStringList kinds;
    for (const EventEnvelope &envelope : events)
        kinds << std::visit([](const auto &event) { return QString::fromLatin1(event.type); },
                            envelope.event);
    return kinds;
}

QList<LotteryEntrant> oneLotEach(QStringView teams)
{
    QList<LotteryEntrant> entrants;
    for (const TeamId &team : idsIn<TeamId>(teams))
        entrants.append({team, 1});
    return entrants;
}

} // namespace

/// How a new draft comes into a store.
class TestNewDraftRecord : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<EventStore> m_store;

private Q_SLOTS:
    void init() { m_store = makeMemoryStore(); }

    void drawsTheOrderBeforeTheStart()
    {
        const commands::CreateDraft create = draftOf(u"A B C D", 2, u"snake"_s);
        const Answer answer =
            recordNewDraft(*m_store, create, host, dayOne, u"Ana"_s, oneLotEach(u"A B C D"));
        QVERIFY(answer.accepted);
        const auto events = readWhole(*m_store, create.draft).value();
        QCOMPARE(answer.lastVersion, static_cast<int>(events.size()));
        QStringList kinds = kindsIn(events);
        QCOMPARE(kinds.first(4),
                 (QStringList{u"DraftCreated"_s, u"PersonNamed"_s, u"LotteryCommitted"_s,
                              u"LotteryDrawn"_s}));
        kinds.removeAll(u"OrderChanged"_s); // a draw may leave everything as it was
        QCOMPARE(kinds.at(4), u"DraftStarted"_s);
        const auto &committed = std::get<events::LotteryCommitted>(events.at(2).event);
        const auto &drawn = std::get<events::LotteryDrawn>(events.at(3).event);
        QCOMPARE(lotteryHash(drawn.seed), committed.seedHash);
        QCOMPARE(lotteryOrder(committed.entrants, drawn.seed), drawn.order);
        QVERIFY(m_store->verify().value().isEmpty());
        // Whoever was drawn first is on the clock.
        const auto started = std::ranges::find_if(events, [](const EventEnvelope &envelope) {
            return std::holds_alternative<events::PickStarted>(envelope.event);
        });
        QVERIFY(started != events.end());
        QCOMPARE(std::get<events::PickStarted>(started->event).team, drawn.order.first());
    }

    void drawsAnewEachTime()
    {
        QSet<QString> seeds;
        for (const QString &id : {u"one"_s, u"two"_s}) {
            commands::CreateDraft create = draftOf(u"A B", 1);
            create.draft = DraftId(id);
            QVERIFY(
                recordNewDraft(*m_store, create, host, dayOne, {}, oneLotEach(u"A B")).accepted);
            const auto events = readWhole(*m_store, create.draft).value();
            seeds.insert(std::get<events::LotteryDrawn>(events.at(2).event).seed);
        }
        QCOMPARE(seeds.size(), 2);
    }

    void withoutALotteryTheOrderStays()
    {
        const commands::CreateDraft create = draftOf(u"A B", 1);
        QVERIFY(recordNewDraft(*m_store, create, host, dayOne).accepted);
        const QStringList kinds = kindsIn(readWhole(*m_store, create.draft).value());
        QVERIFY(!kinds.contains(u"LotteryCommitted"_s) && !kinds.contains(u"OrderChanged"_s));
    }

    void aLotteryThatCannotBeDrawnLeavesNothing()
    {
        const commands::CreateDraft create = draftOf(u"A B", 1);
        const Answer answer = recordNewDraft(*m_store, create, host, dayOne, {}, oneLotEach(u"A"));
        QVERIFY(answer.rejection == Rejection::LotteryUnusable);
        QVERIFY(m_store->drafts().value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNewDraftRecord)
#include "tst_new_draft_record.moc"
