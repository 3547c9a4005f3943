// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve.h"
#include "store/instant_text.h"
#include "store/memory_event_store.h"
#include "store/raw_file.h"
#include "store/sample_draft.h"
#include "store/sqlite_event_store.h"
#include "store/state_snapshot.h"
#include "store/telemetry.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <barrier>
#include <thread>

using namespace Qt::StringLiterals;
using namespace warroom;
using sample::fresh;
using sample::note;

namespace {

const DraftId draft{u"draft"_s};
constexpr uint nobody = 65534;

const QStringList currentState =
    u"drafts draft_sessions draft_players draft_picks trades"_s.split(u' ');

using Opened = tl::expected<std::unique_ptr<EventStore>, StoreError>;

template <typename T>
QString outcome(const tl::expected<T, StoreError> &result)
{
    return result ? u"success"_s
                  : u"%1: %2"_s.arg(enumName(result.error().kind), result.error().detail);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString probe()
{
    return QCoreApplication::applicationDirPath() + u"/store_probe"_s;
}

/// What a second program, run by \a user, finds in \a file.
QString opened(const QString &mode, const QString &file, uint user)
{
    QProcess process;
    process.start(probe(), {u"open"_s, mode, file, QString::number(user)});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace

/// What the contract of all stores does not say: the file, its neighbours and its enemies.
class TestSqliteEventStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"drafts.sqlite"_s); }

    Opened open(OpenMode mode = OpenMode::CreateOrOpen) const
    {
        return openSqliteStore({path(), Durability::Normal, mode});
    }

    /// A file with one played draft, closed; returns its log.
    std::vector<EventEnvelope> makeFile(quint32 seed = 4) const
    {
        const auto store = open().value();
        return store
            ->append(draft, ExpectedVersion::noStream(), fresh(sample::playedDraft(draft, seed)))
            .value();
    }

    QStringList dump() const
    {
        RawFile raw(path());
        QStringList rows;
        for (const QString &table : currentState)
            rows << raw.rows(u"SELECT '%1', * FROM %1 ORDER BY 2, 3"_s.arg(table));
        return rows;
    }

    QStringList findings() const
    {
        QStringList lines;
        const QList<Finding> found = open(OpenMode::ReadOnly).value()->verify().value();
        for (const Finding &finding : found)
            lines << u"%1 %2 %3"_s.arg(finding.draft.text()).arg(finding.version).arg(finding.what);
        return lines;
    }

private Q_SLOTS:
    void init() { m_folder = sample::folder(); }

