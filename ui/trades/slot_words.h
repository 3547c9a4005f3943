// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom {

/// "Pick 64 · round 2"
QString slotTitle(const Slot &slot);
/// Through whose hands it came, "CAR → NYG"; empty where it never changed hands.
QString slotLineage(const Slot &slot);
/// "2027 round 3"
QString slotTitle(const FuturePick &pick);
QString slotLineage(const FuturePick &pick);
/// "next year, counted one round later"
QString countedLater(const FuturePick &pick, int season);
/// The overall numbers of the slots \a ids and the names of later picks: "13 · 2027 round 2".
QString slotNumbers(const DraftState &state, const QList<SlotId> &ids);
/// All that \a side gives: "13 · 44 · Ty Simpson".
QString assetsText(const DraftState &state, const TradeSide &side);

} // namespace warroom
