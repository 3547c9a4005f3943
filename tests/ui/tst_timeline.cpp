// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scripted_room.h"
#include "ui/room/moment.h"
#include "ui/theme/theme_source.h"
#include "ui/timeline/board_strip.h"
#include "ui/timeline/live_pill.h"
#include "ui/timeline/playback.h"
#include "ui/timeline/time_text.h"
#include "ui/timeline/timeline_bar.h"
#include "ui/timeline/timeline_card.h"
#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_scale.h"
#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace warroom;
using namespace warroom::testing;
using namespace std::chrono_literals;

class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { delete m_themes; }

    void liesBetweenItsEnds();
    void findsItsWayBackFromAPosition();
    void picksMadeAtOnceDoNotLieOnOneAnother();
    void aLongPauseTakesLittleRoom();
    void stepsOverAllThatOneCommandDid();
    void stepsByRoundAndByTrade();
    void marksWhatWasTakenBack();
    void correctionsAfterTheEndTakeNoTime();
    void playsOnToCorrectionsAfterTheEnd();
    void survivesAClockSetBack();
    void zoomsAtThePointer();
    void writesElapsedTimeWithItsHours();

    void stepsByKeyboard();
    void playsWithSpaceOnlyWhereItHasTheFocus();
    void clickSeeksAndDragScrubs();
    void wheelZoomsAndDragPans();
    void tellsOfThePickUnderThePointer();
    void showsBoardsWhileALongDraftIsScrubbed();
    void speaksItsValue();
    void wayBackToLiveIsOneClick();
    void aFinishedDraftHasNothingLive();
    void tellsTheTimeOfADraftThatOpensLater();
    void transportStopsAtTheEnds();
    void scrubbingALongDraftIsSmooth();

private:
    ThemeSource *m_themes = nullptr;
};

namespace {

TimelineLayout layoutOf(const RoomClient &room)
{
    TimelineLayout layout;
    for (const EventEnvelope &envelope : room.history().events())
        layout.append(envelope);
    return layout;
}

Trade swap(const ScriptedRoom &room, int a, int b)
{
    const Slot &first = room.state().slots.at(a).slot;
    const Slot &second = room.state().slots.at(b).slot;
    return Trade{TradeId(u"%1-%2"_s.arg(a).arg(b)),
                 {{first.team, {first.id}}, {second.team, {second.id}}}};
}

/// Four teams, three rounds: a trade after pick 2, an undone pick 5, six picks that stand.
struct Room : ScriptedRoom {
    Room()
    {
        play(commands::StartDraft{});
        for (int pick = 1; pick <= 6; ++pick) {
            pickBest(10s);
            if (pick == 2)
                play(commands::ExecuteTrade{swap(*this, 8, 9)});
            if (pick == 5) {
                wait(5s);
                play(commands::UndoLastPick{});
                pickBest(10s);
            }
        }
    }
};

struct LongRoom : ScriptedRoom {
    explicit LongRoom(int rounds) : ScriptedRoom(smallDraft(10, rounds))
    {
        play(commands::StartDraft{});
        while (state().status != DraftStatus::Completed)
            pickBest(3s);
    }
};

/// 10 000 events, written down as the rules would decide them: to decide them takes too long here.
struct LargeRoom : ScriptedRoom {
    LargeRoom() : ScriptedRoom(smallDraft(50, 100))
    {
        play(commands::StartDraft{});
        std::vector<EventEnvelope> log;
        const auto add = [&](const Event &event) {
            EventEnvelope envelope;
            envelope.version = history().size() + static_cast<int>(log.size()) + 1;
            envelope.recordedAt = now;
            envelope.event = event;
            log.push_back(std::move(envelope));
        };
        const DraftState start = state();
        for (int i = 0; i < start.slots.size(); ++i) {
            if (i > 0)
                add(started(start.slots.at(i).slot));
            wait(3s);
            add(made(start.slots.at(i).slot, start.setup->created().players.at(i)));
        }
        take(log);
    }

private:
    events::PickStarted started(const Slot &slot) const
    {
        return {slot.id, slot.team, slot.round, slot.pick, slot.overall, now, now + 60s, 60};
    }
    events::PickMade made(const Slot &slot, const Player &player) const
    {
        return {slot.id,     player.id,        slot.team,      slot.round, slot.pick, slot.overall,
                player.name, slot.team.text(), PickSource::Gm, {},         now};
    }
};

/// A room whose history comes when the screen is there already.
struct LateRoom : RoomClient {
    Actor me;

