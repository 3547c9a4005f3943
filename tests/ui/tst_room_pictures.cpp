// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/presets.h"
#include "support/room_fixture.h"
#include "ui/players/player_table.h"
#include "ui/room/moment.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;

namespace {

/// The 2026 draft, the person at Arizona, in the second round.
void playTo(ScriptedRoom &room, int picks)
{
    room.me.teams = {TeamId(u"ARI"_s)};
    room.play(commands::StartDraft{});
    for (int i = 0; i < picks; ++i)
        room.pickBest(Seconds{40 + 37 * (i % 5)});
    room.wait(Seconds{148});
}

void keep(QWidget &page, const QString &name)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCoreApplication::processEvents();
    const QImage image = page.grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY2(colours.size() > 40, "the page is all but empty");
    const QString folder = qEnvironmentVariable("WARROOM_PICTURES");
    if (!folder.isEmpty())
        image.save(QDir(folder).filePath(name + u".png"_s));
}

} // namespace

/// Renders the room in both themes at two sizes. With WARROOM_PICTURES naming a folder the pictures
/// stay there to be looked at.
class TestRoomPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rooms_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        for (const char *theme : {"dark", "light"}) {
            QTest::addRow("%s-1440", theme) << QString::fromLatin1(theme) << QSize(1440, 876);
            QTest::addRow("%s-1280", theme) << QString::fromLatin1(theme) << QSize(1280, 696);
        }
    }

    void rooms()
    {
        QFETCH(QString, theme);
        QFETCH(QSize, size);
        const auto preset = catalog::nflMock2026();
        QVERIFY(preset);
        commands::CreateDraft create = *preset;
        create.seats = {Seat{TeamId(u"ARI"_s), SeatControl::Person, u"local"_s}};
        RoomFixture fixture(create, theme);
        playTo(*fixture.room, 38);
        fixture.room->submit(commands::SetQueue{TeamId(u"ARI"_s), queue(*fixture.room)});
        fixture.page->resize(size);
        fixture.show();
        fixture.page->showTab(RoomTab::Players);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        keep(*fixture.page, u"room-"_s + name);
        fixture.page->showTab(RoomTab::Board);
        keep(*fixture.page, u"board-"_s + name);
        fixture.page->showTab(RoomTab::Teams);
        keep(*fixture.page, u"teams-"_s + name);
        fixture.page->showTab(RoomTab::Trades);
        keep(*fixture.page, u"trades-"_s + name);
        fixture.page->showTab(RoomTab::Analysis);
        keep(*fixture.page, u"analysis-"_s + name);
        fixture.page->showTab(RoomTab::Players);
        fixture.room->me.role = Role::Commissioner;
        fixture.room->submit(commands::PauseDraft{PauseReason::ClosedPastDeadline});
        keep(*fixture.page, u"paused-"_s + name);
        fixture.page->moment().seek(40);
        keep(*fixture.page, u"past-"_s + name);
    }

    void fantasy()
    {
        const auto preset = catalog::fantasySnake();
        QVERIFY(preset);
        commands::CreateDraft create = *preset;
        const TeamId mine = create.teams.at(3).id;
        create.seats = {Seat{mine, SeatControl::Person, u"local"_s}};
        RoomFixture fixture(create);
        playTo(*fixture.room, 31);
        fixture.room->me.teams = {mine, create.teams.at(5).id};
        fixture.room->pickBest();
        fixture.show();
        keep(*fixture.page, u"fantasy"_s);
        fixture.page->showTab(RoomTab::Board);
        keep(*fixture.page, u"fantasy-board"_s);
    }

    void passedAndOver()
    {
        const auto preset = catalog::nflMock2026();
        QVERIFY(preset);
        commands::CreateDraft create = *preset;
        create.seats = {Seat{TeamId(u"ARI"_s), SeatControl::Person, u"local"_s}};
        RoomFixture fixture(create);
        playTo(*fixture.room, 38);
        fixture.room->wait(Seconds{400});
        fixture.room->play(
            commands::ExpireClock{fixture.room->state().slotOnTheClock()->slot.id, {}});
        fixture.show();
        fixture.page->showTab(RoomTab::Board);
        keep(*fixture.page, u"passed-board"_s);
        fixture.page->showTab(RoomTab::Players);
        while (fixture.room->state().onTheClock)
            fixture.room->pickBest(Seconds{20});
        keep(*fixture.page, u"waiting"_s);
        fixture.room->play(commands::MakePick{TeamId(u"ATL"_s), lastPlayer(*fixture.room), {}, {}});
        QCOMPARE(fixture.room->state().status, DraftStatus::Completed);
        keep(*fixture.page, u"completed"_s);
    }

private:
    static PlayerId lastPlayer(const ScriptedRoom &room)
    {
        return room.state().setup->created().players.last().id;
    }

    static QList<PlayerId> queue(const ScriptedRoom &room)
    {
        QList<PlayerId> players;
        for (const int place : {44, 46, 48})
            players.append(room.state().setup->created().players.at(place).id);
        return players;
    }
};

QTEST_MAIN(TestRoomPictures)
#include "tst_room_pictures.moc"
