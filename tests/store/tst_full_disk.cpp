// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sample_draft.h"
#include "store/sqlite_event_store.h"

#include <QFile>
#include <QTest>

#include <sys/mount.h>

#include <map>
#include <thread>

using namespace Qt::StringLiterals;
using namespace warroom;
using sample::fresh;
using sample::note;

namespace {

/// A file system of twelve megabytes, unmounted at the end.
class SmallDisk {
public:
    explicit SmallDisk(const QString &folder) : m_folder(folder.toLocal8Bit())
    {
        m_isMounted = mount("none", m_folder.constData(), "tmpfs", 0, "size=12m") == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            umount(m_folder.constData());
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_isMounted; }

private:
    QByteArray m_folder;
    bool m_isMounted;
};

/// Takes room away until it is destroyed.
bool fill(const QString &path, qint64 bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray(bytes, 'x')) == bytes;
}

} // namespace

/// A disk that is full for a while costs nothing that was acknowledged, and nobody has to restart.
class TestFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhenThereIsRoomAgain()
    {
        const auto folder = sample::folder();
        const SmallDisk disk(folder->path());
        if (!disk.isMounted())
            QSKIP("no file system can be mounted here");
        const QString filler = folder->filePath(u"filler"_s);
        QVERIFY(fill(filler, 6'000'000));
        const SqliteOptions options{folder->filePath(u"drafts.sqlite"_s)};
        const auto opened = openSqliteStore(options);
        QVERIFY2(opened, opened ? "" : opened.error().detail.toUtf8().constData());

        // Three writers: those who share a commit are told apart also when it fails.
        std::array<int, 3> acknowledged{};
        std::array<QString, 3> errors;
        const StoreFactory open = (*opened)->opener();
        const auto write = [&](std::size_t writer, int most) {
            const auto store = open().value();
            const DraftId draft(u"draft-%1"_s.arg(writer));
            for (int i = 0; i < most; ++i) {
                const NewEvent event = fresh(note(i));
                const auto done = store->append(
                    draft, ExpectedVersion::exactly(acknowledged[writer]), {&event, 1});
                errors[writer] =
                    done ? QString() : enumName(done.error().kind) + u": "_s + done.error().detail;
                if (!done)
                    return;
                ++acknowledged[writer];
            }
        };
        const auto writeAll = [&](int most) {
            std::vector<std::jthread> threads;
            for (std::size_t writer = 0; writer < acknowledged.size(); ++writer)
                threads.emplace_back(write, writer, most);
        };
        writeAll(100'000);
        for (const QString &error : errors)
            QVERIFY2(error.startsWith(u"StoreFull: "_s), qPrintable(error));
        QVERIFY(QFile::remove(filler));
        writeAll(20);
        for (const QString &error : errors)
            QCOMPARE(error, QString());

        for (std::size_t writer = 0; writer < acknowledged.size(); ++writer) {
            const auto log = readWhole(**opened, DraftId(u"draft-%1"_s.arg(writer)));
            QVERIFY(log);
            QCOMPARE(static_cast<int>(log->size()), acknowledged[writer]);
        }
        QCOMPARE((*opened)->verify().value().size(), 3); // resumed for ever, never created
    }

    void saysSoWhereNotEvenAFileCanBeMade()
    {
        const auto folder = sample::folder();
        const SmallDisk disk(folder->path());
        if (!disk.isMounted())
            QSKIP("no file system can be mounted here");
        while (fill(folder->filePath(u"filler-%1"_s.arg(QUuid::createUuid().toString())), 60'000)) {
        }
        const auto opened = openSqliteStore({folder->filePath(u"drafts.sqlite"_s)});
        QVERIFY(!opened);
        QCOMPARE(enumName(opened.error().kind), u"StoreFull"_s);
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
