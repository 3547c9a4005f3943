// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/event_store.h"
#include "store/memory_event_store.h"
#include "store/sample_draft.h"
#include "store/trace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using sample::note;

namespace {

const DraftId draft{u"first"_s};

QUuid number(int n)
{
    return QUuid::createUuidV5(QUuid(), QString::number(n));
}

NewEvent caused(int n, const QUuid &cause, const QUuid &correlation)
{
    return {number(n), sample::evening(), {u"you"_s, correlation, cause, u"warroom"_s}, note(n)};
}

} // namespace

class TestTrace : public QObject {
    Q_OBJECT

private:
    const QUuid m_click = number(100);
    const QUuid m_command = number(101);
    std::unique_ptr<EventStore> m_store;

    QStringList trace(const QUuid &id) const
    {
        QStringList lines;
        const Trace trace = traceOf(*m_store, id).value();
        for (const Cause &cause : trace.causes) {
            for (const EventEnvelope &each : cause.events)
                lines << u"%1 %2 by %3"_s.arg(cause.isEvent ? u"event"_s : u"command"_s,
                                              QString::number(each.version), cause.actor);
        }
        return lines;
    }

private Q_SLOTS:
    /// A click with two commands, an event of the second caused another; strangers in between.
    void init()
    {
        m_store = makeMemoryStore();
        const std::vector<NewEvent> events{
            caused(1, m_click, m_click),   caused(2, number(200), number(200)),
            caused(3, m_command, m_click), caused(4, m_command, m_click),
            caused(5, number(3), m_click), caused(6, number(201), {}),
            caused(7, number(201), {})};
        QVERIFY(m_store->append(draft, ExpectedVersion::any(), events));
    }

    void findsTheWholeChainFromAnyOfItsIds_data()
    {
        QTest::addColumn<QUuid>("id");
        QTest::newRow("correlation, first command") << m_click;
        QTest::newRow("second command") << m_command;
        QTest::newRow("first event") << number(1);
        QTest::newRow("an event that caused one") << number(3);
        QTest::newRow("last event") << number(5);
    }
    void findsTheWholeChainFromAnyOfItsIds()
    {
        QFETCH(QUuid, id);
        QCOMPARE(trace(id),
                 (QStringList{u"command 1 by you"_s, u"command 3 by you"_s, u"command 4 by you"_s,
                              u"event 5 by you"_s}));
        QVERIFY(traceOf(*m_store, id)->correlation == m_click);
    }

    void eventsWithoutACorrelationBelongToTheirCommand()
    {
        QCOMPARE(trace(number(6)), QStringList{u"command 6 by you"_s});
        QCOMPARE(trace(number(201)), (QStringList{u"command 6 by you"_s, u"command 7 by you"_s}));
    }

    void findsNothingOfWhatNeverWas() { QCOMPARE(trace(number(999)), QStringList()); }
};

QTEST_GUILESS_MAIN(TestTrace)

#include "tst_trace.moc"
