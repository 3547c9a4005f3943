// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picture.h"
#include "support/fake_hosting.h"
#include "support/room_fixture.h"
#include "support/succession.h"
#include "ui/commissioner/commissioner_desk.h"
#include "ui/commissioner/commissioner_tool.h"
#include "ui/lobby/lobby_page.h"
#include "ui/lobby/successor_box.h"
#include "ui/room/courier.h"
#include "ui/room/moment.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;

namespace {

template <typename Wish>
int sent(const ScriptedRoom &room)
{
    return static_cast<int>(std::ranges::count_if(room.submitted, [](const Command &command) {
        return std::holds_alternative<Wish>(command);
    }));
}

bool labelled(const QWidget &page, const QString &text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

struct Box : Desk {
    ScriptedRoom room;
    FakeHosting hosting;
    Courier courier{room};
    std::unique_ptr<SuccessorBox> box;

    Box()
    {
        hosting.encrypted = true;
        hosting.own = {keyOf(u'h'), QString(43, u'h')};
    }
    void open()
    {
        box = std::make_unique<SuccessorBox>(hosting, courier, themes);
        box->resize(320, 300);
        box->show();
        box->activateWindow();
        QApplication::setActiveWindow(box.get());
    }
    QComboBox &choice() const { return *box->findChild<QComboBox *>(); }
    QStringList entries() const
    {
        QStringList texts;
        for (int i = 0; i < choice().count(); ++i)
            texts << choice().itemText(i);
        return texts;
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *button : box->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        const auto labels = box->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }
    void choose(int index)
    {
        choice().setCurrentIndex(index);
        Q_EMIT choice().activated(index);
        QCoreApplication::processEvents();
    }
    void anaStandsBy(bool does = true)
    {
        room.playAs(guest(u"ana"_s, u"C"_s),
                    offerOf(u'a', does ? u"192.168.1.30:7420"_s : QString()));
    }
};

} // namespace

/// The host says whose computer goes on with the draft, and hands it over.
class TestSuccessor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhyThereIsNobodyToChoose()
    {
        Box alone;
        alone.open();
        QVERIFY(!alone.choice().isVisible() && !alone.button(u"Hand over now"_s));
        QVERIFY(alone.says(u"There is nobody to choose yet: a guest's computer can go on with the "
                           "draft once he is in it with a team."_s));
        alone.hosting.encrypted = false;
        alone.hosting.tell();
        QVERIFY(alone.says(u"A draft that is hosted without encryption cannot go on elsewhere."_s));
        alone.hosting.encrypted = true;
        fillWithGuests(alone.room);
        QVERIFY(alone.choice().isVisible() && alone.button(u"Hand over now"_s));
    }

    void whoIsChosenIsNamed()
    {
        Box night;
        fillWithGuests(night.room);
        night.open();
        QCOMPARE(night.entries(),
                 QStringList({u"Nobody"_s, u"Kim · here"_s, u"Ana · here"_s,
                              u"Lou · away"_s})); // and not the host
        QCOMPARE(night.choice().currentIndex(), 0);
        night.choose(2);
        QCOMPARE(night.room.state().company.succession.successor, keyOf(u'a'));
        QCOMPARE(night.entries().at(2), u"Ana · here · not ready yet"_s);
        QVERIFY(night.says(u"Ana's computer waits as soon as the draft is open there."_s));
        night.anaStandsBy();
        QCOMPARE(night.entries().at(2), u"Ana · here · stands by"_s);
        QCOMPARE(night.choice().currentIndex(), 2);
        QVERIFY(night.says(u"Ana's computer has a copy of everything, and waits."_s));
        night.room.meet({});
        QCOMPARE(night.entries().at(2), u"Ana · away · stands by"_s);
        night.choose(0);
        QCOMPARE(night.room.state().company.succession.successor, QString());
        QCOMPARE(sent<commands::NameSuccessor>(night.room), 2);
    }

    void handsOverAfterAQuestion()
    {
        Box night;
        fillWithGuests(night.room);
        night.open();
        QVERIFY(!night.button(u"Hand over now"_s)->isEnabled());
        night.choose(2);
        QVERIFY(!night.button(u"Hand over now"_s)->isEnabled());
        night.anaStandsBy();
        QVERIFY(night.button(u"Hand over now"_s)->isEnabled());
        night.button(u"Hand over now"_s)->click();
        QVERIFY(night.says(u"The draft goes on at Ana's computer, and its clock with it. This "
                           "screen stays in it as a guest's."_s));
        QVERIFY(night.button(u"Cancel"_s)->hasFocus()); // a second Enter does nothing
        QTest::keyClick(night.button(u"Cancel"_s), Qt::Key_Escape);
        QVERIFY(!night.button(u"Hand over"_s));
        QVERIFY(night.button(u"Hand over now"_s)->hasFocus());
        QCOMPARE(sent<commands::HandOver>(night.room), 0);
        night.button(u"Hand over now"_s)->click();
        night.button(u"Hand over"_s)->click();
        QCOMPARE(sent<commands::HandOver>(night.room), 1);
        QCOMPARE(night.room.state().company.succession.host, keyOf(u'a'));
        QVERIFY(!night.entries().join(u' ').contains(u"Ana"_s)); // the host does not follow himself
    }

