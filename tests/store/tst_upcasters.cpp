// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/codec.h"
#include "store/event_json.h"
#include "store/sample_draft.h"
#include "store/upcast_routes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(WARROOM_SOURCE_DIR) + u"/tests/data/events/%1.json"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

template <typename E>
E readGolden(const QString &name, int schema)
{
    const auto event = decode(QString::fromLatin1(E::type), schema, golden(name));
    if (!event)
        qWarning("%s", qPrintable(event.error().detail));
    return event ? std::get<E>(*event) : E();
}

QJsonObject marked(QJsonObject data, const QString &step)
{
    data.insert(u"way"_s, data.value(u"way"_s).toString() + step);
    return data;
}

/// A1 ─► A2 ─► A3 ─► B1, with a short cut A1 ─► A3, a ring A2 ─► A1 and an old name Z4 ─► A2.
const Upcaster table[] = {
    {{u"A"_s, 1}, {u"A"_s, 2}, [](QJsonObject d) { return marked(std::move(d), u"12 "_s); }},
    {{u"A"_s, 2}, {u"A"_s, 1}, [](QJsonObject d) { return marked(std::move(d), u"21 "_s); }},
    {{u"A"_s, 2}, {u"A"_s, 3}, [](QJsonObject d) { return marked(std::move(d), u"23 "_s); }},
    {{u"A"_s, 1}, {u"A"_s, 3}, [](QJsonObject d) { return marked(std::move(d), u"13 "_s); }},
    {{u"A"_s, 3}, {u"B"_s, 1}, [](QJsonObject d) { return marked(std::move(d), u"3B "_s); }},
    {{u"Z"_s, 4}, {u"A"_s, 2}, [](QJsonObject d) { return marked(std::move(d), u"Z2 "_s); }},
    {{u"B"_s, 2}, {u"B"_s, 3}, [](QJsonObject d) { return marked(std::move(d), u"lost "_s); }},
};
const EventShape today[] = {{u"B"_s, 1}, {u"C"_s, 5}};

QByteArray wayFrom(const QString &type, int schema)
{
    const UpcastRoutes routes(table, today);
    const UpcastRoutes::Route *route = routes.from(type, schema);
    return route ? upcast(*route, R"({"far":{"deep":[{"x":9007199254740993}]}})").value() : "none";
}

ClockRules withoutGrace(ClockRules clock)
{
    clock.graceMs = 0;
    return clock;
}

EventRecord recordOf(const QString &type, int schema, const QByteArray &data)
{
    EventRecord record = warroom::recordOf(sample::fresh(sample::note(1))).value();
    record.type = type;
    record.schema = schema;
    record.data = data;
    record.draft = DraftId(u"d"_s);
    record.version = 3;
    return record;
}

} // namespace

