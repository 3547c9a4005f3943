// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elided.h"
#include "picture.h"
#include "support/room_fixture.h"
#include "ui/board/board_page.h"
#include "ui/board/board_view.h"
#include "ui/commissioner/commissioner_desk.h"
#include "ui/commissioner/correct_panel.h"
#include "ui/commissioner/order_list.h"
#include "ui/commissioner/touch_list.h"
#include "ui/room/moment.h"
#include "ui/timeline/timeline_bar.h"
#include "ui/timeline/timeline_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;

namespace {

/// Four teams, three rounds, snake; the first five picks are made: P1 to P5 in the order of rank.
struct Office : RoomFixture {
    explicit Office(const QString &theme = u"dark"_s, int picks = 5, QSize size = {1440, 876})
        : RoomFixture(smallDraft(), theme)
    {
        room->play(commands::StartDraft{});
        for (int i = 0; i < picks; ++i)
            room->pickBest();
        page->resize(size);
        show();
    }

    CommissionerDesk &desk() const { return page->commissioner(); }
    void open(CommissionerTool tool) const
    {
        desk().open(tool);
        QCoreApplication::processEvents();
    }
    /// What has the keyboard.
    static QWidget *focus() { return QApplication::focusWidget(); }
    static void type(const QString &text) { QTest::keyClicks(focus(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, with);
        QCoreApplication::processEvents();
    }
    /// The one button that does what the panel is about.
    QPushButton &doIt() const
    {
        for (QPushButton *button : desk().findChildren<QPushButton *>()) {
            if (button->property("kind") == u"primary"_s && button->isVisible())
                return *button;
        }
        qFatal("no panel is open");
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : desk().findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    void click(QPushButton &button) const
    {
        QTest::mouseClick(&button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QComboBox &combo(const QString &name) const
    {
        for (QComboBox *each : desk().findChildren<QComboBox *>()) {
            if (each->accessibleName() == name)
                return *each;
        }
        qFatal("no combo box is called %s", qPrintable(name));
    }
    QLineEdit &reason() const
    {
        for (QLineEdit *each : desk().findChildren<QLineEdit *>()) {
            if (each->accessibleName() == u"Reason, which everyone sees"_s)
                return *each;
        }
        qFatal("there is no reason");
    }
    QStringList touches() const
    {
        QStringList lines;
        for (const Touch &touch : desk().findChild<TouchList *>()->touches())
            lines << (touch.conflicts ? u"! "_s : u""_s) + touch.text;
        return lines;
    }
    QString spoken(int slot) const
    {
        const BoardModel &model = find<BoardPage>().model();
        return model.indexOf(slot).data(Qt::AccessibleTextRole).toString();
    }
    QString player(int slot) const
    {
        const auto &selection = room->state().slots.at(slot).selection;
        return selection ? selection->player.text() : QString();
    }
};

SlotId slotAt(const Office &office, int index)
{
    return office.room->state().slots.at(index).slot.id;
}

} // namespace

class TestCommissioner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void swapsTwoPicksByKeyboard()
    {
        Office office;
        office.desk().correct(slotAt(office, 0));
        QCOMPARE(office.page->tab(), RoomTab::Board);
        Office::type(u"player 4"_s);
        Office::press(Qt::Key_Return); // the first that matches
        QCOMPARE(office.touches(),
                 (QStringList{u"! 4 was taken at 1.04: D"_s, u"4 later pick(s) stay as they are"_s,
                              u"Rosters still fit"_s, u"No trade depends on it"_s}));
        QCOMPARE(office.doIt().text(), u"Correct both picks"_s);
        office.reason().setFocus();
        Office::type(u"read out wrong"_s);
        Office::press(Qt::Key_Return);
        QCOMPARE(office.player(0), u"p4"_s);
        QCOMPARE(office.player(3), u"p1"_s);
        QVERIFY(!office.desk().isOpen());
        QCOMPARE(office.room->state().picksMade(), 5); // nobody was drafted by an Enter
        const auto &sent = std::get<commands::CorrectPick>(office.room->submitted.back());
        QCOMPARE(sent.reason, u"read out wrong"_s);
    }

    void leavesTheOtherPickOpen()
    {
        Office office;
        office.desk().correct(slotAt(office, 0));
        Office::type(u"player 4"_s);
        Office::press(Qt::Key_Return);
        office.click(*office.button(u"Leave 1.04 open"_s));
        QCOMPARE(office.doIt().text(), u"Correct pick"_s);
        office.click(office.doIt());
        QCOMPARE(office.player(0), u"p4"_s);
        QCOMPARE(office.player(3), QString());
    }

    void givesAPickToAnotherTeam()
    {
        Office office;
        office.desk().correct(slotAt(office, 0));
        QVERIFY(!office.doIt().isEnabled()); // nothing is another yet
        QComboBox &team = office.combo(u"Whose pick it was"_s);
        team.setCurrentIndex(team.findText(u"Team B"_s));
        Q_EMIT team.activated(team.currentIndex());
        office.click(office.doIt());
        QCOMPARE(office.room->state().slots.first().slot.team, TeamId(u"B"_s));
    }

    void beginsWithTheTeamThatPicked()
    {
        Office office;
        office.desk().correct(slotAt(office, 1));
        QCOMPARE(office.combo(u"Whose pick it was"_s).currentText(), u"Team B"_s);
        Office::type(u"player 9"_s);
        Office::press(Qt::Key_Return);
        office.click(office.doIt());
        QCOMPARE(office.player(1), u"p9"_s);
        QCOMPARE(office.room->state().slots.at(1).slot.team, TeamId(u"B"_s));
    }

    void followsACorrectionBySomebodyElse()
    {
        Office office;
        office.desk().correct(slotAt(office, 0));
        office.room->play(commands::CorrectPick{slotAt(office, 0), PlayerId(u"p9"_s), {}, {}, {}});
        QComboBox &team = office.combo(u"Whose pick it was"_s);
        team.setCurrentIndex(team.findText(u"Team B"_s));
        Q_EMIT team.activated(team.currentIndex());
        office.click(office.doIt());
        QCOMPARE(office.player(0), u"p9"_s); // not whom he found there
        QCOMPARE(office.room->state().slots.first().slot.team, TeamId(u"B"_s));
    }

    void everyCorrectionAsksAnewWhatBecomesOfTheOther()
    {
        Office office;
        office.desk().correct(slotAt(office, 0));
        Office::type(u"player 4"_s);
        Office::press(Qt::Key_Return);
        office.click(*office.button(u"Leave 1.04 open"_s));
        office.desk().correct(slotAt(office, 1));
        Office::type(u"player 3"_s);
        Office::press(Qt::Key_Return);
        QCOMPARE(office.doIt().text(), u"Correct both picks"_s);
    }

    void offersNoOpenPickAfterTheEnd()
    {
        Office office(u"dark"_s, 12);
        QVERIFY(office.room->state().status == DraftStatus::Completed);
        office.desk().correct(slotAt(office, 0));
        Office::type(u"player 4"_s);
        Office::press(Qt::Key_Return);
        QVERIFY(!office.button(u"Leave 1.04 open"_s));
        office.click(office.doIt());
        QCOMPARE(office.player(0), u"p4"_s);
    }

    void saysARefusalInOneLine()
    {
        Office office;
        office.desk().correct(slotAt(office, 0));
        Office::type(u"player 9"_s);
        Office::press(Qt::Key_Return);
        office.room->me.role = Role::Drafter;
        office.click(office.doIt());
        const auto labels = office.desk().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"Only the commissioner may do this."_s;
        }));
        QVERIFY(office.desk().isOpen());
    }

