// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/place.h"
#include "e2e/remote_guest.h"
#include "e2e/two_networks.h"
#include "net/joined_drafts.h"
#include "net/room_joining.h"
#include "session/draft_library.h"
#include "session/stand_in.h"
#include "session/steady_time.h"
#include "store/sqlite_event_store.h"
#include "support/small_draft.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

/// A is for whoever is invited, B for a bot. It begins when the commissioner says so.
commands::CreateDraft twoTeams(int secondsEach)
{
    commands::CreateDraft create = draftOf(u"A B", 3);
    create.seats = {{TeamId(u"B"_s), SeatControl::Person, u"bot"_s}};
    create.clock.secondsByRound = {secondsEach};
    create.clock.expiry = ExpiryPolicy::Autopick;
    create.clock.graceMs = 0;
    return create;
}

std::vector<EventEnvelope> logIn(const QString &library)
{
    const auto store = openSqliteStore({library, Durability::Full, OpenMode::ReadOnly});
    return store ? readWhole(**store, twoTeams(1).draft).value() : std::vector<EventEnvelope>();
}

int picksIn(const std::vector<EventEnvelope> &log)
{
    return static_cast<int>(std::ranges::count_if(log, [](const EventEnvelope &event) {
        return std::holds_alternative<events::PickMade>(event.event);
    }));
}

/// The players in the order in which they were taken.
QStringList playersTaken(const std::vector<EventEnvelope> &log)
{
    QStringList players;
    for (const EventEnvelope &event : log) {
        if (const auto *made = std::get_if<events::PickMade>(&event.event))
            players << made->player.text();
    }
    return players;
}

/// The cable is out for this long.
constexpr qint64 outageMs = 20'000;

/// Whether \a holds all the time until the cable was out for as long as it should be.
bool holdsUntilTheEnd(const QElapsedTimer &outage, const std::function<bool()> &holds)
{
    const auto left = static_cast<int>(std::max<qint64>(0, outageMs - outage.elapsed()));
    return !QTest::qWaitFor([&] { return !holds(); }, left);
}

/// Kim's machine: what the window has, without the window.
struct Machine {
    QTemporaryDir folder;
    QString libraryPath = folder.filePath(u"library.warroom"_s);
    DraftLibrary library{[this](QString *) { return std::move(*openSqliteStore({libraryPath})); },
                         steadyNow};
    RoomJoining joining{library, folder.path(), steadyNow};
};

/// A host in its network; Kim and a bot in theirs.
struct Evening {
    TwoNetworks networks;
    HostProcess host;
    QString code;
    Machine machine;
    std::unique_ptr<QProcess> bot;
    std::unique_ptr<RemoteGuest> kim;

    explicit Evening(int secondsEach) : host(twoTeams(secondsEach))
    {
        if (!networks.whyNot().isEmpty() || !networks.goToTheGuests())
            qFatal("no networks");
        host.serveAt(u"0.0.0.0"_s, networks.hostAddress());
        host.startBy(networks.atTheHosts());
        code = host.invite(TeamId(u"A"_s));
        host.start({u"--tls"_s, u"self"_s, u"--announce"_s, u"Tuesday league"_s});
        bot = host.join(host.token(u"bot"_s, {u"B"_s}));
    }