class TestUpcasters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheShortestWay()
    {
        const QByteArray rest = R"({"far":{"deep":[{"x":9007199254740993}]})";
        QCOMPARE(wayFrom(u"A"_s, 1), rest + R"(,"way":"13 3B "})");
        QCOMPARE(wayFrom(u"A"_s, 2), rest + R"(,"way":"23 3B "})");
        QCOMPARE(wayFrom(u"A"_s, 3), rest + R"(,"way":"3B "})");
        QCOMPARE(wayFrom(u"Z"_s, 4), rest + R"(,"way":"Z2 23 3B "})");
        QCOMPARE(wayFrom(u"B"_s, 1), rest + '}');
        for (const auto &[type, schema] : {std::pair(u"B"_s, 2), std::pair(u"A"_s, 4),
                                           std::pair(u"C"_s, 4), std::pair(u""_s, 0)})
            QCOMPARE(wayFrom(type, schema), QByteArray("none"));
    }

    void knowsWhichSchemasCanBeRead()
    {
        const UpcastRoutes routes(table, today);
        QCOMPARE(routes.schemasOf(u"A"), (std::vector<int>{1, 2, 3}));
        QCOMPARE(routes.schemasOf(u"B"), std::vector<int>{1});
        QCOMPARE(routes.schemasOf(u"D"), std::vector<int>());
    }

    void everyStepLeadsToToday()
    {
        for (const Upcaster &step : upcasters()) {
            const auto read = decode(step.from.type, step.from.schema, "{}");
            QVERIFY(!read.error().detail.contains(u"is not known here"_s));
            QVERIFY(step.from != step.to);
        }
    }

    void namesTheSchemasItReads()
    {
        QCOMPARE(decode(u"PickMade"_s, 4, "{}").error().detail,
                 u"PickMade: schema 4 is not known here, only 1, 2, 3"_s);
        QCOMPARE(decode(u"PickMade"_s, 4, "{}").error().kind,
                 StoreErrorKind::DeserializationFailed);
    }

    void leavesAloneWhatIsThere()
    {
        QCOMPARE(golden(u"PickMade-1"_s), golden(u"PickMade-2"_s));
        QCOMPARE(upcast(u"PickMade"_s, 1, golden(u"PickMade-1"_s))->data, golden(u"PickMade-2"_s));
        QCOMPARE(golden(u"DraftCreated-1"_s), golden(u"DraftCreated-2"_s));
        const QByteArray whole = golden(u"DraftCreated-4"_s);
        QCOMPARE(upcast(u"DraftCreated"_s, 2, whole)->data, whole);
        QCOMPARE(upcast(u"DraftCreated"_s, 3, whole)->data, whole);
        const QByteArray trade = golden(u"TradeExecuted-2"_s);
        QCOMPARE(upcast(u"TradeExecuted"_s, 1, trade)->data, trade);
        QByteArray both = whole;
        both.replace(both.size() - 1, 1, R"(,"time_per_pick_sec":7})");
        QCOMPARE(upcast(u"DraftCreated"_s, 1, both)->data, both);
    }

    void aPickWithoutSourceTellsItByItsReason()
    {
        using events::PickMade;
        const PickMade whole = readGolden<PickMade>(u"PickMade-2"_s, 2);
        const auto expect = [&](const QString &name, PickSource source, const PickReason &reason) {
            PickMade expected = whole;
            expected.source = source;
            expected.reason = reason;
            QVERIFY(readGolden<PickMade>(name, 1) == expected);
        };
        expect(u"PickMade-1-without-source"_s, PickSource::Gm, whole.reason);
        expect(u"PickMade-1-queued-without-source"_s, PickSource::Queue,
               {ReasonKind::Queued, 3, 0, 0});
        expect(u"PickMade-1-without-source-and-reason"_s, PickSource::Drafter, {});
    }

    void aDraftWithOneTimeHasItInEveryRound()
    {
        using events::DraftCreated;
        DraftCreated expected = readGolden<DraftCreated>(u"DraftCreated-2"_s, 2);
        expected.clock = withoutGrace({{300}, 0, ExpiryPolicy::Nothing});
        const QByteArray old = golden(u"DraftCreated-1-with-one-time"_s);
        const auto read = [&](const char *time) {
            return decode(u"DraftCreated"_s, 1, QByteArray(old).replace(":300,", time));
        };
        QVERIFY(read(":300,") == Event(expected));
        expected.clock.secondsByRound.clear();
        QVERIFY(read(":0,") == Event(expected));
        QCOMPARE(read(":\"a\",").error().detail,
                 u"DraftCreated.data: 'clock.seconds_by_round[0]' is not a number"_s);
    }

    void aDraftOfBeforeHasAClockThatDoesNoMoreThanThen()
    {
        using events::DraftCreated;
        const ClockRules clock = withoutGrace({{600, 420, 300}, 120, ExpiryPolicy::Pass});
        for (const int schema : {1, 2}) {
            const QString name = u"DraftCreated-%1"_s.arg(schema);
            QCOMPARE(readGolden<DraftCreated>(name, schema).clock, clock);
        }
        const QByteArray odd = golden(u"DraftCreated-2"_s).replace("\"clock\":{", "\"clock\":[{");
        QVERIFY(!decode(u"DraftCreated"_s, 2, QByteArray(odd).replace("}", "}]")));
    }

    void aClockOfBeforeHasNoBank()
    {
        const auto old = readGolden<events::PickStarted>(u"PickStarted-1"_s, 1);
        auto now = readGolden<events::PickStarted>(u"PickStarted-2"_s, 2);
        QVERIFY(now.bankFrom == old.timeoutAt);
        now.bankFrom.reset();
        now.timeoutAt = old.timeoutAt;
        QVERIFY(now == old);
        QVERIFY(!readGolden<events::DraftPaused>(u"DraftPaused-1"_s, 1).before);
    }

    void aDraftOfBeforeSellsAndKeepsNothing()
    {
        const auto old = readGolden<events::DraftCreated>(u"DraftCreated-3"_s, 3);
        QVERIFY(old.auction.isOff());
        QVERIFY(old.roster.isOff());
        QVERIFY(old.keepers.isEmpty());
        QVERIFY(old.futurePicks.isEmpty());
        QVERIFY(old.trading == TradeRules());
        QVERIFY(old.clock.jumpIns == JumpIns::Allowed);
        QCOMPARE(old.clock.bankSeconds, 300);
    }

    void whatOneSideOfAnOldTradeGaveTheOtherReceived()
    {
        const auto old = readGolden<events::TradeExecuted>(u"TradeExecuted-1"_s, 1);
        QCOMPARE(old.trade.sides.first().to, old.trade.sides.last().team);
        QCOMPARE(old.trade.sides.last().to, old.trade.sides.first().team);
        QVERIFY(old.trade.sides.first().players.isEmpty());
        QVERIFY(!old.forced);
    }

    void aDraftOfBeforeWentToItsEnd()
    {
        QVERIFY(!readGolden<events::DraftCompleted>(u"DraftCompleted-1"_s, 1).early);
        QVERIFY(readGolden<events::DraftCompleted>(u"DraftCompleted-2"_s, 2).early);
    }

    void isAsStrictWithOldShapes()
    {
        const auto refusal = [](const char *from, const char *to, int schema = 1) {
            const QByteArray bytes = golden(u"PickMade-1-without-source"_s).replace(from, to);
            const auto event = decode(u"PickMade"_s, schema, bytes);
            return event ? u"read"_s : event.error().detail;
        };
        QCOMPARE(refusal("", ""), u"read"_s);
        QCOMPARE(refusal("\"round\":1", "\"round\":\"1\""),
                 u"PickMade.data: 'round' is not a number"_s);
        QCOMPARE(refusal("\"round\":1", "\"round\":1,\"round\":1"),
                 u"PickMade.data: 'round' is there twice"_s);
        QCOMPARE(refusal("\"kind\"", "\"sort\""), u"PickMade.data: 'reason.kind' is missing"_s);
        QVERIFY(refusal("}", "").startsWith(u"PickMade.data: no JSON: "_s));
        QCOMPARE(refusal("", "", 2), u"PickMade.data: 'source' is missing"_s);
        QCOMPARE(decode(u"PickMade"_s, 1, "[]").error().detail,
                 u"PickMade.data: it is not an object"_s);
    }

    void exportsMembersNobodyKnows()
    {
        QByteArray data = golden(u"PickMade-1-without-source"_s);
        data.replace("\"board_rank\":1", R"("board_rank":1,"doubt":{"by":["x",{"y":null}]})");
        data.replace("\"round\":1", R"("round":1,"rumour":"é\n")");
        EventRecord record = recordOf(u"PickMade"_s, 1, data);
        record.metadata.replace("\"source_id\"", R"("device":"tablet","source_id")");

        const auto exported = exportJson(record);
        QVERIFY(exported);
        QJsonObject json = QJsonDocument::fromJson(*exported).object();
        QCOMPARE(QJsonDocument(json).toJson(QJsonDocument::Compact), *exported);
        QCOMPARE(json.value(u"version"_s).toInt(), 3);
        QCOMPARE(json.value(u"metadata"_s)[u"device"_s].toString(), u"tablet"_s);
        const QJsonValue pick = json.value(u"data"_s);
        QCOMPARE(pick[u"source"_s].toString(), u"gm"_s);
        QCOMPARE(pick[u"rumour"_s].toString(), u"é\n"_s);
        QVERIFY(pick[u"reason"_s][u"doubt"_s][u"by"_s][1].toObject().value(u"y"_s).isNull());
        QCOMPARE(pick[u"reason"_s].toObject().value(u"doubt"_s).toObject().size(), 1);
    }

    void exportsARecordAsItsEnvelope()
    {
        const EventRecord record = recordOf(u"PickMade"_s, 2, golden(u"PickMade-2"_s));
        const EventEnvelope envelope = envelopeOf(record).value();
        QCOMPARE(exportJson(record).value(), exportJson(envelope));
        QCOMPARE(QJsonDocument(toJson(envelope)).toJson(QJsonDocument::Compact),
                 exportJson(envelope));
    }

    void exportsNothingThatCannotBeRead()
    {
        QCOMPARE(exportJson(recordOf(u"PickMade"_s, 2, "{}")).error().kind,
                 StoreErrorKind::DeserializationFailed);
        QCOMPARE(exportJson(recordOf(u"PickLost"_s, 2, "{}")).error().kind,
                 StoreErrorKind::InvalidEventType);
    }

    void theSameEventOfAnOlderSchemaIsTheSame()
    {
        const EventRecord now = recordOf(u"PickMade"_s, 2, golden(u"PickMade-2"_s));
        EventRecord before = now;
        before.schema = 1;
        QVERIFY(hasSameContent(now, before));
        before.data.replace("\"round\":1", "\"round\":2");
        QVERIFY(!hasSameContent(now, before));
        before.data = "{}";
        QVERIFY(!hasSameContent(now, before));
    }
};

QTEST_GUILESS_MAIN(TestUpcasters)
#include "tst_upcasters.moc"
