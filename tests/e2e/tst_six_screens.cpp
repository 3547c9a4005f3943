// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/board_picture.h"
#include "e2e/place.h"
#include "net/joined_drafts.h"
#include "net/nearby_watch.h"
#include "net/remote_client.h"
#include "session/invitation.h"
#include "session/new_draft.h"
#include "session/steady_time.h"
#include "store/sqlite_event_store.h"
#include "support/small_draft.h"
#include "support/warroomd_run.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace warroom::e2e {

namespace {

const QList<TeamId> teams = test::idsIn<TeamId>(u"A B C D E F");
const TeamId &host = teams.first();

// Where things are in a window of 1440 by 900 pixels.
constexpr QPoint startButton(1235, 834);
constexpr QPoint draftButton(1243, 238);
constexpr QPoint firstRoomNearby(411, 457);
constexpr int roomHeight = 57;
constexpr QPoint nowhere(1439, 899); ///< where the mouse points at nothing
/// What is other on the first page when a room stands in its list; a new answer of one is less.
constexpr int roomPixels = 1'500;

/// Six teams, three rounds, as much time as a slow machine needs.
commands::CreateDraft smallDraft()
{
    commands::CreateDraft create = test::draftOf(u"A B C D E F", 3, u"snake");
    create.seats = {{host, SeatControl::Person, u"local"_s}};
    const QStringList colours = u"#8c1d40 #0b6623 #1f4e9c #b35900 #5b2a86 #006d77"_s.split(u' ');
    for (qsizetype i = 0; i < create.teams.size(); ++i)
        create.teams[i].colour = colours.at(i);
    const QStringList names =
        u"Alder Ash Aspen Beech Birch Cedar Cherry Elm Fir Hazel Holly Juniper Larch Linden Maple "
        "Oak Pine Rowan Spruce Willow"_s.split(u' ');
    for (qsizetype i = 0; i < create.players.size(); ++i) {
        create.players[i].name = u"Sam "_s + names.at(i);
        create.players[i].school = names.at(names.size() - 1 - i);
    }
    return create;
}

bool isSeated(const DraftState &state, const TeamId &team)
{
    const Seat *seat = state.setup ? state.seat(team) : nullptr;
    return seat && seat->control == SeatControl::Person;
}

/// What a log tells, one line an event: which, when, and of what kind.
QStringList eventsIn(const History &log)
{
    QStringList lines;
    for (const EventEnvelope &each : log.events())
        lines << u"%1 %2 %3"_s.arg(each.version)
                     .arg(toMs(each.recordedAt))
                     .arg(each.id.toString(QUuid::WithoutBraces));
    return lines;
}

/// One computer hosts, five join.
class Evening {
public:
    Evening() = default;
    Evening(const Evening &) = delete;
    Evening &operator=(const Evening &) = delete;
    /// Keeps what every screen shows where the test has failed.
    ~Evening();

    bool hasScreens() const;
    Place &at(const TeamId &team) { return m_places.at(static_cast<size_t>(teams.indexOf(team))); }
    DraftState recorded() { return at(host).desktop.log().head(); }

    bool openLobby();
    /// Each takes the first team that is free: \a team's is the next.
    bool joinFromTheList(const TeamId &team);
    bool joinByCode(const TeamId &team);
    bool joinByLinkAtTheStart(const TeamId &team);
    bool joinByPastedLink(const TeamId &team);
    bool startDraft();

    /// Everybody drafts at his own screen, until \a picks are made.
    bool draftTo(int picks);
    /// What the computer was at when its power went is gone on with.
    bool comeBack(const TeamId &team);
    bool hostAgain();
    bool waitForPicks(int picks);

    /// The board all six screens show, pixel for pixel, once what is recorded stands in every copy;
    /// none where one shows another.
    QImage boardOfAll();
    bool backToThePlayers();
    /// The last hash of the log as the host tells it whoever sits at \a team.
    QByteArray hashToldTo(const TeamId &team);
    bool quit();

private:
    std::optional<int> rowOfTheRoom();
    bool takeTeam(const TeamId &team);
    bool typeCode(const TeamId &team, const QString &address);
    bool pick(const TeamId &team);
    QImage boardAt(const TeamId &team);

