// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/event_record.h"
#include "store/sample_draft.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

EventRecord sampleRecord()
{
    NewEvent event = sample::fresh(sample::note(7));
    event.id = QUuid::fromString(u"11111111-2222-4333-8444-555555555555"_s);
    event.recordedAt = sample::evening();
    event.metadata = {u"\"me\"\n"_s, {}, {}, u"Zoë"_s};
    EventRecord record = recordOf(event).value();
    record.draft = DraftId(u"d\"\\/\x1f\x7f é\U0001F3C8"_s);
    record.version = 42;
    record.globalPosition = 99;
    return record;
}

} // namespace

class TestEventRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// docs/event-log.md gives the rule to everybody, so it can be followed without this program.
    void hashesWhatTheRuleSays()
    {
        const QByteArray written =
            QByteArray("{'created_at':'2026-04-23T20:00:00.000Z',"
                       "'data':{'resumed_at':'2026-04-23T20:00:00.007Z'},"
                       "'draft_id':'d\\'\\\\/\\u001f\x7f \u00e9\U0001F3C8',"
                       "'id':'11111111-2222-4333-8444-555555555555',"
                       "'metadata':{'actor_id':'\\'me\\'\\n','causation_id':'',"
                       "'correlation_id':'','source_id':'Zo\u00eb'},"
                       "'schema':1,'type':'DraftResumed','version':42}")
                .replace('\'', '"');
        const auto sha256 = [](const QByteArray &bytes) {
            return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        };
        const EventRecord record = sampleRecord();
        QCOMPARE(chainedHash({}, record), sha256(written));
        QCOMPARE(chainedHash(sha256("before"), record), sha256(sha256("before") + written));
    }

    void hashesEveryMemberButThePosition()
    {
        const QByteArray hash = chainedHash({}, sampleRecord());
        const auto changed = [&](auto change) {
            EventRecord record = sampleRecord();
            change(record);
            return chainedHash({}, record) != hash;
        };
        QVERIFY(changed([](EventRecord &r) { r.id[0] = u'2'; }));
        QVERIFY(changed([](EventRecord &r) { r.draft = DraftId(u"e"_s); }));
        QVERIFY(changed([](EventRecord &r) { ++r.version; }));
        QVERIFY(changed([](EventRecord &r) { r.type += u' '; }));
        QVERIFY(changed([](EventRecord &r) { ++r.schema; }));
        QVERIFY(changed([](EventRecord &r) { r.data += ' '; }));
        QVERIFY(changed([](EventRecord &r) { r.metadata += ' '; }));
        QVERIFY(changed([](EventRecord &r) { r.createdAt[3] = u'7'; }));
        QVERIFY(!changed([](EventRecord &r) { ++r.globalPosition; }));
        QVERIFY(!changed([](EventRecord &) {}));
    }

    void givesTheEventBack()
    {
        NewEvent event = sample::fresh(sample::note(7));
        const auto envelope = envelopeOf(recordOf(event).value());
        QVERIFY(envelope);
        QVERIFY(envelope->id == event.id && envelope->recordedAt == event.recordedAt);
        QVERIFY(envelope->metadata == event.metadata && envelope->event == event.event);
    }

    void refusesARecordWithoutIdOrTime()
    {
        const auto refusal = [](auto change) {
            NewEvent event = sample::fresh(sample::note(7));
            change(event);
            const auto record = recordOf(event);
            return record ? StoreErrorKind::ReadOnly : record.error().kind;
        };
        QCOMPARE(refusal([](NewEvent &e) { e.id = {}; }), StoreErrorKind::SerializationFailed);
        QCOMPARE(refusal([](NewEvent &e) { e.recordedAt = Instant::max(); }),
                 StoreErrorKind::SerializationFailed);
        EventRecord record = sampleRecord();
        record.createdAt = u"now"_s;
        QCOMPARE(envelopeOf(record).error().kind, StoreErrorKind::DeserializationFailed);
    }
};

QTEST_GUILESS_MAIN(TestEventRecord)
#include "tst_event_record.moc"
