// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store_error.h"

#include <QMap>

#include <tl/expected.hpp>

namespace warroom {
struct PostgresOptions;
}

namespace warroom::postgres {

/// Where a database is and who wants to use it.
struct Address {
    QString host; ///< a name, a number, or the folder of a socket; empty: libpq's own
    int port = 5432;
    QString user; ///< empty: libpq's own
    QString password;
    QString database;
    QMap<QString, QString> tls; ///< sslmode, …, as libpq calls them

    /// For messages: "user@host:port/database".
    QString text() const;
};

/// What \a url says. ConnectionError in one line, which never repeats the password.
tl::expected<Address, StoreError> addressIn(const QString &url);

/// That of \a options; ConnectionError, too, where their schema is no usable name.
tl::expected<Address, StoreError> addressOf(const PostgresOptions &options);

} // namespace warroom::postgres
