// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analytics/availability.h"
#include "gm/mock_draft.h"

#include <rapidcheck.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::analytics;
using warroom::gm::MockDraft;

namespace {

const Player &player(const MockDraft &draft, int rank)
{
    return draft.state().setup->created().players.at(rank - 1);
}

void isWithin(double actual, double expected)
{
    QVERIFY2(std::abs(actual - expected) < 0.001, qPrintable(QString::number(actual)));
}

} // namespace

class TestAvailability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // By hand: place 20 has mean 23 and deviation 6; place 1 has 4 and 3.15.
    void followsItsFormula()
    {
        const MockDraft draft(gm::nflDraft(1));
        QCOMPARE(availability(draft.state(), player(draft, 20), 1), 1.0);
        isWithin(availability(draft.state(), player(draft, 20), 24), 0.4668); // z = 0.5 / 6
        isWithin(availability(draft.state(), player(draft, 20), 17), 0.8606); // z = -6.5 / 6
        isWithin(availability(draft.state(), player(draft, 1), 11), 0.0195);  // z = 6.5 / 3.15
        QVERIFY(availability(draft.state(), player(draft, 20), 257) < 1e-9);
    }

    void countsFromTheSelectionsMade()
    {
        MockDraft draft(gm::nflDraft(1));
        for (int rank = 1; rank <= 10; ++rank)
            draft.issue(commands::MakePick{
                draft.state().slotOnTheClock()->slot.team, player(draft, rank).id, {}, {}});
        QCOMPARE(availability(draft.state(), player(draft, 5), 11), 0.0);
        QCOMPARE(availability(draft.state(), player(draft, 11), 11), 1.0);
        QCOMPARE(availability(draft.state(), player(draft, 11), 3), 1.0);
        // Place 1 after 10: mean 4, deviation 4.65; 4 selections before number 15.
        isWithin(availability(draft.state(), player(draft, 11), 15), 0.4572);
    }

    void knowsNothingBeforeThereIsADraft()
    {
        QCOMPARE(availability(DraftState(), Player(), 1), 0.0);
        QVERIFY(availabilities(DraftState(), 1).isEmpty());
    }

    void isMonotone()
    {
        QVERIFY(rc::check("never rises with the number asked for, never falls with the rank", [] {
            MockDraft draft(gm::nflDraft(*rc::gen::inRange<qint64>(0, 1000)));
            draft.pick(*rc::gen::inRange(0, 60));
            const int overall = *rc::gen::inRange(1, 258);
            const DraftState &state = draft.state();
            const QList<double> now = availabilities(state, overall);
            const QList<double> later = availabilities(state, overall + 1);
            const QList<Player> &players = state.setup->created().players;
            double last = 0;
            for (qsizetype i = 0; i < now.size(); ++i) {
                RC_ASSERT(now.at(i) == availability(state, players.at(i), overall));
                RC_ASSERT(now.at(i) >= later.at(i));
                RC_ASSERT(now.at(i) >= 0 && now.at(i) <= 1);
                if (state.isTaken(players.at(i).id)) {
                    RC_ASSERT(now.at(i) == 0);
                    continue;
                }
                RC_ASSERT(now.at(i) >= last);
                last = now.at(i);
            }
        }));
    }

    // The figures were fitted to drafts like these: it must say about what then happens.
    void isAboutRightForWhatTheProgramPlays()
    {
        double expected = 0;
        double seen = 0;
        double squares = 0;
        int asked = 0;
        for (qint64 seed = 500; seed < 506; ++seed) {
            MockDraft draft(gm::nflDraft(seed));
            draft.pick(20);
            const QList<double> chances = availabilities(draft.state(), 41);
            const QList<Player> players = draft.state().setup->created().players;
            draft.pick(20);
            for (qsizetype i = 10; i < 60; ++i) {
                const double happened = draft.state().isTaken(players.at(i).id) ? 0 : 1;
                expected += chances.at(i);
                seen += happened;
                squares += (chances.at(i) - happened) * (chances.at(i) - happened);
                ++asked;
            }
        }
        QVERIFY2(std::abs(expected - seen) < 0.1 * asked, qPrintable(QString::number(expected)));
        QVERIFY2(squares / asked < 0.15, qPrintable(QString::number(squares / asked)));
    }
};

QTEST_GUILESS_MAIN(TestAvailability)
#include "tst_availability.moc"
