// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picture.h"
#include "support/fake_joining.h"
#include "support/program_fixture.h"
#include "ui/home/guide.h"
#include "ui/home/home_page.h"
#include "ui/lobby/join_page.h"
#include "ui/lobby/nearby_list.h"
#include "ui/lobby/nearby_model.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

NearbyRoom room(const QString &name, const QString &address, bool isEncrypted = true)
{
    return {name, address, 7420, isEncrypted};
}

NearbyRoom answered(NearbyRoom room, int seats, int freeSeats, int ms)
{
    room.answer = RoomAnswer{room.name, seats, freeSeats, Milliseconds(ms)};
    return room;
}

NearbyRoom silent(NearbyRoom room)
{
    room.isSilent = true;
    return room;
}

QList<NearbyRoom> rooms()
{
    return {answered(room(u"Tuesday league"_s, u"192.168.1.20"_s), 12, 3, 12),
            answered(room(u"Studio B"_s, u"192.168.1.21"_s, false), 32, 0, 3),
            room(u"The office"_s, u"192.168.1.22"_s), silent(room(u"Attic"_s, u"192.168.1.23"_s))};
}

QString row(const NearbyModel &model, int row)
{
    QStringList texts;
    for (const int role : {int(Qt::DisplayRole), int(NearbyModel::DetailsRole),
                           int(NearbyModel::LatencyRole), int(NearbyModel::ButtonRole)})
        texts << model.index(row).data(role).toString();
    return texts.join(u" | "_s);
}

} // namespace

/// The rooms of this network as they are shown.
class TestNearby : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsKnownOfARoom();
    void keepsRowsOfKnownRooms();
    void listensWhileItIsShown();
    void takesThePlaceOfTheGuide();
    void takesNoMoreRoomThanItsRows();
    void aClickLeadsToTheJoinPageFilledIn();
    void enterLeadsThereToo();
    void showsItself_data();
    void showsItself();

private:
    warroom::testing::Program m_program; ///< it speaks English
    warroom::testing::FakeJoining m_joining;
};

void TestNearby::saysWhatIsKnownOfARoom()
{
    NearbyModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRooms(rooms());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(row(model, 0),
             u"Tuesday league | 192.168.1.20 · 3 of 12 seats free · encrypted | 12 ms | Join"_s);
    QCOMPARE(row(model, 1),
             u"Studio B | 192.168.1.21 · none of 32 seats free · not encrypted | 3 ms | Join"_s);
    QCOMPARE(row(model, 2),
             u"The office | 192.168.1.22 · asking its host… · encrypted |  | Join"_s);
    QCOMPARE(row(model, 3),
             u"Attic | 192.168.1.23 · its host does not answer · encrypted |  | Join"_s);
}

void TestNearby::keepsRowsOfKnownRooms()
{
    NearbyModel model;
    model.setRooms(rooms());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QList<NearbyRoom> later = rooms();
    later[2] = answered(later[2], 10, 10, 40);
    model.setRooms(later);
    model.setRooms(later);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QVERIFY(row(model, 2).contains(u"10 of 10 seats free"_s));
}

void TestNearby::listensWhileItIsShown()
{
    HomePage home(m_program.themes, u"/drafts.warroom"_s);
    home.showNearby(m_joining);
    QVERIFY(!m_joining.isListening());
    home.show();
    QVERIFY(m_joining.isListening());
    home.hide();
    QVERIFY(!m_joining.isListening());
}

void TestNearby::takesThePlaceOfTheGuide()
{
    HomePage home(m_program.themes, u"/drafts.warroom"_s);
    home.showNearby(m_joining);
    home.show();
    const auto *guide = home.findChild<Guide *>();
    const auto *list = home.findChild<NearbyList *>()->list();
    QVERIFY(guide->isVisible() && !list->isVisible());
    m_joining.hear(rooms());
    QVERIFY(!guide->isVisible() && list->isVisible());
    m_joining.hear({});
    QVERIFY(guide->isVisible() && !list->isVisible());
}

void TestNearby::takesNoMoreRoomThanItsRows()
{
    HomePage home(m_program.themes, u"/drafts.warroom"_s);
    home.showNearby(m_joining);
    home.resize(1440, 876);
    home.show();
    for (const qsizetype count : {1, 2, 4}) {
        m_joining.hear(rooms().first(count));
        const auto *nearby = home.findChild<NearbyList *>();
        const auto *list = nearby->list();
        QTRY_COMPARE(list->viewport()->height(), count * list->sizeHintForRow(0));
        const int below = list->y() + list->height();
        QCOMPARE(nearby->height(), below);
        QVERIFY(list->y() < list->sizeHintForRow(0)); // under its caption
    }
    m_joining.hear({});
}

void TestNearby::aClickLeadsToTheJoinPageFilledIn()
{
    WindowParts parts = m_program.parts();
    parts.joining = &m_joining;
    MainWindow window(parts);
    window.resize(1280, 720);
    window.show();
    m_joining.hear(rooms());
    auto *list = window.findChild<HomePage *>()->findChild<NearbyList *>()->list();
    QTRY_VERIFY(list->isVisible());
    const QRect second = list->visualRect(list->model()->index(1, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second.center());
    auto *page = window.findChild<JoinPage *>();
    QVERIFY(page->isVisible());
    const auto fields = page->findChildren<QLineEdit *>();
    QVERIFY(fields.at(0)->text().isEmpty()); // the code, which no network tells
    QCOMPARE(fields.at(1)->text(), u"192.168.1.21:7420"_s);
    QVERIFY(fields.at(1)->isVisible());
    QCOMPARE(page->focusWidget(), fields.at(0));
    // It goes on listening, and shows what was heard already.
    QCOMPARE(page->findChild<NearbyList *>()->list()->model()->rowCount(), 4);
    m_joining.hear({});
}

void TestNearby::enterLeadsThereToo()
{
    HomePage home(m_program.themes, u"/drafts.warroom"_s);
    home.showNearby(m_joining);
    home.show();
    m_joining.hear(rooms());
    const QSignalSpy chosen(&home, &HomePage::roomChosen);
    auto *list = home.findChild<NearbyList *>()->list();
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<NearbyRoom>(), rooms().at(2));
    m_joining.hear({});
}

void TestNearby::showsItself_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1440") << QSize(1440, 876);
    QTest::newRow("1280") << QSize(1280, 696);
}

void TestNearby::showsItself()
{
    QFETCH(const QSize, size);
    HomePage home(m_program.themes, u"/drafts.warroom"_s);
    home.showNearby(m_joining);
    home.setDrafts({}, {});
    home.resize(size);
    home.show();
    m_joining.hear(rooms());
    QCoreApplication::processEvents();
    QCOMPARE(home.size(), size); // nothing asks for more room than there is
    keepPicture(home, u"nearby-"_s + QString::fromLatin1(QTest::currentDataTag()));
    m_joining.hear({});
}

QTEST_MAIN(TestNearby)
#include "tst_nearby.moc"
