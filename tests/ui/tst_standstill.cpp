// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picture.h"

#include "session/room_client.h"
#include "store/raw_file.h"
#include "store/sqlite_event_store.h"
#include "support/program_fixture.h"
#include "ui/room/standstill_bar.h"
#include "ui/text/standstill_text.h"

#include <QTemporaryDir>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;

namespace {

/// A client whose draft stands still when the test says so.
class Stander : public ScriptedRoom {
public:
    using RoomClient::setStandstill;
};

StoreOpener fileOfPages(const QString &path, int pages)
{
    return [=](QString *error) -> std::unique_ptr<EventStore> {
        auto store =
            openSqliteStore({path, Durability::Normal, OpenMode::CreateOrOpen, 5'000, pages});
        if (store)
            return std::move(*store);
        *error = store.error().detail;
        return nullptr;
    };
}

} // namespace

class StandstillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskIsToldInTheRoomUntilThereIsRoom();
    void theLineGoesByItselfAlone();
    void everyTroubleHasALineWithTheFile();
};

void StandstillTest::aFullDiskIsToldInTheRoomUntilThereIsRoom()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.warroom"_s);
    Program program(fileOfPages(path, 2'000), path);
    MainWindow window(program.parts());
    window.show();
    commands::CreateDraft create = *catalog::nflMock2026();
    create.draft = DraftId(u"draft"_s);
    create.program.pace = Pace::AtOnce;
    window.showNewDraft();
    RawFile raw(path);
    const auto weighDown = [&](const DraftId &) {
        QCOMPARE(raw.run(u"CREATE TABLE ballast AS SELECT zeroblob(9000000) AS weight"_s),
                 QString());
    };
    connect(&program.library, &DraftLibrary::created, this, weighDown);
    program.library.create(create);

    QTRY_VERIFY(window.room());
    const auto *bar = window.room()->findChild<StandstillBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(path), qPrintable(bar->text()));
    QVERIFY(window.room()->client().state().status == DraftStatus::InProgress);
    keepPicture(window, u"window-standstill"_s);

    QCOMPARE(raw.run(u"DROP TABLE ballast"_s), QString());
    action(window, u"Pause the draft"_s)->trigger();
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(window.room()->client().state().status, DraftStatus::Paused);
}

void StandstillTest::theLineGoesByItselfAlone()
{
    Desk desk;
    Stander room;
    StandstillBar bar(room, desk.themes);
    bar.show();
    bar.hide();
    room.setStandstill(Standstill{StoreTrouble::MayNotBeWritten, u"/drafts"_s});
    QVERIFY(bar.isVisible());
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(bar.isVisible());
    for (const QPushButton *button : bar.findChildren<QPushButton *>())
        QVERIFY(!button->isVisible());
    room.setStandstill({});
    QVERIFY(!bar.isVisible());
}

void StandstillTest::everyTroubleHasALineWithTheFile()
{
    QSet<QString> lines;
    for (const StoreTrouble trouble :
         {StoreTrouble::NoRoomLeft, StoreTrouble::MayNotBeWritten, StoreTrouble::OutOfReach,
          StoreTrouble::Damaged, StoreTrouble::ChangedElsewhere, StoreTrouble::Refused}) {
        const QString line = standstillText({trouble, u"/here/drafts"_s});
        QVERIFY2(line.contains(u"/here/drafts"_s) && !line.contains(u'\n'), qPrintable(line));
        lines.insert(line);
    }
    QCOMPARE(lines.size(), 6);
    const QString anywhere = standstillText({StoreTrouble::NoRoomLeft, {}});
    QVERIFY2(anywhere.contains(u"the file of your drafts"_s), qPrintable(anywhere));
}

QTEST_MAIN(StandstillTest)

#include "tst_standstill.moc"
