// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace warroom {

/// What is wrong with a JSON value, and where in it.
struct JsonFault {
    QString path;          ///< "players[3].rank"; empty: the value itself
    QString what;          ///< "is missing"
    bool isSyntax = false; ///< it is no JSON at all; \a what says why
};

} // namespace warroom
