// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/room_hosting.h"
#include "net/room_joining.h"
#include "session/join_code.h"
#include "session/room_client.h"
#include "store/sqlite_event_store.h"
#include "support/program_fixture.h"
#include "support/small_draft.h"
#include "ui/commissioner/commissioner_desk.h"
#include "ui/home/draft_list_model.h"
#include "ui/home/home_page.h"
#include "ui/lobby/countdown_card.h"
#include "ui/lobby/host_panel.h"
#include "ui/lobby/invite_box.h"
#include "ui/lobby/join_page.h"
#include "ui/lobby/lobby_page.h"
#include "ui/lobby/seat_card.h"
#include "ui/lobby/seat_grid.h"
#include "ui/new_draft/new_draft_page.h"
#include "ui/room/connection_bar.h"
#include "ui/room/room_page.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/badge.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::testing::action;
using warroom::testing::button;

namespace {

constexpr int patienceMs = 15'000;

StoreOpener fileIn(const QTemporaryDir &folder)
{
    return [path = folder.filePath(u"l.warroom"_s)](QString *error) -> std::unique_ptr<EventStore> {
        auto store = openSqliteStore({path});
        if (!store)
            *error = store.error().detail;
        return store ? std::move(*store) : nullptr;
    };
}

/// The whole program on somebody's computer.
struct Computer {
    QTemporaryDir folder;
    warroom::testing::Program program{fileIn(folder), u"l.warroom"_s, now};
    RoomHosting hosting{program.library, folder.path(), now};
    RoomJoining joining{program.library, folder.path(), now};
    std::unique_ptr<MainWindow> window;

    Computer()
    {
        WindowParts parts = program.parts();
        parts.hosting = &hosting;
        parts.joining = &joining;
        window = std::make_unique<MainWindow>(parts);
        window->show();
    }
    ~Computer() { window.reset(); }

    static Instant now()
    {
        return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
    }
    template <typename T>
    T *shown() const
    {
        for (T *part : window->findChildren<T *>()) {
            if (part->isVisible())
                return part;
        }
        return nullptr;
    }
    void click(const QString &text) const
    {
        QTest::mouseClick(button(*window, text), Qt::LeftButton);
    }
};

/// Aces are drafted for at the host's screen, the other two teams by the program.
commands::CreateDraft oneAtHome()
{
    commands::CreateDraft create = test::draftOf(u"A B C", 2);
    create.seats = {{TeamId(u"A"_s), SeatControl::Person, u"local"_s}};
    return create;
}

} // namespace

/// Hosting and joining as people do it, by their windows.
class TestLobby : public QObject {
    Q_OBJECT

private:
    /// Makes the draft and hosts it; the link that is shown.
    static QString hosted(Computer &host)
    {
        QSignalSpy created(&host.program.library, &DraftLibrary::created);
        host.program.library.create(oneAtHome());
        if (!created.wait() || !QTest::qWaitFor([&] {
                return host.window->room() && host.window->room()->client().isOpen();
            }))
            return {};
        host.click(u"Host"_s);
        auto *panel = host.shown<HostPanel>();
        if (!panel)
            return {};
        panel->findChild<QSpinBox *>()->setValue(usualPort);
        host.click(u"Start hosting"_s);
        (void)QTest::qWaitFor([&] {
            auto *box = host.shown<InviteBox>();
            return box && !box->link().isEmpty();
        });
        return host.shown<InviteBox>() ? host.shown<InviteBox>()->link() : QString();
    }

    /// The link as this computer alone can be reached by it.
    static QString atThisComputer(const QString &link)
    {
        Invitation invitation = invitationIn(link).value();
        invitation.host = u"127.0.0.1"_s;
        return linkOf(invitation);
    }

private Q_SLOTS:
    void cleanup() { QGuiApplication::clipboard()->clear(); }
    void fromHostToGuest();
    void aCodeAsksForTheAddress();
    void saysWhatIsWrongWithAnInvitation();
    void closingThePanelGoesOnHosting();
    void saysThatTheHostIsGone();
    void hostLeadsToACodeByItself();
    void theLobbyBecomesTheRoomOnBothScreens();
    void aLobbyIsFoundAgainInTheListOfDrafts();
};

