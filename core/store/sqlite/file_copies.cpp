// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/connection.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warroom {

tl::expected<void, StoreError> backUpSqliteStore(const QString &from, const QString &path)
{
    if (QFileInfo::exists(path))
        return tl::unexpected(
            StoreError{StoreErrorKind::ConnectionError,
                       u"%1: there is a file already; nothing was written"_s.arg(path)});
    auto connection = Connection::open({from, Durability::Full, OpenMode::ReadOnly});
    if (!connection)
        return tl::unexpected(std::move(connection.error()));
    const QString unfinished = path + u".unfinished"_s;
    QFile::remove(unfinished);
    Done done = (*connection)->run("VACUUM INTO ?", {unfinished});
    if (done && !QFile::rename(unfinished, path))
        done = tl::unexpected(StoreError{StoreErrorKind::ConnectionError,
                                         u"%1: the copy cannot be given this name"_s.arg(path)});
    if (!done)
        QFile::remove(unfinished);
    return done;
}

tl::expected<void, StoreError> makeSingleFile(const QString &path)
{
    auto connection = Connection::open({path, Durability::Full, OpenMode::MustExist});
    if (!connection)
        return tl::unexpected(std::move(connection.error()));
    return (*connection)->run("PRAGMA journal_mode = DELETE");
}

} // namespace warroom
