// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/joined_drafts.h"
#include "net/nearby_asker.h"
#include "net/revoked_tokens.h"
#include "net/room_hosting.h"
#include "net/room_joining.h"
#include "net/tokens.h"
#include "session/draft_library.h"
#include "session/room_client.h"
#include "store/sqlite_event_store.h"
#include "support/small_draft.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::test;

namespace {

Instant realNow()
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

/// A is drafted for at the host's screen, B and C by the program.
commands::CreateDraft oneAtHome()
{
    commands::CreateDraft create = draftOf(u"A B C", 2);
    create.seats = {{TeamId(u"A"_s), SeatControl::Person, u"local"_s}};
    return create;
}

/// Somebody's machine: a folder, a library, a way to host and a way to join.
struct Machine {
    QTemporaryDir folder;
    DraftLibrary library{[this](QString *error) -> std::unique_ptr<EventStore> {
                             auto store = openSqliteStore({folder.filePath(u"l.warroom"_s)});
                             if (!store)
                                 *error = store.error().detail;
                             return store ? std::move(*store) : nullptr;
                         },
                         realNow};
    RoomHosting hosting{library, folder.path(), realNow};
    RoomJoining joining{library, folder.path(), realNow};
};

/// A machine that hosts a draft, and another one.
struct Evening {
    Machine host;
    Machine guest;
    DraftId draft = oneAtHome().draft;

    explicit Evening(bool isEncrypted = true)
    {
        QSignalSpy created(&host.library, &DraftLibrary::created);
        host.library.create(oneAtHome());
        if (!created.wait())
            qFatal("no draft");
        start(0, isEncrypted);
    }

    void start(quint16 port, bool isEncrypted = true)
    {
        host.hosting.start({draft, port, isEncrypted});
        if (!QTest::qWaitFor([&] { return host.hosting.state() == Hosting::State::On; }))
            qFatal("not hosting");
    }

    Invitation invite(const InvitationWish &wish)
    {
        const auto before = host.hosting.invitations();
        host.hosting.invite(wish);
        if (!QTest::qWaitFor([&] { return host.hosting.invitations() != before; }))
            qFatal("no invitation");
        for (const GivenInvitation &given : host.hosting.invitations()) {
            if (!before.contains(given))
                return host.hosting.invitation(given, u"127.0.0.1"_s);
        }
        qFatal("no invitation");
    }

    /// What the guest is offered; an empty one, and \a trouble, where he is refused.
    JoinOffer offerFor(const Invitation &invitation, std::optional<JoinTrouble> *trouble = nullptr)
    {
        QSignalSpy offered(&guest.joining, &Joining::offered);
        QSignalSpy failed(&guest.joining, &Joining::failed);
        guest.joining.ask(invitation);
        (void)QTest::qWaitFor([&] { return !offered.isEmpty() || !failed.isEmpty(); }, 15'000);
        if (trouble && !failed.isEmpty())
            *trouble = failed.first().first().value<JoinTrouble>();
        return offered.isEmpty() ? JoinOffer() : offered.first().first().value<JoinOffer>();
    }

    std::unique_ptr<RoomClient> joined(const JoinOffer &offer,
                                       const std::optional<TeamId> &team = {})
    {
        QSignalSpy joined(&guest.joining, &Joining::joined);
        guest.joining.join(offer, u"Kim"_s, team);
        return joined.wait() ? guest.joining.enter(draft) : nullptr;
    }
};

/// What lets the guest in.
JoinedDraft ticketOf(const Evening &evening)
{
    return *JoinedDrafts::open(evening.guest.folder.path())->find(evening.draft);
}

void putSecret(const QTemporaryDir &folder, int size)
{
    QFile file(folder.filePath(u"token-secret"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(size, 's')) == size
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

} // namespace

/// One program hosts a draft of its library, another one joins it.
class TestHosting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromTheLinkToTheSeat_data()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::newRow("over TLS") << true;
        QTest::newRow("in the clear") << false;
    }