void TestLobby::fromHostToGuest()
{
    Computer host;
    const QString link = hosted(host);
    QVERIFY(invitationIn(link));
    QCOMPARE(host.shown<InviteBox>()->shown()->wish.mostPeople, 3);
    host.click(u"Copy link"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), link);
    const QString code = shownJoinCode(invitationIn(link)->code);
    const auto labels = host.shown<InviteBox>()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel *label) { return label->text() == code; }));

    Computer guest;
    guest.window->showJoin(atThisComputer(link));
    auto *page = guest.shown<JoinPage>();
    QVERIFY(page);
    auto *teams = page->findChildren<QListView *>().last();
    QTRY_VERIFY_WITH_TIMEOUT(teams->isVisible() && teams->model()->rowCount() == 3, patienceMs);
    QVERIFY(!(teams->model()->index(0, 0).flags() & Qt::ItemIsEnabled)); // the host's own
    QCOMPARE(teams->currentIndex().row(), 1);
    guest.click(u"Take this team"_s);
    QTRY_VERIFY_WITH_TIMEOUT(guest.window->room(), patienceMs);
    RoomClient &kim = guest.window->room()->client();
    QTRY_COMPARE_WITH_TIMEOUT(kim.connectionState().connection, Connection::Live, patienceMs);
    QCOMPARE(kim.actor().teams, QList<TeamId>{TeamId(u"B"_s)});
    QVERIFY(!guest.window->room()->canHost());
    QTRY_COMPARE(host.hosting.present().size(), 1);

    // Back in without the invitation, by the list of drafts.
    guest.window->showHome();
    QTRY_VERIFY(host.hosting.present().isEmpty());
    // The other list there may hold a room of the same name: this one, as the network tells it.
    auto *drafts = guest.window->findChild<HomePage *>()->list();
    QVERIFY(drafts->isVisible());
    const auto row = [&] {
        for (int i = 0; i < drafts->model()->rowCount(); ++i) {
            if (drafts->model()->index(i, 0).data().toString() == u"A small draft"_s)
                return i;
        }
        return -1;
    };
    QTRY_VERIFY(row() >= 0);
    drafts->setCurrentIndex(drafts->model()->index(row(), 0));
    QTest::keyClick(drafts, Qt::Key_Return);
    QTRY_VERIFY(guest.window->room());
    QTRY_COMPARE_WITH_TIMEOUT(guest.window->room()->client().connectionState().connection,
                              Connection::Live, patienceMs);
}

void TestLobby::aCodeAsksForTheAddress()
{
    Computer host;
    const Invitation link = invitationIn(hosted(host)).value();
    Computer guest;
    action(*guest.window, u"Join a draft"_s)->trigger();
    auto *page = guest.shown<JoinPage>();
    QVERIFY(page);
    const auto fields = page->findChildren<QLineEdit *>();
    QVERIFY(!fields.at(1)->isVisible());
    QTest::keyClicks(fields.at(0), shownJoinCode(link.code).toLower());
    QVERIFY(fields.at(1)->isVisible());
    QTest::keyClick(fields.at(0), Qt::Key_Return);
    QVERIFY(fields.at(1)->hasFocus() || !guest.window->isActiveWindow());
    QTest::keyClicks(fields.at(1), u"127.0.0.1:%1"_s.arg(link.port));
    QTest::keyClick(fields.at(1), Qt::Key_Return);
    auto *teams = page->findChildren<QListView *>().last();
    QTRY_VERIFY_WITH_TIMEOUT(teams->isVisible(), patienceMs);
    const auto labels = page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(link.fingerprint);
    }));
    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(!guest.shown<JoinPage>());
}

void TestLobby::saysWhatIsWrongWithAnInvitation()
{
    Computer guest;
    guest.window->showJoin({});
    auto *page = guest.shown<JoinPage>();
    auto *field = page->findChild<QLineEdit *>();
    const auto says = [&](const QString &text) {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    field->clear();
    QTest::keyClicks(field, u"https://example.org"_s);
    guest.click(u"Ask the host"_s);
    QVERIFY(says(u"This is no invitation."_s));
    field->clear();
    QTest::keyClicks(field, u"warroom://127.0.0.1:1/K7QF29XD?tls=off"_s);
    guest.click(u"Ask the host"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Nobody answers at this address."_s), patienceMs);
    QVERIFY(button(*guest.window, u"Ask the host"_s)->isEnabled());
}

void TestLobby::closingThePanelGoesOnHosting()
{
    Computer host;
    QVERIFY(!hosted(host).isEmpty());
    host.window->room()->commissioner().close();
    QVERIFY(!host.shown<HostPanel>());
    QCOMPARE(host.hosting.state(), Hosting::State::On);
    host.click(u"Invite"_s);
    QVERIFY(host.shown<InviteBox>());
    host.click(u"Stop hosting"_s);
    QTRY_COMPARE_WITH_TIMEOUT(host.hosting.state(), Hosting::State::Off, patienceMs);
    QVERIFY(!host.shown<InviteBox>());
    QVERIFY(button(*host.window, u"Start hosting"_s)->isEnabled());
}

void TestLobby::saysThatTheHostIsGone()
{
    Computer host;
    const QString link = hosted(host);
    Computer guest;
    guest.window->showJoin(atThisComputer(link));
    QTRY_VERIFY_WITH_TIMEOUT(
        guest.shown<JoinPage>()->findChildren<QListView *>().last()->isVisible(), patienceMs);
    guest.click(u"Take this team"_s);
    QTRY_VERIFY_WITH_TIMEOUT(guest.window->room(), patienceMs);
    auto *bar = guest.window->findChild<ConnectionBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), patienceMs);
    const auto says = [&](const QString &text) {
        const auto badges = guest.window->findChildren<Badge *>();
        return std::any_of(badges.begin(), badges.end(), [&](const Badge *badge) {
            return badge->isVisible() && badge->accessibleName() == text;
        });
    };
    QVERIFY(says(u"LIVE"_s));
    host.hosting.stop();
    QTRY_VERIFY_WITH_TIMEOUT(
        bar->isVisible() && bar->text().contains(u"Every pick is safe there"_s), patienceMs);
    QTRY_VERIFY(says(u"NO CONNECTION"_s));
}

