// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/keychain.h"
#include "net/memory_keeper.h"
#include "net/private_keychain.h"
#include "net/room_hosting.h"
#include "net/room_joining.h"
#include "session/draft_library.h"
#include "session/room_client.h"
#include "session/token_trouble.h"
#include "store/sqlite_event_store.h"
#include "support/small_draft.h"

#include <QFile>
#include <QSignalSpy>
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

const DraftId draft = oneAtHome().draft;

struct Machine {
    QTemporaryDir folder{};
    DraftLibrary library{[this](QString *error) -> std::unique_ptr<EventStore> {
                             auto store = openSqliteStore({folder.filePath(u"l.warroom"_s)});
                             if (!store)
                                 *error = store.error().detail;
                             return store ? std::move(*store) : nullptr;
                         },
                         realNow};
};

/// A machine that hosts a draft, and another one that has joined it.
struct Evening {
    Machine host;
    Machine guest;
    RoomHosting hosting{host.library, host.folder.path(), realNow};

    explicit Evening(TokenKeeper *keeper)
    {
        QSignalSpy created(&host.library, &DraftLibrary::created);
        host.library.create(oneAtHome());
        if (!created.wait())
            qFatal("no draft");
        hosting.start({draft, 0, true});
        if (!QTest::qWaitFor([&] { return hosting.state() == Hosting::State::On; }))
            qFatal("not hosting");
        hosting.invite({false, TeamId(u"B"_s), 1});
        if (!QTest::qWaitFor([&] { return hosting.invitations().size() == 1; }))
            qFatal("no invitation");
        RoomJoining joining(guest.library, guest.folder.path(), realNow, nullptr, keeper);
        join(joining);
        const auto kim = joining.enter(draft);
        if (!QTest::qWaitFor([&] { return isLive(*kim); }))
            qFatal("not live");
        if (!QTest::qWaitFor([&] { return kim->isOpen(); }))
            qFatal("nothing is seen");
    }

    Invitation invitation() const
    {
        return hosting.invitation(hosting.invitations().first(), u"127.0.0.1"_s);
    }