    void fromTheLinkToTheSeat()
    {
        QFETCH(const bool, isEncrypted);
        Evening evening(isEncrypted);
        const QString link = linkOf(evening.invite({false, {}, 12}));
        const JoinOffer offer = evening.offerFor(invitationIn(link).value());
        QCOMPARE(offer.draft, evening.draft);
        QVERIFY(!offer.isFirstContact); // the link has vouched for the host
        QCOMPARE(offer.teams.size(), 3);
        QVERIFY(!offer.teams.at(0).isFree && offer.teams.at(1).isFree);

        const auto home = evening.host.library.enter(evening.draft);
        const auto kim = evening.joined(offer, TeamId(u"B"_s));
        QVERIFY(kim);
        QTRY_VERIFY(kim->isOpen() && home->isOpen());
        QTRY_COMPARE(kim->connectionState().connection, Connection::Live);
        QCOMPARE(kim->actor().teams, QList<TeamId>{TeamId(u"B"_s)});
        QTRY_COMPARE(home->actor().teams, QList<TeamId>{TeamId(u"A"_s)});
        QTRY_COMPARE(evening.host.hosting.present(), QStringList{kim->actor().id});

        home->submit(commands::MakePick{TeamId(u"A"_s), PlayerId(u"p1"_s), {}, {}});
        QTRY_VERIFY(kim->state().selections.size() == 1);
        QSignalSpy answered(kim.get(), &RoomClient::answered);
        kim->submit(commands::MakePick{TeamId(u"B"_s), PlayerId(u"p2"_s), {}, {}});
        QVERIFY(answered.wait());
        QVERIFY(answered.first().first().value<Answer>().accepted);
        QTRY_COMPARE(home->history().size(), kim->history().size());
    }

    void bothSidesSeeWhoIsThere()
    {
        Evening evening;
        const auto home = evening.host.library.enter(evening.draft);
        const auto kim = evening.joined(evening.offerFor(evening.invite({false, {}, 12})));
        QVERIFY(kim);
        QTRY_COMPARE(kim->connectionState().connection, Connection::Live);
        const PersonId her(kim->actor().id);
        QTRY_VERIFY(home->isPresent(her));
        QTRY_VERIFY(kim->isPresent(her));
        QVERIFY(kim->isPresent(PersonId(u"local"_s)) && home->isPresent(PersonId(u"local"_s)));
        evening.host.hosting.stop();
        QTRY_VERIFY(!home->isPresent(her));
        QTRY_VERIFY(!kim->isPresent(her)); // nobody says so
        QVERIFY(!kim->isPresent(PersonId(u"local"_s)));
    }

    void whoWasSentAwayIsToldSo()
    {
        Evening evening;
        const auto home = evening.host.library.enter(evening.draft);
        const JoinOffer offer = evening.offerFor(evening.invite({false, TeamId(u"B"_s), 1}));
        const auto kim = evening.joined(offer);
        QVERIFY(kim);
        QTRY_VERIFY(kim->isOpen() && home->isOpen());
        QTRY_COMPARE(kim->connectionState().connection, Connection::Live);
        const PersonId her(kim->actor().id);
        home->submit(commands::ChangeStanding{her, Standing::Removed, {}});
        QTRY_COMPARE(kim->connectionState().connection, Connection::Refused);
        QSignalSpy failed(&evening.guest.joining, &Joining::failed);
        evening.guest.joining.join(offer, u"Kim"_s, {});
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<JoinTrouble>(), JoinTrouble::SentAway);
    }

    void whatIsSaidReachesTheOther()
    {
        Evening evening;
        const auto home = evening.host.library.enter(evening.draft);
        const auto kim = evening.joined(evening.offerFor(evening.invite({false, {}, 12})));
        QVERIFY(kim);
        QTRY_VERIFY(kim->isOpen() && home->isOpen());
        QTRY_COMPARE(kim->connectionState().connection, Connection::Live);
        kim->submit(commands::SayMessage{u"who wants 51?"_s, {}});
        QTRY_COMPARE(home->state().company.messages.size(), 1);
        const Message said = home->state().company.messages.first();
        QCOMPARE(said.words.text, u"who wants 51?"_s);
        home->submit(commands::ReactToMessage{said.id, Reaction::Laugh, true});
        QTRY_COMPARE(kim->state().company.messages.first().reactions.size(), 1);
        QCOMPARE(kim->state().company.messages.first().words.text, u"who wants 51?"_s);
    }

