// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/schema.h"

#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// "WRRM": what says that an SQLite file is Warroom's. Read by file(1), too.
constexpr int applicationId = 0x5752524d;

using Migration = std::vector<const char *>;

/// Step N brings a file from version N to N + 1. Steps are added, never changed.
std::span<const Migration> migrations()
{
    static const std::array steps{
        Migration{
            R"(CREATE TABLE streams (
               id TEXT PRIMARY KEY,
               type TEXT NOT NULL,
               version INTEGER NOT NULL,
               created_at TEXT NOT NULL,
               archived_at TEXT))",
            // AUTOINCREMENT: a plain rowid is used again after a deletion and would hide an event.
            R"(CREATE TABLE draft_events (
               global_position INTEGER PRIMARY KEY AUTOINCREMENT,
               id TEXT NOT NULL UNIQUE,
               session_id TEXT NOT NULL REFERENCES streams(id),
               sequence_number INTEGER NOT NULL CHECK (sequence_number > 0),
               event_type TEXT NOT NULL,
               event_version INTEGER NOT NULL,
               event_data TEXT NOT NULL,
               metadata TEXT NOT NULL,
               created_at TEXT NOT NULL,
               hash BLOB NOT NULL,
               UNIQUE (session_id, sequence_number)))",
            R"(CREATE TRIGGER draft_events_never_change BEFORE UPDATE ON draft_events
           BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END)",
            R"(CREATE TRIGGER draft_events_never_go BEFORE DELETE ON draft_events
           BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END)",
            // INSERT OR REPLACE deletes without asking the trigger above.
            R"(CREATE TRIGGER draft_events_never_replaced BEFORE INSERT ON draft_events
           WHEN EXISTS (SELECT 1 FROM draft_events WHERE id = NEW.id)
             OR EXISTS (SELECT 1 FROM draft_events WHERE global_position = NEW.global_position)
             OR EXISTS (SELECT 1 FROM draft_events WHERE session_id = NEW.session_id
                                                     AND sequence_number = NEW.sequence_number)
           BEGIN SELECT RAISE(ABORT, 'an event is never replaced'); END)",
            R"(CREATE TABLE drafts (
               id TEXT PRIMARY KEY REFERENCES streams(id),
               title TEXT NOT NULL,
               note TEXT NOT NULL,
               draft_type TEXT NOT NULL,
               rounds INTEGER NOT NULL,
               teams INTEGER NOT NULL,
               total_picks INTEGER NOT NULL,
               created_at TEXT NOT NULL))",
            R"(CREATE TABLE draft_sessions (
               id TEXT PRIMARY KEY REFERENCES streams(id),
               draft_id TEXT NOT NULL REFERENCES drafts(id),
               status TEXT NOT NULL,
               pick_id TEXT,
               pick_started_at TEXT,
               timeout_at TEXT,
               paused_at TEXT,
               paused_pick_id TEXT,
               remaining_ms INTEGER,
               started_at TEXT,
               completed_at TEXT,
               sequence_number INTEGER NOT NULL,
               global_position INTEGER NOT NULL,
               changed_at TEXT NOT NULL))",
            R"(CREATE TABLE draft_players (
               session_id TEXT NOT NULL REFERENCES streams(id),
               player_id TEXT NOT NULL,
               position TEXT NOT NULL,
               PRIMARY KEY (session_id, player_id)) WITHOUT ROWID)",
            R"(CREATE TABLE draft_picks (
               session_id TEXT NOT NULL REFERENCES streams(id),
               id TEXT NOT NULL,
               overall INTEGER NOT NULL,
               round INTEGER NOT NULL,
               pick INTEGER NOT NULL,
               kind TEXT NOT NULL,
               original_team_id TEXT NOT NULL,
               via TEXT NOT NULL,
               team_id TEXT NOT NULL,
               passed INTEGER NOT NULL DEFAULT 0,
               player_id TEXT,
               player_name TEXT,
               position TEXT,
               selection INTEGER,
               selection_in_round INTEGER,
               source TEXT,
               picked_at TEXT,
               PRIMARY KEY (session_id, id)) WITHOUT ROWID)",
            "CREATE INDEX draft_picks_by_overall ON draft_picks (session_id, overall)",
            R"(CREATE TABLE trades (
               session_id TEXT NOT NULL REFERENCES streams(id),
               sequence_number INTEGER NOT NULL,
               id TEXT NOT NULL,
               sides TEXT NOT NULL,
               picks_before INTEGER NOT NULL,
               executed_at TEXT NOT NULL,
               PRIMARY KEY (session_id, sequence_number)) WITHOUT ROWID)",
        },
        Migration{
            R"(CREATE TABLE subscriptions (
               name TEXT PRIMARY KEY,
               position TEXT NOT NULL,
               updated_at TEXT NOT NULL) WITHOUT ROWID)",
            R"(CREATE TABLE dead_letters (
               sink TEXT NOT NULL,
               event_id TEXT NOT NULL,
               attempts INTEGER NOT NULL,
               last_error TEXT NOT NULL,
               next_attempt_at TEXT,
               PRIMARY KEY (sink, event_id)) WITHOUT ROWID)",
            R"(CREATE TABLE draft_snapshots (
               session_id TEXT NOT NULL REFERENCES streams(id),
               sequence_number INTEGER NOT NULL,
               schema TEXT NOT NULL,
               state_data TEXT NOT NULL,
               PRIMARY KEY (session_id, schema, sequence_number)))",
            // An archived draft may leave: it stands whole in a file of its own.
            "DROP TRIGGER draft_events_never_go",
            R"(CREATE TRIGGER draft_events_never_go BEFORE DELETE ON draft_events
           WHEN (SELECT archived_at FROM streams WHERE id = OLD.session_id) IS NULL
           BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END)",
        },
        Migration{
            R"(CREATE TABLE counted_drafts (
               session_id TEXT PRIMARY KEY REFERENCES streams(id)) WITHOUT ROWID)",
            R"(CREATE TABLE player_stats (
               player_id TEXT NOT NULL,
               player_name TEXT NOT NULL,
               position TEXT NOT NULL,
               drafts INTEGER NOT NULL,
               times_drafted INTEGER NOT NULL,
               pick_sum INTEGER NOT NULL,
               pick_squares INTEGER NOT NULL,
               PRIMARY KEY (player_id, player_name, position)) WITHOUT ROWID)",
            R"(CREATE TABLE team_tendencies (
               team_id TEXT NOT NULL,
               team_name TEXT NOT NULL,
               round INTEGER NOT NULL,
               position TEXT NOT NULL,
               picks INTEGER NOT NULL,
               drafts INTEGER NOT NULL,
               trades INTEGER NOT NULL,
               PRIMARY KEY (team_id, team_name, round, position)) WITHOUT ROWID)",
            R"(CREATE TABLE draft_patterns (
               session_id TEXT NOT NULL REFERENCES streams(id),
               kind TEXT NOT NULL,
               first_pick INTEGER NOT NULL,
               last_pick INTEGER NOT NULL,
               picks INTEGER NOT NULL,
               position TEXT NOT NULL,
               player_id TEXT NOT NULL,
               player_name TEXT NOT NULL,
               team_id TEXT NOT NULL,
               value INTEGER NOT NULL))",
            "CREATE INDEX draft_patterns_by_draft ON draft_patterns (session_id, kind, first_pick)",
        },
        Migration{
            R"(CREATE TABLE person_keys (
               key_id TEXT PRIMARY KEY,
               person_id TEXT NOT NULL,
               key_bytes BLOB,
               created_at TEXT NOT NULL,
               destroyed_at TEXT,
               made_here INTEGER NOT NULL))",
            // Two programs that name one person at the same time must seal under the same key.
            R"(CREATE UNIQUE INDEX person_keys_in_use ON person_keys (person_id)
               WHERE made_here AND key_bytes IS NOT NULL)",
        },
        Migration{
            R"(CREATE TABLE imports (
               first_position INTEGER PRIMARY KEY,
               last_position INTEGER NOT NULL))",
        }};
    return steps;
}

