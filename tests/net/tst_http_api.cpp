// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/served_draft.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::ServedDraft;
using warroom::test::WireClient;

namespace {

int statusOf(const QByteArray &answer)
{
    return answer.mid(9, 3).toInt();
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QJsonObject objectIn(const QByteArray &answer)
{
    return QJsonDocument::fromJson(bodyOf(answer)).object();
}

QJsonObject described(const QString &name)
{
    QFile file(QStringLiteral(WARROOM_SOURCE_DIR) + u"/resources/api/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// What \a value lacks of what \a schema requires; empty: nothing.
QString lackOf(const QJsonValue &value, QJsonObject schema, const QJsonObject &all)
{
    if (schema.contains("$ref"_L1))
        schema = all.value(schema.value("$ref"_L1).toString().section(u'/', -1)).toObject();
    if (value.isNull() && schema.value("type"_L1).isArray())
        return {};
    for (const QJsonValue &name : schema.value("required"_L1).toArray()) {
        if (!value.toObject().contains(name.toString()))
            return name.toString();
    }
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (value.toObject().contains(it.key())) {
            const QString lack = lackOf(value.toObject().value(it.key()), it->toObject(), all);
            if (!lack.isEmpty())
                return it.key() + u'.' + lack;
        }
    }
    for (const QJsonValue &element : value.toArray()) {
        const QString lack = lackOf(element, schema.value("items"_L1).toObject(), all);
        if (!lack.isEmpty())
            return u"[]."_s + lack;
    }
    return {};
}

/// A host that answers at every address there is.
GatewayOptions announcing()
{
    GatewayOptions options;
    options.announced = test::draftOf(u"A B C", 2).draft;
    options.hostKey = u"sha256//"_s + QString(43, u'A') + u'=';
    return options;
}

} // namespace

/// The documents that describe the gateway to machines, and what it really answers.
class TestHttpApi : public QObject {
    Q_OBJECT

private:
    ServedDraft m_served{announcing()};
    const QString m_code = m_served.invite(TokenRole::Spectator);
    QByteArray m_token = m_served.token(u"ana"_s, TokenRole::Drafter, u"A B C");

    QByteArray call(const QString &method, const QString &path, const QByteArray &body = {}) const
    {
        return m_served.ask(method.toUpper().toUtf8() + ' ' + path.toUtf8()
                            + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + m_token
                            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                            + body);
    }
    QString draftPath(const QString &part = {}) const
    {
        return u"/api/drafts/%1%2"_s.arg(m_served.draft().text(), part);
    }

private Q_SLOTS:
    void everyOperationAnswersAsDescribed_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        const QJsonObject paths = described(u"openapi.json"_s).value("paths"_L1).toObject();
        QVERIFY(paths.size() >= 11);
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            for (const QString &method : path->toObject().keys())
                QTest::addRow("%s %s", qPrintable(method), qPrintable(path.key()))
                    << method << path.key();
        }
    }
    void everyOperationAnswersAsDescribed()
    {
        QFETCH(const QString, method);
        QFETCH(const QString, path);
        const QJsonObject document = described(u"openapi.json"_s);
        QByteArray body;
        if (path.endsWith(u"/commands"_s))
            body = R"({"command_id":"11111111-1111-4111-8111-111111111112","command":"NamePerson",)"
                   R"("data":{"name":"Ana"}})";
        if (path.endsWith(u"/succession"_s))
            body = R"({"person_id":"ana","head_sequence":1,"confirms":false,"proof":""})";
        if (path.startsWith(u"/api/invitations"_s) && method == u"post"_s)
            body = R"({"name":"Ana"})";
        QString asked = path;
        asked.replace(u"{draft_id}"_s, m_served.draft().text()).replace(u"{code}"_s, m_code);
        const QByteArray answer = call(method, asked, body);
        QCOMPARE(statusOf(answer), 200);
        const QJsonObject content =
            document["paths"_L1][path][method]["responses"_L1]["200"_L1]["content"_L1].toObject();
        QVERIFY(answer.contains("Content-Type: " + content.keys().first().toUtf8()));
        if (content.contains("application/json"_L1)) {
            const QJsonObject schema = content.value("application/json"_L1)["schema"_L1].toObject();
            QCOMPARE(lackOf(objectIn(answer), schema,
                            document["components"_L1]["schemas"_L1].toObject()),
                     QString());
        }
    }

