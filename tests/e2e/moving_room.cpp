// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/moving_room.h"

#include "net/nearby_watch.h"
#include "session/invitation.h"
#include "session/new_draft.h"
#include "session/steady_time.h"
#include "store/sqlite_event_store.h"
#include "support/small_draft.h"
#include "support/warroomd_run.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::e2e {

namespace {

const TeamId ana(u"A"_s);
const TeamId ben(u"B"_s);
const TeamId cem(u"C"_s);
const TeamId robot(u"D"_s);

// Where things are in the panel Host, in a window of 1440 by 900 pixels.
constexpr QPoint whoIsNext(1236, 726);
constexpr QPoint handOverNow(1236, 785);
constexpr QRect panel(1050, 140, 380, 690);
// At the top of a room.
constexpr QRect hostGoneBar(600, 60, 840, 120);
constexpr int withoutOthers =
    1'380; ///< to the right of it, there is nothing beside the first button
constexpr QPoint closeNotice(1396, 50);

commands::CreateDraft smallDraft()
{
    commands::CreateDraft create = test::draftOf(u"A B C D", 2, u"snake");
    create.seats = {{ana, SeatControl::Person, u"local"_s}, {robot, SeatControl::Person, u"bot"_s}};
    return create;
}

} // namespace

MovingRoom::~MovingRoom()
{
    m_bot.kill();
    m_bot.waitForFinished();
    if (!QTest::currentTestFailed())
        return;
    for (const TeamId &team : {ana, ben, cem})
        at(team).server.screen().save(u"host-goes-%1.png"_s.arg(team.text()));
}

bool MovingRoom::hasScreens() const
{
    return std::ranges::all_of(m_places, [](const Place &each) { return each.server.isRunning(); });
}

Place &MovingRoom::at(const TeamId &team)
{
    return m_places.at(static_cast<std::size_t>(team.text().front().unicode() - u'A'));
}

QList<Place *> MovingRoom::all()
{
    QList<Place *> all;
    for (Place &each : m_places)
        all.append(&each);
    return all;
}

bool MovingRoom::gather()
{
    {
        const auto store = openSqliteStore({at(ana).desktop.libraryPath()}).value();
        const Actor owner{u"local"_s, Role::Commissioner, {}};
        if (!recordNewDraft(*store, smallDraft(), owner, steadyNow(), u"Ana"_s).accepted)
            return false;
    }
    if (!at(ana).start() || !at(ana).goOn() || !at(ana).offer() || !at(ana).openPage(u"Escape"_s))
        return false;
    const auto joins = [this](const TeamId &team, const QString &name) {
        return at(team).start() && at(team).typeCode(at(ana).givenCode(), u"127.0.0.1"_s)
            && at(team).takeTeam(team, name);
    };
    return joins(ben, u"Ben"_s) && joins(cem, u"Cem"_s) && startBot();
}

bool MovingRoom::startBot()
{
    const QString folder = at(ana).folder.path();
    const QString draft = smallDraft().draft.text();
    const auto token = sample::runWarroomd(folder,
                                           {u"token"_s, u"mint"_s, u"--data"_s, folder,
                                            u"--draft"_s, draft, u"--person"_s, u"bot"_s,
                                            u"--role"_s, u"drafter"_s, u"--team"_s, robot.text()});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WARROOM_TOKEN"_s, QString::fromLatin1(token.output.trimmed()));
    m_bot.setProcessEnvironment(environment);
    m_bot.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_bot.start(QStringLiteral(WARROOM_BIN_DIR) + u"/warroomd"_s,
                {u"join"_s, u"wss://127.0.0.1:%1/drafts/%2/connect"_s.arg(usualPort).arg(draft),
                 u"--bot"_s, u"--fingerprint"_s, keyOf(ana)});
    return token.exitCode == 0 && m_bot.waitForStarted();
}

