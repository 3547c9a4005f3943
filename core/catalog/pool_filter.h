// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/player.h"

#include <QList>

namespace warroom::catalog {

/// Who of a pool can be drafted.
enum class PoolFilter { Everybody, Rookies, Veterans };

/// Those of \a pool that \a filter leaves, their ranks closed up.
///
/// No table says how long somebody has played. A rookie is who stands in \a draftClass under the
/// same name, see NameMatcher; everybody else is a veteran.
QList<Player> filtered(const QList<Player> &pool, PoolFilter filter,
                       const QList<Player> &draftClass);

/// The players of \a draftClass at positions that fantasy leagues have, their ranks closed up.
QList<Player> fantasyRookies(const QList<Player> &draftClass);

} // namespace warroom::catalog
