// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/time_text.h"

using namespace Qt::StringLiterals;

namespace warroom {

QString elapsedText(Milliseconds elapsed)
{
    const auto seconds = std::chrono::duration_cast<Seconds>(elapsed).count();
    return u"%1:%2:%3"_s.arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace warroom
