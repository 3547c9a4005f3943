// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/six_places.h"

#include "e2e/same_board.h"
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
        return at(team).typeCode(host().givenCode(), u"127.0.0.1"_s) && takeTeam(team);
    }
    if (!at(team).chooseRoomNearby(*row))
        return false;
    at(team).server.type(host().givenCode());
    at(team).server.key(u"Return"_s);
    return takeTeam(team);
}

bool SixPlaces::joinByCode(const TeamId &team)
{
    return at(team).start() && at(team).typeCode(host().givenCode(), u"127.0.0.1"_s)
        && takeTeam(team);
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
    return at(team).waitForInvitation() && at(team).takeTeam(team, u"Player "_s + team.text());
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

/// Some draft by mouse, some by keyboard.
bool SixPlaces::pick(const TeamId &team)
{
    const int made = recorded().picksMade();
    if (!at(team).waitUntilItMayDraft())
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
    if (!at(team).waitUntilItMayDraft())
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

QImage SixPlaces::boardOfAll()
{
    if (!waitForPicks(recorded().picksMade()))
        return {};
    QList<Place *> all;
    for (Place &each : m_places)
        all.append(&each);
    return sameBoard(all);
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