    const Actor &actor() const override { return me; }
    bool isReadOnly() const override { return true; }
    Instant hostNow() const override
    {
        return history().isEmpty() ? Instant() : history().events().back().recordedAt;
    }
    QUuid submit(const Command &) override { return {}; }
    QUuid prepare(const PreparationCommand &) override { return {}; }
    void open(const RoomClient &other) { take(other.history().events()); }
};

/// A timeline in a window of its own, wide enough for all there is.
struct Shown {
    Moment moment;
    QWidget window;
    TimelineBar bar;
    TimelineView &view;

    Shown(const RoomClient &room, ThemeSource &themes)
        : moment(room), bar(moment, themes, &window), view(bar.view())
    {
        window.resize(1200, 400);
        bar.setGeometry(0, 330, 1200, 70);
        window.show();
        QVERIFY2(QTest::qWaitForWindowExposed(&window), "no window");
        window.activateWindow();
    }
    QPoint at(int version) const
    {
        return {
            static_cast<int>(std::lround(view.scale().toPixel(view.line().positionOf(version)))),
            20};
    }
    void wheel(const QPoint &where, int steps)
    {
        QWheelEvent event(where, view.mapToGlobal(where), {}, {0, 120 * steps}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &event);
    }
};

} // namespace

void TestTimeline::initTestCase()
{
    m_themes = new ThemeSource(*Theme::load(u"dark"_s));
}

/// A draft of an hour that is corrected three days later.
struct CorrectedRoom : ScriptedRoom {
    int completed = 0; ///< the version at the end of the draft

    CorrectedRoom() : ScriptedRoom(smallDraft(2, 1))
    {
        play(commands::StartDraft{});
        pickBest(30min);
        pickBest(30min);
        completed = history().size();
        wait(72h);
        play(commands::CorrectPick{state().slots.first().slot.id,
                                   PlayerId(u"p2"_s),
                                   {},
                                   commands::CorrectionConflict::Swap});
    }
};

void TestTimeline::correctionsAfterTheEndTakeNoTime()
{
    const CorrectedRoom room;
    QCOMPARE(room.state().status, DraftStatus::Completed);
    QCOMPARE(room.history().size(), room.completed + 1);
    const TimelineLayout line = layoutOf(room);
    QCOMPARE(line.elapsed(room.history().at(room.completed + 1).recordedAt), Milliseconds(1h));
    QVERIFY(line.positionOf(room.completed) > 0.5); // the days are no part of the line
    QVERIFY(line.positionOf(room.completed) < 1);   // but the correction has its place on it
}

void TestTimeline::playsOnToCorrectionsAfterTheEnd()
{
    CorrectedRoom room;
    Moment moment(room);
    Playback playback(moment);
    moment.seek(1);
    playback.play();
    playback.setSpeed(64);
    for (int i = 0; i < 200 && playback.isPlaying(); ++i)
        playback.advance(1s);
    QVERIFY(!playback.isPlaying());
    QVERIFY(moment.isLive());
}

void TestTimeline::liesBetweenItsEnds()
{
    const Room room;
    const TimelineLayout line = layoutOf(room);
    QCOMPARE(line.positionOf(1), 0.0);
    QCOMPARE(line.positionOf(line.size()), 1.0);
    for (int version = 2; version <= line.size(); ++version)
        QVERIFY(line.positionOf(version) >= line.positionOf(version - 1));
    QCOMPARE(TimelineLayout().positionOf(1), 0.0);
}

void TestTimeline::findsItsWayBackFromAPosition()
{
    const Room room;
    const TimelineLayout line = layoutOf(room);
    for (const TimelinePick &pick : line.picks()) {
        const int found = line.versionAt(line.positionOf(pick.version));
        QVERIFY(found >= pick.version);
        QCOMPARE(line.positionOf(found), line.positionOf(pick.version));
    }
    QCOMPARE(line.versionAt(0), 3); // created, started and the first on the clock at once
    QCOMPARE(line.versionAt(-1), 1);
    QCOMPARE(line.versionAt(2), line.size());
    const int before = line.picks().at(1).version - 1;
    const Instant half = room.history().at(before).recordedAt + 5s;
    QVERIFY(line.positionOf(before, half) > line.positionOf(before));
    QVERIFY(line.positionOf(before, half) < line.positionOf(before + 1));
}