/// What a file says about itself.
struct FileMarks {
    int application = 0;
    int version = 0;
    int tables = 0;

    bool isBlank() const { return application == 0 && version == 0 && tables == 0; }
};

int today()
{
    return static_cast<int>(migrations().size());
}

tl::expected<FileMarks, StoreError> marksOf(Connection &connection)
{
    // One statement sees one moment; between two, somebody else may finish creating the file.
    tl::expected<Rows, StoreError> rows = connection.rows(
        R"(SELECT (SELECT application_id FROM pragma_application_id),
                  (SELECT user_version FROM pragma_user_version), count(*) FROM sqlite_master)");
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    FileMarks marks;
    if (rows->next())
        marks = {rows->number(0), rows->number(1), rows->number(2)};
    if (Done done = rows->finish(); !done)
        return tl::unexpected(std::move(done.error()));
    return marks;
}

tl::unexpected<StoreError> fail(StoreErrorKind kind, const QString &file, const QString &what)
{
    return tl::unexpected(StoreError{kind, u"%1: %2"_s.arg(file, what)});
}

Done checkMarks(const FileMarks &marks, const Connection &connection, OpenMode mode)
{
    const QString &file = connection.file();
    if (marks.isBlank()) {
        if (mode == OpenMode::CreateOrOpen)
            return {};
        return fail(StoreErrorKind::Corrupt, file, u"there are no drafts in this file"_s);
    }
    if (marks.application != applicationId)
        return fail(StoreErrorKind::Corrupt, file,
                    u"this is an SQLite file, but not one of Warroom's"_s);
    if (marks.version > today())
        return fail(StoreErrorKind::ReadOnly, file,
                    u"written by a newer Warroom (tables %1, known here are %2); it was left "
                    "as it is"_s.arg(marks.version)
                        .arg(today()));
    return {};
}

