// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/adapters.h"
#include "store/draft_file.h"
#include "store/raw_file.h"
#include "store/sample_draft.h"
#include "store/signing_key.h"
#include "store/stream_records.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <functional>
#include <random>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace warroom;
using sample::fresh;

namespace {

const DraftId draft{u"first"_s};

template <typename T>
QString lineOf(const tl::expected<T, StoreError> &result)
{
    return result ? u"success"_s : result.error().detail;
}

template <typename T>
QString kindOf(const tl::expected<T, StoreError> &result)
{
    return result ? u"success"_s : QString(enumName(result.error().kind));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

bool areSame(std::span<const EventRecord> a, std::span<const EventRecord> b)
{
    return a.size() == b.size() && firstDifference(a, b) == 0;
}

/// Files cannot grow beyond a size while it lives: a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t size)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{size, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

class TestDraftFile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_keys;
    std::vector<EventRecord> m_records;
    std::optional<SigningKey> m_key;

    QString path(const QString &name = u"a.warroom"_s) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    tl::expected<void, StoreError> write(Existing existing = Existing::Keep) const
    {
        return writeDraftFile(path(), existing, m_records, {}, *m_key);
    }
    /// What a person with the sqlite3 shell does to the file.
    void change(const QString &sql) const
    {
        RawFile file(path());
        QCOMPARE(file.run(u"DROP TRIGGER draft_events_never_change"_s), QString());
        QCOMPARE(file.run(u"DROP TRIGGER draft_events_never_go"_s), QString());
        QCOMPARE(file.run(u"DROP TRIGGER draft_events_never_replaced"_s), QString());
        for (const QString &statement : sql.split(u';'))
            QCOMPARE(file.run(statement), QString());
    }

    /// Changes the second event and chains all after it again, as who knows the rule can.
    void forge(const std::function<void(EventRecord &)> &edit) const
    {
        std::vector<EventRecord> forged = m_records;
        edit(forged[1]);
        QByteArray hash = forged[0].hash;
        QStringList statements;
        for (std::size_t i = 1; i < forged.size(); ++i) {
            hash = chainedHash(hash, forged[i]);
            statements << u"UPDATE draft_events SET created_at = '%1', event_type = '%2', "
                          "hash = x'%3' WHERE sequence_number = %4"_s.arg(
                              forged[i].createdAt, forged[i].type,
                              QString::fromLatin1(hash.toHex()),
                              QString::number(forged[i].version));
        }
        statements << u"UPDATE signature SET last_hash = x'%1'"_s.arg(
            QString::fromLatin1(hash.toHex()));
        change(statements.join(u';'));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_keys = sample::folder();
        m_key = SigningKey::ofFolder(m_keys->path()).value();
        const auto store = makeMemoryStore();
        QVERIFY(store->append(draft, ExpectedVersion::noStream(),
                              fresh(sample::playedDraft(draft, 4, 500))));
        m_records = wholeStream(*store, draft).value();
        QVERIFY(m_records.size() > 20);
    }

    void init() { m_folder = sample::folder(); }

    void isOneFileWithNothingBesideIt()
    {
        QCOMPARE(lineOf(write()), u"success"_s);
        QCOMPARE(files(), QStringList{u"a.warroom"_s});
        const auto file = readDraftFile(path());
        QCOMPARE(lineOf(file), u"success"_s);
        QVERIFY(file->draft == draft);
        QCOMPARE(file->publicKey, m_key->publicKey());
        QVERIFY(areSame(file->records, m_records));
        QCOMPARE(files(), QStringList{u"a.warroom"_s});
    }

    void isALogThatCanBeOpened()
    {
        QVERIFY(write());
        const auto store = openSqliteStore({path(), Durability::Full, OpenMode::ReadOnly});
        QCOMPARE(lineOf(store), u"success"_s);
        QCOMPARE((*store)->drafts().value().size(), 1);
        QCOMPARE((*store)->verify().value(), QList<Finding>());
    }

    void isTakenInByEveryStore_data() { sample::adapters(); }
    void isTakenInByEveryStore()
    {
        QFETCH(bool, isInstalled);
        if (!isInstalled)
            QSKIP("no PostgreSQL server is installed");
        QFETCH(sample::Opener, open);
        QVERIFY(write());
        const auto store = open(m_folder->path());
        const auto imported = importDraftFile(*store, path());
        QCOMPARE(lineOf(imported), u"success"_s);
        QVERIFY(!imported->wasHere);
        QCOMPARE(imported->events, static_cast<int>(m_records.size()));
        QVERIFY(areSame(wholeStream(*store, draft).value(), m_records));
        QCOMPARE(store->verify().value(), QList<Finding>());
    }

    void isTakenInOnce()
    {
        QVERIFY(write());
        const auto store = makeMemoryStore();
        QVERIFY(importDraftFile(*store, path()));
        const auto again = importDraftFile(*store, path());
        QCOMPARE(lineOf(again), u"success"_s);
        QVERIFY(again->wasHere);
        QVERIFY(areSame(wholeStream(*store, draft).value(), m_records));
    }

    void aDraftThatIsHereIsNotTouched_data()
    {
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("line");
        const QString count = QString::number(m_records.size());
        QTest::newRow("another") << u"another"_s
                                 << u"draft first is here already, another one: event 1 differs; "
                                    "nothing was taken in"_s;
        QTest::newRow("its beginning")
            << u"beginning"_s
            << u"draft first is here already, with 5 events, and %1 are in the file; nothing was "
               "taken in"_s.arg(count);
        QTest::newRow("it and more")
            << u"more"_s
            << u"draft first is here already, with %1 events, and %2 are in the file; nothing was "
               "taken in"_s.arg(m_records.size() + 1)
                   .arg(count);
    }
    void aDraftThatIsHereIsNotTouched()
    {
        QFETCH(QString, here);
        QFETCH(QString, line);
        QVERIFY(write());
        const auto store = makeMemoryStore();
        if (here == u"another"_s) {
            QVERIFY(
                store->append(draft, ExpectedVersion::any(), std::vector{fresh(sample::note(1))}));
        } else {
            const std::span all(m_records);
            QVERIFY(store->importRecords(here == u"more"_s ? all : all.first(5)));
        }
        if (here == u"more"_s)
            QVERIFY(
                store->append(draft, ExpectedVersion::any(), std::vector{fresh(sample::note(1))}));
        const auto before = wholeStream(*store, draft).value();
        const auto refused = importDraftFile(*store, path());
        QCOMPARE(kindOf(refused), u"WrongExpectedVersion"_s);
        QCOMPARE(lineOf(refused), line);
        QVERIFY(areSame(wholeStream(*store, draft).value(), before));
    }

    void anEventThatIsHereUnderAnotherDraftIsRefused()
    {
        QVERIFY(write());
        const auto store = makeMemoryStore();
        NewEvent taken = fresh(sample::note(1));
        taken.id = QUuid::fromString(m_records[3].id);
        QVERIFY(store->append(DraftId(u"second"_s), ExpectedVersion::any(), std::vector{taken}));
        QCOMPARE(kindOf(importDraftFile(*store, path())), u"InvalidEventData"_s);
        QCOMPARE(kindOf(wholeStream(*store, draft)), u"StreamNotFound"_s);
    }

    void tellsAStrangersSignature()
    {
        const auto folder = sample::folder();
        const SigningKey stranger = SigningKey::ofFolder(folder->path()).value();
        QVERIFY(writeDraftFile(path(), Existing::Keep, m_records, {}, stranger));
        const auto store = makeMemoryStore();
        const auto imported = importDraftFile(*store, path());
        QCOMPARE(lineOf(imported), u"success"_s);
        QCOMPARE(imported->publicKey, stranger.publicKey());
        QVERIFY(imported->publicKey != m_key->publicKey());
    }

    void aFileIsNeverOverwrittenWithoutBeingAsked()
    {
        put(path(), "a letter to my mother");
        const auto refused = write();
        QCOMPARE(lineOf(refused), path() + u": there is a file already; nothing was written"_s);
        QCOMPARE(contentOf(path()), QByteArray("a letter to my mother"));
        QCOMPARE(files(), QStringList{u"a.warroom"_s});

        QCOMPARE(lineOf(write(Existing::Replace)), u"success"_s);
        QCOMPARE(lineOf(readDraftFile(path())), u"success"_s);
        QCOMPARE(files(), QStringList{u"a.warroom"_s});
    }

    void nothingIsHalfWritten_data()
    {
        QTest::addColumn<qulonglong>("room");
        for (const qulonglong room : {0, 4'096, 50'000})
            QTest::addRow("%llu bytes", room) << room;
    }
    void nothingIsHalfWritten()
    {
        QFETCH(qulonglong, room);
        put(path(u"old.warroom"_s), "old");
        tl::expected<void, StoreError> fresh;
        tl::expected<void, StoreError> replaced;
        {
            const FullDisk disk(room);
            fresh = write();
            replaced =
                writeDraftFile(path(u"old.warroom"_s), Existing::Replace, m_records, {}, *m_key);
        }
        QVERIFY(!fresh);
        QVERIFY(!replaced);
        QVERIFY(!fresh.error().detail.contains(u'\n'));
        QCOMPARE(files(), QStringList{u"old.warroom"_s});
        QCOMPARE(contentOf(path(u"old.warroom"_s)), QByteArray("old"));
    }

    void whatDoesNotHoldTogetherIsNotSigned()
    {
        std::vector<EventRecord> changed = m_records;
        changed[6].data.replace("first", "other").replace("T1", "T2").append(' ');
        const auto refused = writeDraftFile(path(), Existing::Keep, changed, {}, *m_key);
        QCOMPARE(kindOf(refused), u"Corrupt"_s);
        QCOMPARE(lineOf(refused), u"draft first: event 7 was changed, or an event before it was"_s);
        QCOMPARE(kindOf(writeDraftFile(path(), Existing::Keep, {}, {}, *m_key)),
                 u"InvalidBatchSize"_s);
        QCOMPARE(files(), QStringList());
    }

    void namesTheFirstChangedEvent()
    {
        QVERIFY(write());
        change(u"UPDATE draft_events SET created_at = '2026-04-23T20:00:00.001Z' "
               "WHERE sequence_number IN (4, 9)"_s);
        const auto refused = readDraftFile(path());
        QCOMPARE(kindOf(refused), u"Corrupt"_s);
        QCOMPARE(lineOf(refused), path() + u": event 4 was changed, or an event before it was"_s);
    }

    void refusesAFileThatIsNotWhole_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &sql, const char *line,
                            const char *kind = "Corrupt") {
            QTest::newRow(name) << sql << QString::fromLatin1(kind) << QString::fromUtf8(line);
        };
        row("an event removed", u"DELETE FROM draft_events WHERE sequence_number = 3"_s,
            "event 3 is missing");
        row("the last event removed",
            u"DELETE FROM draft_events WHERE sequence_number = (SELECT max(sequence_number) FROM "
            "draft_events)"_s,
            "the log ends at version");
        row("another draft's event",
            u"UPDATE draft_events SET session_id = 'x' WHERE id = (SELECT "
            "max(id) FROM draft_events)"_s,
            "a draft file holds one draft, and in this one are events of others");
        row("no signature", u"DELETE FROM signature"_s,
            "this is no draft file: it has no signature");
        row("no table of it", u"DROP TABLE signature"_s,
            "this is no draft file: it has no signature");
        row("two signatures", u"INSERT INTO signature SELECT * FROM signature"_s,
            "this is no draft file: it has more than one signature");
        row("the signature of another draft", u"UPDATE signature SET draft_id = 'x'"_s,
            "a draft file holds one draft, and in this one are events of others");
        row("a changed signature",
            u"UPDATE signature SET signature = zeroblob(63) || substr(signature, 64)"_s,
            "the signature does not fit; it was changed, or made for something else");
        row("a key of another length", u"UPDATE signature SET public_key = x'00'"_s,
            "the signature does not fit; it was changed, or made for something else");
        row("the hash of other events", u"UPDATE signature SET last_hash = zeroblob(32)"_s,
            "the signature is about other events");
        row("a newer Warroom", u"PRAGMA user_version = 99"_s, "written by a newer Warroom",
            "ReadOnly");
        row("another program", u"PRAGMA application_id = 7"_s,
            "this is an SQLite file, but not one of Warroom's");
        row("a view",
            u"ALTER TABLE draft_events RENAME TO e; CREATE VIEW draft_events AS SELECT * "
            "FROM e"_s,
            "this is no draft file: its events are not where Warroom writes them");
        row("a computed column",
            u"ALTER TABLE draft_events ADD COLUMN x AS (hex(zeroblob(1000)))"_s,
            "this is no draft file: its events are not where Warroom writes them");
    }
    void refusesAFileThatIsNotWhole()
    {
        QFETCH(QString, sql);
        QFETCH(QString, kind);
        QFETCH(QString, line);
        QVERIFY(write());
        change(sql);
        const auto store = makeMemoryStore();
        const auto refused = importDraftFile(*store, path());
        QCOMPARE(kindOf(refused), kind);
        QVERIFY2(lineOf(refused).startsWith(path() + u": "_s + line), qPrintable(lineOf(refused)));
        QCOMPARE(store->readAll({}, {}, 1).value().size(), std::size_t{0});
    }

    void refusesEventsThatWereChangedAndChainedAgain()
    {
        QVERIFY(write());
        forge([](EventRecord &second) { second.createdAt = u"2026-04-23T20:00:02.001Z"_s; });
        QCOMPARE(lineOf(readDraftFile(path())),
                 path()
                     + u": the signature does not fit; it was changed, or made for something "
                       "else"_s);
    }

    void aStrangersWordsStayInOneLine()
    {
        QVERIFY(write());
        forge([](EventRecord &second) { second.type = u"Nobody\nKnows\033[2J"_s; });
        const auto refused = readDraftFile(path());
        QCOMPARE(kindOf(refused), u"Corrupt"_s);
        QVERIFY2(lineOf(refused).startsWith(path() + u": event 2 cannot be read: "_s),
                 qPrintable(lineOf(refused)));
        QVERIFY2(lineOf(refused).contains(u"Nobody Knows\ufffd[2J"_s), qPrintable(lineOf(refused)));
    }

    void aLibraryIsNoDraftFile()
    {
        {
            const auto store = openSqliteStore({path()});
            QVERIFY((*store)->importRecords(m_records));
        }
        QCOMPARE(isDraftFile(path()).value(), false);
        QCOMPARE(lineOf(readDraftFile(path())),
                 path() + u": this is no draft file: it has no signature"_s);
    }

    void aFileThatIsSomethingElseIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        QTest::newRow("empty") << QByteArray() << u"there are no drafts in this file"_s;
        QTest::newRow("text") << QByteArray("overall,round\n").repeated(100)
                              << u"this is no SQLite file"_s;
    }
    void aFileThatIsSomethingElseIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        put(path(), bytes);
        QCOMPARE(lineOf(readDraftFile(path())), path() + u": "_s + line);
        QCOMPARE(contentOf(path()), bytes);
    }

    void aFileThatIsNotThereIsSaid()
    {
        QCOMPARE(lineOf(readDraftFile(path())), path() + u": there is no such file"_s);
        QCOMPARE(lineOf(readDraftFile(m_folder->path())),
                 m_folder->path() + u": this is a folder"_s);
    }

    /// Whatever a bad disk or a bad friend makes of a file: it is taken in as it was, or refused
    /// in one line and nothing of it taken in.
    void aFlippedByteIsReportedOrDoesNotMatter()
    {
        QVERIFY(write());
        const QByteArray whole = contentOf(path());
        std::mt19937 chance(2026);
        int refused = 0;
        for (int i = 0; i < 250; ++i) {
            QByteArray damaged = whole;
            const auto at = static_cast<qsizetype>(chance() % static_cast<unsigned>(whole.size()));
            damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1 + chance() % 255));
            refused += takesAllOrNothing(damaged) ? 0 : 1;
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"byte %1"_s.arg(at)));
        }
        QVERIFY2(refused > 60, qPrintable(QString::number(refused)));
    }

    void aCutFileIsReported()
    {
        QVERIFY(write());
        const QByteArray whole = contentOf(path());
        for (qsizetype size = 0; size < whole.size(); size += 1 + whole.size() / 97) {
            QVERIFY(!takesAllOrNothing(whole.first(size)));
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(size)));
        }
    }

    void theGoodPartOfADamagedLibraryCanBeWritten()
    {
        const QString library = path(u"library.warroom"_s);
        QVERIFY((*openSqliteStore({library}))->importRecords(m_records));
        {
            RawFile file(library);
            QCOMPARE(file.run(u"DROP TRIGGER draft_events_never_change"_s), QString());
            QCOMPARE(file.run(u"UPDATE draft_events SET event_data = 'noise' "
                              "WHERE sequence_number = 12"_s),
                     QString());
        }
        const auto store = openSqliteStore({library, Durability::Full, OpenMode::ReadOnly});
        const auto part = soundPart(**store, draft);
        QVERIFY(part);
        QCOMPARE(part->fault, u"event 12 was changed, or an event before it was"_s);
        QVERIFY(areSame(part->records, std::span(m_records).first(11)));
        QCOMPARE(lineOf(writeDraftFile(path(), Existing::Keep, part->records, {}, *m_key)),
                 u"success"_s);
        QVERIFY(areSame(readDraftFile(path())->records, part->records));
    }

    void readsALibraryWithTornPagesAsFarAsItGoes()
    {
        const QString library = path(u"library.warroom"_s);
        QVERIFY((*openSqliteStore({library}))->importRecords(m_records));
        const QByteArray whole = contentOf(library);
        constexpr qsizetype page = 4096;
        int parts = 0;
        for (qsizetype at = page; at + page <= whole.size(); at += page) {
            QByteArray torn = whole;
            torn.replace(at, page, QByteArray(page, '\x55'));
            put(library, torn);
            const auto store = openSqliteStore({library, Durability::Full, OpenMode::ReadOnly});
            if (!store)
                continue; // the page that says which tables there are
            const auto part = soundPart(**store, draft);
            if (!part)
                continue; // the page where a search begins
            QVERIFY(areSame(part->records, std::span(m_records).first(part->records.size())));
            QCOMPARE(part->fault.isNull(), part->records.size() == m_records.size());
            parts += part->records.empty() || part->fault.isNull() ? 0 : 1;
        }
        QVERIFY(parts > 0);
    }

private:
    /// Whether \a bytes are taken in; fails the test where they are half taken in.
    bool takesAllOrNothing(const QByteArray &bytes) const
    {
        put(path(u"damaged.warroom"_s), bytes);
        const auto store = makeMemoryStore();
        const auto imported = importDraftFile(*store, path(u"damaged.warroom"_s));
        const auto events = store->readAll({}, {}, 100'000).value();
        const auto records = wholeStream(*store, draft);
        [&] {
            if (imported) {
                QVERIFY(areSame(records.value(), m_records));
                return;
            }
            QVERIFY(events.empty());
            QVERIFY(!imported.error().detail.isEmpty());
            QVERIFY(!imported.error().detail.contains(u'\n'));
        }();
        return imported.has_value();
    }
};

QTEST_GUILESS_MAIN(TestDraftFile)

#include "tst_draft_file.moc"
