// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/place.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace warroom::e2e {

namespace {

const TeamId cardinals(u"ARI"_s);
const TeamId falcons(u"ATL"_s); ///< the first team that is free

// Where things are in a window of 1440 by 900 pixels.
constexpr QPoint instantPace(908, 395);

bool isSeated(const DraftState &state)
{
    const auto *seat = state.seat(falcons);
    return seat && seat->control == SeatControl::Person;
}

} // namespace

/// Two people at two computers, by keyboard and mouse alone: one hosts, one joins.
class TestDraftNight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneHostsOneJoinsAndBothSurviveAKill();
    void fewStepsLeadThere();
    void anEveningBeginsInTheLobby();

private:
    /// Makes the Cardinals' draft with instant rivals and hosts it.
    static void host(Place &place);
    /// Presses \a key, after which another page, or a panel beside it, is shown.
    static void openPage(const Place &place, const QString &key);
    /// Opens the lobby for the same draft, which hosts it.
    static void openLobby(const Place &place);
    static int join(Place &place, const QString &code);
    /// Presses Enter until \a team's pick is recorded, each time for as long as \a patienceMs.
    static void pick(const Place &place, const TeamId &team, const Desktop &host,
                     int patienceMs = 1'000);
    /// The same by somebody who looks first: how many steps it took.
    static int stepsToPick(const Place &place, const TeamId &team, const Desktop &host);
};

void TestDraftNight::host(Place &place)
{
    openPage(place, u"ctrl+n"_s);
    place.server.key(u"space"_s); // the Cardinals are mine
    place.server.click(instantPace);
    openPage(place, u"Return"_s);
    QVERIFY(place.desktop.waitForLog(
        [](const DraftState &state) { return isOnTheClock(state, cardinals); }));
    QVERIFY(place.offer());
}

void TestDraftNight::openPage(const Place &place, const QString &key)
{
    QVERIFY2(place.openPage(key), qPrintable(key));
}

void TestDraftNight::openLobby(const Place &place)
{
    openPage(place, u"ctrl+shift+n"_s);
    place.server.key(u"space"_s); // the Cardinals are mine
    place.server.click(instantPace);
    openPage(place, u"Return"_s);
}

int TestDraftNight::join(Place &place, const QString &code)
{
    openPage(place, u"ctrl+j"_s);
    place.server.type(code);
    place.server.key(u"Return"_s); // the address is missing
    place.server.type(u"127.0.0.1"_s);
    place.server.key(u"Return"_s); // ask
    if (!place.waitForInvitation())
        return 1;
    place.server.type(u"Kim"_s);
    place.server.key(u"Return"_s); // take the first free team
    return 0;
}

void TestDraftNight::pick(const Place &place, const TeamId &team, const Desktop &host,
                          int patienceMs)
{
    QVERIFY(host.waitForLog([&](const DraftState &state) { return isOnTheClock(state, team); }));
    const int made = host.log().head().picksMade();
    // The log is ahead of the screen: a press that comes too early is refused, so press again.
    QVERIFY(QTest::qWaitFor(
        [&] {
            place.server.key(u"Return"_s);
            return host.waitForLog(
                [&](const DraftState &state) { return state.picksMade() > made; }, patienceMs);
        },
        20'000));
}

int TestDraftNight::stepsToPick(const Place &place, const TeamId &team, const Desktop &host)
{
    (void)host.waitForLog([&](const DraftState &state) { return isOnTheClock(state, team); });
    (void)place.desktop.settledScreen();
    const int before = place.server.steps();
    pick(place, team, host, 10'000);
    return place.server.steps() - before;
}

/// From the start to a room that is hosted, from a link to a seat, from the clock to a pick.
void TestDraftNight::fewStepsLeadThere()
{
    if (!isPortFree())
        QSKIP("port 7420 is taken on this machine");
    Place jo;
    Place kim;
    QVERIFY2(jo.server.isRunning() && kim.server.isRunning(), "Xvfb did not start");
    QVERIFY(jo.start());
    host(jo);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(jo.server.steps() <= 6, qPrintable(QString::number(jo.server.steps())));

    QVERIFY(kim.start({jo.givenLink()}));
    QVERIFY(kim.waitForInvitation());
    kim.server.type(u"Kim"_s);
    QVERIFY(QTest::qWaitFor(
        [&] {
            kim.server.key(u"Return"_s); // take the first free team
            return jo.desktop.waitForLog(isSeated, 10'000);
        },
        30'000));
    QVERIFY2(kim.server.steps() <= 3, qPrintable(QString::number(kim.server.steps())));

    jo.server.key(u"Escape"_s); // hosting goes on, and Enter drafts again
    const int hosts = stepsToPick(jo, cardinals, jo.desktop);
    QVERIFY2(hosts == 1 || hosts == 2, qPrintable(QString::number(hosts)));
    const int guests = stepsToPick(kim, falcons, jo.desktop);
    QVERIFY2(guests == 1 || guests == 2, qPrintable(QString::number(guests)));
    QVERIFY(kim.desktop.quit());
    QVERIFY(jo.desktop.quit());
}

void TestDraftNight::oneHostsOneJoinsAndBothSurviveAKill()
{
    if (!isPortFree())
        QSKIP("port 7420 is taken on this machine");
    Place jo;
    Place kim;
    QVERIFY2(jo.server.isRunning() && kim.server.isRunning(), "Xvfb did not start");
    QVERIFY(jo.start());
    host(jo);
    if (QTest::currentTestFailed())
        return;
    jo.server.key(u"Escape"_s); // hosting goes on, and Enter drafts again

    QVERIFY(kim.start());
    QCOMPARE(join(kim, jo.givenCode()), 0);
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
    QVERIFY(kim.start());
    QVERIFY(kim.goOn());
    pick(kim, falcons, jo.desktop);

    // The host's power goes, and comes back; the guest waits.
    jo.desktop.kill();
    const QString before = boardText(jo.desktop.log().head());
    QVERIFY(jo.start());
    QVERIFY(jo.goOn());
    QVERIFY(boardText(jo.desktop.log().head()).startsWith(before));
    QVERIFY(jo.offer());
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
    QVERIFY(jo.start());
    openLobby(jo);
    QVERIFY2(jo.server.steps() <= 6, qPrintable(QString::number(jo.server.steps())));
    QTRY_VERIFY_WITH_TIMEOUT(!jo.givenCode().isEmpty(), 20'000);
    QCOMPARE(jo.desktop.log().head().status, DraftStatus::Created);

    QVERIFY(kim.start());
    QCOMPARE(join(kim, jo.givenCode()), 0);
    QVERIFY(kim.desktop.waitForLog(isSeated));
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