    void marksTheCellAndKeepsThePast()
    {
        Office office;
        office.page->showTab(RoomTab::Board);
        QCOMPARE(office.spoken(0), u"1.01, A: Player 1, QB, School"_s);
        const int before = office.room->history().size();
        office.room->play(commands::CorrectPick{slotAt(office, 0), PlayerId(u"p9"_s), {}, {}, {}});
        QCOMPARE(office.spoken(0), u"1.01, A: Player 9, OT, School (corrected)"_s);
        const BoardModel &model = office.find<BoardPage>().model();
        QVERIFY(model.indexOf(0).data(Qt::ToolTipRole).toString().contains(u"corrected"_s));
        QVERIFY(model.indexOf(0).data(static_cast<int>(BoardRole::Corrected)).toBool());
        QVERIFY(!model.indexOf(1).data(static_cast<int>(BoardRole::Corrected)).toBool());

        office.page->moment().seek(before); // as it looked then
        QCOMPARE(office.spoken(0), u"1.01, A: Player 1, QB, School"_s);
        office.page->moment().goLive();
        QCOMPARE(office.spoken(0), u"1.01, A: Player 9, OT, School (corrected)"_s);
    }

    void standsInTheTimelineAtItsOwnTime()
    {
        Office office;
        office.room->wait(Seconds{30});
        office.room->play(commands::CorrectPick{
            slotAt(office, 0), PlayerId(u"p4"_s), {}, commands::CorrectionConflict::Reopen, {}});
        const int version = office.room->history().size();
        const TimelineLayout &line = office.page->timeline().view().line();
        QCOMPARE(line.corrections().size(), std::size_t(1));
        QCOMPARE(line.corrections().front().version, version);
        QCOMPARE(line.corrections().front().before, u"Player 1"_s);
        const TimelinePick &pick = line.picks().front();
        QCOMPARE(line.positionIn(pick, version - 1), u"QB"_s);
        QCOMPARE(line.positionIn(pick, version), u"OT"_s);
        QCOMPARE(line.picks().at(3).undoneBy, version);
        QCOMPARE(line.previousStop(version), version - 1);
    }

