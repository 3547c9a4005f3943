// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/prepared.h"
#include "support/room_fixture.h"
#include "ui/models/players_model.h"
#include "ui/players/note_panel.h"
#include "ui/players/player_table.h"
#include "ui/players/players_page.h"
#include "ui/players/ranking_bar.h"
#include "ui/players/selected_card.h"
#include "ui/queue/queue_card.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using test::mark;
using test::noteOn;
using test::ranks;
using warroom::testing::RoomFixture;

namespace {

PlayerId p(int number)
{
    return PlayerId(u"p%1"_s.arg(number));
}

/// A room where the person at A is on the clock, with the table in front of him.
struct Room : RoomFixture {
    Room() : table(find<PlayerTable>()), players(find<PlayersPage>())
    {
        room->play(commands::StartDraft{});
        show();
        table.setFocus();
    }

    void prepare(const PreparationCommand &command)
    {
        room->prepare(command);
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&table, key, modifiers);
        QCoreApplication::processEvents(); // the answer is on its way
    }
    void click(QPushButton &button)
    {
        QTest::mouseClick(&button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void showOwn() { click(players.own()); }
    QString ranking() const { return test::told(room->preparation().ranking); }
    const PlayersModel &model() const { return find<PlayersModel>(); }
    QVariant cell(int player, PlayerColumn column, int role) const
    {
        return model().index(model().rowOf(p(player)), static_cast<int>(column)).data(role);
    }
    QString headings() const
    {
        QStringList lines;
        for (int row = 0; row < model().rowCount(); ++row) {
            const QString heading =
                model().index(row, 0).data(static_cast<int>(PlayerRole::Heading)).toString();
            if (!heading.isEmpty())
                lines << u"%1 above %2"_s.arg(heading, model().playerAt(row)->id.text());
        }
        return lines.join(u", "_s);
    }
    void dropAt(int player, int y)
    {
        QMimeData mime;
        mime.setData(u"application/x-warroom-player"_s, p(player).text().toUtf8());
        QDragEnterEvent enter({20, y}, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(table.viewport(), &enter);
        QDropEvent event(QPointF(20, y), Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(table.viewport(), &event);
        QCoreApplication::processEvents();
    }
    /// Drops \a player where \a other stands, in the upper or lower half of his row.
    void drop(int player, int other, bool lower)
    {
        const int row = model().rowOf(p(other));
        const int plain = table.rowHeight(model().rowCount() - 1);
        const int bottom = table.rowViewportPosition(row) + table.rowHeight(row);
        dropAt(player, bottom - (lower ? 3 : plain - 3));
    }

    PlayerTable &table;
    PlayersPage &players;
};

} // namespace

class TestPreparationUi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysArrangeTheRanking()
    {
        Room room;
        room.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(room.ranking(), QString()); // in the board's order nothing moves
        room.showOwn();
        QVERIFY(room.players.own().isChecked() && room.table.hasFocus());
        room.table.select(p(4));
        room.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(room.ranking(), u"p4"_s);
        QCOMPARE(room.model().playerAt(0)->id, p(4));
        QCOMPARE(room.table.selected(), p(4));
        room.table.select(p(2));
        room.press(Qt::Key_Up, Qt::AltModifier);
        room.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(room.ranking(), u"p2 p4"_s);
        room.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(room.ranking(), u"p2 p4"_s);
        room.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(room.ranking(), u"p4 p2"_s);
        room.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(room.ranking(), u"p4 p2"_s);
        room.press(Qt::Key_Delete);
        QCOMPARE(room.ranking(), u"p4"_s);
        QCOMPARE(room.table.selected(), p(2));
    }

    void keysThatAreHeldDownDoNotWaitForTheHost()
    {
        Room room;
        room.prepare(ranks(u"p1 p2 p3 p4"));
        room.showOwn();
        room.table.select(p(4));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&room.table, Qt::Key_Up, Qt::AltModifier);
        QCoreApplication::processEvents();
        QCOMPARE(room.ranking(), u"p4 p1 p2 p3"_s);
    }

    void tiersAreLinesThatComeAndGo()
    {
        Room room;
        room.prepare(ranks(u"p3 p1 p4"));
        room.showOwn();
        const int plain = room.table.rowHeight(0);
        QCOMPARE(room.headings(), u"Not ranked, by the board above p2"_s);
        room.table.select(p(1));
        room.press(Qt::Key_T, Qt::ShiftModifier);
        QCOMPARE(room.headings(),
                 u"Tier 1 above p3, Tier 2 above p1, Not ranked, by the board above p2"_s);
        QVERIFY(room.table.rowHeight(1) > plain);
        QCOMPARE(room.table.rowHeight(2), plain);
        room.press(Qt::Key_Up, Qt::AltModifier); // over the line, not past the player
        QCOMPARE(room.ranking(), u"p3 p1 | p4"_s);
        room.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(room.ranking(), u"p1 p3 | p4"_s);
        room.table.select(p(4));
        room.press(Qt::Key_T, Qt::ShiftModifier);
        QCOMPARE(room.ranking(), u"p1 p3 p4"_s);
        room.showOwn();
        QCOMPARE(room.headings(), QString());
        for (int row = 0; row < room.model().rowCount(); ++row)
            QCOMPARE(room.table.rowHeight(row), plain);
    }

    void thePlayersInTheWayAreTheVisibleOnes()
    {
        Room room;
        room.prepare(ranks(u"p1 p2 p3 p4 p5"));
        room.showOwn();
        room.room->pick(p(4));
        room.table.select(p(5));
        room.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(room.ranking(), u"p1 p2 p5 p3 p4"_s);
    }

    void dragAndDropArrangesToo()
    {
        Room room;
        room.showOwn();
        room.drop(5, 1, false);
        QCOMPARE(room.ranking(), u"p5"_s);
        room.drop(3, 5, false);
        QCOMPARE(room.ranking(), u"p3 p5"_s);
        room.drop(3, 5, true);
        QCOMPARE(room.ranking(), u"p5 p3"_s);
        room.drop(5, 2, true);
        QCOMPARE(room.ranking(), u"p3"_s);
    }

    void aDropAboveTheLineOfATierJoinsTheOneBefore()
    {
        Room room;
        room.prepare(ranks(u"p1 p2 | p3 p4"));
        room.showOwn();
        room.dropAt(4, room.table.rowViewportPosition(2) + 2);
        QCOMPARE(room.ranking(), u"p1 p2 p4 | p3"_s);
        room.drop(2, 3, false);
        QCOMPARE(room.ranking(), u"p1 p4 | p2 p3"_s);
    }

    void marksAreSetByKeyAndShown()
    {
        Room room;
        room.press(Qt::Key_T);
        QCOMPARE(room.room->preparation().markOf(p(1)), PlayerMark::Target);
        QCOMPARE(room.cell(1, PlayerColumn::Name, static_cast<int>(PlayerRole::Mark)).toString(),
                 u"target"_s);
        QCOMPARE(room.cell(1, PlayerColumn::Name, Qt::AccessibleTextRole).toString(),
                 u"Player Player 1, a target of yours"_s);
        QVERIFY(room.find<SelectedCard>().targetButton().isChecked());
        room.press(Qt::Key_A);
        QCOMPARE(room.room->preparation().markOf(p(1)), PlayerMark::Avoid);
        QVERIFY(!room.find<SelectedCard>().targetButton().isChecked());
        room.press(Qt::Key_A);
        QCOMPARE(room.room->preparation().markOf(p(1)), PlayerMark::None);
        room.click(room.find<SelectedCard>().targetButton());
        QCOMPARE(room.room->preparation().markOf(p(1)), PlayerMark::Target);
    }

    void aNoteIsWrittenInTheRoomAndKept()
    {
        Room room;
        NotePanel &note = room.players.note();
        QVERIFY(!note.isVisible());
        room.press(Qt::Key_N);
        QVERIFY(note.isVisible() && note.text().hasFocus());
        QTest::keyClicks(&note.text(), u"a <b>knee</b>"_s);
        QTest::keyClick(&note.text(), Qt::Key_Escape);
        QCoreApplication::processEvents();
        QVERIFY(!note.isVisible() && room.table.hasFocus());
        QCOMPARE(room.room->preparation().notes.value(p(1)).text, u"a <b>knee</b>"_s);
        QVERIFY(room.cell(1, PlayerColumn::Name, static_cast<int>(PlayerRole::HasNote)).toBool());
        const QString tip = room.cell(1, PlayerColumn::Name, Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"&lt;b&gt;knee"_s), qPrintable(tip));

        room.press(Qt::Key_N);
        QCOMPARE(note.text().toPlainText(), u"a <b>knee</b>"_s);
        note.text().setPlainText(u"other"_s);
        room.table.select(p(2)); // another player: what was written stays with the first
        QCoreApplication::processEvents();
        QCOMPARE(room.room->preparation().notes.value(p(1)).text, u"other"_s);
        QCOMPARE(note.text().toPlainText(), QString());
        QVERIFY(!room.room->preparation().notes.contains(p(2)));
    }

