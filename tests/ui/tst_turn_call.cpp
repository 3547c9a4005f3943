// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scripted_room.h"
#include "ui/room/turn_call.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace warroom;
using namespace warroom::testing;

namespace {

/// A room of four teams in three rounds, the person at the last one, and its calls.
struct Watched {
    ScriptedRoom room;
    QWidget window;
    bool isWanted = true;
    TurnCall call{room, window, [this] { return isWanted; }};
    QSignalSpy calls{&call, &TurnCall::called};

    Watched()
    {
        room.me.teams = {TeamId(u"D"_s)};
        room.play(commands::StartDraft{});
    }
    QStringList whats() const
    {
        QStringList all;
        for (const QList<QVariant> &each : calls)
            all.append(each.first().toString());
        return all;
    }
};

} // namespace

class TestTurnCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A snake: D picks fourth and fifth.
    void callsTwoPicksBeforeAndWhenItComes()
    {
        Watched watched;
        QVERIFY(watched.whats().isEmpty()); // three away
        watched.room.pickBest(Seconds{5});
        QCOMPARE(watched.whats(), QStringList{u"Your pick is 2 pick(s) away"_s});
        watched.room.pickBest(Seconds{5});
        QCOMPARE(watched.calls.size(), 1);
        watched.room.pickBest(Seconds{5});
        QCOMPARE(watched.whats().last(), u"You are on the clock"_s);
        QCOMPARE(watched.calls.last().at(1).toString(), u"Team D: round 1, pick 4 of the draft"_s);
        watched.room.pickBest(Seconds{5});
        QCOMPARE(watched.calls.size(), 3); // and again
        watched.room.pickBest(Seconds{5});
        QCOMPARE(watched.calls.size(), 3);
    }

    void callsOnceForEachPick()
    {
        Watched watched;
        watched.room.pickBest(Seconds{5});
        watched.room.play(commands::PauseDraft{});
        watched.room.play(commands::ResumeDraft{});
        watched.room.play(commands::SetQueue{TeamId(u"D"_s), {PlayerId(u"p9"_s)}});
        QCOMPARE(watched.calls.size(), 1);
    }

    void callsWhenSomebodySpeaksToHim()
    {
        Watched watched;
        const Actor ana{u"ana"_s, Role::Drafter, {}};
        watched.room.playAs(ana, commands::NamePerson{u"Ana"_s});
        watched.room.playAs(watched.room.me, commands::NamePerson{u"Jo"_s});
        watched.room.playAs(ana, commands::SayMessage{u"who wants 51?"_s, {}});
        QVERIFY(watched.whats().isEmpty());
        const PersonId me(watched.room.me.id);
        watched.room.playAs(watched.room.me, commands::SayMessage{u"I, @Jo"_s, {me}});
        QVERIFY(watched.whats().isEmpty()); // not by himself
        watched.room.playAs(ana, commands::SayMessage{u"@Jo your turn"_s, {me}});
        QCOMPARE(watched.whats(), QStringList{u"Ana speaks to you"_s});
        QCOMPARE(watched.calls.last().at(1).toString(), u"@Jo your turn"_s);
    }

    void callsWhenSomebodyNudgesHim()
    {
        Watched watched;
        watched.room.me.teams = {TeamId(u"A"_s)};
        const Actor ana{u"ana"_s, Role::Drafter, {}};
        watched.room.playAs(ana, commands::NudgeDrafter{TeamId(u"A"_s)});
        const auto nudge = watched.whats().indexOf(u"ana would like you to go on"_s);
        QVERIFY2(nudge >= 0, qPrintable(watched.whats().join(u'\n')));
        QCOMPARE(watched.calls.at(nudge).at(1).toString(), u"Team A"_s);
        watched.room.wait(commands::nudgeRest);
        watched.room.me.teams.clear();
        const auto before = watched.calls.size();
        watched.room.playAs(ana, commands::NudgeDrafter{TeamId(u"A"_s)});
        QCOMPARE(watched.calls.size(), before); // another's team
    }

    void isSilentWhereNobodyWantsIt()
    {
        Watched watched;
        watched.isWanted = false;
        for (int i = 0; i < 3; ++i)
            watched.room.pickBest(Seconds{5});
        QVERIFY(watched.whats().isEmpty());
    }

    void isSilentForWhoeverOnlyWatches()
    {
        Watched watched;
        watched.room.me.teams.clear();
        for (int i = 0; i < 4; ++i)
            watched.room.pickBest(Seconds{5});
        QVERIFY(watched.whats().isEmpty());
    }

    void isSilentForWhoeverLooks()
    {
        Watched watched;
        watched.window.show();
        watched.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&watched.window));
        for (int i = 0; i < 3; ++i)
            watched.room.pickBest(Seconds{5});
        QVERIFY(watched.whats().isEmpty());
    }
};

QTEST_MAIN(TestTurnCall)
#include "tst_turn_call.moc"
