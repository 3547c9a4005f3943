// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/any_event.h"
#include "store/codec.h"
#include "store/event_record.h"
#include "store/qjson_codec.h"
#include "store/sample_draft.h"

#include <QTest>

#include <rapidcheck.h>

#include <bit>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

Event said(const QString &words)
{
    events::PickUndone undone;
    undone.reason = words;
    return undone;
}

Event measured(double value)
{
    events::DraftCreated created;
    created.players.emplaceBack().points = value;
    return created;
}

Event seeded(qint64 seed)
{
    events::DraftCreated created;
    created.program.seed = seed;
    return created;
}

bool comesBack(const Event &event)
{
    const auto back = decode(eventTypeName(event), eventSchema(event), encode(event));
    return back && *back == event;
}

QByteArray damaged(QByteArray bytes)
{
    const auto changes = *rc::gen::container<std::vector<std::pair<quint16, char>>>(rc::gen::pair(
        rc::gen::arbitrary<quint16>(),
        rc::gen::oneOf(rc::gen::arbitrary<char>(),
                       rc::gen::elementOf(std::string(R"({}[]",:\0123456789-+.eEtfn )")))));
    for (const auto &[place, byte] : changes)
        bytes[place % bytes.size()] = byte;
    return bytes;
}

bool hasControls(const QByteArray &bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0 && c < 0x20; });
}

/// A PickUndone whose member \a name, otherwise absent, is \a json.
QByteArray pickUndone(const QByteArray &name, const QByteArray &json)
{
    return encode(said({})).replace(0, 1, "{\"" + name + "\":" + json + ',');
}

QString refusal(const QByteArray &pickUndone)
{
    const auto event = decode(u"PickUndone"_s, 1, pickUndone);
    return event ? u"read"_s : event.error().detail;
}

} // namespace

Q_DECLARE_METATYPE(warroom::Event)

/// What the codec writes and reads, beside what QJsonDocument does.
class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatQJsonDocumentWrites()
    {
        QVERIFY(rc::check("any event has the same bytes", [] {
            const Event event = *anyEvent();
            RC_ASSERT(encode(event).toStdString() == qjson::encode(event).toStdString());
        }));
    }

    void writesNumbersAsQJsonDocumentDoes()
    {
        QVERIFY(rc::check("any pattern of bits that is a number", [] {
            const double value = std::bit_cast<double>(*rc::gen::arbitrary<std::uint64_t>());
            RC_ASSERT(encode(measured(value)) == qjson::encode(measured(value)));
        }));
        QVERIFY(rc::check("measures with a few decimals", [] {
            static constexpr double parts[] = {1, 2, 3, 7, 10, 100, 1e3, 1e4, 1e6, 1e9, 1e15, 1e22};
            const double whole = static_cast<double>(*rc::gen::arbitrary<std::int64_t>() >> 11);
            for (const double part : parts) {
                for (const double value : {whole / part, whole * part, part / 3, part / whole}) {
                    RC_ASSERT(encode(measured(value)) == qjson::encode(measured(value)));
                    RC_ASSERT(!std::isfinite(value) || comesBack(measured(value)));
                }
            }
        }));
        for (const double value :
             {0.0, -0.0, 1e-3, 9.99e-4, 999999.5, 1e6 + 0.5, 9007199254740991.0, 9007199254740992.0,
              9007199254740994.0, -9007199254740992.0, 9223372036854775808.0, 1e300, 5e-324,
              1.7976931348623157e308}) {
            QCOMPARE(encode(measured(value)), qjson::encode(measured(value)));
            QVERIFY(comesBack(measured(value)));
        }
        for (const qint64 value :
             {qint64(0), qint64(1) << 53, (qint64(1) << 53) + 1, std::numeric_limits<qint64>::max(),
              std::numeric_limits<qint64>::min()}) {
            QCOMPARE(encode(seeded(value)), qjson::encode(seeded(value)));
            QVERIFY(comesBack(seeded(value)));
        }
    }

    void writesAnyTextAsQJsonDocumentDoes()
    {
        QVERIFY(rc::check("any units, halves of characters too", [] {
            const auto units = *rc::gen::container<std::vector<char16_t>>(rc::gen::oneOf(
                rc::gen::inRange<char16_t>(0, 0x100), rc::gen::inRange<char16_t>(0x700, 0x900),
                rc::gen::inRange<char16_t>(0xd7f0, 0xe010),
                rc::gen::inRange<char16_t>(0xfe00, 0xffff)));
            const QString text(reinterpret_cast<const QChar *>(units.data()),
                               static_cast<qsizetype>(units.size()));
            RC_ASSERT(encode(said(text)).toStdString() == qjson::encode(said(text)).toStdString());
            RC_ASSERT(encodeFaithfully(said(text)).has_value() == text.isValidUtf16());
            RC_ASSERT(comesBack(said(text)) == text.isValidUtf16());
        }));
        const QString mark(1, QChar(QChar::ByteOrderMark));
        for (const QString &text : {mark, mark + mark + u"x"_s, u"x"_s + mark, u"\0x"_s})
            QVERIFY(comesBack(said(text)));
    }

    void saysWhatWouldNotComeBack_data()
    {
        QTest::addColumn<Event>("event");
        const auto row = [](const char *name, const Event &event) { QTest::newRow(name) << event; };
        row("no number", measured(std::nan("")));
        row("endless", measured(-std::numeric_limits<double>::infinity()));
        row("first half", said(QString(1, QChar(0xd83c))));
        row("second half", said(u"a"_s + QChar(0xdfc8) + u"b"_s));
        row("unnamed", events::DraftPaused{{}, static_cast<PauseReason>(7), {}});
        row("below the names", events::DraftPaused{{}, static_cast<PauseReason>(-1), {}});
        row("before the year 0", events::DraftResumed{instantFromMs(-62167219200001)});
        row("after the year 9999", events::DraftResumed{instantFromMs(253402300800000)});
        row("end of time", events::DraftResumed{Instant::max()});
        // As many days as make std::chrono's year wrap around to 2026.
        row("year 67562", events::DraftResumed{instantFromMs(2'069'945'452'800'000)});
    }

    void saysWhatWouldNotComeBack()
    {
        QFETCH(Event, event);
        QVERIFY(!encodeFaithfully(event));
        QVERIFY(!comesBack(event));
        NewEvent recorded = sample::fresh(event);
        QCOMPARE(recordOf(recorded).error().kind, StoreErrorKind::SerializationFailed);
        recorded.event = sample::note(1);
        QVERIFY(recordOf(recorded));
        recorded.metadata.sourceId = QChar(0xd83c);
        QCOMPARE(recordOf(recorded).error().kind, StoreErrorKind::SerializationFailed);
    }

    void saysWhatComesBack()
    {
        QVERIFY(rc::check("any event is written faithfully", [] {
            const Event event = *anyEvent();
            RC_ASSERT(encodeFaithfully(event) == std::optional(encode(event)));
        }));
    }

    void readsWhatQJsonDocumentReads()
    {
        QVERIFY(rc::check("damaged bytes are read alike, or refused by both", [] {
            const Event event = *anyEvent();
            const QByteArray bytes = damaged(encode(event));
            const auto read = decode(eventTypeName(event), eventSchema(event), bytes);
            const std::optional<Event> expected = qjson::decode(event, bytes);
            if (!read && hasControls(bytes))
                return; // QJsonDocument lets them stand in a text, against the grammar
            if (read.has_value() != expected.has_value())
                RC_FAIL(bytes.toStdString() + " "
                        + (read ? "read" : read.error().detail.toStdString()));
            RC_ASSERT(!read || *read == *expected);
        }));
    }

    void refusesWhatIsThereTwice()
    {
        QCOMPARE(refusal(pickUndone("overall_pick", "7")),
                 u"PickUndone.data: 'overall_pick' is there twice"_s);
        QCOMPARE(refusal(pickUndone(R"(overall\u005fpick)", "7")),
                 u"PickUndone.data: 'overall_pick' is there twice"_s);
        QCOMPARE(refusal(pickUndone("mood", R"(1,"mo\u006fd":2)")),
                 u"PickUndone.data: 'mood' is there twice"_s);
        QCOMPARE(refusal(pickUndone("mood", R"({"a":1,"b":2,"a":3})")),
                 u"PickUndone.data: 'mood.a' is there twice"_s);
        QCOMPARE(refusal(pickUndone("overall_pic", "7")), u"read"_s);
    }

    void looksIntoMembersNobodyDeclared_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isJson");
        const auto row = [](const QByteArray &json, bool isJson) {
            QTest::newRow(json.left(40).constData()) << json << isJson;
        };
        for (const char *json :
             {"null", "true", "[]", "{}", "[1,[2,{\"a\":[]}]]", "-1.5e3", "\"\\n\"",
              "[\"\\ud83c\\udfc8\"]", "123456789012345678901234567890", " 1 "})
            row(json, true);
        for (const char *json :
             {"nul",         "nulls",       "tru",      "truer", "[",       "]",
              "{",           "[1,]",        "[,1]",     "[1 2]", "{\"a\"}", "{\"a\":}",
              "{a:1}",       "{\"a\":1,}",  "01",       "1.",    "+1",      ".5",
              "1e",          "1e400",       "-",        "\"",    "\"\\x\"", "\"\n\"",
              "\"\xff\"",    "\"\\ud83c\"", "nonsense", "",      "[1}",     "{\"a\":1]",
              "NaN",         "Infinity",    "/**/1",    "'a'",   "[[1]",    "\"\xed\xa0\x80\"",
              "\"\xc0\x80\""})
            row(json, false);
        row(QByteArray(500, '[') + QByteArray(500, ']'), true);
        row(QByteArray(600, '[') + QByteArray(600, ']'), false);
        row(QByteArray(1'000'000, '['), false);
        row(QByteArray("{\"a\":").repeated(100'000) + '1' + QByteArray(100'000, '}'), false);
        row(QByteArray("1").append('\0'), false);
    }

    void looksIntoMembersNobodyDeclared()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isJson);
        const QString answer = refusal(pickUndone("mood", json));
        QVERIFY2((answer == u"read"_s) == isJson, qPrintable(answer));
    }

    void refusesWhatFollows()
    {
        const QByteArray bytes = encode(said(u"so"_s));
        QCOMPARE(refusal(bytes + "\n \t"), u"read"_s);
        for (const char *more : {"}", "{}", ",", "1", "\"", "null", "\xff"})
            QVERIFY2(refusal(bytes + more) != u"read"_s, more);
        QVERIFY(refusal(bytes.chopped(1)) != u"read"_s);
        QVERIFY(refusal(bytes + QByteArray(1, '\0')) != u"read"_s);
    }

    void takesMembersInAnyOrder()
    {
        const auto event = decode(
            u"DraftPaused"_s, 1,
            R"( { "remaining_ms" : 5e2, "x" : 1, "reason" : "commissioner" , "paused_at" : "2026-04-23T20:00:00.000Z" } )");
        QVERIFY(event);
        QCOMPARE(std::get<events::DraftPaused>(*event).remainingMs, 500);
    }

    void readsALargeDocumentAsWellAsASmallOne()
    {
        const QString words(8 << 20, u'ä');
        QVERIFY(comesBack(said(words)));
        QVERIFY(comesBack(said(words.left(3 << 20))));
        QVERIFY(comesBack(said(u"so"_s)));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
