// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/fault.h"

#include <QSqlError>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warroom::postgres {

namespace {

/// A SQLSTATE, or how it begins. The first that fits counts.
struct Meaning {
    QLatin1StringView state;
    Trouble trouble;
    StoreErrorKind kind;
};

constexpr std::array meanings{
    Meaning{"08"_L1, Trouble::Lost, StoreErrorKind::ConnectionError},
    Meaning{"57P0"_L1, Trouble::Lost, StoreErrorKind::ConnectionError}, // ended, starting up
    Meaning{"40"_L1, Trouble::Busy, StoreErrorKind::ConnectionError},   // deadlock, …
    Meaning{"55P03"_L1, Trouble::Busy, StoreErrorKind::ConnectionError},
    Meaning{"53300"_L1, Trouble::Lost, StoreErrorKind::ConnectionError}, // too many connections
    Meaning{"53100"_L1, Trouble::None, StoreErrorKind::StoreFull},
    // Two streams were given the same new id at the same time; who asks again is told properly.
    Meaning{"23505"_L1, Trouble::Busy, StoreErrorKind::InvalidEventData},
    Meaning{"22"_L1, Trouble::None, StoreErrorKind::InvalidEventData},
    Meaning{"23"_L1, Trouble::None, StoreErrorKind::InvalidEventData},
    Meaning{"P0001"_L1, Trouble::None, StoreErrorKind::InvalidEventData}, // raised by our triggers
    Meaning{"25006"_L1, Trouble::None, StoreErrorKind::ReadOnly},
    Meaning{"42501"_L1, Trouble::None, StoreErrorKind::ReadOnly},
    Meaning{"42"_L1, Trouble::None, StoreErrorKind::Corrupt}, // tables that are not as we made them
    Meaning{"XX"_L1, Trouble::None, StoreErrorKind::Corrupt},
};

Meaning meaningOf(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    if (state.isEmpty())
        return {{}, Trouble::Lost, StoreErrorKind::ConnectionError};
    const auto known = std::find_if(meanings.begin(), meanings.end(), [&](const Meaning &meaning) {
        return state.startsWith(meaning.state);
    });
    return known != meanings.end() ? *known
                                   : Meaning{{}, Trouble::None, StoreErrorKind::ConnectionError};
}

/// The first line of what the server says; the others are for its own log.
QString sentence(const QSqlError &error)
{
    QString text = error.databaseText().trimmed().section(u'\n', 0, 0);
    for (const QLatin1StringView prefix : {"ERROR:"_L1, "FATAL:"_L1}) {
        if (text.startsWith(prefix))
            text = text.sliced(prefix.size()).trimmed();
    }
    return text.isEmpty() ? u"the connection was lost"_s : text;
}

} // namespace

Trouble troubleIn(const QSqlError &error)
{
    return meaningOf(error).trouble;
}

StoreError storeError(const QString &where, const QSqlError &error)
{
    return StoreError{meaningOf(error).kind, u"%1: %2"_s.arg(where, sentence(error))};
}

} // namespace warroom::postgres
