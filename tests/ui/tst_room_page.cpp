// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/room_fixture.h"
#include "ui/board/board_page.h"
#include "ui/board/board_view.h"
#include "ui/charts/analysis_page.h"
#include "ui/clock/clock_card.h"
#include "ui/commissioner/commissioner_tool.h"
#include "ui/models/players_model.h"
#include "ui/models/queue_model.h"
#include "ui/players/player_table.h"
#include "ui/players/players_page.h"
#include "ui/players/selected_card.h"
#include "ui/queue/queue_card.h"
#include "ui/queue/queue_view.h"
#include "ui/room/moment.h"
#include "ui/room/room_header.h"
#include "ui/room/room_tabs.h"
#include "ui/widgets/choice_row.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;

namespace {

PlayerId p(int number)
{
    return PlayerId(u"p%1"_s.arg(number));
}

/// A room where the person at A is on the clock, in front of the person.
struct Room : RoomFixture {
    explicit Room(commands::CreateDraft create = smallDraft())
        : RoomFixture(std::move(create)),
          table(find<PlayerTable>()),
          selected(find<SelectedCard>()),
          queue(find<QueueCard>()),
          header(find<RoomHeader>())
    {
        room->play(commands::StartDraft{});
        show();
    }

    void press(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&widget, key, modifiers);
        QCoreApplication::processEvents(); // the answer is on its way
    }
    void click(QAbstractButton &button)
    {
        QTest::mouseClick(&button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    const DraftState &state() const { return room->state(); }

    PlayerTable &table;
    SelectedCard &selected;
    QueueCard &queue;
    RoomHeader &header;
};

} // namespace

class TestRoomPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterDraftsTheSelectedPlayer()
    {
        Room room;
        QVERIFY(room.table.hasFocus());
        QCOMPARE(room.selected.player(), p(1));
        room.press(room.table, Qt::Key_Down);
        QCOMPARE(room.selected.player(), p(2));
        room.press(room.table, Qt::Key_Return);
        QCOMPARE(room.state().owners.value(p(2), -1), 0);
        QCOMPARE(room.selected.player(), p(3));
        QVERIFY(room.table.hasFocus());
    }

    void theButtonDraftsToo()
    {
        Room room;
        QCOMPARE(room.selected.draftButton().text(), u"Draft 1"_s);
        room.click(room.selected.draftButton());
        QVERIFY(room.state().isTaken(p(1)));
    }

    void theQueueSaysWhomAutopickWouldTake()
    {
        Room room;
        QVERIFY2(room.queue.preview().startsWith(u"Autopick would take Player "_s),
                 qPrintable(room.queue.preview()));
        room.queue.toggle(p(4));
        QCoreApplication::processEvents();
        QCOMPARE(room.queue.preview(),
                 u"Autopick would take Player 4, OT: first left in its queue."_s);
    }