    void keepsEverythingOverAClosing()
    {
        const std::vector<EventEnvelope> recorded = makeFile();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"drafts.sqlite"_s});
        const auto store = open(OpenMode::MustExist).value();
        QVERIFY(readWhole(*store, draft).value() == recorded);
        QCOMPARE(store->drafts().value().size(), 1);
        QCOMPARE(store->drafts().value().first().eventCount, static_cast<int>(recorded.size()));
        QVERIFY(store->append(draft, ExpectedVersion::exactly(recorded.back().version),
                              std::vector{fresh(note(1))}));
    }

    void isAWarroomFile()
    {
        (void)makeFile();
        RawFile raw(path());
        QCOMPARE(raw.value(u"PRAGMA application_id"_s).toInt(), 0x5752524d);
        QCOMPARE(raw.value(u"PRAGMA user_version"_s).toInt(), 5);
        QCOMPARE(raw.value(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        QCOMPARE(
            raw.value(u"SELECT json_extract(event_data, '$.title') FROM draft_events"_s).toString(),
            u"Mock draft of draft"_s);
    }

    void refusesChangesToEvents_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << u"UPDATE draft_events SET metadata = '{}'"_s;
        QTest::newRow("delete") << u"DELETE FROM draft_events WHERE sequence_number = 2"_s;
        const auto replacing =
            [](const char *name, const QString &position, const QString &id,
               const QString &version) {
                QTest::newRow(name)
                    << u"INSERT OR REPLACE INTO draft_events SELECT %1, %2, session_id, %3, "
                       u"event_type, "
                       "event_version, '{}', metadata, created_at, hash FROM draft_events LIMIT 1"_s
                           .arg(position, id, version);
            };
        replacing("replace by position", u"1"_s, u"'other'"_s, u"9999"_s);
        replacing("replace by id", u"NULL"_s, u"id"_s, u"9999"_s);
        replacing("replace by place", u"NULL"_s, u"'other'"_s, u"2"_s);
    }

    void refusesChangesToEvents()
    {
        QFETCH(QString, sql);
        (void)makeFile();
        RawFile raw(path());
        const QStringList before = raw.rows(u"SELECT * FROM draft_events"_s);
        const QString error = raw.run(sql);
        QVERIFY2(error.contains(u"an event is never"_s), qPrintable(error));
        QCOMPARE(raw.rows(u"SELECT * FROM draft_events"_s), before);
    }

    void findsTampering_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("expected");
        const QString changed = u"draft 3 was changed, or an event before it was"_s;
        const auto row = [](const char *name, const char *sql, const QStringList &expected) {
            QTest::newRow(name) << QString::fromLatin1(sql) << expected;
        };
        row("nothing", "SELECT 1", {});
        row("data",
            "UPDATE draft_events SET event_data = replace(event_data, '\"pick\":1,', "
            "'\"pick\":2,') WHERE @3",
            {changed});
        row("metadata",
            "UPDATE draft_events SET metadata = replace(metadata, 'tester', 'tesler') WHERE @3",
            {changed});
        row("time",
            "UPDATE draft_events SET created_at = replace(created_at, '2026', '2025') WHERE @3",
            {changed});
        row("id", "UPDATE draft_events SET id = '11111111-2222-4333-8444-555555555555' WHERE @3",
            {changed});
        row("hash", "UPDATE draft_events SET hash = zeroblob(32) WHERE @3",
            {changed, u"draft 4 was changed, or an event before it was"_s});
        row("schema", "UPDATE draft_events SET event_version = 3 WHERE @3",
            {changed,
             u"draft 3 cannot be read: PickStarted: schema 3 is not known here, only 1, 2"_s});
        row("type", "UPDATE draft_events SET event_type = 'PickLost' WHERE @3",
            {changed, u"draft 3 cannot be read: 'PickLost' is no event known here"_s});
        row("no JSON", "UPDATE draft_events SET event_data = '{' WHERE @3",
            {changed,
             u"draft 3 cannot be read: PickStarted.data: no JSON: unterminated object "
             "at byte 1"_s});
        row("removed", "DELETE FROM draft_events WHERE @3", {u"draft 3 is missing"_s});
        row("two removed", "DELETE FROM draft_events WHERE sequence_number IN (3, 4)",
            {u"draft 3 is missing, with all up to 4"_s});
        row("first removed", "DELETE FROM draft_events WHERE sequence_number = 1",
            {u"draft 1 is missing"_s});
        row("swapped",
            "UPDATE draft_events SET sequence_number = 9000 WHERE @3;"
            "UPDATE draft_events SET sequence_number = 3 WHERE sequence_number = 4;"
            "UPDATE draft_events SET sequence_number = 4 WHERE sequence_number = 9000",
            {changed, u"draft 4 was recorded before the event it follows"_s,
             u"draft 4 was changed, or an event before it was"_s,
             u"draft 4 cannot have happened: slot '1.01' is used"_s,
             u"draft 5 was changed, or an event before it was"_s});
        row("head", "UPDATE streams SET version = 99", {u"draft 0 the log ends at version"_s});
        row("unlisted", "PRAGMA foreign_keys = OFF; DELETE FROM streams",
            {u"draft 0 the log ends at version"_s});
    }

    void findsTampering()
    {
        QFETCH(QString, sql);
        QFETCH(QStringList, expected);
        (void)makeFile();
        {
            RawFile raw(path());
            QCOMPARE(raw.run(u"DROP TRIGGER draft_events_never_change"_s), QString());
            QCOMPARE(raw.run(u"DROP TRIGGER draft_events_never_go"_s), QString());
            for (const QString &statement :
                 sql.replace(u"@3"_s, u"sequence_number = 3"_s).split(u';'))
                QCOMPARE(raw.run(statement), QString());
        }
        const QStringList found = findings();
        QVERIFY2(found.size() == expected.size(), qPrintable(found.join(u'\n')));
        for (int i = 0; i < expected.size(); ++i)
            QVERIFY2(found.at(i).startsWith(expected.at(i)), qPrintable(found.at(i)));
        QCOMPARE(findings(), found); // it repairs nothing
    }

    void findsALogThatWasCutAtItsEnd()
    {
        const int head = makeFile().back().version;
        {
            RawFile raw(path());
            raw.run(u"DROP TRIGGER draft_events_never_go"_s);
            raw.run(u"DELETE FROM draft_events WHERE sequence_number = %1"_s.arg(head));
        }
        QCOMPARE(findings(),
                 QStringList{u"draft 0 the log ends at version %1, the draft is said to be at %2"_s
                                 .arg(head - 1)
                                 .arg(head)});
    }

    void findsADamagedFile()
    {
        (void)makeFile();
        QByteArray bytes = contents(path());
        for (qsizetype page = 4096 * 2; page + 4096 < bytes.size(); page += 4096 * 3)
            bytes.replace(page, 200, QByteArray(200, '\xa5'));
        writeFile(path(), bytes);
        const Opened store = open(OpenMode::ReadOnly);
        if (!store) {
            QVERIFY2(outcome(store).startsWith(u"Corrupt"_s), qPrintable(outcome(store)));
            return;
        }
        const auto found = (*store)->verify();
        QVERIFY2(!found || found->size() > 0, "the damage went unnoticed");
        if (!found)
            QVERIFY2(outcome(found).startsWith(u"Corrupt"_s), qPrintable(outcome(found)));
    }

    void rebuildsTheCurrentStateRowByRow()
    {
        const auto store = open().value();
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const DraftId id(u"draft-%1"_s.arg(seed));
            const auto events = fresh(sample::playedDraft(id, seed, 20 + 10 * int(seed)));
            for (const NewEvent &event : events)
                QVERIFY(store->append(id, ExpectedVersion::any(), {&event, 1}));
        }
        const QStringList before = dump();
        QVERIFY(before.size() > 12 * (1 + 1 + 12 + 12));
        QVERIFY(store->rebuildCurrentState());
        QCOMPARE(dump(), before);

        RawFile raw(path());
        QCOMPARE(raw.run(u"UPDATE draft_picks SET team_id = 'T1', passed = 1"_s), QString());
        QCOMPARE(raw.run(u"DELETE FROM trades"_s), QString());
        QCOMPARE(raw.run(u"UPDATE draft_sessions SET status = 'NONE'"_s), QString());
        QVERIFY(dump() != before);
        QVERIFY(store->rebuildCurrentState());
        QCOMPARE(dump(), before);
    }

    void tablesSayWhatTheFoldSays_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 25; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void tablesSayWhatTheFoldSays()
    {
        QFETCH(quint32, seed);
        const std::vector<Event> events = sample::playedDraft(draft, seed, 70);
        const DraftState state = fold(events);
        QVERIFY(open().value()->append(draft, ExpectedVersion::any(), fresh(events)));

        QStringList slotRows;
        for (const SlotState &each : state.slots) {
            QStringList via;
            for (const TeamId &team : each.slot.via)
                via << u'"' + team.text() + u'"';
            const std::optional<Selection> &pick = each.selection;
            const Player *player = pick ? state.setup->player(pick->player) : nullptr;
            slotRows << QStringList{each.slot.id.text(),
                                    each.slot.team.text(),
                                    u'[' + via.join(u',') + u']',
                                    QString::number(each.passed),
                                    player ? player->id.text() : u"NULL"_s,
                                    player ? player->name : u"NULL"_s,
                                    player ? player->position : u"NULL"_s,
                                    pick ? QString::number(pick->overallPick) : u"NULL"_s,
                                    pick ? QString::number(pick->pick) : u"NULL"_s,
                                    pick ? instantText(pick->pickedAt) : u"NULL"_s}
                            .join(u'|');
        }
        RawFile raw(path());
        QCOMPARE(raw.rows(u"SELECT id, team_id, via, passed, player_id, player_name, position, "
                          "selection, selection_in_round, picked_at FROM draft_picks "
                          "ORDER BY overall"_s),
                 slotRows);

        const auto clock = state.onTheClock;
        const SlotState *current = state.slotOnTheClock();
        const QStringList session{
            enumName(state.status), current ? current->slot.id.text() : u"NULL"_s,
            clock && clock->timeoutAt ? instantText(*clock->timeoutAt) : u"NULL"_s,
            state.pause && state.pause->remaining ? QString::number(state.pause->remaining->count())
                                                  : u"NULL"_s};
        QCOMPARE(
            raw.rows(u"SELECT status, pick_id, timeout_at, remaining_ms FROM draft_sessions"_s),
            QStringList{session.join(u'|')});
        QCOMPARE(raw.value(u"SELECT count(*) FROM trades"_s).toInt(), int(state.trades.size()));
    }

    void refusesToOpen_data()
    {
        QTest::addColumn<QString>("make");
        QTest::addColumn<OpenMode>("mode");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *make, OpenMode mode, const char *expected) {
            QTest::addRow("%s, mode %d", make, static_cast<int>(mode))
                << QString::fromLatin1(make) << mode << QString::fromLatin1(expected);
        };
        const auto inEveryMode = [&](const char *make, const char *expected) {
            for (const OpenMode mode :
                 {OpenMode::CreateOrOpen, OpenMode::MustExist, OpenMode::ReadOnly})
                row(make, mode, expected);
        };
        inEveryMode("no folder", "ConnectionError: @: there is no folder");
        inEveryMode("a folder", "ConnectionError: @: this is a folder");
        inEveryMode("text", "Corrupt: @: this is no SQLite file");
        inEveryMode("foreign", "Corrupt: @: this is an SQLite file, but not one of Warroom's");
        inEveryMode("newer", "ReadOnly: @: written by a newer Warroom (tables 99, known here");
        for (const OpenMode mode : {OpenMode::MustExist, OpenMode::ReadOnly}) {
            row("nothing", mode, "ConnectionError: @: there is no such file");
            row("empty", mode, "Corrupt: @: there are no drafts in this file");
        }
    }

    void refusesToOpen()
    {
        QFETCH(QString, make);
        QFETCH(OpenMode, mode);
        QFETCH(QString, expected);
        QString file = path();
        if (make == u"no folder"_s)
            file = m_folder->filePath(u"missing/drafts.sqlite"_s);
        if (make == u"a folder"_s)
            file = m_folder->path();
        if (make == u"text"_s)
            writeFile(file, "round,pick,player\n" + QByteArray(5000, 'x'));
        if (make == u"empty"_s)
            writeFile(file, {});
        if (make == u"foreign"_s)
            QCOMPARE(RawFile(file).run(u"CREATE TABLE recipes (name TEXT)"_s), QString());
        if (make == u"newer"_s) {
            (void)makeFile();
            QCOMPARE(RawFile(file).run(u"PRAGMA user_version = 99"_s), QString());
        }
        const QByteArray before = contents(file);

        const Opened store = openSqliteStore({file, Durability::Normal, mode});
        QVERIFY(!store);
        QVERIFY2(outcome(store).startsWith(expected.replace(u'@', file)),
                 qPrintable(outcome(store)));
        QCOMPARE(contents(file), before);
        QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
    }

    void makesDraftsInAnEmptyFile()
    {
        writeFile(path(), {});
        QVERIFY(open());
        QVERIFY(open(OpenMode::MustExist));
    }

    void onlyReadsWhereOnlyReadingWasAsked()
    {
        const auto recorded = makeFile();
        const auto store = open(OpenMode::ReadOnly).value();
        QVERIFY(readWhole(*store, draft).value() == recorded);
        QCOMPARE(store->drafts().value().size(), 1);
        QCOMPARE(store->verify().value(), QList<Finding>());
        const auto appended =
            store->append(draft, ExpectedVersion::any(), std::vector{fresh(note(1))});
        QVERIFY2(outcome(appended).startsWith(u"ReadOnly"_s), qPrintable(outcome(appended)));
        QVERIFY(outcome(store->rebuildCurrentState()).startsWith(u"ReadOnly"_s));
    }

    void readsWhatItsUserMayNotWrite()
    {
        if (getuid() != 0)
            QSKIP("needs to become another user");
        const QString events = QString::number(makeFile().size());
        using P = QFileDevice::Permission;
        const auto reading = P::ReadOwner | P::ReadGroup | P::ReadOther;
        const auto entering = P::ExeOwner | P::ExeGroup | P::ExeOther;
        QVERIFY(QFile::setPermissions(m_folder->path(), reading | entering | P::WriteOwner));
        QVERIFY(QFile::setPermissions(path(), reading | P::WriteOwner));

        QCOMPARE(opened(u"read"_s, path(), nobody), events);
        const QString writing = opened(u"create"_s, path(), nobody);
        QVERIFY2(writing.startsWith(u"ReadOnly: "_s), qPrintable(writing));
        const QString creating = opened(u"create"_s, m_folder->filePath(u"new"_s), nobody);
        QVERIFY2(creating.startsWith(u"ReadOnly: "_s), qPrintable(creating));
        QVERIFY(QFile::setPermissions(path(), P::ReadOwner | P::WriteOwner));
        const QString secret = opened(u"read"_s, path(), nobody);
        QVERIFY2(secret.startsWith(u"ConnectionError: "_s), qPrintable(secret));
    }

    void saysThatTheDiskIsFull()
    {
        const int head = makeFile().back().version;
        const QString pages = RawFile(path()).value(u"PRAGMA page_count"_s).toString();
        {
            SqliteOptions options{path(), Durability::Normal};
            options.pageLimit = pages.toInt() + 4;
            const auto store = openSqliteStore(options).value();
            std::vector<NewEvent> batch;
            for (int i = 0; i < 500; ++i)
                batch.push_back(fresh(note(i)));
            const QStringList before = dump();
            const auto full = store->append(draft, ExpectedVersion::any(), batch);
            QVERIFY2(outcome(full).startsWith(u"StoreFull: "_s), qPrintable(outcome(full)));
            QCOMPARE(dump(), before);
            QCOMPARE(readWhole(*store, draft).value().size(), std::size_t(head));
            QVERIFY(store->append(draft, ExpectedVersion::exactly(head), {batch.data(), 1}));
        }
        QCOMPARE(open().value()->drafts().value().first().eventCount, head + 1);
    }

    void waitsOnlySoLongForAnotherWriter()
    {
        (void)makeFile();
        SqliteOptions options{path(), Durability::Normal};
        options.busyTimeoutMs = 5;
        const auto store = openSqliteStore(options).value();
        const std::vector batch{fresh(note(1))};
        const quint64 retries = store->telemetry().retries;
        RawFile raw(path());
        QCOMPARE(raw.run(u"BEGIN IMMEDIATE"_s), QString());
        const auto busy = store->append(draft, ExpectedVersion::any(), batch);
        QVERIFY2(outcome(busy).startsWith(u"ConnectionError: "_s), qPrintable(outcome(busy)));
        QVERIFY(store->telemetry().retries > retries);
        QVERIFY(store->drafts()); // nobody waits for a writer in order to read
        QCOMPARE(raw.run(u"ROLLBACK"_s), QString());
        QVERIFY(store->append(draft, ExpectedVersion::any(), batch));
    }

    void showsAWriterToAReader()
    {
        const auto writer = open().value();
        const auto reader = open(OpenMode::ReadOnly).value();
        for (int version = 1; version <= 3; ++version) {
            QVERIFY(writer->append(draft, ExpectedVersion::exactly(version - 1),
                                   std::vector{fresh(note(version))}));
            QCOMPARE(readWhole(*reader, draft).value().size(), std::size_t(version));
        }
    }

    void letsExactlyOneOfTwoWritersWin()
    {
        constexpr int rounds = 60;
        QVERIFY(open());
        std::barrier start(2);
        std::array<std::vector<QString>, 2> outcomes;
        const auto write = [&](std::size_t writer) {
            const auto store = openSqliteStore({path(), Durability::Normal}).value();
            for (int round = 0; round < rounds; ++round) {
                const NewEvent event = fresh(note(round));
                start.arrive_and_wait();
                const auto result =
                    store->append(draft, ExpectedVersion::exactly(round), {&event, 1});
                outcomes[writer].push_back(result ? u"won"_s
                                                  : QString(enumName(result.error().kind)));
            }
        };
        std::thread other(write, 1);
        write(0);
        other.join();
        for (std::size_t round = 0; round < rounds; ++round) {
            QStringList both{outcomes[0][round], outcomes[1][round]};
            both.sort();
            QCOMPARE(both, (QStringList{u"WrongExpectedVersion"_s, u"won"_s}));
        }
        QCOMPARE(readWhole(*open().value(), draft).value().size(), std::size_t(rounds));
    }

    void losesNothingItsWritersDid()
    {
        constexpr int each = 80;
        std::barrier start(3);
        std::atomic<int> failures = 0;
        const auto write = [&](const DraftId &id) {
            const auto store = openSqliteStore({path(), Durability::Normal});
            start.arrive_and_wait();
            failures += store ? 0 : 1;
            for (int i = 0; store && i < each; ++i) {
                const NewEvent event = fresh(note(i));
                if (!(*store)->append(id, ExpectedVersion::exactly(i), {&event, 1}))
                    ++failures;
            }
        };
        std::thread a(write, DraftId(u"a"_s)); // all three create the file, too
        std::thread b(write, DraftId(u"b"_s));
        write(DraftId(u"c"_s));
        a.join();
        b.join();
        QCOMPARE(failures.load(), 0);
        const auto all = open().value()->readAll({}, {}, 1000).value();
        QCOMPARE(all.size(), std::size_t(3 * each));
    }

    void opensALibraryOfEveryOlderVersion()
    {
        QProcess shell; // the library as the program of that time wrote it
        shell.setStandardInputFile(
            QStringLiteral(WARROOM_SOURCE_DIR "/tests/data/store/library-1.sql"));
        shell.start(u"sqlite3"_s, {path()});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        {
            const auto readOnly = open(OpenMode::ReadOnly).value();
            const DraftSummary draft = readOnly->drafts().value().value(0);
            QCOMPARE(draft.picksMade, 2);
            QCOMPARE(stateAt(*readOnly, draft.draft, wholeDraft)->picksMade(), 2);
            QVERIFY(readOnly->playerStats().value().isEmpty());
            QVERIFY(!readOnly->checkpoint(u"stats"_s).value());
            EventFilter here;
            here.recordedHere = true;
            QCOMPARE(readOnly->readAll({}, here, 100).value().size(), std::size_t(7));
        }
        QCOMPARE(RawFile(path()).value(u"PRAGMA user_version"_s).toInt(), 1);

        const auto store = open().value();
        QCOMPARE(store->verify().value(), QList<Finding>());
        const DraftSummary draft = store->drafts().value().value(0);
        QCOMPARE(draft.status, DraftStatus::Completed);
        QCOMPARE(draft.picksMade, 2);
        QCOMPARE(readWhole(*store, draft.draft).value().size(), std::size_t(7));
        const QStringList before = dump();
        QVERIFY(store->rebuildCurrentState());
        QCOMPARE(dump(), before);
        QVERIFY(store->saveCheckpoint(u"stats"_s, {0, 7}, sample::evening()));
        QVERIFY(store->keyFor(PersonId(u"ana"_s), sample::evening()));
        QCOMPARE(store->erasePerson(PersonId(u"ana"_s), sample::evening())->destroyed, 1);
    }

    void looksForDamageAfterACrash()
    {
        (void)makeFile();
        const QString copy = path() + u"-copy"_s;
        {
            const auto store = open().value(); // as it lies there when the program is killed
            QVERIFY(store->append(draft, ExpectedVersion::any(), std::vector{fresh(note(1))}));
            for (const QString &part : {u""_s, u"-wal"_s})
                QVERIFY(QFile::copy(path() + part, copy + part));
        }
        QFile damaged(copy);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        for (qint64 page = 2; page < damaged.size() / 4096; ++page)
            QVERIFY(damaged.seek(page * 4096) && damaged.write(QByteArray(200, '\xff')) == 200);
        damaged.close();
        const auto opened = openSqliteStore({copy, Durability::Normal, OpenMode::MustExist});
        QVERIFY(!opened);
        QCOMPARE(enumName(opened.error().kind), u"Corrupt"_s);
        QVERIFY2(opened.error().detail.contains(u"damaged"_s), qPrintable(opened.error().detail));
        QVERIFY(open()); // the one that was closed is not looked through
    }

    void isCreatedByManyAtOnce()
    {
        constexpr int rounds = 60;
        constexpr int creators = 4;
        for (int round = 0; round < rounds; ++round) {
            const QString file = m_folder->filePath(u"many-%1.warroom"_s.arg(round));
            std::barrier start(creators);
            std::array<QString, creators> errors;
            const auto create = [&](std::size_t creator) {
                start.arrive_and_wait();
                if (const auto store = openSqliteStore({file, Durability::Normal}); !store)
                    errors[creator] = store.error().detail;
            };
            std::vector<std::jthread> threads;
            for (std::size_t creator = 0; creator < creators; ++creator)
                threads.emplace_back(create, creator);
            threads.clear();
            for (const QString &error : errors)
                QCOMPARE(error, QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestSqliteEventStore)
#include "tst_sqlite_event_store.moc"
