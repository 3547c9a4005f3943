// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analytics/team_fit.h"
#include "gm/mock_draft.h"

#include <rapidcheck.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::analytics;
using warroom::gm::MockDraft;

namespace {

const TeamId teamA(u"A"_s);

MockDraft draftOf(const QStringList &positions, const QStringList &needsOfA, int rounds = 2)
{
    commands::CreateDraft create = gm::smallDraft(positions, rounds);
    create.teams[0].needs = needsOfA;
    return MockDraft(create);
}

const Player &player(const MockDraft &draft, int rank)
{
    return draft.state().setup->created().players.at(rank - 1);
}

} // namespace

class TestTeamFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weighsNeedAndRank_data()
    {
        QTest::addColumn<QString>("position");
        QTest::addColumn<int>("rank");
        QTest::addColumn<int>("fit"); // for slot 1 of a team that needs CB, WR, OT, LB, S, TE, RB
        QTest::newRow("first need, as ranked") << u"CB"_s << 1 << 80;
        QTest::newRow("second need, as ranked") << u"WR"_s << 1 << 75;
        QTest::newRow("sixth need") << u"TE"_s << 1 << 56;
        QTest::newRow("seventh need counts as the sixth") << u"RB"_s << 1 << 56;
        QTest::newRow("no need") << u"QB"_s << 1 << 40;
        QTest::newRow("same group by another name") << u"SS"_s << 1 << 61;
        QTest::newRow("a reach") << u"CB"_s << 12 << 40;
    }

    void weighsNeedAndRank()
    {
        QFETCH(const QString, position);
        QFETCH(const int, rank);
        QFETCH(const int, fit);
        QStringList positions(12, u"QB"_s);
        positions[rank - 1] = position;
        const MockDraft draft = draftOf(positions, u"CB WR OT LB S TE RB"_s.split(u' '));
        QCOMPARE(teamFit(draft.state(), teamA, player(draft, rank)), fit);
    }

    void isFullForSomebodyWhoShouldBeGone()
    {
        MockDraft draft = draftOf(QStringList(40, u"CB"_s), {u"CB"_s}, 4);
        draft.state().slots[0].slot.overall = 30;
        QCOMPARE(teamFit(draft.state(), teamA, player(draft, 1)), 100);
        QCOMPARE(teamFit(draft.state(), teamA, player(draft, 22)), 100);
        QCOMPARE(teamFit(draft.state(), teamA, player(draft, 30)), 80);
        QCOMPARE(teamFit(draft.state(), TeamId(u"B"_s), player(draft, 2)), 40);
    }

    void looksAtTheSlotTheTeamUsesNext()
    {
        MockDraft draft = draftOf(QStringList(40, u"WR"_s), {}, 4);
        const auto fit = [&] { return teamFit(draft.state(), teamA, player(draft, 20)); };
        const auto expected = [](int slot) { return qRound(100 * 0.5 * 0.8 * (slot + 10) / 30); };
        QCOMPARE(fit(), expected(1));
        draft.pick();
        QCOMPARE(fit(), expected(4));
        draft.pick(2);
        draft.state().slots[3].passed = true;
        draft.state().onTheClock->slotIndex = 6; // also its own
        QCOMPARE(fit(), expected(7));
        draft.state().onTheClock->slotIndex = 4;
        QCOMPARE(fit(), expected(4));
    }

    void isNothingForTheTakenAndForWhoIsDone()
    {
        MockDraft draft = draftOf(QStringList(8, u"CB"_s), {u"CB"_s});
        QCOMPARE(teamFit(draft.state(), TeamId(u"Z"_s), player(draft, 1)), 0);
        draft.issue(commands::MakePick{teamA, player(draft, 1).id, {}, {}});
        QCOMPARE(teamFit(draft.state(), teamA, player(draft, 1)), 0);
        QVERIFY(teamFit(draft.state(), teamA, player(draft, 2)) > 0);
        draft.finish();
        for (const int fit : teamFits(draft.state(), teamA))
            QCOMPARE(fit, 0);
        QVERIFY(teamFits(DraftState(), teamA).isEmpty());
    }

    void isTheSameForOneAndForAll()
    {
        QVERIFY(rc::check("bulk equals single; in range; never rises with the rank", [] {
            MockDraft draft(gm::nflDraft(*rc::gen::inRange<qint64>(0, 1000)));
            draft.pick(*rc::gen::inRange(0, 60));
            const DraftState &state = draft.state();
            const QList<Team> &teams = state.setup->created().teams;
            const TeamId team = teams.at(*rc::gen::inRange<qsizetype>(0, teams.size())).id;
            const QList<int> fits = teamFits(state, team);
            const QList<Player> &players = state.setup->created().players;
            RC_ASSERT(fits.size() == players.size());
            QHash<QString, int> last;
            for (qsizetype i = 0; i < fits.size(); ++i) {
                const Player &one = players.at(i);
                RC_ASSERT(fits.at(i) == teamFit(state, team, one));
                RC_ASSERT(fits.at(i) >= 0 && fits.at(i) <= 100);
                if (state.isTaken(one.id))
                    continue;
                RC_ASSERT(fits.at(i) <= last.value(one.position, 100));
                last.insert(one.position, fits.at(i));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestTeamFit)
#include "tst_team_fit.moc"
