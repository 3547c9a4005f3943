// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/library_host.h"
#include "support/fake_hosting.h"
#include "support/fake_joining.h"
#include "support/program_fixture.h"
#include "support/succession.h"
#include "ui/lobby/join_page.h"
#include "ui/lobby/lobby_page.h"
#include "ui/room/host_gone_bar.h"
#include "ui/room/host_news.h"
#include "ui/widgets/notice_bar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;

namespace {

const DraftId draft(u"draft"_s);
const PersonId ana(u"guest-ana"_s);

/// The program on the computer known by \a own.
struct Computer {
    Program program;
    FakeHosting hosting;
    FakeJoining joining;
    std::unique_ptr<MainWindow> window;

    explicit Computer(QChar own)
    {
        program.library.setOwnKey(keyOf(own));
        hosting.hosted = DraftId();
        WindowParts parts = program.parts();
        parts.hosting = &hosting;
        parts.joining = &joining;
        window = std::make_unique<MainWindow>(parts);
        window->show();
    }
    ~Computer() { window.reset(); }

    RoomClient &client() const { return window->room()->client(); }
    NoticeBar &notice() const { return *window->findChild<NoticeBar *>(); }
    bool shows(const QString &button) const
    {
        const auto buttons = window->findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [&](const QPushButton *each) {
            return each->text() == button && each->isVisible();
        });
    }
    /// Asks the library for its host's answer to \a command of \a actor.
    void order(const Actor &actor, const Command &command)
    {
        LibraryHost &host = program.library.host();
        QMetaObject::invokeMethod(&host, [&host, actor, command] {
            host.submit(draft, actor, QUuid::createUuid(), command);
        });
    }
    /// Its own draft with Ana in it, whose computer stands by to go on with it.
    void openOwn()
    {
        program.library.create(smallDraft());
        QVERIFY(QTest::qWaitFor([this] { return window->room() && client().isOpen(); }));
        order(Actor{u"local"_s, Role::Commissioner, {}}, offerOf(u'h'));
        order(Actor{u"program"_s, Role::Program, {}},
              commands::ChangeSeat{{TeamId(u"C"_s), SeatControl::Person, ana.text()}, {}});
        order(guest(u"ana"_s, u"C"_s), commands::NamePerson{u"Ana"_s});
        order(guest(u"ana"_s, u"C"_s), offerOf(u'a', u"192.168.1.30:7420"_s));
        QTRY_VERIFY(client().state().company.succession.offer(keyOf(u'a')));
    }
    void handOver() { client().submit(commands::HandOver{keyOf(u'a')}); }
    /// From now on there is a way into the draft, as \a actor, \a after something happened in it.
    void openDoor(const Actor &actor, std::function<void(ScriptedRoom &)> after = {})
    {
        joining.doors[draft] = [actor, after] {
            auto room = std::make_unique<ScriptedRoom>();
            new FakeHandingOver(room.get());
            fillWithGuests(*room);
            room->play(commands::StartDraft{});
            if (after)
                after(*room);
            room->me = actor;
            return room;
        };
    }
    ScriptedRoom &enterAsGuest(const Actor &actor, std::function<void(ScriptedRoom &)> after = {})
    {
        openDoor(actor, std::move(after));
        Q_EMIT program.library.created(draft);
        return static_cast<ScriptedRoom &>(client());
    }
};

void handedToAna(ScriptedRoom &room)
{
    changeHost(room, ana, u'a');
}

} // namespace