void TestTimeline::picksMadeAtOnceDoNotLieOnOneAnother()
{
    ScriptedRoom room;
    room.play(commands::StartDraft{});
    for (int i = 0; i < 6; ++i)
        room.pickBest(0s);
    room.pickBest(3600s);
    const TimelineLayout line = layoutOf(room);
    for (std::size_t i = 1; i < line.picks().size(); ++i)
        QVERIFY(line.positionOf(line.picks()[i].version)
                    - line.positionOf(line.picks()[i - 1].version)
                > 0.03);
}

void TestTimeline::aLongPauseTakesLittleRoom()
{
    ScriptedRoom room;
    room.play(commands::StartDraft{});
    room.pickBest(60s);
    room.play(commands::PauseDraft{});
    room.wait(12h);
    room.play(commands::ResumeDraft{});
    room.pickBest(60s);
    const TimelineLayout line = layoutOf(room);
    QCOMPARE(line.pauses().size(), std::size_t(1));
    const TimelinePause pause = line.pauses().front();
    const double room_ = line.positionOf(pause.to) - line.positionOf(pause.from);
    QVERIFY(room_ > 0.01);
    QVERIFY(room_ < 0.06);
    QCOMPARE(line.elapsed(room.now), Milliseconds(12h + 2min));
}

void TestTimeline::stepsOverAllThatOneCommandDid()
{
    const Room room;
    const TimelineLayout line = layoutOf(room);
    // 1 created, 2 started and 3 the first on the clock, 4 picked and 5 the next on the clock
    QCOMPARE(line.nextStop(0), 1);
    QCOMPARE(line.nextStop(1), 3);
    QCOMPARE(line.nextStop(3), 5);
    QCOMPARE(line.previousStop(5), 3);
    QCOMPARE(line.previousStop(4), 3);
    QCOMPARE(line.previousStop(1), 1);
    QCOMPARE(line.nextStop(line.size()), line.size());
}

void TestTimeline::stepsByRoundAndByTrade()
{
    const Room room;
    const TimelineLayout line = layoutOf(room);
    const int secondRound = line.nextRound(3);
    QCOMPARE(room.history().stateAt(secondRound).slotOnTheClock()->slot.overall, 5);
    QCOMPARE(line.previousRound(secondRound), 3);
    QCOMPARE(line.previousRound(line.size()), secondRound);
    const int trade = line.nextTrade(1);
    QCOMPARE(room.history().stateAt(trade).trades.size(), 1);
    QCOMPARE(line.nextTrade(trade), trade);
    QCOMPARE(line.previousTrade(line.size()), trade);
    QCOMPARE(line.previousTrade(trade), trade);
}

void TestTimeline::marksWhatWasTakenBack()
{
    const Room room;
    const TimelineLayout line = layoutOf(room);
    QCOMPARE(line.picks().size(), std::size_t(7));
    QList<int> undone;
    for (const TimelinePick &pick : line.picks()) {
        if (pick.undoneBy > 0)
            undone.append(pick.overallPick);
    }
    QCOMPARE(undone, QList<int>{5});
}

void TestTimeline::survivesAClockSetBack()
{
    ScriptedRoom room;
    room.play(commands::StartDraft{});
    room.pickBest(60s);
    room.wait(-1h);
    room.pickBest(60s);
    const TimelineLayout line = layoutOf(room);
    for (int version = 2; version <= line.size(); ++version)
        QVERIFY(line.positionOf(version) >= line.positionOf(version - 1));
}

void TestTimeline::zoomsAtThePointer()
{
    TimelineScale scale;
    scale.setSpan(100, 1100);
    const double under = scale.toPosition(400);
    scale.zoomAt(400, 4);
    QCOMPARE(scale.zoom(), 4.0);
    QCOMPARE(scale.toPosition(400), under);
    scale.panBy(1e6);
    QCOMPARE(scale.toPosition(100), 0.0);
    scale.reveal(0.9);
    QVERIFY(scale.toPixel(0.9) > 100 && scale.toPixel(0.9) < 1100);
    scale.zoomAt(500, 0.001);
    QVERIFY(scale.isWhole());
    QCOMPARE(scale.toPixel(0), 100.0);
    QCOMPARE(scale.toPixel(1), 1100.0);
}

