// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/cursor.h"

namespace warroom {

void Cursor::bind(int index, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return bindNull(index);
    case QMetaType::QString:
        return bindText(index, value.toString());
    case QMetaType::QByteArray:
        return bindBytes(index, value.toByteArray());
    default:
        return bindNumber(index, value.toLongLong());
    }
}

} // namespace warroom