    void theWholeRankingIsReplacedAndBroughtBack()
    {
        Room room;
        room.prepare(ranks(u"p2 | p1"));
        room.showOwn();
        const RankingBar &bar = room.players.ranking();
        QVERIFY(bar.isVisible() && !bar.takeBack().isVisible());
        room.click(bar.reset());
        QCOMPARE(room.ranking(), QString());
        QVERIFY(!bar.reset().isEnabled() && bar.takeBack().isVisible());
        room.click(bar.takeBack());
        QCOMPARE(room.ranking(), u"p2 | p1"_s);
        QVERIFY(!bar.takeBack().isVisible());
        room.click(bar.fromBoard());
        QCOMPARE(room.room->preparation().ranking.players().size(), room.model().left());
        QVERIFY(room.ranking().startsWith(u"p1 p2 p3 "_s));
        room.showOwn();
        QVERIFY(!bar.isVisible());
    }

    void whatComesAfterAReplacementEndsItsUndo()
    {
        Room room;
        room.prepare(ranks(u"p2 | p1"));
        room.showOwn();
        const RankingBar &bar = room.players.ranking();
        room.click(bar.reset());
        QVERIFY(bar.takeBack().isVisible());
        room.table.setFocus();
        room.table.select(p(4));
        room.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(room.ranking(), u"p4"_s);
        QVERIFY(!bar.takeBack().isVisible()); // it would take him out again
    }

