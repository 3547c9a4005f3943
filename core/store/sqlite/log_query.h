// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"

#include <QVariantList>

namespace warroom {

/// A question to the whole log in SQL.
struct LogQuery {
    QByteArray sql;
    QVariantList values;
};

/// What EventStore::readAll() asks for; the parameters are as there.
LogQuery logQuery(LogPosition from, const EventFilter &filter, int count, ReadDirection direction);

} // namespace warroom
