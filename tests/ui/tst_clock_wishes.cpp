// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elided.h"
#include "picture.h"
#include "support/room_fixture.h"
#include "ui/clock/clock_card.h"
#include "ui/clock/clock_wishes.h"
#include "ui/settings/language.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;

namespace {

commands::CreateDraft withReserves()
{
    commands::CreateDraft create = smallDraft();
    create.clock.bankSeconds = 90;
    create.clock.timeOuts = 2;
    create.clock.timeOutSeconds = 30;
    return create;
}

/// What can be seen of \a Widget with \a name as its text or accessible name; or null.
template <typename Widget>
Widget *seen(const QWidget &parent, const QString &name)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto *label = qobject_cast<QLabel *>(widget);
        const bool isCalled = widget->accessibleName() == name || (button && button->text() == name)
            || (label && label->text() == name);
        if (isCalled && widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

/// What the clock card shows of a team's reserves and lets a person do about the time.
class TestClockWishes : public QObject {
    Q_OBJECT

private:
    static void click(const RoomFixture &fixture, const QString &name)
    {
        auto *button = seen<QPushButton>(*fixture.page, name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void showsBankAndTimeOuts()
    {
        RoomFixture fixture(withReserves());
        fixture.room->play(commands::StartDraft{});
        fixture.show();
        const auto &card = fixture.find<ClockCard>();
        QVERIFY(seen<QLabel>(card, u"Bank 1:30 · 2 time-out(s) left"_s));
        RoomFixture plain;
        plain.room->play(commands::StartDraft{});
        plain.show();
        QVERIFY(!seen<QPushButton>(*plain.page, u"Time-out"_s));
    }

    void takesATimeOutForTheTeamOnTheClock()
    {
        RoomFixture fixture(withReserves());
        fixture.room->play(commands::StartDraft{});
        fixture.show();
        click(fixture, u"Time-out"_s);
        QCOMPARE(fixture.room->state().times.value(TeamId(u"A"_s)).timeOuts, 1);
        QCOMPARE(fixture.find<ClockCard>().face().remaining, Milliseconds{90'000});
        fixture.room->pickBest();
        QVERIFY(!seen<QPushButton>(*fixture.page, u"Time-out"_s)); // it is another team's turn
    }

    void nudgesWhoeverIsOnTheClock()
    {
        RoomFixture fixture;
        fixture.room->play(commands::StartDraft{});
        fixture.show();
        QVERIFY(!seen<QPushButton>(*fixture.page, u"Nudge"_s)); // his own team
        fixture.room->me.teams.clear();
        fixture.room->play(commands::SetQueue{TeamId(u"A"_s), {PlayerId(u"p9"_s)}});
        click(fixture, u"Nudge"_s);
        QVERIFY(fixture.room->state().company.nudge);
        auto *nudge = seen<QPushButton>(*fixture.page, u"Nudged"_s);
        QVERIFY(nudge && !nudge->isEnabled());
        fixture.room->pickBest();
        QVERIFY(!seen<QPushButton>(*fixture.page, u"Nudge"_s)); // the program's turn
    }

    void addsTimeByKeyboardWithAReason()
    {
        RoomFixture fixture;
        fixture.room->play(commands::StartDraft{});
        fixture.show();
        click(fixture, u"Add or take time"_s);
        auto *time = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(time);
        QTest::keyClicks(time, u"2:00"_s);
        auto *reason = seen<QLineEdit>(*fixture.page, u"Reason"_s);
        reason->setFocus();
        QTest::keyClicks(reason, u"a late start"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(fixture.room->submitted.size(), std::size_t(1)); // and nobody was drafted
        const auto adjust = std::get<commands::AdjustClock>(fixture.room->submitted.front());
        QCOMPARE(adjust.seconds, 120);
        QCOMPARE(adjust.reason, u"a late start"_s);
        QCOMPARE(fixture.find<ClockCard>().face().remaining, Milliseconds{180'000});
    }

    void takesTimeFromABank()
    {
        RoomFixture fixture(withReserves());
        fixture.room->play(commands::StartDraft{});
        fixture.show();
        click(fixture, u"Add or take time"_s);
        auto *whose = seen<QComboBox>(*fixture.page, u"Whose time"_s);
        whose->setCurrentIndex(whose->findText(u"Bank: Team C"_s));
        seen<QLineEdit>(*fixture.page, u"Time to add or take, minutes:seconds"_s)
            ->setText(u"1:00"_s);
        click(fixture, u"Take"_s);
        QCOMPARE(fixture.room->state().times.value(TeamId(u"C"_s)).bank, Milliseconds{30'000});
    }

    void saysWhyTimeCannotBeTaken()
    {
        RoomFixture fixture;
        fixture.room->play(commands::StartDraft{});
        fixture.show();
        click(fixture, u"Add or take time"_s);
        auto *time = seen<QLineEdit>(*fixture.page, u"Time to add or take, minutes:seconds"_s);
        time->setText(u"soon"_s);
        QVERIFY(!seen<QPushButton>(*fixture.page, u"Add"_s)->isEnabled());
        time->setText(u"8d"_s);
        click(fixture, u"Add"_s);
        QVERIFY(seen<QLabel>(*fixture.page,
                             u"Time can be changed by up to a week, and nobody can have more than "
                             "two."_s));
    }

    void whoOnlyDraftsAdjustsNothing()
    {
        RoomFixture fixture;
        auto client = std::make_unique<ScriptedRoom>(withReserves());
        client->me.role = Role::Drafter;
        client->play(commands::StartDraft{});
        fixture.page =
            std::make_unique<RoomPage>(std::move(client), fixture.themes, fixture.settings);
        fixture.show();
        QVERIFY(!seen<QPushButton>(*fixture.page, u"Add or take time"_s));
        QVERIFY(seen<QPushButton>(*fixture.page, u"Time-out"_s));
    }

    void givesATeamBackToItsPerson()
    {
        commands::CreateDraft create = smallDraft();
        create.clock.autopickAfter = 1;
        create.clock.expiry = ExpiryPolicy::Pass;
        RoomFixture fixture(create);
        fixture.room->play(commands::StartDraft{});
        fixture.room->wait(Seconds{60});
        fixture.room->play(commands::ExpireClock{fixture.room->state().slots.first().slot.id, {}});
        fixture.show();
        click(fixture, u"Pick for A again"_s);
        QVERIFY(!fixture.room->state().isPickedForByProgram(TeamId(u"A"_s)));
        QVERIFY(!seen<QPushButton>(*fixture.page, u"Pick for A again"_s));
    }

    void showsItself_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        for (const LanguageName &language : Language::all()) {
            const QByteArray key = language.key.toLatin1();
            for (const QString &theme : {u"dark"_s, u"light"_s}) {
                QTest::addRow("%s-%s-1440", key.data(), qPrintable(theme))
                    << language.key << theme << QSize(1440, 876);
                QTest::addRow("%s-%s-1280", key.data(), qPrintable(theme))
                    << language.key << theme << QSize(1280, 696);
            }
        }
    }

    void showsItself()
    {
        QFETCH(QString, language);
        QFETCH(QString, theme);
        QFETCH(QSize, size);
        Language spoken;
        spoken.use(language);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        RoomFixture fixture(withReserves(), theme);
        fixture.room->play(commands::StartDraft{});
        fixture.page->resize(size);
        fixture.show();
        keepPicture(*fixture.page, u"clock-reserves-"_s + name);
        fixture.room->wait(Seconds{70});
        click(fixture, ClockWishes::tr("Add or take time"));
        QTRY_COMPARE(fixture.find<ClockCard>().face().onBank, true); // by its own tick
        QTRY_COMPARE(elided(fixture.find<ClockCard>()), QStringList());
        keepPicture(*fixture.page, u"clock-adjusting-"_s + name);
    }
};

QTEST_MAIN(TestClockWishes)
#include "tst_clock_wishes.moc"