void TestLobby::hostLeadsToACodeByItself()
{
    Computer host;
    action(*host.window, u"Host a draft"_s)->trigger();
    QTest::keyClick(host.shown<NewDraftPage>(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(host.window->lobby(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(host.shown<InviteBox>() && !host.shown<InviteBox>()->link().isEmpty(),
                             patienceMs);
    QCOMPARE(host.window->room()->client().state().status, DraftStatus::Created);
    host.click(u"Stop hosting"_s);
    QTRY_COMPARE_WITH_TIMEOUT(host.hosting.state(), Hosting::State::Off, patienceMs);
    QVERIFY(host.window->lobby());
}

void TestLobby::theLobbyBecomesTheRoomOnBothScreens()
{
    Computer host;
    host.program.library.createLobby(oneAtHome());
    QTRY_VERIFY(host.window->lobby());
    QVERIFY(!host.shown<RoomPage>() && host.shown<LobbyPage>());
    host.click(u"Host"_s);
    QTRY_VERIFY_WITH_TIMEOUT(host.shown<InviteBox>() && !host.shown<InviteBox>()->link().isEmpty(),
                             patienceMs);
    const TeamId b(u"B"_s);
    const auto mood = [&](const Computer &computer, const TeamId &team) {
        return computer.window->findChild<SeatGrid *>()->cardOf(team)->seat().mood;
    };
    QCOMPARE(mood(host, b), SeatMood::Open);

    Computer guest;
    guest.window->showJoin(atThisComputer(host.shown<InviteBox>()->link()));
    auto *teams = guest.shown<JoinPage>()->findChildren<QListView *>().last();
    QTRY_VERIFY_WITH_TIMEOUT(teams->isVisible(), patienceMs);
    guest.click(u"Take this team"_s);
    QTRY_VERIFY_WITH_TIMEOUT(guest.window->lobby(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(mood(host, b), SeatMood::Choosing, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(mood(guest, TeamId(u"A"_s)), SeatMood::Choosing, patienceMs);
    guest.click(u"I'm ready"_s);
    QTRY_COMPARE_WITH_TIMEOUT(mood(host, b), SeatMood::Ready, patienceMs);

    host.click(u"Start the draft"_s);
    QTRY_VERIFY_WITH_TIMEOUT(host.shown<CountdownCard>() && guest.shown<CountdownCard>(),
                             patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!host.window->lobby() && !guest.window->lobby(), patienceMs);
    QVERIFY(host.shown<RoomPage>() && guest.shown<RoomPage>());
    QVERIFY(guest.window->room()->client().state().isLive());
}

void TestLobby::aLobbyIsFoundAgainInTheListOfDrafts()
{
    Computer host;
    host.program.library.createLobby(oneAtHome());
    QTRY_VERIFY(host.window->lobby());
    host.window->showSettings();
    QVERIFY(!host.shown<LobbyPage>());
    QTest::keyClick(host.window->findChild<SettingsPage *>(), Qt::Key_Escape);
    QVERIFY(host.shown<LobbyPage>());
    host.click(u"Home"_s);
    QVERIFY(!host.window->lobby() && !host.window->room());
    auto *drafts = host.shown<QListView>();
    QTRY_VERIFY(drafts && drafts->model()->rowCount() == 2);
    const QModelIndex first = drafts->model()->index(0, 0);
    QCOMPARE(first.data(DraftListModel::StatusRole).toString(), u"Lobby · not started"_s);
    QTest::keyClick(drafts, Qt::Key_Return);
    QTRY_VERIFY(host.window->lobby());
}

QTEST_MAIN(TestLobby)
#include "tst_lobby.moc"
