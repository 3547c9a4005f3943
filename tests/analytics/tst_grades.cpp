// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analytics/grades.h"
#include "gm/mock_draft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::analytics;
using warroom::gm::MockDraft;

namespace {

const QList<double> values{100, 80, 60, 40, 20, 10};

/// Three teams; the players taken one after the other are given by rank.
MockDraft played(const QList<int> &ranks)
{
    MockDraft draft(gm::smallDraft(QStringList(12, u"WR"_s), 4));
    for (const int rank : ranks)
        draft.issue(commands::MakePick{
            draft.state().slotOnTheClock()->slot.team, PlayerId(u"p%1"_s.arg(rank)), {}, {}});
    return draft;
}

QList<Grade> lettersAfter(const QList<int> &ranks)
{
    QList<Grade> letters;
    for (const TeamGrade &grade : teamGrades(played(ranks).state(), values))
        letters.append(grade.grade);
    return letters;
}

} // namespace

class TestGrades : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsUpWhatWasUsedAndGot()
    {
        // Surpluses -80, +40 and +20: mean -6.7, deviation 52.5.
        const QList<TeamGrade> grades = teamGrades(played({3, 1, 2, 7, 4}).state(), values);
        QCOMPARE(grades.size(), 3);
        QCOMPARE(grades.at(0), (TeamGrade{TeamId(u"A"_s), 2, 140, 60, Grade::D}));
        QCOMPARE(grades.at(1), (TeamGrade{TeamId(u"B"_s), 2, 100, 140, Grade::B}));
        QCOMPARE(grades.at(2), (TeamGrade{TeamId(u"C"_s), 1, 60, 80, Grade::B}));
        QCOMPARE(grades.at(0).surplus(), -80);
    }

    void gradesByTheField_data()
    {
        QTest::addColumn<QList<int>>("ranks");
        QTest::addColumn<QList<Grade>>("letters");
        using enum Grade;
        QTest::newRow("nobody yet") << QList<int>{} << QList<Grade>{None, None, None};
        QTest::newRow("the first alone") << QList<int>{5} << QList<Grade>{B, None, None};
        QTest::newRow("all as the board has it") << QList<int>{1, 2, 3} << QList<Grade>{B, B, B};
        QTest::newRow("two of them") << QList<int>{2, 1} << QList<Grade>{D, A, None};
        // Surpluses -20, -20, +40: mean 0, deviation 28.3.
        QTest::newRow("one stole") << QList<int>{2, 3, 1} << QList<Grade>{C, C, A};
        // Surpluses 0, -20, +20 after the first round: deviation 16.3.
        QTest::newRow("one in the middle") << QList<int>{1, 3, 2} << QList<Grade>{B, D, A};
    }

    void gradesByTheField()
    {
        QFETCH(const QList<int>, ranks);
        QFETCH(const QList<Grade>, letters);
        QCOMPARE(lettersAfter(ranks), letters);
    }

    void countsNobodyWithoutARank()
    {
        commands::CreateDraft create = gm::smallDraft(QStringList(12, u"WR"_s), 4);
        create.players[0].rank = 0;
        MockDraft draft(create);
        draft.issue(commands::MakePick{TeamId(u"A"_s), create.players.at(0).id, {}, {}});
        QCOMPARE(teamGrades(draft.state(), values).at(0).picks, 0);
        QCOMPARE(teamGrades(draft.state(), values).at(0).grade, Grade::None);
    }

    void knowsNothingBeforeThereIsADraft() { QVERIFY(teamGrades(DraftState(), values).isEmpty()); }

    void gradesAWholeDraft()
    {
        MockDraft draft(gm::nflDraft(3));
        draft.finish();
        QList<double> falling;
        for (int pick = 1; pick <= 257; ++pick)
            falling.append(3000.0 / pick);
        QSet<Grade> letters;
        int picks = 0;
        for (const TeamGrade &grade : teamGrades(draft.state(), falling)) {
            letters.insert(grade.grade);
            picks += grade.picks;
        }
        QCOMPARE(picks, 257);
        QCOMPARE(letters, (QSet<Grade>{Grade::A, Grade::B, Grade::C, Grade::D}));
    }
};

QTEST_GUILESS_MAIN(TestGrades)
#include "tst_grades.moc"
