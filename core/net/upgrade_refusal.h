// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace warroom {

/// What a refusal of the upgrade means to whoever joins, one line; empty: it was none, or it may be
/// another thing the next time. \a error is QWebSocket's line, the only place where it tells the
/// status.
QString refusalLine(const QString &error);

} // namespace warroom
