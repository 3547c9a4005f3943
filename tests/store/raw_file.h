// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/raw_sql.h"

namespace warroom {

/// Somebody with the sqlite3 shell.
class RawFile : public RawSql {
public:
    explicit RawFile(const QString &path) : RawSql(QStringLiteral("QSQLITE"))
    {
        database().setDatabaseName(path);
        database().open();
    }
};

} // namespace warroom