    void whileItIsSentTheButtonSaysSo()
    {
        Room room;
        QTest::keyClick(&room.table, Qt::Key_Return);
        QCOMPARE(room.selected.draftButton().text(), u"Sending\u2026"_s);
        QVERIFY(!room.selected.draftButton().isEnabled());
        QTest::keyClick(&room.table, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(room.state().picksMade(), 1);
    }

    void outOfTurnOneLineSaysWhy()
    {
        Room room;
        room.room->pickBest();
        room.press(room.table, Qt::Key_Return);
        QCOMPARE(room.selected.line(), u"Not your turn: Team B on the clock."_s);
        QVERIFY(!room.selected.draftButton().isEnabled());
        QCOMPARE(room.state().picksMade(), 1);
        QVERIFY(room.room->submitted.empty());
    }

    void aRefusalStandsBesideTheButton()
    {
        Room room;
        room.room->readOnly = false;
        room.room->me.teams = {TeamId(u"A"_s)};
        room.page->moment().seek(1);
        room.press(room.table, Qt::Key_Return);
        QCOMPARE(room.selected.line(), u"You are looking at the past. Go live to draft."_s);
        room.page->moment().goLive();
        QVERIFY(room.selected.line().isEmpty());
    }

    void anEnterForSomebodyJustTakenDraftsNobody()
    {
        commands::CreateDraft create = smallDraft();
        std::swap(create.teams[0], create.teams[1]);
        Room room(create);
        QCOMPARE(room.selected.player(), p(1));
        room.room->pick(p(1));
        QCOMPARE(room.selected.player(), p(2));
        room.press(room.table, Qt::Key_Return);
        QCOMPARE(room.state().picksMade(), 1);
        QVERIFY(room.selected.line().contains(u"Press again to draft Player 2"_s));
        room.press(room.table, Qt::Key_Return);
        QCOMPARE(room.state().owners.value(p(2), -1), 1);
    }

    void searchGoesFromFieldToTableAndBack()
    {
        Room room;
        QTest::keyClick(room.page.get(), Qt::Key_F, Qt::ControlModifier);
        QLineEdit &search = room.find<PlayersPage>().search();
        QVERIFY(search.hasFocus());
        QTest::keyClicks(&search, u"player 12"_s);
        QCOMPARE(room.table.model()->rowCount(), 1);
        QCOMPARE(room.selected.player(), p(12));
        room.press(search, Qt::Key_Down);
        QVERIFY(room.table.hasFocus());
        room.press(room.table, Qt::Key_Return);
        QVERIFY(room.state().isTaken(p(12)));
        QCOMPARE(search.text(), u"player 12"_s);
        QTest::keyClick(room.page.get(), Qt::Key_F, Qt::ControlModifier);
        room.press(search, Qt::Key_Escape);
        QVERIFY(search.text().isEmpty());
        QCOMPARE(room.table.model()->rowCount(), 16);
        QVERIFY(room.table.hasFocus());
    }

    void chipsFilterByGroup()
    {
        Room room;
        ChipRow &chips = room.find<ChipRow>();
        room.click(*chips.button(u"CB"_s));
        QCOMPARE(room.table.model()->rowCount(), 3);
        QCOMPARE(room.selected.player(), p(5));
        room.click(*chips.button(u"needs"_s));
        QCOMPARE(room.table.model()->rowCount(), 6);
    }

    void theQueueIsBuiltAndOrderedFromTheKeyboard()
    {
        Room room;
        for (int i = 0; i < 3; ++i) {
            room.press(room.table, Qt::Key_Q);
            room.press(room.table, Qt::Key_Down);
        }
        const TeamId a(u"A"_s);
        QCOMPARE(room.state().queues.value(a), QList<PlayerId>({p(1), p(2), p(3)}));
        QueueView &view = room.queue.view();
        view.setFocus();
        view.setCurrentIndex(view.model()->index(2, 0));
        QCOMPARE(room.selected.player(), p(3));
        room.press(view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(room.state().queues.value(a), QList<PlayerId>({p(1), p(3), p(2)}));
        QCOMPARE(view.currentIndex().row(), 1);
        view.setCurrentIndex(view.model()->index(0, 0));
        room.press(view, Qt::Key_Delete);
        QCOMPARE(room.state().queues.value(a), QList<PlayerId>({p(3), p(2)}));
        room.press(view, Qt::Key_Return);
        QCOMPARE(room.state().owners.value(p(3), -1), 0);
        QCOMPARE(view.model()->rowCount(), 1);
    }

    void aRefusedQueueKeepsWhatWasArranged()
    {
        Room room;
        room.room->readOnly = true; // the host refuses from now on
        room.queue.toggle(p(4));
        QCoreApplication::processEvents();
        QVERIFY(!room.queue.line().isEmpty());
        QVERIFY(room.queue.contains(p(4)));
        QVERIFY(room.state().queues.isEmpty());
    }

    void aWholeDraftFromTheKeyboard()
    {
        commands::CreateDraft create = smallDraft(3, 4);
        Room room(create);
        room.room->me.teams = {TeamId(u"A"_s), TeamId(u"B"_s), TeamId(u"C"_s)};
        for (int i = 0; i < 12; ++i)
            room.press(*QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(room.state().status, DraftStatus::Completed);
        QCOMPARE(room.find<ClockCard>().face().mood, ClockMood::Completed);
    }

    void pauseAndResume()
    {
        Room room;
        room.click(room.header.pauseButton());
        QCOMPARE(room.state().status, DraftStatus::Paused);
        QVERIFY(!room.find<ClockCard>().isCounting());
        room.click(room.header.pauseButton());
        QCOMPARE(room.state().status, DraftStatus::InProgress);
        QVERIFY(room.find<ClockCard>().isCounting());
    }

    void undoAsksOnce()
    {
        Room room;
        room.press(room.table, Qt::Key_Return);
        room.click(room.header.undoButton());
        QCOMPARE(room.state().picksMade(), 1);
        QCOMPARE(room.header.undoButton().text(), u"Take back Player 1?"_s);
        room.click(room.header.undoButton());
        QCOMPARE(room.state().picksMade(), 0);
        QCOMPARE(room.table.model()->rowCount(), 17);
    }

    void undoAsksInThePastAsWell()
    {
        Room room;
        room.press(room.table, Qt::Key_Return);
        room.page->moment().seek(2);
        QVERIFY(!room.header.undoButton().isVisible());
        room.page->undoLastPick();
        QVERIFY(room.header.undoButton().isVisible());
        QCOMPARE(room.header.undoButton().text(), u"Take back Player 1?"_s);
        room.page->undoLastPick();
        QCOMPARE(room.state().picksMade(), 0);
        QVERIFY(!room.page->canUndo());
    }

    void theClockCountsOnlyWhileItIsSeenAndLive()
    {
        Room room;
        ClockCard &clock = room.find<ClockCard>();
        QVERIFY(clock.isCounting());
        room.page->moment().seek(1);
        QVERIFY(!clock.isCounting());
        room.click(room.header.liveButton());
        QVERIFY(clock.isCounting());
        room.page->hide();
        QVERIFY(!clock.isCounting());
    }

    void thePastHasNoSideEffects()
    {
        Room room;
        for (int i = 0; i < 6; ++i)
            room.room->pickBest();
        room.page->moment().seek(4);
        QCOMPARE(room.table.model()->rowCount(), 16);
        room.room->pickBest();
        QCOMPARE(room.table.model()->rowCount(), 16);
        QVERIFY(room.header.liveButton().isVisible());
        QVERIFY(room.room->submitted.empty());
        room.page->moment().goLive();
        QCOMPARE(room.table.model()->rowCount(), 10);
        QVERIFY(!room.header.liveButton().isVisible());
    }

    void pagesAreMadeWhenTheyAreSeen()
    {
        Room room;
        QVERIFY(!room.page->findChild<BoardPage *>());
        QVERIFY(!room.page->findChild<AnalysisPage *>());
        room.page->showTab(RoomTab::Board);
        QVERIFY(room.page->findChild<BoardPage *>());
        QCOMPARE(room.settings.value(settings::roomTab), u"board"_s);
    }

    void aPickOnTheBoardSelectsThePlayer()
    {
        Room room;
        room.room->pick(p(9));
        room.page->showTab(RoomTab::Board);
        BoardView &board = room.find<BoardView>();
        const QModelIndex cell = board.model()->index(0, 0);
        QTest::mouseClick(board.viewport(), Qt::LeftButton, {}, board.visualRect(cell).center());
        QCOMPARE(room.selected.player(), p(9));
        QCOMPARE(room.selected.line(), u"Drafted by Team A, pick 1"_s);
    }

    void offersThatWaitAreCountedAtTheirTab()
    {
        Room room;
        QTabBar &tabs = room.find<RoomTabs>().bar();
        const auto badge = [&] {
            return qobject_cast<QLabel *>(tabs.tabButton(3, QTabBar::RightSide));
        };
        QVERIFY(!badge());
        Trade trade{TradeId(u"t"_s),
                    {{TeamId(u"B"_s), {SlotId(u"2.03"_s)}, TeamId(u"A"_s)},
                     {TeamId(u"A"_s), {SlotId(u"2.04"_s)}, TeamId(u"B"_s)}}};
        QVERIFY(room.room->play(commands::OfferTrade{trade, TeamId(u"B"_s), {}, {}}).accepted);
        QVERIFY(badge());
        QCOMPARE(badge()->text(), u"1"_s);
        QCOMPARE(tabs.tabText(3), u"Trades"_s);
        QVERIFY(tabs.accessibleTabName(3).contains(u"waiting"_s));
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, badge()->geometry().center());
        QCOMPARE(room.page->tab(), RoomTab::Trades);
        room.room->play(commands::WithdrawTrade{trade.id});
        QVERIFY(!badge());
        QCOMPARE(tabs.accessibleTabName(3), QString());
    }

    void aFinishedDraftOffersNothingButCorrections()
    {
        Room room;
        room.room->play(commands::EndDraft{});
        QCOMPARE(room.find<RoomHeader>().undoButton().isVisible(), false);
        QVERIFY(!room.find<QueueCard>().isVisible());
        room.page->moment().seek(2);
        for (const QPushButton *button : room.find<RoomHeader>().findChildren<QPushButton *>())
            QVERIFY2(!button->isVisible() || button->text() != u"Live"_s, "nothing is live");
        QVERIFY(canUse(CommissionerTool::EndDraft, *room.room) == false);
        QVERIFY(canUse(CommissionerTool::CorrectPick, *room.room)
                == !room.room->state().selections.isEmpty());
    }

    void aReplayRefusesPolitely()
    {
        auto client = std::make_unique<ScriptedRoom>();
        client->play(commands::StartDraft{});
        client->readOnly = true;
        client->me = Actor{};
        Desk desk;
        RoomPage page(std::move(client), desk.themes, desk.settings);
        page.show();
        QTest::keyClick(page.findChild<PlayerTable *>(), Qt::Key_Return);
        QCOMPARE(page.findChild<SelectedCard *>()->line(), u"The draft is over."_s);
        QVERIFY(!page.findChild<QueueCard *>()->isVisible());
        QVERIFY(!page.findChild<RoomHeader *>()->undoButton().isVisible());
    }

    void whoThePersonIsComesWithTheDraft()
    {
        auto client = std::make_unique<ScriptedRoom>();
        ScriptedRoom &room = *client;
        room.play(commands::StartDraft{});
        room.play(commands::PauseDraft{});
        const Actor me = std::exchange(room.me, Actor{});
        Desk desk;
        RoomPage page(std::move(client), desk.themes, desk.settings);
        page.show();
        QVERIFY(!page.findChild<SelectedCard *>()->queueButton().isVisible());
        room.me = me;
        Q_EMIT room.opened();
        QVERIFY(page.findChild<SelectedCard *>()->queueButton().isVisible());
        QVERIFY(page.findChild<QueueCard *>()->isVisible());
        auto *clock = page.findChild<ClockCard *>();
        QTest::mouseClick(clock->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(room.state().status, DraftStatus::InProgress);
    }

    void whenNobodyIsLeftTheDraftedAreShown()
    {
        commands::CreateDraft create = smallDraft(2, 1);
        create.players.resize(2);
        Room room(create);
        room.room->pickBest();
        QCOMPARE(room.table.model()->rowCount(), 1);
        room.room->pickBest();
        QCOMPARE(room.table.model()->rowCount(), 2);
        QVERIFY(room.table.isVisible());
        room.page->moment().seek(3);
        QCOMPARE(room.table.model()->rowCount(), 2);
        room.page->moment().seek(4);
        QCOMPARE(room.table.model()->rowCount(), 1);
    }

    void everyControlHasAName()
    {
        Room room;
        for (const RoomTab tab : {RoomTab::Board, RoomTab::Players})
            room.page->showTab(tab);
        const auto widgets = room.page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(room.page.get())
                || widget->focusProxy() || qobject_cast<QHeaderView *>(widget)
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool named =
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named,
                     qPrintable(u"%1 in %2 has no name"_s.arg(
                         QString::fromLatin1(widget->metaObject()->className()),
                         QString::fromLatin1(widget->parent()->metaObject()->className()))));
        }
    }

    void widthsSomebodyDraggedAreRemembered()
    {
        Room room;
        room.table.horizontalHeader()->resizeSection(static_cast<int>(PlayerColumn::School), 123);
        auto client = std::make_unique<ScriptedRoom>();
        RoomPage again(std::move(client), room.themes, room.settings);
        again.resize(1440, 876);
        again.show();
        QCOMPARE(
            again.findChild<PlayerTable *>()->columnWidth(static_cast<int>(PlayerColumn::School)),
            123);
    }
};

QTEST_MAIN(TestRoomPage)
#include "tst_room_page.moc"