    void join(RoomJoining &joining) const
    {
        QSignalSpy offered(&joining, &Joining::offered);
        QSignalSpy joined(&joining, &Joining::joined);
        joining.ask(invitation());
        if (!offered.wait())
            qFatal("nothing is offered");
        joining.join(offered.first().first().value<JoinOffer>(), u"Kim"_s, TeamId(u"B"_s));
        if (!joined.wait(30'000))
            qFatal("not let in");
    }

    static bool isLive(const RoomClient &client)
    {
        return client.connectionState().connection == Connection::Live;
    }

    QByteArray fileOfGuest() const
    {
        QFile file(guest.folder.filePath(u"joined-drafts.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

/// Joining a draft, and coming back to it, where what lets in is kept elsewhere than in a file.
class TestJoiningKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoJoinedComesBackByARealKeychain()
    {
        if (const QString obstacle = PrivateKeychain::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(u"no keychain of its own: "_s + obstacle));
        PrivateKeychain daemon;
        QVERIFY(daemon.startBus() && daemon.start());
        Keychain keychain;
        Evening evening(&keychain);
        QVERIFY(evening.fileOfGuest().contains("\"in_keychain\":true"));
        QVERIFY(evening.fileOfGuest().contains("\"token\":\"\""));
        QVERIFY(evening.fileOfGuest().contains("\"fingerprint\":\"\""));
        Keychain another;
        RoomJoining later(evening.guest.library, evening.guest.folder.path(), realNow, nullptr,
                          &another);
        const auto kim = later.enter(draft);
        QTRY_VERIFY(Evening::isLive(*kim));
        QCOMPARE(kim->actor().teams, QList<TeamId>{TeamId(u"B"_s)});
    }

    void whatWasSeenIsShownBeforeTheKeychainAnswers()
    {
        MemoryKeeper keeper;
        Evening evening(&keeper);
        keeper.wait();
        RoomJoining later(evening.guest.library, evening.guest.folder.path(), realNow, nullptr,
                          &keeper);
        const auto kim = later.enter(draft);
        QTRY_VERIFY(kim->isOpen());
        QCOMPARE(kim->connectionState().connection, Connection::Connecting);
        QCOMPARE(keeper.questions, 1);
        keeper.go();
        QTRY_VERIFY(Evening::isLive(*kim));
        const auto again = later.enter(draft); // what is known is not asked for again
        QTRY_VERIFY(Evening::isLive(*again));
        QCOMPARE(keeper.questions, 1);
    }

    void whoseKeychainHasLostItIsToldToJoinAnew_data()
    {
        QTest::addColumn<bool>("refuses");
        QTest::newRow("lost") << false;
        QTest::newRow("refused") << true;
    }

    void whoseKeychainHasLostItIsToldToJoinAnew()
    {
        QFETCH(const bool, refuses);
        MemoryKeeper keeper;
        Evening evening(&keeper);
        keeper.refuses = refuses;
        if (!refuses)
            keeper.kept.clear();
        RoomJoining later(evening.guest.library, evening.guest.folder.path(), realNow, nullptr,
                          &keeper);
        auto kim = later.enter(draft);
        QSignalSpy failed(kim.get(), &RoomClient::failed);
        QTRY_COMPARE(kim->connectionState().connection, Connection::Refused);
        QCOMPARE(kim->connectionState().trouble, tokenLost);
        QTRY_VERIFY(kim->isOpen()); // what was seen stays
        QCOMPARE(failed.size(), 1);
        QCOMPARE(kim->connectionState().connection, Connection::Refused);
        kim.reset();
        evening.join(later);
        kim = later.enter(draft);
        QTRY_VERIFY(Evening::isLive(*kim));
    }

    void whoLeavesBeforeTheKeychainAnswersIsNotMissed()
    {
        MemoryKeeper keeper;
        Evening evening(&keeper);
        keeper.wait();
        {
            RoomJoining later(evening.guest.library, evening.guest.folder.path(), realNow, nullptr,
                              &keeper);
            auto kim = later.enter(draft);
            QTRY_VERIFY(kim->isOpen());
            kim.reset();
            keeper.go();
            keeper.wait();
            kim = RoomJoining(evening.guest.library, evening.guest.folder.path(), realNow, nullptr,
                              &keeper)
                      .enter(draft);
        }
        keeper.go();
        QCOMPARE(keeper.questions, 2);
    }

    /// By a code alone, whose link tells no key.
    void aKnownHostIsNoFirstContact()
    {
        MemoryKeeper keeper;
        Evening evening(&keeper);
        RoomJoining later(evening.guest.library, evening.guest.folder.path(), realNow, nullptr,
                          &keeper);
        Invitation byCode = evening.invitation();
        byCode.fingerprint.clear();
        QSignalSpy offered(&later, &Joining::offered);
        later.ask(byCode);
        QVERIFY(offered.wait());
        QVERIFY(!offered.first().first().value<JoinOffer>().isFirstContact);
    }

    void aQuestionThatIsCancelledIsNotAskedLater()
    {
        MemoryKeeper keeper;
        Evening evening(&keeper);
        RoomJoining later(evening.guest.library, evening.guest.folder.path(), realNow, nullptr,
                          &keeper);
        Invitation byCode = evening.invitation();
        byCode.fingerprint.clear();
        QSignalSpy offered(&later, &Joining::offered);
        keeper.wait();
        later.ask(byCode);
        later.cancel();
        keeper.go();
        RoomJoining other(evening.guest.library, evening.guest.folder.path(), realNow);
        QSignalSpy offeredLater(&other, &Joining::offered);
        other.ask(evening.invitation());
        QVERIFY(offeredLater.wait());
        QCOMPARE(offered.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJoiningKeychain)
#include "tst_joining_keychain.moc"
