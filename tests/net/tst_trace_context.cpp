// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/trace_context.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

const QByteArray trace = "4bf92f3577b34da6a3ce929d0e0e4736";
const QByteArray span = "00f067aa0ba902b7";

} // namespace

/// The header `traceparent` as W3C Trace Context has it.
class TestTraceContext : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsHeaders_data();
    void readsHeaders();
    void goesOnUnderTheCaller();
    void beginsUnderTheCorrelation();
};

void TestTraceContext::readsHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<bool>("isSampled");
    const QByteArray ids = trace + '-' + span;
    QTest::newRow("sampled") << "00-" + ids + "-01" << true << true;
    QTest::newRow("not sampled") << "00-" + ids + "-00" << true << false;
    QTest::newRow("other flags") << "00-" + ids + "-02" << true << false;
    QTest::newRow("later version") << "01-" + ids + "-01" << true << true;
    QTest::newRow("later version, longer") << "cc-" + ids + "-01-what-comes" << true << true;
    QTest::newRow("later version, longer without a dash") << "cc-" + ids + "-01x" << false << false;
    QTest::newRow("version 00, longer") << "00-" + ids + "-01-what" << false << false;
    QTest::newRow("version ff") << "ff-" + ids + "-01" << false << false;
    QTest::newRow("upper case") << "00-" + ids.toUpper() + "-01" << false << false;
    QTest::newRow("no trace") << "00-" + QByteArray(32, '0') + '-' + span + "-01" << false << false;
    QTest::newRow("no span") << "00-" + trace + '-' + QByteArray(16, '0') + "-01" << false << false;
    QTest::newRow("short") << "00-" + ids << false << false;
    QTest::newRow("empty") << QByteArray() << false << false;
    QTest::newRow("other separators") << "00_" + trace + '_' + span + "_01" << false << false;
    QTest::newRow("shifted") << "00-" + trace + span.first(1) + '-' + span.mid(1) + "-01" << false
                             << false;
}

void TestTraceContext::readsHeaders()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, isRead);
    QFETCH(bool, isSampled);
    const auto read = traceIn(header);
    QCOMPARE(read.has_value(), isRead);
    if (!read)
        return;
    QCOMPARE(read->trace.toHex(), trace);
    QCOMPARE(read->span.toHex(), span);
    QCOMPARE(read->isSampled, isSampled);
}

void TestTraceContext::goesOnUnderTheCaller()
{
    const TraceContext own = traceOf(QUuid::createUuid(), "00-" + trace + '-' + span + "-00");
    QCOMPARE(own.trace.toHex(), trace);
    QCOMPARE(own.parent.toHex(), span);
    QVERIFY(own.span != own.parent);
    const auto further = traceIn(own.header());
    QVERIFY(further);
    QCOMPARE(further->span, own.span);
    QVERIFY(!further->isSampled);
}

void TestTraceContext::beginsUnderTheCorrelation()
{
    const QUuid correlation(u"{6ba7b810-9dad-11d1-80b4-00c04fd430c8}"_s);
    for (const QByteArray &header : {QByteArray(), QByteArray("nonsense")}) {
        const TraceContext own = traceOf(correlation, header);
        QCOMPARE(own.trace.toHex(), "6ba7b8109dad11d180b400c04fd430c8"_ba);
        QVERIFY(own.parent.isEmpty());
        QCOMPARE(own.span.size(), 8);
        QVERIFY(own.isSampled);
    }
}

QTEST_GUILESS_MAIN(TestTraceContext)
#include "tst_trace_context.moc"
