// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/slot.h"

#include <span>

namespace warroom {

/// A way to make the order of a draft.
struct DraftFormat {
    QLatin1StringView key; ///< stored; never changed
    const char *name;      ///< in English, for translation in the context "DraftFormat"
    /// The teams of \a round (from 1) in order. Null: the order is given with the draft.
    QList<TeamId> (*orderOfRound)(const QList<TeamId> &teams, int round);
};

/// Every format there is.
std::span<const DraftFormat> draftFormats();

/// The format with this key, or null.
const DraftFormat *draftFormat(QStringView key);

/// All slots of a draft whose order the format makes: ids "1.01", "1.02", …
QList<Slot> slotsInOrder(const DraftFormat &format, const QList<TeamId> &teams, int rounds);

/// The id of a slot made by slotsInOrder() or read from an order table.
SlotId slotIdFor(int round, int pick);

namespace formats {

QList<TeamId> linearOrder(const QList<TeamId> &teams, int round);
QList<TeamId> snakeOrder(const QList<TeamId> &teams, int round);
/// Rounds 2 and 3 both run backwards, then the direction alternates.
QList<TeamId> thirdRoundReversalOrder(const QList<TeamId> &teams, int round);

} // namespace formats

} // namespace warroom
