// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/log_position.h"

using namespace Qt::StringLiterals;

namespace warroom {

QString positionText(LogPosition position)
{
    return position.transaction == 0 ? QString::number(position.position)
                                     : u"%1:%2"_s.arg(position.transaction).arg(position.position);
}

std::optional<LogPosition> positionFromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    bool isTransaction = true;
    bool isPosition = false;
    LogPosition position;
    if (colon >= 0)
        position.transaction = text.first(colon).toULongLong(&isTransaction);
    position.position = text.sliced(colon + 1).toLongLong(&isPosition);
    if (!isTransaction || !isPosition || position.position < 0)
        return {};
    return position;
}

} // namespace warroom