    void whoWasInComesBackWithoutAnInvitation()
    {
        Evening evening;
        auto kim = evening.joined(evening.offerFor(evening.invite({false, TeamId(u"B"_s), 1})));
        QVERIFY(kim);
        QTRY_COMPARE(kim->connectionState().connection, Connection::Live);
        kim.reset();
        const RoomJoining later(evening.guest.library, evening.guest.folder.path(), realNow);
        QVERIFY(later.knows(evening.draft));
        QVERIFY(!later.knows(DraftId(u"another"_s)));
        kim = evening.guest.joining.enter(evening.draft);
        QTRY_COMPARE(kim->connectionState().connection, Connection::Live);
        QCOMPARE(kim->actor().teams, QList<TeamId>{TeamId(u"B"_s)});
    }

    /// For another computer that takes the draft over.
    void whoJoinsGetsATokenThatThePublicHalfProves()
    {
        Evening evening;
        QVERIFY(evening.joined(evening.offerFor(evening.invite({false, {}, 12}))));
        const NamedKey own = signingNamedKey(evening.host.folder.path()).value();
        TokenKeys keys;
        QVERIFY(keys.add(formerHostKey(tokenKeyText(own), evening.draft).value()));
        const Tokens elsewhere(keys, hostAudience, std::make_shared<RevokedTokens>());
        QVERIFY(elsewhere.verify(ticketOf(evening).token.toLatin1(), evening.draft, realNow()));
        QVERIFY(!QFile::exists(evening.host.folder.filePath(u"token-secret"_s)));
    }

    void whoJoinedWhenTokensHadASecretComesBack()
    {
        Evening evening;
        auto kim = evening.joined(evening.offerFor(evening.invite({false, TeamId(u"B"_s), 1})));
        QVERIFY(kim);
        const quint16 port = evening.host.hosting.port();
        evening.host.hosting.stop();
        QTRY_COMPARE(evening.host.hosting.state(), Hosting::State::Off);
        putSecret(evening.host.folder, 32);
        const NamedKey secret = *secretNamedKey(evening.host.folder.path()).value();
        JoinedDraft joined = ticketOf(evening);
        const auto claims = unverifiedPayload(joined.token.toLatin1()).value();
        joined.token = QString::fromLatin1(signedToken(claims, secret));
        QVERIFY(JoinedDrafts::open(evening.guest.folder.path())->add(joined));
        kim.reset();
        evening.start(port);
        RoomJoining later(evening.guest.library, evening.guest.folder.path(), realNow);
        kim = later.enter(evening.draft);
        QTRY_COMPARE(kim->connectionState().connection, Connection::Live);
    }