bool MovingRoom::isHeard() const
{
    const NearbyWatch watch(steadyNow);
    return QTest::qWaitFor(
        [&] {
            return std::ranges::any_of(watch.rooms(), [](const NearbyRoom &room) {
                return room.name == smallDraft().title && room.port == usualPort;
            });
        },
        8'000);
}

bool MovingRoom::nameTheFirstGuest()
{
    if (!at(ana).openPage(u"ctrl+shift+l"_s))
        return false;
    at(ana).server.click(whoIsNext);
    (void)at(ana).desktop.settledScreen();
    at(ana).server.key(u"Down"_s);
    at(ana).server.key(u"Return"_s);
    const auto standsBy = [this](const DraftState &state) {
        const Succession &succession = state.company.succession;
        const HostOffer *next = succession.offer(succession.successor);
        return next && next->key == keyOf(ben) && next->standsBy();
    };
    return at(ana).desktop.waitForLog(standsBy) && at(cem).desktop.waitForLog(standsBy);
}

bool MovingRoom::handOver()
{
    (void)at(ana).desktop.settledScreen();
    at(ana).server.click(handOverNow);
    return at(ana).pressProposed(panel);
}

bool MovingRoom::wish(const TeamId &team)
{
    return QTest::qWaitFor(
        [&] {
            at(team).server.key(u"Return"_s); // twice where he has just lost his player
            return QTest::qWaitFor([&] { return !at(team).canDraft(); }, 1'000);
        },
        30'000);
}

bool MovingRoom::waitForCandidates(const TeamId &team)
{
    return QTest::qWaitFor(
        [&] {
            const QRect first = at(team).proposedIn(hostGoneBar);
            return !first.isNull() && first.right() < withoutOthers;
        },
        60'000);
}

bool MovingRoom::goOnWithTheFirst(const TeamId &team)
{
    return at(team).pressProposed(hostGoneBar)
        && QTest::qWaitFor([&] { return at(team).proposedIn(hostGoneBar).isNull(); });
}

Place &MovingRoom::hostsPlace()
{
    const QString key = recorded().company.succession.host;
    return *std::ranges::find(m_places, key, &Place::ownKey);
}

bool MovingRoom::closeNotices()
{
    for (Place &each : m_places) {
        (void)each.desktop.settledScreen();
        if (each.isTold())
            each.server.click(closeNotice);
        if (!QTest::qWaitFor([&] { return !each.isTold(); }))
            return false;
    }
    return true;
}

bool MovingRoom::pick(const TeamId &team, int made)
{
    const auto isMade = [&](const DraftState &state) { return state.picksMade() > made; };
    if (team == robot)
        return at(ben).desktop.waitForLog(isMade, 60'000);
    // Whoever has just lost his player to somebody is asked to press again.
    return at(team).waitUntilItMayDraft()
        && QTest::qWaitFor(
               [&] { return at(team).pressDraft() && at(ben).desktop.waitForLog(isMade, 2'000); },
               30'000);
}

bool MovingRoom::draftTo(int picks)
{
    DraftState now;
    const auto mayGoOn = [&](const DraftState &state) {
        now = state;
        return state.slotOnTheClock() || state.picksMade() >= picks;
    };
    while (at(ben).desktop.waitForLog(mayGoOn)) {
        if (now.picksMade() >= picks)
            return true;
        if (!pick(now.slotOnTheClock()->slot.team, now.picksMade()))
            return false;
    }
    return false;
}

bool MovingRoom::waitForPicks(int picks, const QList<TeamId> &teams)
{
    return std::ranges::all_of(teams, [&](const TeamId &team) {
        return at(team).desktop.waitForLog(
            [&](const DraftState &state) { return state.picksMade() == picks; }, 60'000);
    });
}

QString MovingRoom::waitForOtherHost(const QList<TeamId> &teams)
{
    const bool isTold = std::ranges::all_of(teams, [&](const TeamId &team) {
        return at(team).desktop.waitForLog(
            [](const DraftState &state) { return state.company.succession.isTakenOver(); }, 60'000);
    });
    return isTold ? recorded().company.succession.host : QString();
}

QByteArray MovingRoom::lastWordOfTheBot()
{
    if (!QTest::qWaitFor([this] { return m_bot.state() == QProcess::NotRunning; }, 60'000))
        return {};
    return m_bot.readAllStandardOutput().trimmed().split('\n').last();
}

bool MovingRoom::quit()
{
    return std::ranges::all_of(m_places, [](Place &each) { return each.desktop.quit(); });
}

} // namespace warroom::e2e