    void aTierIsEnteredAtItsNearEnd()
    {
        Room room;
        room.prepare(ranks(u"p3 p1 | p2"));
        room.showOwn();
        room.table.select(p(1));
        room.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(room.ranking(), u"p3 | p1 p2"_s);
        room.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(room.ranking(), u"p3 p1 | p2"_s);
    }

    void theMenuHasItAll()
    {
        Room room;
        room.prepare(ranks(u"p1 p2"));
        room.showOwn();
        room.table.select(p(2));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(room.table.viewport(), &event);
        auto *menu = room.table.findChild<QMenu *>();
        QVERIFY(menu);
        QStringList entries;
        for (QAction *action : menu->actions())
            entries << action->text().section(u'\t', 0, 0).remove(u'&');
        QCOMPARE(
            entries,
            (QStringList{u"Target"_s, u"Avoid"_s, u"Note…"_s, QString(), u"Move up"_s,
                         u"Move down"_s, u"A tier begins here"_s, u"Take out of my ranking"_s}));
        menu->actions().at(6)->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(room.ranking(), u"p1 | p2"_s);
        menu->close();
    }

    void theQueueSaysWhereHeStandsInTheRanking()
    {
        Room room;
        const QueueCard &queue = room.find<QueueCard>();
        room.prepare(ranks(u"p2 p3 | p5"));
        QCOMPARE(queue.preview(), u"Autopick would take Player 2, WR: number 1 in your ranking."_s);
        room.prepare(mark(u"p3", PlayerMark::Target));
        QCOMPARE(queue.preview(),
                 u"Autopick would take Player 3, EDGE: a target, number 2 in your ranking."_s);
    }

    void aRecordIsShownAndNotTouched()
    {
        Room room;
        room.prepare(ranks(u"p2 p1"));
        room.prepare(noteOn(u"p2", u"x"_s));
        room.room->readOnly = true;
        room.showOwn();
        QCOMPARE(room.model().playerAt(0)->id, p(2));
        const std::size_t wishes = room.room->wishes.size();
        room.press(Qt::Key_T);
        room.press(Qt::Key_Delete);
        room.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(room.room->wishes.size(), wishes);
    }
};

QTEST_MAIN(TestPreparationUi)
#include "tst_preparation_ui.moc"
