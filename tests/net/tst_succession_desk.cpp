// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/base64url.h"
#include "net/raw_guest.h"
#include "net/succession_answer.h"
#include "store/signing_key.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::codeOf;
using warroom::test::draftOf;
using warroom::test::ServedDraft;
using warroom::test::statusOf;
using warroom::test::upgradeRequest;

namespace {

QString keyOf(QChar name)
{
    return u"sha256//"_s + QString(43, name) + u'=';
}

const QString hosts = keyOf(u'H');
const QString own = keyOf(u'B');
const QString anas = keyOf(u'A');

commands::CreateDraft aRoom()
{
    commands::CreateDraft create = draftOf(u"A B C D", 2);
    create.seats = {{TeamId(u"A"_s), SeatControl::Person, u"ana"_s},
                    {TeamId(u"B"_s), SeatControl::Person, u"ben"_s},
                    {TeamId(u"C"_s), SeatControl::Person, u"cy"_s},
                    {TeamId(u"D"_s), SeatControl::Person, u"local"_s}};
    return create;
}

GatewayOptions standingBy()
{
    GatewayOptions options;
    options.hostKey = own;
    options.standsBy = true;
    return options;
}

/// What a person signs with, on a computer of his own.
struct Signer {
    QTemporaryDir folder;
    SigningKey key = SigningKey::ofFolder(folder.path()).value();

    QString text() const { return QString::fromLatin1(toBase64Url(key.publicKey())); }
    QString proof(const DraftId &draft, const QString &person, const QString &candidate = own,
                  int term = 1) const
    {
        const QByteArray text = votedText(draft, candidate, term, PersonId(person));
        return QString::fromLatin1(toBase64Url(key.sign(text)));
    }
};

/// Ben's computer, which stands by for a draft that another one hosts. Ana's could host as well.
struct Standby {
    ServedDraft served{standingBy(), aRoom()};
    Signer ana;
    Signer ben;

    Standby()
    {
        served.library().setOwnKey(hosts);
        offer(u"local"_s, TokenRole::Commissioner, hosts, QString(43, u'k'));
        offer(u"ana"_s, TokenRole::Drafter, anas, ana.text());
        offer(u"ben"_s, TokenRole::Drafter, own, ben.text());
        served.library().setOwnKey(own);
        served.gateway().setCandidate(true);
    }

