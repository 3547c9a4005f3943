// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commissioner_events.h"
#include "domain/lottery_events.h"

namespace warroom {

struct DraftState;

/// How an order is drawn, so that anybody can draw it again:
///
/// 1. Before the draw the entrants with their lots are published, and the SHA-256 of the seed's
///    UTF-8 bytes in lower-case hexadecimal.
/// 2. For place 1, 2, 3, …: take the SHA-256 of the UTF-8 bytes of the seed, a colon and the place
///    ("my seed:1"), and read its first eight bytes as one whole number, the first byte highest.
/// 3. Its remainder by the lots of all entrants that have no place yet is the winning lot. Lots are
///    numbered from 0 through these entrants in the order they were published.
/// 4. The entrant who holds it gets the place.
///
/// All is even where everybody has as many lots. A remainder of a 64-bit number favours no lot by
/// more than one part in 10^12.

/// What is published of \a seed.
QString lotteryHash(const QString &seed);
/// The teams by place. \a entrants have a lot at least each.
QList<TeamId> lotteryOrder(const QList<LotteryEntrant> &entrants, const QString &seed);

/// Whether every team owned as many slots of each round at first as every other, so that places can
/// be changed at all.
bool canBeDrawn(const DraftState &state);
/// Whose slots become when the teams, which were to pick as they come up first in \a before, pick
/// in the order \a drawn. A pick that was traded goes on belonging to whom it was traded, wherever
/// it is now. Only what changes; canBeDrawn() must hold.
QList<SlotRight> drawnRights(const DraftState &before, const QList<TeamId> &drawn);

} // namespace warroom
