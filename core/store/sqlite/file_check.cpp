// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/file_check.h"

#include "store/log_check.h"
#include "store/sqlite/event_rows.h"
#include "store/sqlite/key_rows.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

tl::unexpected<StoreError> fail(StoreErrorKind kind, const QString &path, const QString &what)
{
    return tl::unexpected(StoreError{kind, u"%1: %2"_s.arg(path, what)});
}

using Heads = QMap<DraftId, int>;

tl::expected<Heads, StoreError> readHeads(Connection &connection)
{
    // A stream nobody listed is looked at as well: its events are there.
    tl::expected<Rows, StoreError> rows = connection.rows(
        R"(SELECT id, CASE WHEN archived_at IS NULL THEN version ELSE 0 END FROM streams
           UNION ALL SELECT DISTINCT session_id, 0 FROM draft_events
                     WHERE session_id NOT IN (SELECT id FROM streams))");
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    Heads heads;
    while (rows->next())
        heads.insert(DraftId(rows->text(0)), rows->number(1));
    if (Done done = rows->finish(); !done)
        return tl::unexpected(std::move(done.error()));
    return heads;
}

tl::expected<QList<Finding>, StoreError> findingsIn(Connection &connection, const DraftId &stream,
                                                    int head, const PersonKeys &keys)
{
    tl::expected<Rows, StoreError> rows =
        connection.rows("SELECT " WARROOM_EVENT_COLUMNS "FROM draft_events "
                        "WHERE session_id = ? ORDER BY sequence_number",
                        {stream.text()});
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    LogCheck check(stream, CheckScope::Everything, keys);
    while (rows->next())
        check.next(recordIn(*rows));
    if (Done done = rows->finish(); !done)
        return tl::unexpected(std::move(done.error()));
    return check.finish(head);
}

} // namespace

Done checkPath(const SqliteOptions &options)
{
    const QFileInfo file(options.path);
    const QFileInfo folder(file.absolutePath());
    if (options.path.isEmpty() || file.isDir())
        return fail(StoreErrorKind::ConnectionError, options.path, u"this is a folder"_s);
    if (!folder.isDir())
        return fail(StoreErrorKind::ConnectionError, options.path,
                    u"there is no folder %1"_s.arg(QDir::toNativeSeparators(folder.filePath())));
    if (!file.exists() && options.mode != OpenMode::CreateOrOpen)
        return fail(StoreErrorKind::ConnectionError, options.path, u"there is no such file"_s);
    if (!file.exists() && !folder.isWritable())
        return fail(StoreErrorKind::ReadOnly, options.path,
                    u"no permission to write into the folder"_s);
    if (file.exists() && !file.isReadable())
        return fail(StoreErrorKind::ConnectionError, options.path, u"no permission to read it"_s);
    return {};
}

bool wasLeftOpen(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Done checkAfterACrash(Connection &connection, bool wasLeftOpen)
{
    if (!wasLeftOpen)
        return {};
    const tl::expected<QString, StoreError> health = connection.value("PRAGMA quick_check(1)");
    if (!health)
        return tl::unexpected(health.error());
    if (*health == u"ok"_s)
        return {};
    return fail(StoreErrorKind::Corrupt, connection.file(),
                u"damaged since it was last used (%1); it was left as it is, and what can be read "
                "of it can be exported"_s.arg(*health));
}

tl::expected<QList<Finding>, StoreError> findingsOf(Connection &connection)
{
    const tl::expected<QString, StoreError> health = connection.value("PRAGMA quick_check(1)");
    if (!health)
        return tl::unexpected(health.error());
    QList<Finding> findings;
    if (*health != u"ok"_s)
        findings.append(Finding{{}, 0, u"the file is damaged: "_s + *health});
    const tl::expected<Heads, StoreError> heads = readHeads(connection);
    if (!heads)
        return tl::unexpected(heads.error());
    const tl::expected<PersonKeys, StoreError> keys = readKeys(connection, {});
    if (!keys)
        return tl::unexpected(keys.error());
    for (auto head = heads->cbegin(); head != heads->cend(); ++head) {
        const auto found = findingsIn(connection, head.key(), head.value(), *keys);
        if (!found)
            return found;
        findings += *found;
    }
    return findings;
}

} // namespace warroom