    std::array<Place, 6> m_places;
};

Evening::~Evening()
{
    if (!QTest::currentTestFailed())
        return;
    for (const TeamId &team : teams)
        at(team).server.screen().save(u"screen-of-%1.png"_s.arg(team.text()));
}

bool Evening::hasScreens() const
{
    return std::ranges::all_of(m_places, [](const Place &each) { return each.server.isRunning(); });
}

bool Evening::openLobby()
{
    {
        const auto store = openSqliteStore({at(host).desktop.libraryPath()}).value();
        const Actor owner{u"local"_s, Role::Commissioner, {}};
        if (!recordLobby(*store, smallDraft(), owner, steadyNow(), u"Jo"_s, {}).accepted)
            return false;
    }
    return at(host).start() && at(host).goOn() && at(host).openPage(u"ctrl+shift+l"_s)
        && QTest::qWaitFor([this] { return !at(host).givenCode().isEmpty(); }, 20'000);
}

/// Where the room stands in a list of rooms nearby; nothing where this machine hears none.
std::optional<int> Evening::rowOfTheRoom()
{
    const NearbyWatch watch(steadyNow);
    std::optional<int> row;
    (void)QTest::qWaitFor(
        [&] {
            const QList<NearbyRoom> rooms = watch.rooms();
            for (int i = 0; i < rooms.size() && !row; ++i) {
                if (rooms.at(i).name == smallDraft().title && rooms.at(i).port == usualPort)
                    row = i;
            }
            return row.has_value();
        },
        8'000);
    return row;
}

/// The page is there before the room is: that it came can be seen.
bool Evening::joinFromTheList(const TeamId &team)
{
    const QImage before = at(team).desktop.settledScreen();
    if (!openLobby())
        return false;
    const std::optional<int> row = rowOfTheRoom();
    if (!row) {
        qInfo("no multicast on this machine: nobody joins from the list");
        return typeCode(team, u"127.0.0.1"_s);
    }
    if (!at(team).desktop.waitForChange(before, roomPixels))
        return false;
    const QImage list = at(team).desktop.settledScreen();
    at(team).server.click(firstRoomNearby + QPoint(0, *row * roomHeight));
    if (!at(team).desktop.waitForChange(list, pagePixels))
        return false;
    at(team).server.type(at(host).givenCode());
    at(team).server.key(u"Return"_s);
    return takeTeam(team);
}

bool Evening::joinByCode(const TeamId &team)
{
    return at(team).start() && typeCode(team, u"127.0.0.1"_s);
}

bool Evening::typeCode(const TeamId &team, const QString &address)
{
    if (!at(team).openPage(u"ctrl+j"_s))
        return false;
    at(team).server.type(at(host).givenCode());
    at(team).server.key(u"Return"_s); // the address is missing
    at(team).server.type(address);
    at(team).server.key(u"Return"_s);
    return takeTeam(team);
}

bool Evening::joinByLinkAtTheStart(const TeamId &team)
{
    return at(team).start({at(host).givenLink()}) && takeTeam(team);
}

bool Evening::joinByPastedLink(const TeamId &team)
{
    if (!at(team).start() || !at(team).openPage(u"ctrl+j"_s))
        return false;
    at(team).server.type(at(host).givenLink());
    at(team).server.key(u"Return"_s);
    return takeTeam(team);
}

bool Evening::takeTeam(const TeamId &team)
{
    if (!at(team).waitForInvitation())
        return false;
    (void)at(team).desktop.settledScreen();
    at(team).server.type(u"Player "_s + team.text());
    return at(team).openPage(u"Return"_s) // the first team that is free
        && at(team).desktop.waitForLog(
            [&](const DraftState &state) { return isSeated(state, team); });
}

bool Evening::startDraft()
{
    (void)at(host).desktop.settledScreen();
    at(host).server.click(startButton);
    return std::ranges::all_of(teams, [this](const TeamId &team) {
        return at(team).desktop.waitForLog(
            [](const DraftState &state) { return state.status == DraftStatus::InProgress; });
    });
}

/// Some draft by mouse, some by keyboard.
bool Evening::pick(const TeamId &team)
{
    const int made = recorded().picksMade();
    const auto isNext = [&](const DraftState &state) {
        return isOnTheClock(state, team) && state.picksMade() == made;
    };
    if (!at(team).desktop.waitForLog(isNext))
        return false;
    (void)at(team).desktop.settledScreen();
    // The log may be ahead of the screen, and whoever lost his player is asked to press again.
    return QTest::qWaitFor(
        [&] {
            if (team == teams.at(1) || team == teams.at(4))
                at(team).server.click(draftButton);
            else
                at(team).server.key(u"Return"_s);
            return at(host).desktop.waitForLog(
                [&](const DraftState &state) { return state.picksMade() > made; }, 1'000);
        },
        30'000);
}

bool Evening::draftTo(int picks)
{
    for (DraftState state = recorded(); state.picksMade() < picks; state = recorded()) {
        if (!state.slotOnTheClock() || !pick(state.slotOnTheClock()->slot.team))
            return false;
    }
    return true;
}

bool Evening::comeBack(const TeamId &team)
{
    return at(team).start() && at(team).goOn();
}

bool Evening::hostAgain()
{
    if (!comeBack(host) || !at(host).offer())
        return false;
    return at(host).openPage(u"Escape"_s); // hosting goes on, and Enter drafts again
}

bool Evening::waitForPicks(int picks)
{
    return std::ranges::all_of(teams, [&](const TeamId &team) {
        return at(team).desktop.waitForLog(
            [&](const DraftState &state) { return state.picksMade() >= picks; }, 60'000);
    });
}

QImage Evening::boardAt(const TeamId &team)
{
    return at(team).server.screen().copy(boardArea);
}

QImage Evening::boardOfAll()
{
    if (!waitForPicks(recorded().picksMade()))
        return {};
    for (const TeamId &team : teams) {
        at(team).server.xdotool(
            {u"mousemove"_s, QString::number(nowhere.x()), QString::number(nowhere.y())});
        if (!at(team).openPage(u"ctrl+2"_s))
            return {};
    }
    const QImage board = boardAt(host);
    const auto showsTheSame = [&](const TeamId &team) {
        return QTest::qWaitFor([&] { return boardAt(team) == board; }, 20'000);
    };
    return std::ranges::all_of(teams, showsTheSame) ? board : QImage();
}

bool Evening::backToThePlayers()
{
    return std::ranges::all_of(
        teams, [this](const TeamId &team) { return at(team).openPage(u"ctrl+1"_s); });
}

QByteArray Evening::hashToldTo(const TeamId &team)
{
    const auto known = JoinedDrafts::open(at(team).folder.path());
    const JoinedDraft *joined = known ? known->find(smallDraft().draft) : nullptr;
    if (!joined)
        return {};
    const QUrl url(u"wss://%1:%2/drafts/%3/connect"_s.arg(joined->host)
                       .arg(joined->port)
                       .arg(joined->draft.text()));
    const RemoteClient client({url, joined->token.toLatin1(), joined->fingerprint}, nullptr,
                              steadyNow);
    const int events = at(host).desktop.log().size();
    const bool hasAll = QTest::qWaitFor([&] { return client.history().size() == events; }, 20'000);
    return hasAll ? client.hostHash() : QByteArray();
}

bool Evening::quit()
{
    return std::ranges::all_of(teams,
                               [this](const TeamId &team) { return at(team).desktop.quit(); });
}

} // namespace

/// Six people at six screens, with keyboard and mouse.
class TestSixScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyScreenShowsTheSameBoard();
};

void TestSixScreens::everyScreenShowsTheSameBoard()
{
    if (!isPortFree())
        QSKIP("port 7420 is taken on this machine");
    Evening evening;
    QVERIFY2(evening.hasScreens(), "Xvfb did not start");
    QVERIFY(evening.at(teams.at(1)).start());
    QVERIFY(evening.joinFromTheList(teams.at(1)));
    QVERIFY(evening.joinByCode(teams.at(2)));
    QVERIFY(evening.joinByCode(teams.at(3)));
    QVERIFY(evening.joinByLinkAtTheStart(teams.at(4)));
    QVERIFY(evening.joinByPastedLink(teams.at(5)));
    QVERIFY(evening.startDraft());

    // A guest's power goes, and comes back when it is his turn again.
    QVERIFY(evening.draftTo(5));
    evening.at(teams.at(3)).desktop.kill();
    QVERIFY(evening.draftTo(8));
    QVERIFY(evening.comeBack(teams.at(3)));

    // The host's power goes while a guest hands in his pick, of somebody he chose in good time.
    const TeamId third = teams.at(2);
    (void)evening.at(third).desktop.settledScreen();
    evening.at(third).server.key(u"Down"_s);
    QVERIFY(evening.draftTo(9));
    QVERIFY(evening.at(third).desktop.waitForLog(
        [&](const DraftState &state) { return isOnTheClock(state, third); }));
    (void)evening.at(third).desktop.settledScreen();
    evening.at(third).server.key(u"Return"_s);
    evening.at(host).desktop.kill();
    QVERIFY(evening.hostAgain());
    QVERIFY(evening.waitForPicks(10));
    QCOMPARE(evening.recorded().picksMade(), 10); // and not again for another slot
    QVERIFY(!evening.boardOfAll().isNull());
    QVERIFY(evening.backToThePlayers());

    QVERIFY(evening.draftTo(18));
    const QImage board = evening.boardOfAll();
    QVERIFY(!board.isNull());
    QVERIFY(isLikeGolden(board, u"six-screens.png"_s));

    const History log = evening.at(host).desktop.log();
    QCOMPARE(log.head().status, DraftStatus::Completed);
    for (const TeamId &team : teams.mid(1))
        QCOMPARE(evening.hashToldTo(team).toHex(), log.events().back().hash.toHex());
    QVERIFY(evening.quit());
    for (const TeamId &team : teams) {
        const History copy = evening.at(team).desktop.log();
        QCOMPARE(boardText(copy.head()), boardText(log.head()));
        QCOMPARE(eventsIn(copy), eventsIn(log));
        const auto verified = sample::runWarroomd(
            evening.at(team).folder.path(), {u"verify"_s, evening.at(team).desktop.libraryPath()});
        QVERIFY2(verified.exitCode == 0, qPrintable(verified.errors));
    }
}

} // namespace warroom::e2e

QTEST_MAIN(warroom::e2e::TestSixScreens)

#include "tst_six_screens.moc"
