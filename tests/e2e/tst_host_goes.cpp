// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/moving_room.h"
#include "e2e/same_board.h"
#include "support/warroomd_run.h"

#include <QElapsedTimer>
#include <QNetworkInterface>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::e2e {

namespace {

const TeamId ana(u"A"_s);
const TeamId ben(u"B"_s);
const TeamId cem(u"C"_s);
const QList<TeamId> guests{ben, cem};
const QList<TeamId> everybody{ana, ben, cem};

constexpr int allPicks = 8;

/// The term that a later host began; none of the first one's.
QList<events::HostChanged> changesIn(const History &log)
{
    QList<events::HostChanged> changes;
    for (const EventEnvelope &each : log.events()) {
        if (const auto *changed = std::get_if<events::HostChanged>(&each.event))
            changes.append(*changed);
    }
    return changes;
}

/// The players in the order in which they were taken, each as often as he was.
QStringList playersTaken(const History &log)
{
    QStringList players;
    for (const EventEnvelope &each : log.events()) {
        if (const auto *made = std::get_if<events::PickMade>(&each.event))
            players << made->player.text();
    }
    return players;
}

/// That others could reach it by, as the panel Host lists them.
qsizetype addressesOfThisMachine()
{
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    return std::ranges::count_if(all, [](const QHostAddress &address) {
        return !address.isLoopback() && !address.isLinkLocal();
    });
}

} // namespace

/// The host hands the draft over, or is gone, and everybody goes on.
class TestHostGoes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!isPortFree())
            QSKIP("port 7420 is taken on this machine");
    }
    void handsOver();
    void goesOnWithoutAHost();

private:
    static void gather(MovingRoom &room);
    /// Drafts to the end, compares what the screens show, and what the disks hold.
    static void finish(MovingRoom &room);
    static void compareLibraries(MovingRoom &room);
    static void chooseTheSame(MovingRoom &room);
};

void TestHostGoes::gather(MovingRoom &room)
{
    QVERIFY2(room.hasScreens(), "Xvfb did not start");
    QVERIFY(room.gather());
}

void TestHostGoes::finish(MovingRoom &room)
{
    QVERIFY(room.draftTo(allPicks));
    QVERIFY(room.waitForPicks(allPicks, everybody));
    QVERIFY(room.closeNotices());
    QVERIFY(!sameBoard(room.all()).isNull());
    const QByteArray word = room.lastWordOfTheBot();
    QVERIFY(room.quit());
    compareLibraries(room);
    // The bot has what the last host told it.
    const History log = room.hostsPlace().desktop.log();
    QCOMPARE(word,
             u"completed: %1 events, %2"_s.arg(log.size())
                 .arg(QString::fromLatin1(log.events().back().hash.toHex()))
                 .toUtf8());
}

void TestHostGoes::compareLibraries(MovingRoom &room)
{
    const History log = room.at(ben).desktop.log();
    QCOMPARE(log.head().status, DraftStatus::Completed);
    QCOMPARE(changesIn(log).size(), 1);
    for (const TeamId &team : everybody) {
        const Place &place = room.at(team);
        QCOMPARE(boardText(place.desktop.log().head()), boardText(log.head()));
        QCOMPARE(eventsIn(place.desktop.log()), eventsIn(log));
        const auto verified =
            sample::runWarroomd(place.folder.path(), {u"verify"_s, place.desktop.libraryPath()});
        QVERIFY2(verified.exitCode == 0, qPrintable(verified.errors));
    }
}

void TestHostGoes::handsOver()
{
    if (addressesOfThisMachine() != 1)
        QSKIP("the Host panel is as high as this machine has addresses, and its places are clicked "
              "on as they are with one");
    MovingRoom room;
    gather(room);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(room.draftTo(2));
    QVERIFY(room.nameTheFirstGuest());
    QVERIFY(room.handOver());
    QCOMPARE(room.waitForOtherHost(everybody), room.keyOf(ben));
    const auto changed = changesIn(room.at(ben).desktop.log());
    QCOMPARE(changed.first().key, room.keyOf(ben));
    QVERIFY(changed.first().confirmedBy.isEmpty()); // nobody was asked
    finish(room);
}

/// Both wait until they are offered more than one computer, and take the one that stands first.
void TestHostGoes::chooseTheSame(MovingRoom &room)
{
    for (const TeamId &team : guests)
        QVERIFY(room.waitForCandidates(team));
    for (const TeamId &team : guests)
        QVERIFY(room.goOnWithTheFirst(team));
    QVERIFY(!room.waitForOtherHost(guests).isEmpty());
}

void TestHostGoes::goesOnWithoutAHost()
{
    MovingRoom room;
    gather(room);
    if (QTest::currentTestFailed())
        return;
    if (!room.isHeard())
        QSKIP("no multicast on this machine: guests do not find each other");
    QVERIFY(room.draftTo(2));
    QVERIFY(room.waitForPicks(2, everybody));
    const QString before = boardText(room.at(ana).desktop.log().head());
    room.at(ana).desktop.kill();

    // What is wanted meanwhile waits, and nobody asks for another host before the time.
    QElapsedTimer silence;
    silence.start();
    QTRY_VERIFY_WITH_TIMEOUT(room.at(cem).isCutOff() && room.at(cem).canDraft(), 20'000);
    const QString wanted = u"p3"_s;
    QVERIFY(room.wish(cem));
    QCOMPARE(playersTaken(room.at(cem).desktop.log()).size(), 2);
    chooseTheSame(room);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(silence.elapsed() >= 30'000, qPrintable(QString::number(silence.elapsed())));
    const auto changed = changesIn(room.at(ben).desktop.log());
    QCOMPARE(changed.first().confirmedBy.size(), 2);

    // The wish, and two of the bot's.
    QVERIFY(room.waitForPicks(5, guests));
    QVERIFY(boardText(room.at(ben).desktop.log().head()).startsWith(before));
    QCOMPARE(playersTaken(room.at(ben).desktop.log()).at(2), wanted);

    // The power comes back.
    QVERIFY(room.at(ana).start());
    QVERIFY(room.at(ana).goOn());
    QVERIFY(room.waitForPicks(5, everybody));
    QCOMPARE(room.waitForOtherHost({ana}), changed.first().key);
    finish(room);
    QCOMPARE(playersTaken(room.at(ana).desktop.log()).count(wanted), 1);
}

} // namespace warroom::e2e

QTEST_MAIN(warroom::e2e::TestHostGoes)

#include "tst_host_goes.moc"