    void theDocumentsAreServedAsTheyAre()
    {
        for (const QString &name : {u"openapi.json"_s, u"asyncapi.json"_s})
            QCOMPARE(objectIn(call(u"get"_s, u"/api/"_s + name)), described(name));
    }

    void everyFrameThatComesIsDescribed()
    {
        const QJsonObject messages =
            described(u"asyncapi.json"_s)["components"_L1]["messages"_L1].toObject();
        WireClient client(m_served, m_token);
        client.send({{u"type"_s, u"ping"_s}, {u"t0"_s, 5}});
        client.send({{u"type"_s, u"nonsense"_s}});
        client.send(
            {{u"type"_s, u"command"_s},
             {u"command_id"_s, u"11111111-1111-4111-8111-111111111113"_s},
             {u"command"_s, u"SetQueue"_s},
             {u"data"_s,
              QJsonObject{{u"team_id"_s, u"A"_s}, {u"player_ids"_s, QJsonArray{u"p3"_s}}}}});
        QSet<QString> seen;
        const QSet<QString> wanted{u"welcome"_s,  u"snapshot"_s, u"pong"_s,        u"rejected"_s,
                                   u"accepted"_s, u"presence"_s, u"QueueChanged"_s};
        while (!seen.contains(wanted)) {
            const QJsonObject frame = client.next();
            QVERIFY2(!frame.isEmpty(), qPrintable(QStringList(seen.values()).join(u' ')));
            const QString type = frame.value("type"_L1).toString();
            seen.insert(type);
            const QString name = messages.contains(type) ? type : u"event"_s;
            QCOMPARE(lackOf(frame, messages.value(name)["payload"_L1].toObject(), {}), QString());
        }
    }

    void aStateThatDidNotChangeIsNotSentAgain()
    {
        const QByteArray first = call(u"get"_s, draftPath(u"/state"_s));
        const qsizetype at = first.indexOf("ETag: ") + 6;
        const QByteArray tag = first.mid(at, first.indexOf("\r\n", at) - at);
        const QByteArray again =
            m_served.ask("GET " + draftPath(u"/state"_s).toUtf8()
                         + " HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: " + tag
                         + "\r\nAuthorization: Bearer " + m_token + "\r\n\r\n");
        QCOMPARE(statusOf(again), 304);
        QVERIFY(bodyOf(again).isEmpty());
    }

    void picksComeInPages()
    {
        const ServedDraft served;
        m_token = served.token(u"ana"_s, TokenRole::Drafter, u"A B C");
        WireClient ana(served, m_token);
        int player = 0;
        for (const char *team : {"A", "B", "C", "A", "B"}) {
            const QJsonObject answer = ana.command(u"MakePick"_s,
                                                   {{u"team_id"_s, QString::fromLatin1(team)},
                                                    {u"player_id"_s, u"p%1"_s.arg(++player)}});
            QCOMPARE(answer.value("type"_L1).toString(), u"accepted"_s);
        }
        QStringList players;
        QString cursor;
        for (int page = 0; page < 3; ++page) {
            const QJsonObject picks = objectIn(
                served.get(draftPath(u"/picks?limit=2"_s
                                     + (cursor.isEmpty() ? QString() : u"&cursor="_s + cursor)),
                           m_token));
            for (const QJsonValue &pick : picks.value("picks"_L1).toArray())
                players.append(pick["player_id"_L1].toString());
            cursor = picks.value("next_cursor"_L1).toString();
        }
        QCOMPARE(players, (QStringList{u"p1"_s, u"p2"_s, u"p3"_s, u"p4"_s, u"p5"_s}));
        QVERIFY(cursor.isEmpty());
        for (const char *nonsense : {"limit=0", "limit=501", "limit=ten", "cursor=9.99"}) {
            const QByteArray answer =
                served.get(draftPath(u"/picks?"_s + QString::fromLatin1(nonsense)), m_token);
            QCOMPARE(statusOf(answer), 400);
        }
        m_token = m_served.token(u"ana"_s, TokenRole::Drafter, u"A B C");
    }
};

QTEST_GUILESS_MAIN(TestHttpApi)
#include "tst_http_api.moc"
