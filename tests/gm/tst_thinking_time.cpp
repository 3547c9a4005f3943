// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mock_draft.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::gm;

namespace {

commands::CreateDraft paced(Pace pace, const ClockRules &clock, qint64 seed = 1)
{
    commands::CreateDraft create = nflDraft(seed);
    create.program.pace = pace;
    create.clock = clock;
    return create;
}

QList<qint64> times(const commands::CreateDraft &create, int picks)
{
    MockDraft draft(create);
    QList<qint64> result;
    for (int i = 0; i < picks; ++i) {
        result.append(thinkingTime(draft.state(), draft.slotOnTheClock()).count());
        draft.pick();
    }
    return result;
}

void compareRange(const QList<qint64> &values, qint64 least, qint64 most)
{
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    QVERIFY2(*low >= least, qPrintable(QString::number(*low)));
    QVERIFY2(*high <= most, qPrintable(QString::number(*high)));
}

const ClockRules tenMinutes{{600}, 0, ExpiryPolicy::Pass};

} // namespace

class TestThinkingTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesNoTimeAtOnce() { compareRange(times(paced(Pace::AtOnce, tenMinutes), 20), 0, 0); }

    void takesSecondsWhenQuick()
    {
        const QList<qint64> quick = times(paced(Pace::Quick, tenMinutes), 60);
        compareRange(quick, 600, 2'500);
        QVERIFY(QSet<qint64>(quick.begin(), quick.end()).size() > 40);
        QCOMPARE(times(paced(Pace::Quick, tenMinutes), 60), quick);
        QVERIFY(times(paced(Pace::Quick, tenMinutes, 2), 60) != quick);
    }

    void takesABelievablePartOfARealClock()
    {
        QList<qint64> real = times(paced(Pace::Real, tenMinutes), 200);
        compareRange(real, 90'000, 510'000);
        std::sort(real.begin(), real.end());
        QVERIFY2(real.last() > 300'000, qPrintable(QString::number(real.last())));
        const qint64 mean = std::accumulate(real.begin(), real.end(), qint64{0}) / real.size();
        QVERIFY(real.at(real.size() / 2) <= mean); // skewed: mostly short, sometimes long
    }

    void takesUpToAMinuteAndAHalfWithoutAClock()
    {
        compareRange(times(paced(Pace::Real, ClockRules{}), 60), 13'500, 76'500);
    }

    void leavesASecondOfTheTimeThatIsLeft_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("most");
        QTest::newRow("nothing left") << 0 << 0;
        QTest::newRow("too late") << -500 << 0;
        QTest::newRow("a second") << 1'000 << 0;
        QTest::newRow("little") << 1'400 << 400;
        QTest::newRow("ten seconds") << 10'000 << 9'000;
    }

    void leavesASecondOfTheTimeThatIsLeft()
    {
        QFETCH(const int, left);
        QFETCH(const int, most);
        for (const Pace pace : {Pace::Quick, Pace::Real}) {
            MockDraft draft(paced(pace, tenMinutes));
            draft.state().onTheClock->timeoutAt =
                draft.state().onTheClock->startedAt + Milliseconds{left};
            const qint64 time = thinkingTime(draft.state(), 0).count();
            QVERIFY2(time >= 0 && time <= most, qPrintable(QString::number(time)));
        }
    }

    void isShorterWhenTheChoiceIsClear()
    {
        qint64 clear = 0;
        qint64 open = 0;
        for (qint64 seed = 0; seed < 50; ++seed) {
            commands::CreateDraft create = smallDraft(u"CB WR WR WR WR WR"_s.split(u' '));
            create.program = {seed, Pace::Real};
            create.clock = tenMinutes;
            open += thinkingTime(MockDraft(create).state(), 0).count();
            create.teams[0].needs = QStringList{u"CB"_s};
            clear += thinkingTime(MockDraft(create).state(), 0).count();
        }
        QVERIFY(clear * 10 < open * 9);
    }

    void hasNothingToThinkAboutWithoutASlot()
    {
        QCOMPARE(thinkingTime(DraftState(), 0), Milliseconds{0});
        QCOMPARE(thinkingTime(MockDraft(nflDraft(1)).state(), -1), Milliseconds{0});
    }
};

QTEST_GUILESS_MAIN(TestThinkingTime)
#include "tst_thinking_time.moc"
