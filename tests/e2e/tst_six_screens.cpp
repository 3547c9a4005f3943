// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/board_picture.h"
#include "e2e/six_places.h"
#include "support/warroomd_run.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace warroom::e2e {

namespace {

const TeamId ann(u"B"_s);
const TeamId bob(u"C"_s);
const TeamId cy(u"D"_s);
const TeamId dee(u"E"_s);
const TeamId eve(u"F"_s);

} // namespace

/// One hosts, five join, and some lose their power.
class TestSixScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyScreenShowsTheSameBoard();

private:
    static void gather(SixPlaces &places);
    static void draftThroughPowerCuts(SixPlaces &places);
    static void compareLogs(SixPlaces &places);
};

void TestSixScreens::gather(SixPlaces &places)
{
    QVERIFY2(places.hasScreens(), "Xvfb did not start");
    QVERIFY(places.joinFromTheList(ann));
    QVERIFY(places.joinByCode(bob));
    QVERIFY(places.joinByCode(cy));
    QVERIFY(places.joinByLinkAtTheStart(dee));
    QVERIFY(places.joinByPastedLink(eve));
    QVERIFY(places.startDraft());
}

void TestSixScreens::draftThroughPowerCuts(SixPlaces &places)
{
    // A guest's power goes, and comes back when it is his turn again.
    QVERIFY(places.draftTo(5));
    places.at(cy).desktop.kill();
    QVERIFY(places.draftTo(8));
    QVERIFY(places.comeBack(cy));

    // The host's goes between a guest's wish and its record.
    QVERIFY(places.draftTo(9));
    QVERIFY(places.loseTheHostInMidPick(bob));
    QVERIFY(places.hostAgain());
    QVERIFY(places.waitForPicks(10));
    QCOMPARE(places.recorded().picksMade(), 10); // and not again for another slot
}

/// The host tells everybody the hash of its log, every copy is the same as that log, and whole.
void TestSixScreens::compareLogs(SixPlaces &places)
{
    const History log = places.host().desktop.log();
    QCOMPARE(log.head().status, DraftStatus::Completed);
    for (const TeamId &team : sixTeams().mid(1))
        QCOMPARE(places.hashToldTo(team).toHex(), log.events().back().hash.toHex());
    QVERIFY(places.quit());
    for (const TeamId &team : sixTeams()) {
        const History copy = places.at(team).desktop.log();
        QCOMPARE(boardText(copy.head()), boardText(log.head()));
        QCOMPARE(eventsIn(copy), eventsIn(log));
        const auto verified = sample::runWarroomd(
            places.at(team).folder.path(), {u"verify"_s, places.at(team).desktop.libraryPath()});
        QVERIFY2(verified.exitCode == 0, qPrintable(verified.errors));
    }
}

void TestSixScreens::everyScreenShowsTheSameBoard()
{
    if (!isPortFree())
        QSKIP("port 7420 is taken on this machine");
    SixPlaces places;
    gather(places);
    if (QTest::currentTestFailed())
        return;
    draftThroughPowerCuts(places);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!places.boardOfAll().isNull());
    QVERIFY(places.backToThePlayers());

    QVERIFY(places.draftTo(18));
    const QImage board = places.boardOfAll();
    QVERIFY(!board.isNull());
    QVERIFY(isLikeGolden(board, u"six-screens.png"_s));
    compareLogs(places);
}

} // namespace warroom::e2e

QTEST_MAIN(warroom::e2e::TestSixScreens)

#include "tst_six_screens.moc"
