// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/six_places.h"

#include "e2e/board_picture.h"
#include "net/joined_drafts.h"
#include "net/nearby_watch.h"
#include "net/remote_client.h"
#include "session/invitation.h"
#include "session/new_draft.h"
#include "session/steady_time.h"
#include "store/sqlite_event_store.h"
#include "support/small_draft.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::e2e {

namespace {

// Where things are in a window of 1440 by 900 pixels.
constexpr QPoint startButton(1235, 834);
constexpr QPoint draftButton(1243, 238);
constexpr QPoint nowhere(1439, 899); ///< where the mouse points at nothing

/// Six teams, three rounds, as much time as a slow machine needs.
commands::CreateDraft smallDraft()
{
    commands::CreateDraft create = test::draftOf(u"A B C D E F", 3, u"snake");
    create.seats = {{sixTeams().first(), SeatControl::Person, u"local"_s}};
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

} // namespace

const QList<TeamId> &sixTeams()
{
    static const QList<TeamId> teams = test::idsIn<TeamId>(u"A B C D E F");
    return teams;
}

SixPlaces::~SixPlaces()
{
    if (!QTest::currentTestFailed())
        return;
    for (const TeamId &team : sixTeams())
        at(team).server.screen().save(u"screen-of-%1.png"_s.arg(team.text()));
}

bool SixPlaces::hasScreens() const
{
    return std::ranges::all_of(m_places, [](const Place &each) { return each.server.isRunning(); });
}

Place &SixPlaces::at(const TeamId &team)
{
    return m_places.at(static_cast<std::size_t>(sixTeams().indexOf(team)));
}

bool SixPlaces::openLobby()
{
    {
        const auto store = openSqliteStore({host().desktop.libraryPath()}).value();
        const Actor owner{u"local"_s, Role::Commissioner, {}};
        if (!recordLobby(*store, smallDraft(), owner, steadyNow(), u"Jo"_s, {}).accepted)
            return false;
    }
    return host().start() && host().goOn() && host().openPage(u"ctrl+shift+l"_s)
        && QTest::qWaitFor([this] { return !host().givenCode().isEmpty(); }, 20'000);
}

/// Where the room stands in a list of rooms nearby; nothing where this machine hears none.
std::optional<int> SixPlaces::rowOfTheRoom()
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

bool SixPlaces::joinFromTheList(const TeamId &team)
{
    if (!openLobby() || !at(team).start())
        return false;
    const std::optional<int> row = rowOfTheRoom();
    if (!row) {
        qInfo("no multicast on this machine: nobody joins from the list");
        return typeCode(team, u"127.0.0.1"_s);
    }
    if (!at(team).chooseRoomNearby(*row))
        return false;
    at(team).server.type(host().givenCode());
    at(team).server.key(u"Return"_s);
    return takeTeam(team);
}

bool SixPlaces::joinByCode(const TeamId &team)
{
    return at(team).start() && typeCode(team, u"127.0.0.1"_s);
}

bool SixPlaces::typeCode(const TeamId &team, const QString &address)
{
    if (!at(team).openPage(u"ctrl+j"_s))
        return false;
    at(team).server.type(host().givenCode());
    at(team).server.key(u"Return"_s); // the address is missing
    at(team).server.type(address);
    at(team).server.key(u"Return"_s);
    return takeTeam(team);
}

bool SixPlaces::joinByLinkAtTheStart(const TeamId &team)
{
    return at(team).start({host().givenLink()}) && takeTeam(team);
}

bool SixPlaces::joinByPastedLink(const TeamId &team)
{
    if (!at(team).start() || !at(team).openPage(u"ctrl+j"_s))
        return false;
    at(team).server.type(host().givenLink());
    at(team).server.key(u"Return"_s);
    return takeTeam(team);
}

bool SixPlaces::takeTeam(const TeamId &team)
{
    if (!at(team).waitForInvitation())
        return false;
    (void)at(team).desktop.settledScreen();
    at(team).server.type(u"Player "_s + team.text());
    return at(team).openPage(u"Return"_s) // the first team that is free
        && at(team).desktop.waitForLog(
            [&](const DraftState &state) { return isSeated(state, team); });
}

bool SixPlaces::startDraft()
{
    (void)host().desktop.settledScreen();
    host().server.click(startButton);
    return std::ranges::all_of(sixTeams(), [this](const TeamId &team) {
        return at(team).desktop.waitForLog(
            [](const DraftState &state) { return state.status == DraftStatus::InProgress; });
    });
}

/// Its screen proposes it, and stands still.
bool SixPlaces::waitUntilItMayDraft(const TeamId &team)
{
    const bool may = QTest::qWaitFor([&] { return at(team).canDraft(); }, 30'000);
    (void)at(team).desktop.settledScreen();
    return may;
}

/// Some draft by mouse, some by keyboard.
bool SixPlaces::pick(const TeamId &team)
{
    const int made = recorded().picksMade();
    if (!waitUntilItMayDraft(team))
        return false;
    // Whoever has just lost his player to somebody is asked to press again.
    return QTest::qWaitFor(
        [&] {
            if (team == sixTeams().at(1) || team == sixTeams().at(4))
                at(team).server.click(draftButton);
            else
                at(team).server.key(u"Return"_s);
            return host().desktop.waitForLog(
                [&](const DraftState &state) { return state.picksMade() > made; }, 1'000);
        },
        30'000);
}

bool SixPlaces::draftTo(int picks)
{
    for (DraftState state = recorded(); state.picksMade() < picks; state = recorded()) {
        if (!state.slotOnTheClock() || !pick(state.slotOnTheClock()->slot.team))
            return false;
    }
    return true;
}

bool SixPlaces::comeBack(const TeamId &team)
{
    return at(team).start() && at(team).goOn();
}

bool SixPlaces::loseTheHostInMidPick(const TeamId &team)
{
    const int made = recorded().picksMade();
    if (!waitUntilItMayDraft(team))
        return false;
    host().desktop.freeze();
    const bool isSending = QTest::qWaitFor(
        [&] {
            at(team).server.key(u"Return"_s); // twice where he has just lost his player
            return QTest::qWaitFor([&] { return !at(team).canDraft(); }, 1'000);
        },
        30'000);
    host().desktop.kill();
    return isSending && recorded().picksMade() == made;
}

bool SixPlaces::hostAgain()
{
    if (!comeBack(sixTeams().first()) || !host().offer())
        return false;
    return host().openPage(u"Escape"_s); // hosting goes on, and Enter drafts again
}

bool SixPlaces::waitForPicks(int picks)
{
    return std::ranges::all_of(sixTeams(), [&](const TeamId &team) {
        return at(team).desktop.waitForLog(
            [&](const DraftState &state) { return state.picksMade() >= picks; }, 60'000);
    });
}

QImage SixPlaces::boardAt(const TeamId &team)
{
    return at(team).server.screen().copy(boardArea);
}

QImage SixPlaces::boardOfAll()
{
    if (!waitForPicks(recorded().picksMade()))
        return {};
    for (const TeamId &team : sixTeams()) {
        at(team).server.xdotool(
            {u"mousemove"_s, QString::number(nowhere.x()), QString::number(nowhere.y())});
        if (!at(team).openPage(u"ctrl+2"_s))
            return {};
    }
    const QImage board = boardAt(sixTeams().first());
    const auto showsTheSame = [&](const TeamId &team) {
        return QTest::qWaitFor([&] { return boardAt(team) == board; }, 20'000);
    };
    return std::ranges::all_of(sixTeams(), showsTheSame) ? board : QImage();
}

bool SixPlaces::backToThePlayers()
{
    return std::ranges::all_of(
        sixTeams(), [this](const TeamId &team) { return at(team).openPage(u"ctrl+1"_s); });
}

QByteArray SixPlaces::hashToldTo(const TeamId &team)
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
    const int events = host().desktop.log().size();
    const bool hasAll = QTest::qWaitFor([&] { return client.history().size() == events; }, 20'000);
    return hasAll ? client.hostHash() : QByteArray();
}

bool SixPlaces::quit()
{
    return std::ranges::all_of(sixTeams(),
                               [this](const TeamId &team) { return at(team).desktop.quit(); });
}

} // namespace warroom::e2e