    void opensFromABoardCell()
    {
        Office office;
        office.page->showTab(RoomTab::Board);
        const auto &board = office.find<BoardPage>();
        board.view().setCurrentIndex(board.model().indexOf(2));
        office.open(CommissionerTool::CorrectPick);
        QCOMPARE(office.find<CorrectPanel>().slot(), slotAt(office, 2));
        board.view().setFocus();
        board.view().setCurrentIndex(board.model().indexOf(1)); // and Enter there goes on with it
        Office::press(Qt::Key_Return);
        QCOMPARE(office.find<CorrectPanel>().slot(), slotAt(office, 1));
        Office::press(Qt::Key_Escape);
        QVERIFY(!office.desk().isOpen());
        office.page->showTab(RoomTab::Players);
        office.open(CommissionerTool::CorrectPick); // the last pick, where no cell is chosen
        QCOMPARE(office.find<CorrectPanel>().slot(), slotAt(office, 4));
    }

    void offersAMenuOnABoardCell()
    {
        Office office;
        office.page->showTab(RoomTab::Board);
        const auto &board = office.find<BoardPage>();
        board.view().setCurrentIndex(board.model().indexOf(2));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(board.view().viewport(), &event);
        auto *menu = office.desk().findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().first()->trigger();
        menu->close();
        QCOMPARE(office.find<CorrectPanel>().slot(), slotAt(office, 2));
    }

    void picksForTheTeamOnTheClock()
    {
        Office office;
        office.open(CommissionerTool::PickForTeam);
        QCOMPARE(office.combo(u"Team to pick for"_s).currentText(), u"2.02 · Team C"_s);
        QVERIFY(!office.doIt().isEnabled());
        Office::type(u"player 4"_s); // taken: nobody
        QVERIFY(!office.doIt().isEnabled());
        office.desk().panel()->takeFocus();
        Office::type(u"player 9"_s);
        Office::press(Qt::Key_Return);
        QCOMPARE(office.doIt().text(), u"Draft Player 9"_s);
        office.click(office.doIt());
        QCOMPARE(office.player(5), u"p9"_s);
        QCOMPARE(office.room->state().slots.at(5).selection->source, PickSource::Commissioner);
    }

    void handsATeamOver()
    {
        Office office;
        office.open(CommissionerTool::HandOver);
        QComboBox &team = office.combo(u"Team to hand over"_s);
        QCOMPARE(team.currentText(), u"Team C"_s); // on the clock
        office.click(*office.button(u"A person"_s));
        office.combo(u"Person"_s).setCurrentText(u"ann"_s);
        office.click(office.doIt());
        const Seat seat = *office.room->state().seat(TeamId(u"C"_s));
        QVERIFY(seat == (Seat{TeamId(u"C"_s), SeatControl::Person, u"ann"_s}));

        office.open(CommissionerTool::HandOver);
        QComboBox &managers = office.combo(u"General manager"_s);
        managers.setCurrentIndex(managers.findText(u"Gambler"_s));
        Q_EMIT managers.activated(managers.currentIndex());
        office.click(office.doIt());
        QCOMPARE(office.room->state().seat(TeamId(u"C"_s))->occupant, u"gambler"_s);
    }

