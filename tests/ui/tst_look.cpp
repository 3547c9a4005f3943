// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picture.h"

#include "support/program_fixture.h"
#include "ui/clock/clock_card.h"
#include "ui/timeline/timeline_bar.h"

#include <QStyle>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;

/// What the menu says about the look takes effect at once and is remembered.
class LookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void positionsForAnyColourVision();
    void reducedMotion();
};

void LookTest::positionsForAnyColourVision()
{
    Program program;
    const QString safe = u"Positions for any colour vision"_s;
    const QColor usual = program.themes.theme().position(u"QB");
    {
        MainWindow window(program.parts());
        window.show();
        window.enter(Program::room());
        const QImage before = window.room()->grab().toImage();
        QVERIFY(!action(window, safe)->isChecked());
        action(window, safe)->trigger();
        QVERIFY(program.themes.theme().position(u"QB") != usual);
        QVERIFY(window.room()->grab().toImage() != before);
        action(window, u"Light"_s)->trigger();
        QCOMPARE(program.themes.theme().positionColours(), PositionColours::Safe);
        window.room()->showTab(RoomTab::Board);
        keepPicture(window, u"window-safe-light"_s);
        action(window, u"Dark"_s)->trigger();
        keepPicture(window, u"window-safe-dark"_s);
    }
    QCOMPARE(program.settings.value(settings::positionColours), PositionColours::Safe);
    program.themes.setTheme(*Theme::load(u"dark"_s));
    MainWindow again(program.parts());
    QVERIFY(action(again, safe)->isChecked());
    QCOMPARE(program.themes.theme().positionColours(), PositionColours::Safe);
    action(again, safe)->trigger();
    QCOMPARE(program.themes.theme().position(u"QB"), usual);
}

void LookTest::reducedMotion()
{
    Program program;
    const QString reduce = u"Reduce motion"_s;
    MainWindow window(program.parts());
    window.show();
    window.enter(Program::room());
    const auto *clock = window.room()->findChild<ClockCard *>();
    const TimelineBar &timeline = window.room()->timeline();
    QVERIFY(clock->tickLength() < Milliseconds{1000});
    QVERIFY(timeline.frameLength() < Milliseconds{100});
    action(window, reduce)->trigger();
    QCOMPARE(clock->tickLength(), Milliseconds{1000});
    QCOMPARE(timeline.frameLength(), Milliseconds{500});
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QVERIFY(program.settings.value(settings::reducedMotion));

    MainWindow again(program.parts());
    QVERIFY(action(again, reduce)->isChecked());
    again.enter(Program::room());
    QCOMPARE(again.room()->findChild<ClockCard *>()->tickLength(), Milliseconds{1000});
    action(window, reduce)->trigger();
    QVERIFY(clock->tickLength() < Milliseconds{1000});
    QVERIFY(!program.settings.value(settings::reducedMotion));
}

QTEST_MAIN(LookTest)

#include "tst_look.moc"
