// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/random_draft.h"
#include "support/real_drafts.h"
#include "support/same_state.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

/// A day on which many more were late: a season's teams take whom they took, but when they do is
/// for chance to say.
class AnotherDay {
public:
    explicit AnotherDay(int season)
        : m_order(realOrder(season)),
          m_dice(static_cast<std::uint32_t>(season)),
          m_draft(given(realDraft(season)).started())
    {
        while (m_draft.state().isLive())
            step();
    }

    const Given &draft() const { return m_draft; }
    int teamsLate() const { return m_teamsLate; }
    /// What the board has to be, counted without the rules.
    QStringList board() const
    {
        QStringList board;
        QMap<int, int> inRound;
        for (const int index : m_used) {
            RealPick pick = m_order.at(index);
            pick.overall = static_cast<int>(board.size()) + 1;
            board.append(boardLine(++inRound[pick.round], pick));
        }
        return board;
    }

private:
    void step()
    {
        const bool isOneDue = m_due < m_order.size();
        QList<int> waiting = m_late;
        waiting.removeIf(
            [&](int index) { return isOneDue && teamOf(index) == m_order.at(m_due).team; });
        if (!waiting.isEmpty() && (!isOneDue || m_dice.oneIn(12))) {
            useOfLate(teamOf(m_dice.oneOf(waiting)));
        } else if (m_dice.oneIn(10)) {
            m_draft.ranOut();
            m_late.append(m_due++);
            ++m_teamsLate;
        } else {
            use(m_due++);
        }
    }
    void useOfLate(const QString &team)
    {
        const auto first = std::find_if(m_late.begin(), m_late.end(),
                                        [&](int index) { return teamOf(index) == team; });
        use(*first);
        m_late.erase(first);
    }
    void use(int index)
    {
        const auto wish = asWish(m_order.at(index), m_draft.state().setup->created().players);
        m_draft.after(1s).did(wish, drafterOf(teamOf(index)));
        m_used.append(index);
    }
    QString teamOf(int index) const { return m_order.at(index).team; }

    QList<RealPick> m_order;
    Dice m_dice;
    Given m_draft;
    int m_due = 0;
    int m_teamsLate = 0;
    QList<int> m_late;
    QList<int> m_used;
};

/// What comes of it when teams hand in their cards, ten seconds after one another: "JAX
/// byron-leftwich".
QStringList handedIn(Given &draft, const QStringList &cards)
{
    QStringList story;
    for (const QString &card : cards) {
        const QString team = card.section(u' ', 0, 0);
        const Command wish = pick(team, card.section(u' ', 1));
        story.append(draft.after(10s).when(wish, drafterOf(team)));
        draft.did(wish);
    }
    return story;
}

} // namespace

class TestLateTeams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void minnesotaPassedIn2003AndPickedNinth();
    void baltimorePassedIn2011AndPicked27th();
    void nobodyGoesAheadOfATeamThatHasTime();
    void picksAreNumberedByOrderOfSelectionWhoeverIsLate_data() { everySeason(); }
    void picksAreNumberedByOrderOfSelectionWhoeverIsLate();
};

void TestLateTeams::minnesotaPassedIn2003AndPickedNinth()
{
    Given draft = playedAgain(2003, 6); // a minute each
    QCOMPARE(draft.when(pick(u"JAX", u"byron-leftwich")), u"refused: not_on_the_clock"_s);
    QCOMPARE(draft.after(8min + 2s).when(timeIsUp(u"1.07"), programItself()),
             u"1.07 MIN ran out: pass; 1.08 JAX on the clock until 22:02"_s);
    QCOMPARE(
        handedIn(draft.ranOut(),
                 {u"JAX byron-leftwich"_s, u"CAR jordan-gross"_s, u"MIN kevin-williams"_s,
                  u"BAL terrell-suggs"_s}),
        (QStringList{u"1.08 JAX takes byron-leftwich as #7; 1.09 CAR on the clock until 22:12"_s,
                     u"1.09 CAR takes jordan-gross as #8; 1.10 BAL on the clock until 22:22"_s,
                     u"1.07 MIN takes kevin-williams as #9"_s, // Baltimore's clock runs on
                     u"1.10 BAL takes terrell-suggs as #10; 1.11 SEA on the clock until 22:42"_s}));
    QCOMPARE(boardOf(draft.state()), realBoard(2003).first(10));
}

void TestLateTeams::baltimorePassedIn2011AndPicked27th()
{
    Given draft = playedAgain(2011, 25).after(8min + 2s);
    QCOMPARE(draft.when(timeIsUp(u"1.26"), programItself()),
             u"1.26 BAL ran out: pass; 1.27 KAN on the clock until 41:02"_s);
    const QStringList story = handedIn(
        draft.ranOut(), {u"KAN jonathan-baldwin"_s, u"BAL jimmy-smith"_s, u"NOR mark-ingram"_s});
    QCOMPARE(story.at(0),
             u"1.27 KAN takes jonathan-baldwin as #26; 1.28 NOR on the clock until 41:12"_s);
    QCOMPARE(story.at(1), u"1.26 BAL takes jimmy-smith as #27"_s);
    QCOMPARE(story.at(2),
             u"1.28 NOR takes mark-ingram as #28; 1.29 CHI on the clock until 41:32"_s);
    QCOMPARE(boardOf(draft.state()), realBoard(2011).first(28));
}

void TestLateTeams::nobodyGoesAheadOfATeamThatHasTime()
{
    Given draft = playedAgain(2011, 25);
    draft.after(8min + 1'999ms); // the grace is Baltimore's, too
    QCOMPARE(draft.when(timeIsUp(u"1.26"), programItself()), u"refused: clock_still_running"_s);
    QCOMPARE(draft.when(pick(u"KAN", u"jonathan-baldwin")), u"refused: not_on_the_clock"_s);
    QCOMPARE(draft.when(pick(u"BAL", u"jimmy-smith")),
             u"1.26 BAL takes jimmy-smith as #26; 1.27 KAN on the clock until 41:01.999"_s);
}

void TestLateTeams::picksAreNumberedByOrderOfSelectionWhoeverIsLate()
{
    QFETCH(int, season);
    const AnotherDay day(season);
    QVERIFY2(day.teamsLate() >= 10, qPrintable(QString::number(day.teamsLate())));
    QCOMPARE(day.draft().state().status, DraftStatus::Completed);
    QCOMPARE(boardOf(day.draft().state()), day.board());
    QCOMPARE(difference(fold(day.draft().log()), day.draft().state()), QString());
}

QTEST_APPLESS_MAIN(TestLateTeams)
#include "tst_late_teams.moc"