void TestTimeline::writesElapsedTimeWithItsHours()
{
    QCOMPARE(elapsedText(46min + 5s), u"0:46:05"_s);
    QCOMPARE(elapsedText(1h + 12min + 40s + 999ms), u"1:12:40"_s);
}

void TestTimeline::stepsByKeyboard()
{
    Room room;
    Shown shown(room, *m_themes);
    shown.view.setFocus();
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QCOMPARE(shown.moment.version(), 1);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QCOMPARE(shown.moment.version(), 5);
    QTest::keyClick(&shown.view, Qt::Key_Left);
    QCOMPARE(shown.moment.version(), 3);
    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown.moment.version(), shown.view.line().nextRound(3));
    QTest::keyClick(&shown.view, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(shown.moment.state().trades.size(), 1);
    QTest::keyClick(&shown.view, Qt::Key_End);
    QVERIFY(shown.moment.isLive());
}

void TestTimeline::playsWithSpaceOnlyWhereItHasTheFocus()
{
    Room room;
    Shown shown(room, *m_themes);
    QLineEdit search(&shown.window);
    search.show();
    search.setFocus();
    QTest::keyClicks(&search, u"a b"_s);
    QCOMPARE(search.text(), u"a b"_s);
    QVERIFY(shown.moment.isLive());
    shown.view.setFocus();
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QTest::keyClick(&shown.view, Qt::Key_Space);
    QVERIFY(shown.bar.playback().isPlaying());
    QTest::keyClick(&shown.view, Qt::Key_Space);
    QVERIFY(!shown.bar.playback().isPlaying());
}

void TestTimeline::clickSeeksAndDragScrubs()
{
    Room room;
    Shown shown(room, *m_themes);
    const TimelinePick &third = shown.view.line().picks().at(2);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.at(third.version));
    QCOMPARE(shown.moment.state().picksMade(), 3);

    const QPoint playhead(static_cast<int>(shown.view.playheadX()), 20);
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, playhead);
    QTest::mouseMove(&shown.view, shown.at(shown.view.line().picks().at(0).version));
    QCOMPARE(shown.moment.state().picksMade(), 1);
    QTest::mouseMove(&shown.view, QPoint(5000, 20));
    QVERIFY(shown.moment.isLive());
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, QPoint(5000, 20));
    QVERIFY(room.submitted.empty());
}

void TestTimeline::wheelZoomsAndDragPans()
{
    Room room;
    Shown shown(room, *m_themes);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {},
                      shown.at(shown.view.line().picks().at(3).version));
    const int version = shown.moment.version();
    shown.wheel({300, 20}, 8);
    QVERIFY(shown.view.scale().zoom() > 4);
    const double before = shown.view.scale().toPosition(300);
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, {300, 20});
    QTest::mouseMove(&shown.view, {340, 20});
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {340, 20});
    QVERIFY(shown.view.scale().toPosition(300) < before);
    QCOMPARE(shown.moment.version(), version);
    shown.wheel({300, 20}, -40);
    QVERIFY(shown.view.scale().isWhole());
}

void TestTimeline::tellsOfThePickUnderThePointer()
{
    Room room;
    Shown shown(room, *m_themes);
    QTest::mouseMove(&shown.view, shown.at(shown.view.line().picks().at(1).version));
    auto *card = shown.window.findChild<TimelineCard *>();
    QVERIFY(card);
    QVERIFY(card->isVisible());
    QStringList texts;
    for (const QLabel *label : card->findChildren<QLabel *>())
        texts.append(label->text());
    QCOMPARE(texts, (QStringList{u"Player 2"_s, u"1.02 · 2 overall · Team B · took 0:10"_s}));
    QVERIFY(shown.window.rect().contains(card->geometry()));
    const TimelineTrade &trade = shown.view.line().trades().front();
    QTest::mouseMove(&shown.view, {shown.at(trade.version).x(), shown.view.height() - 8});
    QCOMPARE(card->findChildren<QLabel *>().first()->text(), u"Trade"_s);
    QTest::mouseMove(&shown.view, {2, 2});
    QVERIFY(!card->isVisible());
}

