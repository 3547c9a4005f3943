// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>

namespace warroom {

/// How far something long has got: \a done of \a total. Returns whether to go on.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace warroom
