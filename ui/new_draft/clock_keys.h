// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace warroom::clock_keys {

/// The segments of the clock's choice.
inline const QString off = QStringLiteral("off");
inline const QString quick = QStringLiteral("quick");
inline const QString real = QStringLiteral("real");
inline const QString custom = QStringLiteral("custom");

} // namespace warroom::clock_keys