/// What the window does when another computer hosts the draft that is shown.
class TestHostChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOwnDraftIsWatched()
    {
        Computer computer(u'h');
        computer.openOwn();
        QCOMPARE(computer.joining.watched.size(), 1U);
        QCOMPARE(computer.joining.watched.front(), &computer.client());
        QVERIFY(computer.joining.followed.empty());
        QVERIFY(computer.shows(u"Host"_s));
    }

    void handedOverItIsEnteredOnceAsAGuest()
    {
        Computer computer(u'h');
        computer.openOwn();
        computer.handOver();
        QTRY_COMPARE(computer.joining.followed.size(), 1U);
        QVERIFY(!computer.window->room()->canHost());
        computer.openDoor(Actor{u"local"_s, Role::Commissioner, {}}, handedToAna);
        Q_EMIT computer.joining.joined(DraftId(u"another"_s));
        QCOMPARE(computer.joining.entered, 0);
        const RoomClient *before = &computer.client();
        Q_EMIT computer.joining.joined(draft);
        QCOMPARE(computer.joining.entered, 1);
        QVERIFY(&computer.client() != before);
        QVERIFY(computer.notice().isVisible());
        QCOMPARE(computer.notice().text(), u"Ana's computer hosts the draft now."_s);
        Q_EMIT computer.joining.joined(draft);
        QCOMPARE(computer.joining.entered, 1);
        QVERIFY(!computer.shows(u"Host"_s) && !computer.shows(u"Invite"_s));
    }

    /// Gone, asleep or cut off meanwhile: nothing in its own log says so.
    void takenOverMeanwhileItIsEnteredAsWell()
    {
        Computer computer(u'h');
        computer.openOwn();
        computer.openDoor(Actor{u"local"_s, Role::Commissioner, {}}, handedToAna);
        Q_EMIT computer.joining.joined(draft);
        QCOMPARE(computer.joining.entered, 1);
        QVERIFY(computer.joining.followed.empty());
        QCOMPARE(computer.notice().text(), u"Ana's computer hosts the draft now."_s);
        QCOMPARE(computer.notice().whatToDo(), QString());
    }

    void saysThatWhatWasRecordedMeanwhileIsSetAside()
    {
        Computer computer(u'h');
        computer.openOwn();
        LibraryHost &host = computer.program.library.host();
        QSignalSpy heard(&host, &LibraryHost::apart);
        QMetaObject::invokeMethod(&host, [&host] { Q_EMIT host.apart(draft); });
        QTRY_COMPARE(heard.size(), 1);
        QCoreApplication::processEvents();
        computer.openDoor(Actor{u"local"_s, Role::Commissioner, {}}, handedToAna);
        Q_EMIT computer.joining.joined(draft);
        QCOMPARE(computer.notice().whatToDo(),
                 u"The draft went on there while this computer could not be reached. What was "
                 "recorded here meanwhile is set aside."_s);
    }

    void whoCannotFollowIsToldAndReadsOn()
    {
        Computer computer(u'h');
        computer.openOwn();
        computer.handOver();
        QTRY_COMPARE(computer.joining.followed.size(), 1U);
        const RoomClient *before = &computer.client();
        Q_EMIT computer.joining.failed(JoinTrouble::NotKept, {});
        QCOMPARE(&computer.client(), before);
        QCOMPARE(computer.notice().text(),
                 u"Ana's computer hosts the draft now, and this one was not let in."_s);
        QCOMPARE(computer.notice().whatToDo(),
                 u"What happened until then can be read here. To go on, ask Ana for an "
                 "invitation."_s);
        QVERIFY(computer.client().state().setup);
        QVERIFY(!computer.shows(u"Host"_s));
    }

    /// Joining is told of by one signal, whoever asked.
    void theJoinPageTakesOnlyWhatItAskedFor()
    {
        Computer computer(u'a');
        computer.window->showJoin(u"warroom://192.168.1.20:7420/K7QF29XD?tls=off"_s);
        QCOMPARE(computer.joining.asked, 1);
        computer.openDoor(guest(u"ana"_s, u"C"_s));
        Q_EMIT computer.joining.joined(draft); // a draft that was followed, told of late
        QCOMPARE(computer.joining.entered, 0);
        JoinOffer offer;
        offer.draft = draft;
        offer.teams = {{TeamId(u"C"_s), u"Team C"_s, true}};
        Q_EMIT computer.joining.offered(offer);
        Q_EMIT computer.joining.joined(draft);
        QCOMPARE(computer.joining.entered, 0);
        button(*computer.window, u"Take this team"_s)->click();
        Q_EMIT computer.joining.joined(DraftId(u"another"_s));
        QCOMPARE(computer.joining.entered, 0);
        Q_EMIT computer.joining.joined(draft);
        QCOMPARE(computer.joining.entered, 1);
        Q_EMIT computer.joining.joined(draft);
        QCOMPARE(computer.joining.entered, 1);
    }

    /// A draft that was read before its host answered: nobody was on the screen, and no event came.
    void whoSomebodyIsMayBeKnownLaterThanTheDraft()
    {
        Computer computer(u'k');
        ScriptedRoom &room = computer.enterAsGuest({{}, Role::Spectator, {}},
                                                   [](ScriptedRoom &its) { its.readOnly = true; });
        room.connectAs(Connection::Connecting);
        QVERIFY(!computer.shows(u"Queue"_s));
        QVERIFY(!action(*computer.window, u"Pause the draft"_s)->isEnabled());
        room.me = {u"local"_s, Role::Commissioner, {TeamId(u"A"_s)}};
        room.readOnly = false;
        room.connectAs(Connection::Live);
        QVERIFY(computer.shows(u"Queue"_s));
        QVERIFY(computer.shows(u"Pause"_s));
        QVERIFY(action(*computer.window, u"Pause the draft"_s)->isEnabled());
    }

    void aGuestIsToldWhoHosts()
    {
        Computer computer(u'k');
        ScriptedRoom &room = computer.enterAsGuest(guest(u"kim"_s, u"B"_s), handedToAna);
        QVERIFY(!computer.notice().isVisible()); // that was before he came
        changeHost(room, PersonId(u"guest-lou"_s), u'l');
        QCOMPARE(computer.notice().text(), u"Lou's computer hosts the draft now."_s);
        QCOMPARE(&computer.client(), &room);
        QVERIFY(!computer.shows(u"Host"_s));
        // What comes while it catches up is told as it stands in the end.
        room.connectAs(Connection::CatchingUp);
        changeHost(room, PersonId(u"guest-ana"_s), u'a');
        QCOMPARE(computer.notice().text(), u"Lou's computer hosts the draft now."_s);
        room.connectAs(Connection::Live);
        QCOMPARE(computer.notice().text(), u"Ana's computer hosts the draft now."_s);
        // Everybody is on the way to her for a moment; then she is there, or she is gone.
        room.connectAs(Connection::Waiting);
        QVERIFY(computer.notice().isVisible());
        auto *over = room.findChild<FakeHandingOver *>();
        over->isGone = true;
        over->tell();
        QVERIFY(!computer.notice().isVisible());
    }

    void aGuestWhoseComputerHostsHasWhatAHostHas()
    {
        Computer computer(u'a');
        ScriptedRoom &room = computer.enterAsGuest(guest(u"ana"_s, u"C"_s));
        QVERIFY(!computer.window->room()->canHost());
        QVERIFY(!computer.shows(u"Host"_s));
        handedToAna(room);
        QCOMPARE(computer.notice().text(), u"This computer hosts the draft now."_s);
        QVERIFY(computer.window->room()->canHost());
        QVERIFY(computer.shows(u"Host"_s));
        changeHost(room, PersonId(u"guest-kim"_s), u'k');
        QVERIFY(!computer.window->room()->canHost());
        QVERIFY(!computer.shows(u"Host"_s));
    }

    void whoIsNamedIsTold()
    {
        Computer computer(u'a');
        ScriptedRoom &room = computer.enterAsGuest(guest(u"ana"_s, u"C"_s));
        room.record(events::SuccessorNamed{keyOf(u'k'), room.now});
        QVERIFY(!computer.notice().isVisible());
        room.record(events::SuccessorNamed{keyOf(u'a'), room.now});
        QCOMPARE(computer.notice().text(),
                 u"This computer stands by: if the host goes, the draft can go on here."_s);
    }

    void theLobbyTakesPartInAll()
    {
        Computer computer(u'a');
        FakeHandingOver *over = nullptr;
        computer.joining.doors[draft] = [&over] {
            auto room = std::make_unique<ScriptedRoom>();
            fillWithGuests(*room);
            room->me = guest(u"ana"_s, u"C"_s);
            over = new FakeHandingOver(room.get());
            return room;
        };
        Q_EMIT computer.program.library.created(draft);
        QVERIFY(computer.window->lobby());
        auto *bar = computer.window->lobby()->findChild<HostGoneBar *>();
        over->isGone = true;
        over->tell();
        QVERIFY(bar->isVisible());
        over->isGone = false;
        over->tell();
        handedToAna(static_cast<ScriptedRoom &>(computer.client()));
        QVERIFY(computer.shows(u"Host"_s));
        QVERIFY(computer.window->lobby()->canHost());
        QCOMPARE(computer.notice().text(), u"This computer hosts the draft now."_s);
    }

    void theRoomHasTheWayToGoOn()
    {
        Computer computer(u'k');
        FakeHandingOver *over = nullptr;
        computer.joining.doors[draft] = [&over] {
            auto room = std::make_unique<ScriptedRoom>();
            fillWithGuests(*room);
            room->play(commands::StartDraft{});
            room->me = guest(u"kim"_s, u"B"_s);
            over = new FakeHandingOver(room.get());
            return room;
        };
        Q_EMIT computer.program.library.created(draft);
        over->isGone = true;
        over->heard = {{keyOf(u'a'), ana, 1'000, {}, 2, false}};
        over->tell();
        QVERIFY(computer.shows(u"Go on with Ana's computer"_s));
    }
};

QTEST_MAIN(TestHostChange)
#include "tst_host_change.moc"
