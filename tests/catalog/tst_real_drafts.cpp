// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve.h"
#include "support/applicable.h"
#include "support/real_drafts.h"
#include "support/same_state.h"

#include <QTest>

#include <map>

using namespace warroom;
using namespace warroom::test;

namespace {

/// The whole of it, played once.
const Given &played(int season)
{
    static std::map<int, Given> drafts;
    auto found = drafts.find(season);
    if (found == drafts.end())
        found = drafts.emplace(season, playedAgain(season)).first;
    return found->second;
}

/// \a board without what a player is: "#9, 9 in round 1: MIN takes Kevin Williams".
QStringList namesOn(QStringList board)
{
    for (QString &line : board)
        line = line.section(u',', 0, 1);
    return board;
}

/// The board as the events tell it.
QStringList toldBoard(const std::vector<Event> &log)
{
    QStringList board;
    for (const Event &event : log) {
        if (const auto *made = std::get_if<events::PickMade>(&event)) {
            const RealPick pick{
                made->round, made->overallPick, made->team.text(), made->playerName, {}, {}};
            board.append(boardLine(made->pick, pick));
        }
    }
    return namesOn(board);
}

QList<int> roundSizes(const QList<Slot> &order)
{
    QList<int> sizes;
    for (const Slot &slot : order) {
        if (slot.round > sizes.size())
            sizes.append(0);
        ++sizes.last();
    }
    return sizes;
}

QList<int> numbersIn(QStringView words)
{
    QList<int> numbers;
    for (const QStringView word : words.split(u' '))
        numbers.append(word.toInt());
    return numbers;
}

} // namespace

class TestRealDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areThoseOf29Years();
    void roundsHadTheSizesTheyHad_data();
    void roundsHadTheSizesTheyHad();
    void endWithTheRealBoard_data() { everySeason(); }
    void endWithTheRealBoard();
    void areWhatTheirLogsSay_data() { everySeason(); }
    void areWhatTheirLogsSay();
    void everySlotHasTheTimeOfItsOwnRound_data() { everySeason(); }
    void everySlotHasTheTimeOfItsOwnRound();
    void nineFirstRoundsWereShorterThan32_data();
    void nineFirstRoundsWereShorterThan32();
    void noOtherFirstRoundWas();
    void theOneThatComesWithTheProgramIsAmongThem();
};

void TestRealDrafts::areThoseOf29Years()
{
    QCOMPARE(realDrafts().size(), 29);
    QCOMPARE(realDrafts().firstKey(), 1994);
    QCOMPARE(realDrafts().lastKey(), 2022);
}

void TestRealDrafts::roundsHadTheSizesTheyHad_data()
{
    QTest::addColumn<int>("season");
    QTest::addColumn<QString>("sizes");
    const QStringList sizes{
        u"29 36 38 28 30 33 28"_s, u"32 32 34 36 37 37 41"_s, u"30 31 34 37 35 42 45"_s,
        u"30 30 36 34 33 38 39"_s, u"30 31 31 31 30 36 52"_s, u"31 30 34 38 36 37 47"_s,
        u"31 31 32 35 37 40 48"_s, u"31 31 33 36 32 37 46"_s, u"32 33 33 37 37 39 50"_s,
        u"32 32 33 38 38 41 48"_s, u"32 31 33 36 33 36 54"_s, u"32 32 37 35 38 40 41"_s,
        u"32 32 33 36 36 39 47"_s, u"32 32 35 38 37 36 45"_s, u"31 32 36 36 31 41 45"_s,
        u"32 32 36 36 37 36 47"_s, u"32 32 34 33 38 38 48"_s, u"32 32 33 34 34 38 51"_s,
        u"32 31 32 40 35 37 46"_s, u"32 30 35 36 35 38 48"_s, u"32 32 36 40 36 39 41"_s,
        u"32 32 35 37 40 41 39"_s, u"31 32 35 41 36 46 32"_s, u"32 32 43 37 40 34 35"_s,
        u"32 32 36 37 37 44 38"_s, u"32 32 38 36 35 41 40"_s, u"32 32 42 40 33 35 41"_s,
        u"32 32 41 39 40 44 31"_s, u"32 32 41 38 36 42 41"_s};
    for (int i = 0; i < sizes.size(); ++i)
        QTest::addRow("%d", 1994 + i) << 1994 + i << sizes.at(i);
}

void TestRealDrafts::roundsHadTheSizesTheyHad()
{
    QFETCH(int, season);
    QFETCH(QString, sizes);
    const Given draft = given(realDraft(season));
    const events::DraftCreated &created = draft.state().setup->created();
    QCOMPARE(created.draftType, u"given"_s);
    QCOMPARE(created.rounds, 7);
    QCOMPARE(roundSizes(created.slots), numbersIn(sizes));
    QCOMPARE(created.players.size(), created.slots.size());
}

void TestRealDrafts::endWithTheRealBoard()
{
    QFETCH(int, season);
    const Given &draft = played(season);
    QCOMPARE(draft.state().status, DraftStatus::Completed);
    QCOMPARE(boardOf(draft.state()), realBoard(season));
    QCOMPARE(toldBoard(draft.log()), namesOn(realBoard(season)));
    const auto ranOut = std::count_if(draft.log().begin(), draft.log().end(), [](const Event &e) {
        return std::holds_alternative<events::TimeExpired>(e);
    });
    QCOMPARE(ranOut, season == 2003 || season == 2011 ? 1 : 0);
}