/// Gives a connection that may not write the tables that files of \a version do not have yet:
/// empty, and seen by it alone. Those that are there are read alike in all versions.
Done supplyTables(Connection &connection, int version)
{
    constexpr QByteArrayView create("CREATE TABLE");
    for (const Migration &step : migrations().subspan(static_cast<std::size_t>(version))) {
        for (QByteArray sql : step) {
            if (!sql.startsWith(create))
                continue;
            sql.replace(0, create.size(), "CREATE TEMP TABLE");
            if (Done done = connection.run(sql); !done)
                return done;
        }
    }
    return {};
}

Done migrate(Connection &connection, OpenMode mode)
{
    // Again, now that nobody else can: two programs may create one file at the same time.
    const tl::expected<FileMarks, StoreError> marks = marksOf(connection);
    if (!marks)
        return tl::unexpected(marks.error());
    if (Done done = checkMarks(*marks, connection, mode); !done)
        return done;
    if (marks->version == today())
        return {};
    for (const Migration &step : migrations().subspan(static_cast<std::size_t>(marks->version))) {
        for (const char *sql : step) {
            if (Done done = connection.run(sql); !done)
                return done;
        }
    }
    const QByteArray id = "PRAGMA application_id = " + QByteArray::number(applicationId);
    if (Done done = connection.run(id); !done)
        return done;
    return connection.run("PRAGMA user_version = " + QByteArray::number(today()));
}

/// Turns the write-ahead log on. SQLite does not wait by itself where two connections that create
/// one file might wait for each other for ever, so the wait is here.
Done useWriteAheadLog(Connection &connection, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    for (unsigned long pauseMs = 1;; pauseMs = std::min(pauseMs * 2, 50UL)) {
        Done done = connection.run("PRAGMA journal_mode = WAL");
        if (done || done.error().kind != StoreErrorKind::ConnectionError || deadline.hasExpired())
            return done;
        QThread::msleep(pauseMs);
    }
}

Done configure(Connection &connection, const SqliteOptions &options)
{
    const bool full = options.durability == Durability::Full;
    std::vector<QByteArray> pragmas{"PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF"};
    if (options.mode == OpenMode::ReadOnly) {
        pragmas.emplace_back("PRAGMA query_only = ON");
    } else {
        if (Done done = useWriteAheadLog(connection, options.busyTimeoutMs); !done)
            return done;
        pragmas.emplace_back(full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
        pragmas.emplace_back("PRAGMA journal_size_limit = 4194304");
    }
    if (options.pageLimit > 0)
        pragmas.push_back("PRAGMA max_page_count = " + QByteArray::number(options.pageLimit));
    for (const QByteArray &pragma : pragmas) {
        if (Done done = connection.run(pragma); !done)
            return done;
    }
    return {};
}

} // namespace

Done checkReadable(Connection &connection)
{
    const tl::expected<FileMarks, StoreError> marks = marksOf(connection);
    if (!marks)
        return tl::unexpected(marks.error());
    return checkMarks(*marks, connection, OpenMode::ReadOnly);
}

Done prepareFile(Connection &connection, const SqliteOptions &options)
{
    const tl::expected<FileMarks, StoreError> marks = marksOf(connection);
    if (!marks)
        return tl::unexpected(marks.error());
    if (Done done = checkMarks(*marks, connection, options.mode); !done)
        return done; // before configure(): the journal mode is written into the file
    if (options.mode == OpenMode::ReadOnly) {
        if (Done done = supplyTables(connection, marks->version); !done)
            return done;
        return configure(connection, options);
    }
    if (Done done = configure(connection, options); !done)
        return done;
    return inTransaction(connection, [&] { return migrate(connection, options.mode); });
}

} // namespace warroom
