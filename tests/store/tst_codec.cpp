// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/any_event.h"
#include "store/codec.h"
#include "store/event_json.h"
#include "store/instant_text.h"
#include "store/sample_draft.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

QDir goldenFolder()
{
    return QDir(QStringLiteral(WARROOM_SOURCE_DIR) + u"/tests/data/events"_s);
}

/// The names in an event's declaration, which are those of its golden files: "PickMade-1.json".
template <typename... Es>
QStringList namesOf(const std::variant<Es...> *)
{
    return {u"%1-%2"_s.arg(QLatin1StringView(Es::type)).arg(Es::schema)...};
}

QByteArray pickMade(const char *member, const QJsonValue &value)
{
    events::PickMade made;
    made.pickedAt = sample::evening();
    QJsonObject object = QJsonDocument::fromJson(encode(Event(made))).object();
    object.insert(QLatin1StringView(member), value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray without(const char *member)
{
    QJsonObject object = QJsonDocument::fromJson(pickMade(member, {})).object();
    object.remove(QLatin1StringView(member));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEventHasAGoldenFile()
    {
        QStringList expected = namesOf(static_cast<const Event *>(nullptr));
        QStringList files = goldenFolder().entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        files.replaceInStrings(u".json"_s, QString());
        for (const QString &name : expected)
            QVERIFY2(files.contains(name),
                     qPrintable(u"write tests/data/events/%1.json, once and for ever"_s.arg(name)));
    }

    void golden_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = goldenFolder().entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(5);
    }

    void golden()
    {
        QFETCH(QString, name);
        QFile file(goldenFolder().filePath(name + u".json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().trimmed();
        const QString type = name.section(u'-', 0, 0);
        const int schema = name.section(u'-', 1, 1).toInt();

        const auto event = decode(type, schema, bytes);
        QVERIFY2(event, qPrintable(event ? QString() : event.error().detail));
        QCOMPARE(eventTypeName(*event), type);
        if (eventSchema(*event) == schema)
            QCOMPARE(encode(*event), bytes);
    }

    void comesBackAsItWas()
    {
        const bool holds = rc::check("every event is what its bytes say", [] {
            const Event event = *anyEvent();
            const QByteArray bytes = encode(event);
            const auto back = decode(eventTypeName(event), eventSchema(event), bytes);
            if (!back)
                RC_FAIL(back.error().detail.toStdString());
            RC_ASSERT(*back == event);
            RC_ASSERT(encode(*back) == bytes);
        });
        QVERIFY(holds);
    }

    void neverCrashesOnDamage()
    {
        const bool holds = rc::check("bytes changed anywhere are read or refused", [] {
            const Event event = *anyEvent();
            QByteArray bytes = encode(event);
            const auto changes = *rc::gen::container<std::vector<std::pair<quint16, char>>>(
                rc::gen::arbitrary<std::pair<quint16, char>>());
            for (const auto &[place, byte] : changes)
                bytes[place % bytes.size()] = byte;
            const auto back = decode(eventTypeName(event), eventSchema(event), bytes);
            RC_ASSERT(back || back.error().kind == StoreErrorKind::DeserializationFailed);
        });
        QVERIFY(holds);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *detail, const QByteArray &bytes) {
            QTest::newRow(detail) << bytes << QString::fromUtf8(detail);
        };
        row("PickMade.data: 'overall_pick' is missing", without("overall_pick"));
        row("PickMade.data: 'player_name' is missing", without("player_name"));
        row("PickMade.data: 'reason' is missing", without("reason"));
        row("PickMade.data: 'overall_pick' is not a number", pickMade("overall_pick", u"1"_s));
        row("PickMade.data: 'round' is not a number", pickMade("round", QJsonValue()));
        row("PickMade.data: 'round' is not a number", pickMade("round", true));
        row("PickMade.data: 'pick' is not a whole number: 1.5", pickMade("pick", 1.5));
        row("PickMade.data: 'pick' is not a whole number: 1e+300", pickMade("pick", 1e300));
        row("PickMade.data: 'pick' is out of range: 2147483648", pickMade("pick", 2147483648LL));
        row("PickMade.data: 'pick' is out of range: -2147483649", pickMade("pick", -2147483649LL));
        row("PickMade.data: 'team_id' is not a text", pickMade("team_id", 7));
        row("PickMade.data: 'source' is not one of the names known here: 'oracle'",
            pickMade("source", u"oracle"_s));
        row("PickMade.data: 'source' is not a text", pickMade("source", 1));
        row("PickMade.data: 'picked_at' is not a time like 2026-04-23T20:11:09.120Z",
            pickMade("picked_at", u"2026-04-23 20:11"_s));
        row("PickMade.data: 'reason' is not an object", pickMade("reason", u"because"_s));
        row("PickMade.data: 'reason.kind' is missing", pickMade("reason", QJsonObject()));
        row("PickMade.data: no JSON: illegal value at byte 1", "{\"a\":nonsense}");
        row("PickMade.data: it is not an object", "[1,2]");
        row("PickMade.data: no JSON: illegal value at byte 0", "");
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        const auto event = decode(u"PickMade"_s, 2, bytes);
        QVERIFY(!event);
        QCOMPARE(event.error().kind, StoreErrorKind::DeserializationFailed);
        if (!detail.contains(u"no JSON"_s))
            QCOMPARE(event.error().detail, detail);
        else
            QVERIFY(event.error().detail.startsWith(u"PickMade.data: no JSON: "_s));
    }

    void namesAMemberInTheDepth()
    {
        const commands::CreateDraft create = sample::draftOf(DraftId(u"d"_s));
        events::DraftCreated created;
        created.players = create.players;
        QByteArray bytes = encode(Event(created));
        const auto refusal = [&](const char *from, const char *to) {
            const QByteArray broken = QByteArray(bytes).replace(from, to);
            const auto event = decode(u"DraftCreated"_s, 3, broken);
            return event ? u"read"_s : event.error().detail;
        };
        QCOMPARE(refusal("\"rank\":4,", "\"rank\":\"4\","),
                 u"DraftCreated.data: 'players[3].rank' is not a number"_s);
        QCOMPARE(refusal("\"forty_s\":4.25,", "\"forty_s\":null,"),
                 u"DraftCreated.data: 'players[4].forty_s' is not a number"_s);
        QCOMPARE(refusal("\"expiry\":\"nothing\"", "\"expiry\":\"none\""),
                 u"DraftCreated.data: 'clock.expiry' is not one of the names known here: 'none'"_s);
        QCOMPARE(refusal("\"teams\":[]", "\"teams\":{}"),
                 u"DraftCreated.data: 'teams' is not a list"_s);
        QCOMPARE(refusal("\"seed\":0", "\"seed\":0.5"),
                 u"DraftCreated.data: 'program.seed' is not a whole number: 0.5"_s);
        QCOMPARE(refusal("\"seed\":0", "\"seed\":9007199254740991,\"later\":1"), u"read"_s);
    }

    void refusesWhatItDoesNotKnow()
    {
        QCOMPARE(decode(u"PickLost"_s, 1, "{}").error().kind, StoreErrorKind::InvalidEventType);
        QCOMPARE(decode(u""_s, 1, "{}").error().kind, StoreErrorKind::InvalidEventType);
        QCOMPARE(decode(u"ZZZ"_s, 1, "{}").error().kind, StoreErrorKind::InvalidEventType);
        const auto newer = decode(u"PickStarted"_s, 3, "{}");
        QCOMPARE(newer.error().kind, StoreErrorKind::DeserializationFailed);
        QCOMPARE(newer.error().detail, u"PickStarted: schema 3 is not known here, only 1, 2"_s);
    }

    void leavesOutWhatIsAbsent()
    {
        const events::DraftPaused paused{sample::evening(), PauseReason::Commissioner, {}};
        QCOMPARE(encode(Event(paused)),
                 QByteArray(R"({"paused_at":"2026-04-23T20:00:00.000Z","reason":"commissioner"})"));
    }

    void passesOverMembersNobodyDeclared()
    {
        const auto event = decode(u"DraftResumed"_s, 1,
                                  R"({"mood":"good","resumed_at":"2026-04-23T20:00:00.000Z"})");
        QVERIFY(event);
        QVERIFY(std::get<events::DraftResumed>(*event).resumedAt == sample::evening());
    }

    void keepsMetadata()
    {
        const EventMetadata metadata{u"me"_s, QUuid::createUuid(), {}, u"seat \"3\""_s};
        EventMetadata again;
        QVERIFY(!decodeInto(again, encode(metadata)));
        QVERIFY(again == metadata);
        QVERIFY(!decodeInto(again, encode(EventMetadata())));
        QVERIFY(again == EventMetadata());
        QCOMPARE(decodeInto(again, "{}")->detail, u"metadata: 'actor_id' is missing"_s);
        QByteArray bad =
            encode(metadata).replace("\"causation_id\":\"\"", "\"causation_id\":\"x\"");
        QCOMPARE(decodeInto(again, bad)->detail,
                 u"metadata: 'causation_id' is not a UUID in lower case"_s);
    }

    void hasTheFormOfTheWire()
    {
        EventEnvelope envelope;
        envelope.id = QUuid::fromString(u"11111111-2222-4333-8444-555555555555"_s);
        envelope.draft = DraftId(u"d"_s);
        envelope.version = 42;
        envelope.globalPosition = 99;
        envelope.recordedAt = sample::evening() + Milliseconds{669120};
        envelope.metadata = {u"me"_s, envelope.id, envelope.id, u"seat"_s};
        envelope.event = events::DraftResumed{sample::evening()};
        QCOMPARE(QJsonDocument(toJson(envelope)).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"data":{"resumed_at":"2026-04-23T20:00:00.000Z"},)"
                            R"("draft_id":"d","id":"11111111-2222-4333-8444-555555555555",)"
                            R"("metadata":{"actor_id":"me",)"
                            R"("causation_id":"11111111-2222-4333-8444-555555555555",)"
                            R"("correlation_id":"11111111-2222-4333-8444-555555555555",)"
                            R"("source_id":"seat"},"sequence":42,)"
                            R"("timestamp":"2026-04-23T20:11:09.120Z","type":"DraftResumed",)"
                            R"("version":1})"));
    }

    void writesTimes_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("epoch") << qint64(0) << u"1970-01-01T00:00:00.000Z"_s;
        QTest::newRow("before it") << qint64(-1) << u"1969-12-31T23:59:59.999Z"_s;
        QTest::newRow("leap day") << qint64(1709210096789) << u"2024-02-29T12:34:56.789Z"_s;
        QTest::newRow("first") << qint64(-62167219200000) << u"0000-01-01T00:00:00.000Z"_s;
        QTest::newRow("last") << qint64(253402300799999) << u"9999-12-31T23:59:59.999Z"_s;
    }

    void writesTimes()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(instantText(instantFromMs(ms)), text);
        QVERIFY(instantFromText(text) == instantFromMs(ms));
    }

    void refusesTimes_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "now", "2026-04-23", "2026-04-23T20:11:09Z", "2026-04-23T20:11:09.12Z",
              "2026-04-23T20:11:09.1200Z", "2026-04-23T20:11:09.120+02:00",
              "2026-04-23T20:11:09.120z", "2026-02-29T20:11:09.120Z", "2026-13-01T20:11:09.120Z",
              "2026-04-23T24:00:00.000Z", "2026-04-23T20:60:09.120Z", "2026-04-23T20:11:60.120Z",
              "2026-04-23 20:11:09.120Z", "+026-04-23T20:11:09.120Z"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refusesTimes()
    {
        QFETCH(QString, text);
        QVERIFY(!instantFromText(text));
    }

    void hasNoTextForTimesOutOfReach()
    {
        QCOMPARE(instantText(instantFromMs(253402300800000)), QString());
        QCOMPARE(instantText(instantFromMs(-62167219200001)), QString());
        QCOMPARE(instantText(Instant::max()), QString());
        QCOMPARE(instantText(Instant::min()), QString());
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
