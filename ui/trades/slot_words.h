// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom {

/// "Pick 64 · round 2"
QString slotTitle(const Slot &slot);
/// Through whose hands it came, "CAR → NYG"; empty where it never changed hands.
QString slotLineage(const Slot &slot);
/// The overall numbers of the slots \a ids: "13 · 44".
QString slotNumbers(const DraftState &state, const QList<SlotId> &ids);

} // namespace warroom