void TestTimeline::showsBoardsWhileALongDraftIsScrubbed()
{
    LongRoom room(11);
    Shown shown(room, *m_themes);
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, {400, 20});
    QTest::mouseMove(&shown.view, {420, 20});
    auto *strip = shown.window.findChild<BoardStrip *>();
    QVERIFY(strip);
    QVERIFY(strip->isVisible());
    QVERIFY(shown.window.rect().contains(strip->geometry()));
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {420, 20});
    QVERIFY(!strip->isVisible());
}

void TestTimeline::speaksItsValue()
{
    Room room;
    Shown shown(room, *m_themes);
    shown.moment.seek(5);
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&shown.view);
    QCOMPARE(view->text(QAccessible::Name), u"Timeline"_s);
    QCOMPARE(view->text(QAccessible::Value),
             u"Event 5 of %1, 0:00:10, 1 picks made"_s.arg(room.history().size()));
    QVERIFY(view->valueInterface());
    QCOMPARE(view->valueInterface()->currentValue().toInt(), 5);
    QCOMPARE(view->valueInterface()->maximumValue().toInt(), room.history().size());
    view->valueInterface()->setCurrentValue(3);
    QCOMPARE(shown.moment.version(), 3);
}

void TestTimeline::wayBackToLiveIsOneClick()
{
    Room room;
    Shown shown(room, *m_themes);
    auto *pill = shown.bar.findChild<LivePill *>();
    QCOMPARE(pill->text(), u"LIVE"_s);
    const int width = shown.view.width();
    shown.moment.seek(5);
    room.pickBest();
    QCOMPARE(pill->text(), u"Jump to live"_s);
    QCOMPARE(shown.view.width(), width);
    const auto labels = shown.bar.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text() == u"−6"_s; }));
    QTest::mouseClick(pill, Qt::LeftButton);
    QVERIFY(shown.moment.isLive());
}

void TestTimeline::aFinishedDraftHasNothingLive()
{
    LongRoom room(2);
    Shown shown(room, *m_themes);
    QVERIFY(!shown.bar.findChild<LivePill *>()->isVisible());
}

void TestTimeline::tellsTheTimeOfADraftThatOpensLater()
{
    const Room room;
    LateRoom late;
    Shown shown(late, *m_themes);
    late.open(room);
    const auto labels = shown.bar.findChildren<QLabel *>();
    const QString elapsed = elapsedText(shown.view.line().elapsed(late.hostNow()));
    QVERIFY(elapsed != u"0:00:00"_s);
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel *label) { return label->text() == elapsed; }));
}

void TestTimeline::transportStopsAtTheEnds()
{
    Room room;
    Shown shown(room, *m_themes);
    const auto button = [&](const QString &name) -> QAbstractButton * {
        for (QAbstractButton *each : shown.bar.findChildren<QAbstractButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    };
    QVERIFY(!button(u"Next event"_s)->isEnabled());
    QTest::mouseClick(button(u"Previous event"_s), Qt::LeftButton);
    QVERIFY(!shown.moment.isLive());
    QTest::mouseClick(button(u"First event"_s), Qt::LeftButton);
    QCOMPARE(shown.moment.version(), 1);
    QVERIFY(!button(u"Previous event"_s)->isEnabled());
    QTest::mouseClick(button(u"Last event"_s), Qt::LeftButton);
    QVERIFY(shown.moment.isLive());
    for (const QAbstractButton *each : shown.bar.findChildren<QAbstractButton *>())
        QVERIFY2(!(each->accessibleName() + each->text()).isEmpty(),
                 each->metaObject()->className());
}

void TestTimeline::scrubbingALongDraftIsSmooth()
{
    const LargeRoom room;
    Shown shown(room, *m_themes);
    QVERIFY(shown.view.line().size() >= 10'000);
    QElapsedTimer timer;
    timer.start();
    constexpr int moves = 100;
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, {100, 20});
    for (int i = 0; i < moves; ++i) {
        QTest::mouseMove(&shown.view, {100 + i * 5, 20});
        shown.window.grab();
    }
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {600, 20});
    // Generous: it has to hold on a busy machine, with debug code, painting everything.
    QVERIFY2(timer.elapsed() / moves < 60, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