    void changesTheOrderByKeyboard()
    {
        Office office;
        office.open(CommissionerTool::ChangeOrder);
        auto &list = office.find<OrderList>();
        QCOMPARE(list.count(), 7);
        QCOMPARE(list.item(0)->text(), u"2.02   Team C"_s);
        QVERIFY(!office.doIt().isEnabled());
        Office::press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list.item(0)->text(), u"2.02   Team B   (was 2.03)"_s);
        office.room->pickBest(); // by its owner, before the commissioner has sent anything
        QCOMPARE(list.count(), 6);
        QCOMPARE(list.changes().size(), 0);
        Office::press(Qt::Key_Down, Qt::AltModifier);
        office.click(office.doIt());
        QCOMPARE(office.room->state().slots.at(6).slot.team, TeamId(u"A"_s));
        QCOMPARE(office.room->state().slotOnTheClock()->slot.team, TeamId(u"A"_s));
    }

    void endsTheDraft()
    {
        Office office;
        office.open(CommissionerTool::EndDraft);
        QCOMPARE(Office::focus(), &office.reason());
        Office::type(u"it is late"_s);
        office.click(office.doIt());
        QVERIFY(office.room->state().status == DraftStatus::Completed);
        QVERIFY(!office.desk().isOpen());
        QVERIFY(!canUse(CommissionerTool::EndDraft, *office.room));
        QVERIFY(canUse(CommissionerTool::CorrectPick, *office.room));
    }

    void addsTime()
    {
        Office office;
        office.open(CommissionerTool::AdjustTime);
        Office::type(u"2:00"_s);
        Office::press(Qt::Key_Return);
        QVERIFY(!office.desk().isOpen());
        const auto facts = office.room->history().events();
        QVERIFY(std::any_of(facts.begin(), facts.end(), [](const EventEnvelope &fact) {
            return std::holds_alternative<events::ClockAdjusted>(fact.event);
        }));
    }

    void isNotForWhoOnlyDrafts()
    {
        Office office;
        office.room->me.role = Role::Drafter;
        office.open(CommissionerTool::CorrectPick);
        QVERIFY(!office.desk().isOpen());
        office.room->me.role = Role::Commissioner;
        office.room->readOnly = true;
        office.open(CommissionerTool::EndDraft);
        QVERIFY(!office.desk().isOpen());
    }

    void showsItself_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        for (const QString &theme : {u"dark"_s, u"light"_s}) {
            QTest::addRow("%s-1440", qPrintable(theme)) << theme << QSize(1440, 876);
            QTest::addRow("%s-1280", qPrintable(theme)) << theme << QSize(1280, 696);
        }
    }

    void showsItself()
    {
        QFETCH(QString, theme);
        QFETCH(QSize, size);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        Office office(theme, 5, size);
        office.room->play(commands::CorrectPick{slotAt(office, 1), PlayerId(u"p9"_s), {}, {}, {}});
        const auto keep = [&](const QString &tool) {
            QCoreApplication::processEvents();
            keepPicture(*office.page, u"commissioner-%1-"_s.arg(tool) + name);
            QTRY_COMPARE(elided(office.desk()), QStringList());
        };
        office.desk().correct(slotAt(office, 0));
        Office::type(u"player"_s);
        keep(u"search"_s);
        office.desk().correct(slotAt(office, 0));
        Office::type(u"player 4"_s);
        Office::press(Qt::Key_Return);
        keep(u"correct"_s);
        office.open(CommissionerTool::PickForTeam);
        keep(u"pick"_s);
        office.open(CommissionerTool::HandOver);
        keep(u"seat"_s);
        office.open(CommissionerTool::ChangeOrder);
        Office::press(Qt::Key_Down, Qt::AltModifier);
        keep(u"order"_s);
        office.open(CommissionerTool::AdjustTime);
        keep(u"time"_s);
        office.open(CommissionerTool::EndDraft);
        keep(u"end"_s);
    }
};

QTEST_MAIN(TestCommissioner)
#include "tst_commissioner.moc"