    quint16 port() const { return static_cast<quint16>(QUrl(host.address()).port()); }
    Invitation link() const
    {
        return {networks.hostAddress(), port(), code, host.fingerprint(), true};
    }
    /// What the host offers who brings \a invitation.
    JoinOffer offerFor(const Invitation &invitation)
    {
        QSignalSpy offered(&machine.joining, &Joining::offered);
        machine.joining.ask(invitation);
        return offered.wait(15'000) ? offered.first().first().value<JoinOffer>() : JoinOffer();
    }
    /// Kim takes a seat and the draft begins; he is the first on the clock.
    bool sitDown(const JoinOffer &offer)
    {
        QSignalSpy joined(&machine.joining, &Joining::joined);
        machine.joining.join(offer, u"Kim"_s, TeamId(u"A"_s));
        if (!joined.wait(15'000))
            return false;
        kim = std::make_unique<RemoteGuest>(machine.joining.enter(host.draft()));
        const bool isIn = QTest::qWaitFor([&] { return kim->connection() == Connection::Live; });
        begin(host);
        return isIn && QTest::qWaitFor([&] { return kim->onTheClock() == u"A"_s; });
    }
    /// What is recorded at the host's.
    std::vector<EventEnvelope> log() const { return logIn(host.filePath(u"library.warroom"_s)); }
    void playToTheEnd() const;
};

/// Somebody drafts in Kim's place, and in the end every log is the host's.
void Evening::playToTheEnd() const
{
    const StandIn hand(kim->door());
    QTRY_COMPARE_WITH_TIMEOUT(kim->state().status, DraftStatus::Completed, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(bot->state(), QProcess::NotRunning, 30'000);
    const QByteArray told = bot->readAllStandardOutput().trimmed().split('\n').last();
    const std::vector<EventEnvelope> log = this->log();
    const QByteArray hash = log.back().hash.toHex();
    QCOMPARE(told, "completed: " + QByteArray::number(log.size()) + " events, " + hash);
    QCOMPARE(kim->client().hostHash().toHex(), hash);
    QCOMPARE(kim->door().history().size(), static_cast<int>(log.size()));
    QTRY_COMPARE(logIn(machine.libraryPath).size(), log.size()); // his own copy
    QVERIFY(openSqliteStore({machine.libraryPath}).value()->verify().value().isEmpty());
}

/// Kim at a real window instead: what he does by keyboard and mouse, and what he sees.
struct Screen {
    Evening &evening;
    e2e::Place place{};

    /// By the list of rooms and the code; the draft begins, and he is the first on the clock.
    void sitDown();
    /// Takes the player he looks at while nobody hears him.
    void pickWithoutCable();
    void pickWhileTheHostMoves(const QString &address);
    /// Presses Enter whenever it is his turn; in the end his copy is the host's log.
    void playToTheEnd();

    std::vector<EventEnvelope> copy() const { return logIn(place.desktop.libraryPath()); }
    /// Whether he is on the clock after \a picks by his copy, which is the host's log.
    bool isOnTheClockAfter(int picks) const;
};

bool Screen::isOnTheClockAfter(int picks) const
{
    return place.desktop.waitForLog([&](const DraftState &state) {
        return state.isLive() && state.picksMade() == picks
            && e2e::isOnTheClock(state, TeamId(u"A"_s));
    }) && playersTaken(copy()) == playersTaken(evening.log());
}

void Screen::sitDown()
{
    QVERIFY2(place.server.isRunning(), "Xvfb did not start");
    QVERIFY(place.start());
    QVERIFY(place.chooseRoomNearby(0));
    place.server.type(evening.code);
    place.server.key(u"Return"_s);
    QVERIFY(place.waitForInvitation());
    place.server.type(u"Kim"_s);
    QVERIFY(place.openPage(u"Return"_s)); // the room
    begin(evening.host);
    QVERIFY(isOnTheClockAfter(0));
    QTRY_VERIFY(!place.isCutOff());
}

void Screen::pickWithoutCable()
{
    evening.networks.setCable(false);
    QElapsedTimer outage;
    outage.start();
    QTRY_VERIFY_WITH_TIMEOUT(place.isCutOff(), 20'000);
    QTRY_VERIFY(place.canDraft());
    place.server.key(u"Return"_s);
    QTRY_VERIFY(!place.canDraft());
    QVERIFY(holdsUntilTheEnd(outage, [this] {
        return place.isCutOff() && !place.canDraft() && playersTaken(copy()).isEmpty()
            && playersTaken(evening.log()).isEmpty();
    }));
    evening.networks.setCable(true);
    QTRY_VERIFY_WITH_TIMEOUT(!place.isCutOff(), 30'000);
    QVERIFY(isOnTheClockAfter(2)); // the bot took somebody, too
    QCOMPARE(playersTaken(copy()).first(), u"p1"_s);
}

void Screen::pickWhileTheHostMoves(const QString &address)
{
    evening.networks.moveHost(address);
    QTRY_VERIFY_WITH_TIMEOUT(place.isCutOff(), 20'000);
    QTRY_VERIFY(place.canDraft());
    place.server.key(u"Return"_s);
    QTRY_VERIFY(!place.canDraft());
    QTRY_VERIFY_WITH_TIMEOUT(!place.isCutOff(), 60'000);
    QVERIFY(isOnTheClockAfter(4));
    const auto joined = JoinedDrafts::open(place.folder.path()).value();
    QCOMPARE(joined.find(evening.host.draft())->host, address);
}

void Screen::playToTheEnd()
{
    QVERIFY(QTest::qWaitFor(
        [this] {
            place.server.key(u"Return"_s);
            return place.desktop.waitForLog(
                [](const DraftState &state) { return state.status == DraftStatus::Completed; },
                1'000);
        },
        30'000));
    QTRY_COMPARE_WITH_TIMEOUT(evening.bot->state(), QProcess::NotRunning, 30'000);
    const QByteArray told = evening.bot->readAllStandardOutput().trimmed().split('\n').last();
    const std::vector<EventEnvelope> log = evening.log();
    QVERIFY(told.endsWith(log.back().hash.toHex()));
    QVERIFY(place.desktop.quit());
    QCOMPARE(playersTaken(log).size(), 6);
    QCOMPARE(playersTaken(copy()), playersTaken(log));
    QCOMPARE(copy().size(), log.size());
    QVERIFY(openSqliteStore({place.desktop.libraryPath()}).value()->verify().value().isEmpty());
}

} // namespace

/// The real host in one network, guests in another one, and what happens to the way between them.
class TestTwoNetworks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const TwoNetworks networks;
        if (!networks.whyNot().isEmpty())
            QSKIP(qPrintable(networks.whyNot()));
    }

    void aRoomIsHeardOfAndJoined()
    {
        Evening evening(60);
        const auto looking = evening.machine.joining.lookAround();
        QTRY_COMPARE(evening.machine.joining.nearby().size(), 1);
        QTRY_VERIFY(evening.machine.joining.nearby().first().answer);
        NearbyRoom heard = evening.machine.joining.nearby().first();
        QVERIFY(heard.answer->seats > heard.answer->freeSeats);
        heard.answer.reset();
        const NearbyRoom said{u"Tuesday league"_s, evening.networks.hostAddress(), evening.port(),
                              true};
        QCOMPARE(heard, said);
        const QString address = u"%1:%2"_s.arg(heard.address).arg(heard.port);
        const JoinOffer offer = evening.offerFor(typedInvitation(address, evening.code).value());
        QVERIFY(offer.isFirstContact);
        QCOMPARE(offer.invitation.fingerprint, evening.host.fingerprint());
        QVERIFY(evening.sitDown(offer));
        evening.playToTheEnd();
    }

    void aPickThatIsMadeWhileTheCableIsOutCountsOnce()
    {
        Evening evening(60);
        QVERIFY(evening.sitDown(evening.offerFor(evening.link())));
        const auto deadline = evening.kim->state().onTheClock->timeoutAt;
        evening.networks.setCable(false);
        QElapsedTimer outage;
        outage.start();
        const QUuid wish = evening.kim->pick(u"A"_s, u"p5"_s);
        QTRY_VERIFY_WITH_TIMEOUT(evening.kim->connection() == Connection::Waiting, 20'000);
        QVERIFY(holdsUntilTheEnd(outage, [&] {
            return evening.kim->door().connectionState().unanswered == 1
                && evening.kim->state().onTheClock->timeoutAt == deadline
                && picksIn(evening.log()) == 0;
        }));
        evening.networks.setCable(true);
        QTRY_COMPARE_WITH_TIMEOUT(evening.kim->answersTo(wish).size(), 1, 30'000);
        QVERIFY(evening.kim->answersTo(wish).first().accepted);
        QTRY_COMPARE(evening.kim->picksOf(u"p5"_s), 1);
        evening.playToTheEnd();
        QCOMPARE(evening.kim->picksOf(u"p5"_s), 1);
        QCOMPARE(evening.kim->answersTo(wish).size(), 1);
    }

    void aPickThatComesTooLateIsAnsweredAndNothingIsLost()
    {
        Evening evening(5);
        QVERIFY(evening.sitDown(evening.offerFor(evening.link())));
        evening.networks.setCable(false);
        const QUuid wish = evening.kim->pick(u"A"_s, u"p8"_s);        // whom nobody else takes
        QTRY_COMPARE_WITH_TIMEOUT(picksIn(evening.log()), 1, 20'000); // the time is up
        evening.networks.setCable(true);
        QTRY_COMPARE_WITH_TIMEOUT(evening.kim->answersTo(wish).size(), 1, 30'000);
        const Answer answer = evening.kim->answersTo(wish).first();
        QVERIFY(answer.accepted || answer.rejection);
        QTRY_COMPARE(evening.kim->picksOf(u"p8"_s), answer.accepted ? 1 : 0);
        evening.playToTheEnd();
        QCOMPARE(evening.kim->answersTo(wish).size(), 1);
        QVERIFY(evening.kim->picksOf(u"p8"_s) <= 1);
    }

    void aHostWithAnotherAddressIsFoundByItsKeyAlone()
    {
        Evening evening(120);
        QVERIFY(evening.sitDown(evening.offerFor(evening.link())));
        // Somebody else hosts there, too, by the same name and with another key.
        HostProcess stranger(twoTeams(60));
        stranger.serveAt(u"0.0.0.0"_s, evening.networks.hostAddress());
        stranger.startBy(evening.networks.atTheHosts());
        stranger.start({u"--tls"_s, u"self"_s, u"--announce"_s, u"Tuesday league"_s});
        QSignalSpy failed(&evening.kim->door(), &RoomClient::failed);
        const QString elsewhere = u"10.77.82.77"_s;
        evening.networks.moveHost(elsewhere);
        const QUuid wish = evening.kim->pick(u"A"_s, u"p5"_s);
        QTRY_COMPARE_WITH_TIMEOUT(evening.kim->answersTo(wish).size(), 1, 60'000);
        QVERIFY(evening.kim->answersTo(wish).first().accepted);
        QCOMPARE(evening.kim->client().place().host(), elsewhere);
        QCOMPARE(evening.kim->client().place().port(), int(evening.port()));
        QCOMPARE(failed.size(), 0);
        evening.playToTheEnd();
        QCOMPARE(evening.kim->picksOf(u"p5"_s), 1);

        // The next time it is looked for there at once.
        evening.kim.reset();
        RoomJoining later(evening.machine.library, evening.machine.folder.path(), steadyNow);
        const RemoteGuest again(later.enter(evening.host.draft()));
        QCOMPARE(again.client().place().host(), elsewhere);
    }

    void aWindowFindsTheHostLosesItAndFindsItElsewhere()
    {
        Evening evening(300);
        Screen kim{evening};
        const auto hasFailed = [] { return QTest::currentTestFailed(); };
        kim.sitDown();
        if (!hasFailed())
            kim.pickWithoutCable();
        if (!hasFailed())
            kim.pickWhileTheHostMoves(u"10.77.82.78"_s);
        if (!hasFailed())
            kim.playToTheEnd();
    }
};

QTEST_GUILESS_MAIN(TestTwoNetworks)
#include "tst_two_networks.moc"
