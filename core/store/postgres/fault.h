// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store_error.h"

class QSqlError;

namespace warroom::postgres {

/// Whether it is worth trying again.
enum class Trouble {
    None,
    Busy, ///< others were in the way; the connection is as it was
    Lost, ///< the connection is gone
};

/// What \a error means, by its SQLSTATE; where there is none the server said nothing.
Trouble troubleIn(const QSqlError &error);

/// \a error of the database at \a where, for a person.
StoreError storeError(const QString &where, const QSqlError &error);

} // namespace warroom::postgres