void TestRealDrafts::areWhatTheirLogsSay()
{
    QFETCH(int, season);
    const Given &draft = played(season);
    QCOMPARE(difference(fold(draft.log()), draft.state()), QString());
    DraftState state;
    for (const Event &event : draft.log()) {
        QCOMPARE(std::visit(Inapplicable{state}, event), QString());
        evolve(state, event);
    }
}

void TestRealDrafts::everySlotHasTheTimeOfItsOwnRound()
{
    QFETCH(int, season);
    const QList<int> minutes{8, 7, 5, 5, 5, 5, 4};
    const QList<RealPick> order = realOrder(season);
    int started = 0;
    for (const Event &event : played(season).log()) {
        const auto *pick = std::get_if<events::PickStarted>(&event);
        if (!pick)
            continue;
        const RealPick &due = order.at(started++);
        QCOMPARE(pick->overallPick, started);
        QCOMPARE(pick->team.text(), due.team);
        QCOMPARE(pick->round, due.round);
        QCOMPARE(pick->timePerPickSec, 60 * minutes.at(due.round - 1));
        QCOMPARE(*pick->timeoutAt - pick->startedAt, Seconds{pick->timePerPickSec});
    }
    QCOMPARE(started, order.size());
}

void TestRealDrafts::nineFirstRoundsWereShorterThan32_data()
{
    struct Short {
        int season;
        int teams;
        int more; // than one selection for each team
        const char *why;
        const char *last;
        const char *next;
    };
    const Short rounds[] = {
        {1994, 28, 1, "a compensatory one", "CLE takes Derrick Alexander",
         "CIN takes Darnay Scott"},
        {1996, 30, 0, "30 teams", "WAS takes Andre Johnson", "NYJ takes Alex Van Dyke"},
        {1997, 30, 0, "30 teams", "GNB takes Ross Verba", "NYJ takes Rick Terry"},
        {1998, 30, 0, "30 teams", "DEN takes Marcus Nash", "OAK takes Leon Bender"},
        {1999, 31, 0, "31 teams", "DEN takes Al Wilson", "CLE takes Kevin Johnson"},
        {2000, 31, 0, "31 teams", "STL takes Trung Canidate", "CLE takes Dennis Northcutt"},
        {2001, 31, 0, "31 teams", "BAL takes Todd Heap", "SDG takes Drew Brees"},
        {2008, 32, -1, "one forfeited", "NYG takes Kenny Phillips", "MIA takes Phillip Merling"},
        {2016, 32, -1, "one forfeited", "SEA takes Germain Ifedi", "CLE takes Emmanuel Ogbah"},
    };
    QTest::addColumn<int>("season");
    QTest::addColumn<int>("teams");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("next");
    for (const Short &each : rounds) {
        QTest::addRow("%d, %s", each.season, each.why)
            << each.season << each.teams << each.teams + each.more << QString::fromLatin1(each.last)
            << QString::fromLatin1(each.next);
    }
}

void TestRealDrafts::nineFirstRoundsWereShorterThan32()
{
    QFETCH(int, season);
    QFETCH(int, teams);
    QFETCH(int, size);
    QFETCH(QString, last);
    QFETCH(QString, next);
    const Given draft = playedAgain(season, size + 1);
    QCOMPARE(draft.state().setup->created().teams.size(), teams);
    const QStringList board = toldBoard(draft.log());
    QCOMPARE(board.at(size - 1), u"#%1, %1 in round 1: "_s.arg(size) + last);
    QCOMPARE(board.at(size), u"#%1, 1 in round 2: "_s.arg(size + 1) + next);
    QCOMPARE(draft.state().slots.at(size - 1).slot.id.text(), u"1.%1"_s.arg(size));
    QCOMPARE(draft.state().slots.at(size).slot.id.text(), u"2.01"_s);
}

void TestRealDrafts::noOtherFirstRoundWas()
{
    QList<int> shorter;
    for (const int season : realDrafts().keys()) {
        if (roundSizes(realDraft(season).slots).first() < 32)
            shorter.append(season);
    }
    QCOMPARE(shorter, (QList<int>{1994, 1996, 1997, 1998, 1999, 2000, 2001, 2008, 2016}));
}

void TestRealDrafts::theOneThatComesWithTheProgramIsAmongThem()
{
    const auto bundled = catalog::nflDraft2022();
    QVERIFY(bundled);
    const QList<RealPick> &picks = *realDrafts().constFind(2022);
    QCOMPARE(bundled->create.slots.size(), picks.size());
    for (int i = 0; i < picks.size(); ++i) {
        QCOMPARE(bundled->create.slots.at(i).round, picks.at(i).round);
        QCOMPARE(bundled->create.players.at(i).id, idOf(picks.at(i), bundled->create.players));
    }
}

QTEST_APPLESS_MAIN(TestRealDrafts)
#include "tst_real_drafts.moc"