    void theQuestionGoesWithWhomItIsAbout()
    {
        Box night;
        fillWithGuests(night.room);
        night.open();
        night.choose(2);
        night.anaStandsBy();
        night.button(u"Hand over now"_s)->click();
        QVERIFY(night.button(u"Hand over"_s));
        night.anaStandsBy(false);
        QVERIFY(!night.button(u"Hand over"_s));
        QVERIFY(!night.button(u"Hand over now"_s)->isEnabled());
    }

    void aRefusalIsToldAndNotChosen()
    {
        Box night;
        fillWithGuests(night.room);
        night.open();
        night.room.me.role = Role::Drafter;
        night.choose(1);
        QTRY_VERIFY(night.says(u"Only the commissioner may do this."_s));
        QCOMPARE(night.choice().currentIndex(), 0);
    }

    /// Every arrow would name another one, and each would begin to stand by.
    void arrowsOpenTheListAndNameNobody()
    {
        Box night;
        fillWithGuests(night.room);
        night.open();
        night.choice().setFocus();
        QTest::keyClick(&night.choice(), Qt::Key_Down);
        QCOMPARE(sent<commands::NameSuccessor>(night.room), 0);
        QVERIFY(night.choice().view()->isVisible());
        QTest::keyClick(night.choice().view(), Qt::Key_Down);
        QTest::keyClick(night.choice().view(), Qt::Key_Return);
        QCOMPARE(sent<commands::NameSuccessor>(night.room), 1);
        QCOMPARE(night.room.state().company.succession.successor, keyOf(u'k'));
        QVERIFY(!night.choice().accessibleName().isEmpty());
    }

    void whoWasSentAwayIsNotOffered()
    {
        Box night;
        fillWithGuests(night.room);
        night.room.play(commands::ChangeStanding{PersonId(u"guest-lou"_s), Standing::Removed, {}});
        night.open();
        QCOMPARE(night.entries().size(), 3);
    }

    void standsInTheHostPanel_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        for (const char *theme : {"dark", "light"}) {
            QTest::addRow("%s-1440", theme) << QString::fromLatin1(theme) << QSize(1440, 876);
            QTest::addRow("%s-1280", theme) << QString::fromLatin1(theme) << QSize(1280, 696);
        }
    }

    void standsInTheHostPanel()
    {
        QFETCH(const QString, theme);
        QFETCH(const QSize, size);
        RoomFixture fixture(smallDraft(), theme);
        FakeHosting hosting;
        hosting.encrypted = true;
        hosting.own = {keyOf(u'h'), QString(43, u'h')};
        hosting.given = {{u"K7QF29XD"_s, {false, {}, 4}, 2}};
        hosting.people = {u"guest-kim"_s, u"guest-ana"_s};
        fillWithGuests(*fixture.room);
        fixture.room->play(commands::StartDraft{});
        fixture.room->play(commands::NameSuccessor{keyOf(u'a')});
        fixture.room->playAs(guest(u"ana"_s, u"C"_s), offerOf(u'a', u"192.168.1.30:7420"_s));
        fixture.page->offerHosting(&hosting);
        fixture.page->resize(size);
        fixture.show();
        fixture.page->commissioner().open(CommissionerTool::Host);
        QCoreApplication::processEvents();
        auto &box = fixture.find<SuccessorBox>();
        QVERIFY(box.isVisible());
        hosting.people.append(u"local"_s); // a host that took over is connected as others are
        hosting.tell();
        QVERIFY(labelled(*fixture.page, u"\u25cf Hosting · 2 here"_s));
        QVERIFY(labelled(*fixture.page, u"Kim, Ana"_s));
        auto *scroll = fixture.page->commissioner().findChild<QScrollArea *>();
        scroll->ensureWidgetVisible(&box, 0, 200);
        QCoreApplication::processEvents();
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        keepPicture(*fixture.page, u"host-panel-"_s + name);
        for (auto *button : box.findChildren<QPushButton *>()) {
            if (button->text() == u"Hand over now"_s)
                button->click();
        }
        QCoreApplication::processEvents();
        scroll->ensureWidgetVisible(&box, 0, 200);
        QCoreApplication::processEvents();
        keepPicture(*fixture.page, u"host-panel-asks-"_s + name);
        fixture.page->offerHosting(nullptr); // another computer hosts it now
        QVERIFY(!fixture.page->commissioner().isOpen());
        QVERIFY(!fixture.page->canHost());
    }

    void unfoldsInTheLobby()
    {
        Desk desk;
        ScriptedRoom room;
        Moment moment(room);
        FakeHosting hosting;
        hosting.encrypted = true;
        hosting.own = {keyOf(u'h'), QString(43, u'h')};
        fillWithGuests(room);
        LobbyPage page(room, moment, desk.themes, desk.settings);
        page.resize(1440, 876);
        page.show();
        page.offerHosting(&hosting);
        QCoreApplication::processEvents();
        auto *box = page.findChild<SuccessorBox *>();
        QVERIFY(!box->isVisible());
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->text() == u"If this computer goes…"_s)
                button->click();
        }
        QVERIFY(box->isVisible());
        QCoreApplication::processEvents();
        keepPicture(page, u"host-card-1440"_s);
        page.offerHosting(nullptr);
        QVERIFY(!box->isVisible());
        QVERIFY(!page.canHost());
    }
};

QTEST_MAIN(TestSuccessor)
#include "tst_successor.moc"