    void offer(const QString &person, TokenRole role, const QString &key, const QString &tokenKey)
    {
        const QJsonObject data{{u"key"_s, key}, {u"token_key"_s, tokenKey}, {u"places"_s, u""_s}};
        const QJsonObject command{
            {u"command"_s, u"OfferToHost"_s},
            {u"command_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {u"data"_s, data}};
        const QByteArray answer = served.post(served.draft(), served.token(person, role),
                                              QJsonDocument(command).toJson());
        if (statusOf(answer) != 200)
            qFatal("%s", answer.constData());
    }

    QByteArray ask(const QJsonObject &question, const QByteArray &method = "POST") const
    {
        const QByteArray body = QJsonDocument(question).toJson(QJsonDocument::Compact);
        return served.ask(method + " /api/drafts/" + served.draft().text().toUtf8()
                          + "/succession HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                          + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    static QJsonObject question(const QString &person, const QString &proof = {}, int head = 1)
    {
        return {{u"person_id"_s, person},
                {u"head_sequence"_s, head},
                {u"confirms"_s, !proof.isEmpty()},
                {u"proof"_s, proof}};
    }

    QJsonObject answerTo(const QJsonObject &question) const
    {
        const QByteArray answer = ask(question);
        return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
    }

    /// Whose wish counts after \a question was asked.
    QStringList confirmedAfter(const QJsonObject &question) const
    {
        QStringList people;
        for (const QJsonValue &person : answerTo(question).value("confirmed"_L1).toArray())
            people.append(person.toString());
        return people;
    }

    bool isTakenOver() const
    {
        const auto log = served.log();
        return std::holds_alternative<events::HostChanged>(log.back().event);
    }
};

} // namespace

/// Who hosts a draft, and who says that this computer should.
class TestSuccessionDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoHosts()
    {
        const Standby standby;
        const QJsonObject answer = standby.answerTo(Standby::question(u"ana"_s));
        QCOMPARE(answer.value("key"_L1), own);
        QCOMPARE(answer.value("person_id"_L1), u"ben"_s);
        QCOMPARE(answer.value("host"_L1), hosts);
        QCOMPARE(answer.value("term"_L1), 1);
        QCOMPARE(answer.value("head_sequence"_L1), static_cast<int>(standby.served.log().size()));
        QCOMPARE(answer.value("since_sequence"_L1), 0);
        QCOMPARE(answer.value("needed"_L1), 2);
        QVERIFY(answer.value("confirmed"_L1).toArray().isEmpty());
    }

    void isSilentWithoutAKey()
    {
        const ServedDraft served;
        const QByteArray request = "POST /api/drafts/" + served.draft().text().toUtf8()
            + "/succession HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}";
        QCOMPARE(statusOf(served.ask(request)), 404);
    }

    void refusesNonsense()
    {
        const Standby standby;
        QCOMPARE(statusOf(standby.ask({})), 400);
        QCOMPARE(statusOf(standby.ask(Standby::question(u"ana"_s), "GET")), 405);
    }

    void countsAVote()
    {
        const Standby standby;
        const QString proof = standby.ana.proof(standby.served.draft(), u"ana"_s);
        QCOMPARE(standby.confirmedAfter(Standby::question(u"ana"_s, proof)), QStringList{u"ana"_s});
        QVERIFY(!standby.isTakenOver());
    }

    void countsNoVoteThatIsNone_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("signer");
        QTest::addColumn<QString>("candidate");
        QTest::addColumn<int>("term");
        QTest::addColumn<int>("head");
        QTest::newRow("in another's name") << u"ana"_s << u"ben"_s << own << 1 << 1;
        QTest::newRow("for another computer") << u"ana"_s << u"ana"_s << anas << 1 << 1;
        QTest::newRow("for another term") << u"ana"_s << u"ana"_s << own << 2 << 1;
        QTest::newRow("of one whose log is longer") << u"ana"_s << u"ana"_s << own << 1 << 100;
        QTest::newRow("of one who runs no team") << u"zoe"_s << u"ana"_s << own << 1 << 1;
        QTest::newRow("of one who offered no computer") << u"cy"_s << u"ana"_s << own << 1 << 1;
        QTest::newRow("of the host") << u"local"_s << u"ana"_s << own << 1 << 1;
    }

    void countsNoVoteThatIsNone()
    {
        QFETCH(const QString, person);
        QFETCH(const QString, signer);
        QFETCH(const QString, candidate);
        QFETCH(const int, term);
        QFETCH(const int, head);
        const Standby standby;
        const Signer &hand = signer == u"ana"_s ? standby.ana : standby.ben;
        const QString proof = hand.proof(standby.served.draft(), person, candidate, term);
        QCOMPARE(standby.confirmedAfter(Standby::question(person, proof, head)), QStringList());
    }

    void countsNoVoteWhileTheHostIsThere()
    {
        Standby standby;
        standby.served.gateway().setCandidate(false);
        const QString proof = standby.ana.proof(standby.served.draft(), u"ana"_s);
        QCOMPARE(standby.confirmedAfter(Standby::question(u"ana"_s, proof)), QStringList());
    }

    void takesOverWhenMoreThanHalfWantIt()
    {
        const Standby standby;
        const DraftId draft = standby.served.draft();
        const auto say = [&](const Signer &signer, const QString &person) {
            return standby.answerTo(Standby::question(person, signer.proof(draft, person)));
        };
        (void)say(standby.ben, u"ben"_s);
        (void)say(standby.ben, u"ben"_s);
        QVERIFY(!standby.isTakenOver());
        (void)say(standby.ana, u"ana"_s);
        QTRY_VERIFY(standby.isTakenOver());
        const auto log = standby.served.log();
        const auto changed = std::get<events::HostChanged>(log.back().event);
        QCOMPARE(changed.term, 2);
        QCOMPARE(changed.key, own);
        QCOMPARE(changed.confirmedBy, (QList<PersonId>{PersonId(u"ana"_s), PersonId(u"ben"_s)}));
        QTRY_COMPARE(standby.answerTo(Standby::question(u"ana"_s)).value("host"_L1), own);
        QCOMPARE(standby.answerTo(Standby::question(u"ana"_s)).value("since_sequence"_L1),
                 static_cast<int>(log.size()));
    }

    void letsNobodyInBeforeThat()
    {
        const Standby standby;
        const QByteArray token = standby.served.token(u"ana"_s, TokenRole::Drafter, u"A");
        const QByteArray answer = standby.served.ask(upgradeRequest(standby.served, token));
        QCOMPARE(statusOf(answer), 503);
        QCOMPARE(codeOf(answer), "standing_by");
    }
};

QTEST_GUILESS_MAIN(TestSuccessionDesk)

#include "tst_succession_desk.moc"