    void aSecretThatIsNoneIsNamed()
    {
        Evening evening;
        putSecret(evening.host.folder, 31);
        QSignalSpy failed(&evening.host.hosting, &Hosting::failed);
        evening.host.hosting.start({evening.draft, 0, true});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(u"token-secret: the secret"_s));
        QTRY_COMPARE(evening.host.hosting.state(), Hosting::State::Off);
    }

    void hostingStopsAndStartsWithoutLosingTheDraft()
    {
        Evening evening;
        const auto kim = evening.joined(evening.offerFor(evening.invite({false, {}, 12})));
        QVERIFY(kim);
        QTRY_COMPARE(kim->connectionState().connection, Connection::Live);
        const quint16 port = evening.host.hosting.port();
        const QString code = evening.host.hosting.invitations().first().code;
        evening.host.hosting.stop();
        QTRY_COMPARE(evening.host.hosting.state(), Hosting::State::Off);
        QTRY_COMPARE(kim->connectionState().connection, Connection::Waiting);
        kim->submit(commands::SetQueue{TeamId(u"B"_s), {PlayerId(u"p2"_s)}});
        QCOMPARE(kim->connectionState().unanswered, 1);
        evening.start(port);
        QCOMPARE(evening.host.hosting.invitations().first().code, code);
        QCOMPARE(evening.host.hosting.invitations().first().people, 1);
        QTRY_COMPARE_WITH_TIMEOUT(kim->connectionState().connection, Connection::Live, 15'000);
        QTRY_COMPARE(kim->connectionState().unanswered, 0);
    }

    void aTypedCodeTrustsAtFirstContactAndSaysSo()
    {
        Evening evening;
        const Invitation link = evening.invite({false, {}, 12});
        const QString address = u"127.0.0.1:%1"_s.arg(link.port);
        const JoinOffer first = evening.offerFor(typedInvitation(address, link.code).value());
        QVERIFY(first.isFirstContact);
        QCOMPARE(first.invitation.fingerprint, link.fingerprint);
        QVERIFY(evening.joined(first, TeamId(u"B"_s)));
        const JoinOffer again = evening.offerFor(typedInvitation(address, link.code).value());
        QCOMPARE(again.draft, evening.draft);
        QVERIFY(!again.isFirstContact);
    }

    void anotherKeyIsAHardStop()
    {
        Evening evening;
        Invitation invitation = evening.invite({false, {}, 12});
        QVERIFY(evening.joined(evening.offerFor(invitation), TeamId(u"B"_s)));
        const quint16 port = evening.host.hosting.port();
        evening.host.hosting.stop();
        QTRY_COMPARE(evening.host.hosting.state(), Hosting::State::Off);
        QVERIFY(QFile::remove(evening.host.folder.filePath(u"tls-identity.pem"_s)));
        evening.start(port);
        const QString address = u"127.0.0.1:%1"_s.arg(port);
        for (const Invitation &each :
             {invitation, typedInvitation(address, invitation.code).value()}) {
            std::optional<JoinTrouble> trouble;
            QVERIFY(evening.offerFor(each, &trouble).draft.isEmpty());
            QCOMPARE(trouble, JoinTrouble::Stranger);
        }
    }

    void saysWhyNobodyIsLetIn()
    {
        Evening evening;
        Invitation invitation = evening.invite({false, TeamId(u"B"_s), 1});
        const auto troubleWith = [&](const Invitation &each) {
            std::optional<JoinTrouble> trouble;
            (void)evening.offerFor(each, &trouble);
            return trouble;
        };
        Invitation wrong = invitation;
        wrong.code = u"00000000"_s;
        QCOMPARE(troubleWith(wrong), JoinTrouble::UnknownCode);
        Invitation nobody = invitation;
        nobody.port = 1;
        QCOMPARE(troubleWith(nobody), JoinTrouble::Unreachable);
        Invitation clear = invitation;
        clear.isEncrypted = false;
        clear.fingerprint.clear();
        QVERIFY(troubleWith(clear));
        evening.host.hosting.withdraw(invitation.code);
        QTRY_VERIFY(evening.host.hosting.invitations().isEmpty());
        QCOMPARE(troubleWith(invitation), JoinTrouble::UnknownCode);
    }

    void takesAnotherPortWhereTheUsualOneIsTaken()
    {
        QTcpServer other;
        if (!other.listen(QHostAddress::Any, usualPort))
            QSKIP("the usual port is taken on this machine");
        Evening evening;
        evening.host.hosting.start({evening.draft, usualPort, true});
        QTRY_COMPARE(evening.host.hosting.state(), Hosting::State::On);
        QTRY_VERIFY(evening.host.hosting.state() == Hosting::State::On
                    && evening.host.hosting.port() != usualPort);
    }

    void saysThatAPortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::Any));
        Evening evening;
        QSignalSpy failed(&evening.host.hosting, &Hosting::failed);
        evening.host.hosting.start({evening.draft, other.serverPort(), true});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(QString::number(other.serverPort())));
        QTRY_COMPARE(evening.host.hosting.state(), Hosting::State::Off);
    }

    void onlyARoomThatIsAnnouncedSaysItsSeats()
    {
        Evening evening;
        HostingWish wish{evening.draft, 0, true};
        for (const bool isAnnounced : {false, true}) {
            wish.announcedAs = isAnnounced ? u"A"_s : QString();
            evening.host.hosting.start(wish);
            QTRY_COMPARE(evening.host.hosting.state(), Hosting::State::On);
            const NearbyRoom room{u"A"_s, u"127.0.0.1"_s, evening.host.hosting.port(), true};
            NearbyAsker asker;
            asker.follow({room});
            QTRY_VERIFY(asker.withAnswer(room).answer || asker.withAnswer(room).isSilent);
            QCOMPARE(asker.withAnswer(room).isSilent, !isAnnounced);
        }
    }

    void stopsBeforeItHasBegun()
    {
        Evening evening;
        evening.host.hosting.stop();
        QTRY_COMPARE(evening.host.hosting.state(), Hosting::State::Off);
        evening.host.hosting.start({evening.draft, 0, true});
        evening.host.hosting.stop();
        QTRY_COMPARE(evening.host.hosting.state(), Hosting::State::Off);
        evening.start(0);
        QCOMPARE(evening.host.hosting.draft(), evening.draft);
    }
};

QTEST_GUILESS_MAIN(TestHosting)
#include "tst_hosting.moc"
