// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace warroom {

/// A time somebody writes: "1:30" as 90, "8h" and "2d" as seconds too; -1 for what is no time.
int pickTimeFrom(const QString &text);

/// The same the other way round: whole hours from two on as "8h", whole days as "2d".
QString pickTimeText(int seconds);

/// How a time is written, as a sentence.
QString pickTimeHint();

} // namespace warroom
