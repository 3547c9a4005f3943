// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picture.h"
#include "support/fake_joining.h"
#include "support/room_fixture.h"
#include "support/succession.h"
#include "ui/lobby/lobby_page.h"
#include "ui/room/connection_bar.h"
#include "ui/room/host_gone_bar.h"
#include "ui/room/moment.h"
#include "ui/room/pick_ticker.h"
#include "ui/room/room_bars.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;

namespace {

QPushButton *buttonIn(const QWidget &bar, const QString &text)
{
    for (auto *button : bar.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

/// Kim's screen of a draft after two picks, whose host has been silent for forty seconds.
struct Gone : RoomFixture {
    FakeHandingOver *over = new FakeHandingOver(room);
    HostGoneBar &bar = find<HostGoneBar>();
    int head = 0;

    explicit Gone(const QString &theme = u"dark"_s) : RoomFixture(smallDraft(), theme)
    {
        fillWithGuests(*room);
        room->me = guest(u"kim"_s, u"B"_s);
        room->play(commands::StartDraft{});
        room->pickBest();
        room->pickBest();
        head = room->history().size();
        page->bars().serve(*over);
        show();
    }
    void lose()
    {
        room->connectAs(Connection::Waiting);
        room->wait(Seconds{40});
        over->isGone = true;
        over->tell();
    }
    HostCandidate candidate(const QString &name, int behind = 0) const
    {
        return {keyOf(name.front()), PersonId(u"guest-"_s + name), head - behind, {}, 2, false};
    }
    void hear(const QList<HostCandidate> &heard)
    {
        over->heard = heard;
        over->tell();
    }
    void click(const QString &text)
    {
        QPushButton *found = buttonIn(bar, text);
        QVERIFY2(found, qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    QStringList menuEntries()
    {
        QStringList texts;
        if (auto *menu = bar.findChild<QMenu *>()) {
            for (const QAction *action : menu->actions())
                texts << action->text();
        }
        return texts;
    }
};

} // namespace

/// What people see and do while the host of their draft is gone.
class TestHostGone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothingWhileTheHostIsThere()
    {
        Gone gone;
        QVERIFY(!gone.bar.isVisible());
        gone.room->connectAs(Connection::Waiting); // for a moment
        QVERIFY(!gone.bar.isVisible());
        QVERIFY(gone.find<ConnectionBar>().isVisible());
    }

    void saysForHowLongAndWhoseCopyIsTheBest()
    {
        Gone gone;
        gone.lose();
        QCOMPARE(gone.bar.text(),
                 u"The host has not answered for 40 s. Looking for a computer that can go on with "
                 "the draft…"_s);
        QVERIFY(!gone.find<ConnectionBar>().isVisible()); // one bar is enough
        gone.hear({gone.candidate(u"lou"_s, 1), gone.candidate(u"ana"_s)});
        QCOMPARE(gone.bar.text(),
                 u"The host has not answered for 40 s. Ana's computer has everything up to pick "
                 "2."_s);
        QCOMPARE(gone.bar.whatToDo(), u"It goes on as soon as 2 people want the same computer."_s);
        QVERIFY(buttonIn(gone.bar, u"Go on with Ana's computer"_s));
        QVERIFY(!buttonIn(gone.bar, u"Wait for the host"_s));
        QVERIFY(!buttonIn(gone.bar, u"Another computer…"_s)); // the other one lacks something
        gone.room->wait(Seconds{100});
        QTRY_VERIFY(gone.bar.text().startsWith(u"The host has not answered for 2 min."_s));
        gone.room->connectAs(Connection::Live);
        gone.over->isGone = false;
        gone.over->tell();
        QVERIFY(!gone.bar.isVisible());
    }

    void saysWhatTheBestCopyLacks()
    {
        Gone gone;
        gone.lose();
        const int lastPick = gone.head; // PickMade, then PickStarted
        gone.hear({gone.candidate(u"ana"_s, lastPick - (lastPick - 2))});
        QVERIFY2(gone.bar.text().endsWith(
                     u"Ana's computer has everything up to pick 1; here it is pick 2."_s),
                 qPrintable(gone.bar.text()));
        gone.hear({gone.candidate(u"ana"_s, 1)});
        QVERIFY2(gone.bar.text().endsWith(
                     u"Ana's computer has all but the last 1 thing that happened."_s)
                     || gone.bar.text().endsWith(
                         u"Ana's computer has all but the last 1 thing(s) that happened."_s),
                 qPrintable(gone.bar.text()));
    }

    void aChoiceIsMadeAndTakenBack()
    {
        Gone gone;
        gone.lose();
        gone.hear({gone.candidate(u"ana"_s)});
        gone.click(u"Go on with Ana's computer"_s);
        QCOMPARE(gone.over->wanted, keyOf(u'a'));
        QVERIFY(!buttonIn(gone.bar, u"Go on with Ana's computer"_s));
        HostCandidate ana = gone.candidate(u"ana"_s);
        ana.confirmed = {PersonId(u"guest-kim"_s), PersonId(u"guest-lou"_s)};
        ana.needed = 3;
        gone.hear({ana});
        QCOMPARE(gone.bar.whatToDo(), u"Ana's computer: 2 of 3 needed (you, Lou)."_s);
        gone.click(u"Wait for the host"_s);
        QCOMPARE(gone.over->wanted, QString());
        QVERIFY(buttonIn(gone.bar, u"Go on with Ana's computer"_s));
    }

    void thisComputerIsCalledSo()
    {
        Gone gone;
        gone.lose();
        HostCandidate own = gone.candidate(u"kim"_s);
        own.isHere = true;
        gone.hear({own});
        QVERIFY(gone.bar.text().endsWith(u"This computer has everything up to pick 2."_s));
        QVERIFY(buttonIn(gone.bar, u"Go on with this computer"_s));
    }

    void whoHasNoNameIsCalledByHisTeam()
    {
        Gone gone;
        const PersonId ana(u"guest-ana"_s);
        gone.room->record(events::PersonNamed{ana, {ana, {}, {}, {}}, gone.room->now});
        gone.lose();
        gone.hear({gone.candidate(u"ana"_s)});
        QVERIFY(buttonIn(gone.bar, u"Go on with Team C's computer"_s));
    }

    /// Whoever answers first, people at different screens want the same one without a word.
    void equalCopiesStandInTheSameOrderOnEveryScreen()
    {
        Gone gone;
        gone.lose();
        const QList<HostCandidate> heard{gone.candidate(u"lou"_s), gone.candidate(u"ana"_s),
                                         gone.candidate(u"kim"_s)};
        for (const QList<int> &order : {QList{0, 1, 2}, QList{2, 0, 1}, QList{1, 2, 0}}) {
            gone.hear({heard.at(order.at(0)), heard.at(order.at(1)), heard.at(order.at(2))});
            QVERIFY(buttonIn(gone.bar, u"Go on with Ana's computer"_s));
        }
        gone.click(u"Another computer…"_s);
        QCOMPARE(gone.menuEntries(),
                 QStringList({u"Go on with Kim's computer"_s, u"Go on with Lou's computer"_s}));
        gone.bar.findChild<QMenu *>()->actions().at(1)->trigger();
        QCOMPARE(gone.over->wanted, keyOf(u'l'));
        delete gone.bar.findChild<QMenu *>();
        gone.over->choose({});
        gone.room->record(events::SuccessorNamed{keyOf(u'l'), gone.room->now});
        gone.head = gone.room->history().size();
        QVERIFY(buttonIn(gone.bar, u"Go on with Lou's computer"_s)); // the commissioner said so
    }

    /// Or those who cannot hear the better one would never be joined by anybody.
    void aLesserCopyIsOfferedWhereSomebodyWantsIt()
    {
        Gone gone;
        gone.lose();
        HostCandidate lou = gone.candidate(u"lou"_s, 3);
        lou.confirmed = {PersonId(u"guest-lou"_s)};
        gone.hear({lou, gone.candidate(u"ana"_s)});
        QVERIFY(buttonIn(gone.bar, u"Go on with Ana's computer"_s));
        QCOMPARE(gone.bar.whatToDo(), u"Lou's computer: 1 of 2 needed (Lou)."_s);
        gone.click(u"Another computer…"_s);
        QCOMPARE(gone.menuEntries().size(), 1);
        QVERIFY(gone.menuEntries().first().startsWith(u"Go on with Lou's computer · lacks 3"_s));
    }

    void whoRunsNoTeamOnlyReads()
    {
        Gone gone;
        gone.room->me = {u"guest-max"_s, Role::Spectator, {}};
        gone.lose();
        gone.hear({gone.candidate(u"ana"_s), gone.candidate(u"lou"_s)});
        QVERIFY(gone.bar.whatToDo().startsWith(
            u"Those who run teams choose whether it goes on there."_s));
        for (auto *button : gone.bar.findChildren<QPushButton *>())
            QVERIFY2(!button->isVisible(), qPrintable(button->text()));
    }

    void saysThatWishesWait()
    {
        Gone gone;
        gone.room->connection.unanswered = 2;
        gone.lose();
        QVERIFY(gone.bar.whatToDo().contains(u"2 wish"_s));
    }

    /// Enter in the bar must not draft the player below it, and the keyboard stays in the bar.
    void keysReachEverything()
    {
        Gone gone;
        gone.lose();
        gone.hear({gone.candidate(u"ana"_s), gone.candidate(u"kim"_s)});
        QPushButton *goOn = buttonIn(gone.bar, u"Go on with Ana's computer"_s);
        QVERIFY(goOn->focusPolicy() & Qt::TabFocus);
        goOn->setFocus();
        const auto wishes = gone.room->submitted.size();
        QTest::keyClick(goOn, Qt::Key_Return);
        QCOMPARE(gone.over->wanted, keyOf(u'a'));
        QPushButton *wait = buttonIn(gone.bar, u"Wait for the host"_s);
        QVERIFY(wait && wait->hasFocus());
        QTest::keyClick(wait, Qt::Key_Return);
        QCOMPARE(gone.over->wanted, QString());
        QVERIFY(buttonIn(gone.bar, u"Go on with Ana's computer"_s)->hasFocus());
        QPushButton *others = buttonIn(gone.bar, u"Another computer…"_s);
        QVERIFY(others->focusPolicy() & Qt::TabFocus);
        others->setFocus();
        QTest::keyClick(others, Qt::Key_Return);
        auto *menu = gone.bar.findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(gone.room->submitted.size(), wishes);
        menu->close();
        QVERIFY(!gone.bar.accessibleName().isEmpty());
    }

    void theLobbyHasItToo()
    {
        Desk desk;
        ScriptedRoom room;
        Moment moment(room);
        fillWithGuests(room);
        room.me = guest(u"kim"_s, u"B"_s);
        LobbyPage page(room, moment, desk.themes, desk.settings);
        FakeHandingOver over;
        page.bars().serve(over);
        page.resize(1280, 696);
        page.show();
        auto *bar = page.findChild<HostGoneBar *>();
        QVERIFY(!bar->isVisible());
        room.connectAs(Connection::Waiting);
        over.isGone = true;
        over.heard = {{keyOf(u'a'), PersonId(u"guest-ana"_s), room.history().size(), {}, 2, false}};
        over.tell();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->text().endsWith(u"Ana's computer has everything."_s));
        QVERIFY(buttonIn(*bar, u"Go on with Ana's computer"_s));
        QCoreApplication::processEvents();
        keepPicture(page, u"host-gone-lobby-1280"_s);
    }

    void showsItself_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        for (const char *theme : {"dark", "light"}) {
            QTest::addRow("%s-1440", theme) << QString::fromLatin1(theme) << QSize(1440, 876);
            QTest::addRow("%s-1280", theme) << QString::fromLatin1(theme) << QSize(1280, 696);
        }
    }

    void showsItself()
    {
        QFETCH(const QString, theme);
        QFETCH(const QSize, size);
        Gone gone(theme);
        gone.page->resize(size);
        gone.lose();
        HostCandidate ana = gone.candidate(u"ana"_s);
        ana.confirmed = {PersonId(u"guest-lou"_s)};
        gone.hear({ana, gone.candidate(u"kim"_s)});
        QCoreApplication::processEvents();
        QCOMPARE(gone.page->size(), size); // nothing asks for more room than there is
        // Where there is little room the bar takes that of the latest picks.
        QCOMPARE(gone.find<PickTicker>().isVisible(), size.height() > 700);
        keepPicture(*gone.page, u"host-gone-"_s + QString::fromLatin1(QTest::currentDataTag()));
    }
};

QTEST_MAIN(TestHostGone)
#include "tst_host_gone.moc"
