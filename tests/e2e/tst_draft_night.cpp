// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/desktop.h"
#include "session/invitation.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warroom::e2e {

namespace {

const TeamId cardinals(u"ARI"_s);
const TeamId falcons(u"ATL"_s); ///< the first team that is free

// Where things are in a window of 1440 by 900 pixels.
constexpr QPoint instantPace(908, 395);

bool isOnTheClock(const DraftState &state, const TeamId &team)
{
    const SlotState *slot = state.slotOnTheClock();
    return slot && slot->slot.team == team;
}

/// The picks of a state, one line each.
QString boardText(const DraftState &state)
{
    QString text;
    for (const int index : state.selections) {
        const SlotState &slot = state.slots.at(index);
        text += u"%1 %2 %3\n"_s.arg(slot.slot.id.text(), slot.slot.team.text(),
                                    state.setup->player(slot.selection->player)->name);
    }
    return text;
}

/// The code the host has given out, from its file; empty: none yet.
QString givenCode(const QString &folder)
{
    QFile file(QDir(folder).filePath(u"invitations.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())["invitations"_L1][0]["code"_L1].toString();
}

bool isPortFree()
{
    QTcpServer server;
    return server.listen(QHostAddress::Any, usualPort);
}

/// A computer with a screen, a keyboard and a mouse, and somebody at it.
struct Place {
    XServer server;
    QTemporaryDir folder;
    Desktop desktop{server, folder.path()};
};

} // namespace

/// Two people at two computers, by keyboard and mouse alone: one hosts, one joins.
class TestDraftNight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneHostsOneJoinsAndBothSurviveAKill();
    void anEveningBeginsInTheLobby();

private:
    /// Makes the Cardinals' draft with instant rivals and hosts it. Counts the keys and clicks.
    static int host(Place &place);
    /// Opens the lobby for the same draft, which hosts it; counts likewise.
    static int openLobby(const Place &place);
    static int join(Place &place, const QString &code);
    /// Presses Enter until \a team's pick is recorded.
    static void pick(const Place &place, const TeamId &team, const Desktop &host);
};

int TestDraftNight::host(Place &place)
{
    int steps = 0;
    const auto key = [&](const QString &keys) {
        place.server.key(keys);
        ++steps;
    };
    key(u"ctrl+n"_s);
    (void)place.desktop.settledScreen();
    key(u"space"_s); // the Cardinals are mine
    place.server.click(instantPace);
    ++steps;
    key(u"Return"_s);
    if (!place.desktop.waitForLog(
            [](const DraftState &state) { return isOnTheClock(state, cardinals); }))
        return -1;
    (void)place.desktop.settledScreen();
    key(u"ctrl+shift+l"_s);
    (void)place.desktop.settledScreen();
    key(u"Return"_s); // Start hosting
    return steps;
}

int TestDraftNight::openLobby(const Place &place)
{
    place.server.key(u"ctrl+shift+n"_s);
    (void)place.desktop.settledScreen();
    place.server.key(u"space"_s); // the Cardinals are mine
    place.server.click(instantPace);
    place.server.key(u"Return"_s);
    return 4;
}

int TestDraftNight::join(Place &place, const QString &code)
{
    place.server.key(u"ctrl+j"_s);
    (void)place.desktop.settledScreen();
    place.server.type(code);
    place.server.key(u"Return"_s); // the address is missing
    place.server.type(u"127.0.0.1"_s);
    place.server.key(u"Return"_s); // ask
    (void)place.desktop.settledScreen();
    place.server.type(u"Kim"_s);
    place.server.key(u"Return"_s); // take the first free team
    return 0;
}

void TestDraftNight::pick(const Place &place, const TeamId &team, const Desktop &host)
{
    QVERIFY(host.waitForLog([&](const DraftState &state) { return isOnTheClock(state, team); }));
    const int made = host.log().head().picksMade();
    // The log is ahead of the screen: a press that comes too early is refused, so press again.
    QVERIFY(QTest::qWaitFor(
        [&] {
            place.server.key(u"Return"_s);
            return host.waitForLog(
                [&](const DraftState &state) { return state.picksMade() > made; }, 1'000);
        },
        20'000));
}

void TestDraftNight::oneHostsOneJoinsAndBothSurviveAKill()
{
    if (!isPortFree())
        QSKIP("port 7420 is taken on this machine");
    Place jo;
    Place kim;
    QVERIFY2(jo.server.isRunning() && kim.server.isRunning(), "Xvfb did not start");
    QVERIFY(jo.desktop.start());
    (void)jo.desktop.settledScreen();
    const int steps = host(jo);
    QVERIFY2(steps > 0 && steps <= 6, qPrintable(QString::number(steps)));
    QTRY_VERIFY_WITH_TIMEOUT(!givenCode(jo.folder.path()).isEmpty(), 20'000);
    jo.server.key(u"Escape"_s); // hosting goes on, and Enter drafts again

    QVERIFY(kim.desktop.start());
    (void)kim.desktop.settledScreen();
    QCOMPARE(join(kim, givenCode(jo.folder.path())), 0);
    const auto isSeated = [](const DraftState &state) {
        const auto *seat = state.seat(falcons);
        return seat && seat->control == SeatControl::Person;
    };
    QVERIFY(jo.desktop.waitForLog(isSeated));
    (void)kim.desktop.settledScreen();

    // Each drafts at his own screen; what is recorded is at the host's.
    pick(jo, cardinals, jo.desktop);
    pick(kim, falcons, jo.desktop);
    const int made = jo.desktop.log().head().picksMade();
    QVERIFY(
        kim.desktop.waitForLog([&](const DraftState &state) { return state.picksMade() >= made; }));

    // The guest's power goes, and comes back.
    kim.desktop.kill();
    pick(jo, cardinals, jo.desktop);
    QVERIFY(kim.desktop.start());
    (void)kim.desktop.settledScreen();
    kim.server.key(u"Return"_s); // on with what was left
    (void)kim.desktop.settledScreen();
    pick(kim, falcons, jo.desktop);

    // The host's power goes, and comes back; the guest waits.
    jo.desktop.kill();
    const QString before = boardText(jo.desktop.log().head());
    QVERIFY(jo.desktop.start());
    (void)jo.desktop.settledScreen();
    jo.server.key(u"Return"_s);
    (void)jo.desktop.settledScreen();
    QVERIFY(boardText(jo.desktop.log().head()).startsWith(before));
    jo.server.key(u"ctrl+shift+l"_s);
    (void)jo.desktop.settledScreen();
    jo.server.key(u"Return"_s);
    (void)jo.desktop.settledScreen();
    jo.server.key(u"Escape"_s);
    pick(jo, cardinals, jo.desktop);
    pick(kim, falcons, jo.desktop);

    const QString board = boardText(jo.desktop.log().head());
    QVERIFY(kim.desktop.waitForLog(
        [&](const DraftState &state) { return boardText(state).startsWith(board); }));
    QVERIFY(kim.desktop.quit());
    QVERIFY(jo.desktop.quit());
}

void TestDraftNight::anEveningBeginsInTheLobby()
{
    if (!isPortFree())
        QSKIP("port 7420 is taken on this machine");
    Place jo;
    Place kim;
    QVERIFY2(jo.server.isRunning() && kim.server.isRunning(), "Xvfb did not start");
    QVERIFY(jo.desktop.start());
    (void)jo.desktop.settledScreen();
    QVERIFY(openLobby(jo) <= 6);
    QTRY_VERIFY_WITH_TIMEOUT(!givenCode(jo.folder.path()).isEmpty(), 20'000);
    QCOMPARE(jo.desktop.log().head().status, DraftStatus::Created);

    QVERIFY(kim.desktop.start());
    (void)kim.desktop.settledScreen();
    QCOMPARE(join(kim, givenCode(jo.folder.path())), 0);
    QVERIFY(kim.desktop.waitForLog([](const DraftState &state) {
        const Seat *seat = state.seat(falcons);
        return seat && seat->control == SeatControl::Person;
    }));
    (void)kim.desktop.settledScreen();
    kim.server.key(u"Return"_s); // I'm ready
    QVERIFY(jo.desktop.waitForLog(
        [](const DraftState &state) { return state.company.ready.contains(falcons); }));
    (void)jo.desktop.settledScreen();
    jo.server.key(u"Return"_s); // so is the host …
    QVERIFY(jo.desktop.waitForLog(
        [](const DraftState &state) { return state.company.ready.contains(cardinals); }));
    (void)jo.desktop.settledScreen();
    jo.server.key(u"Tab"_s);
    jo.server.key(u"Return"_s); // … who starts the countdown
    QVERIFY(kim.desktop.waitForLog(
        [](const DraftState &state) { return state.company.startsAt.has_value(); }));
    const auto hasStarted = [](const DraftState &state) {
        return state.status == DraftStatus::InProgress;
    };
    QVERIFY(jo.desktop.waitForLog(hasStarted));
    QVERIFY(kim.desktop.waitForLog(hasStarted));

    // Both are in the room: Enter drafts.
    pick(jo, cardinals, jo.desktop);
    pick(kim, falcons, jo.desktop);
    QVERIFY(kim.desktop.quit());
    QVERIFY(jo.desktop.quit());
}

} // namespace warroom::e2e

QTEST_GUILESS_MAIN(warroom::e2e::TestDraftNight)

#include "tst_draft_night.moc"
