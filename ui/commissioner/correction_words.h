// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/correction_preview.h"
#include "ui/commissioner/touch_list.h"

namespace warroom {

/// "Lemon → Boston", or whose it was where only the team is another.
QString correctionTitle(const DraftState &state, const commands::CorrectPick &correct);

/// "Dallas Cowboys · made 41 minutes ago".
QString selectionStory(const SlotState &slot, const DraftSetup &setup, Instant now);

/// What \a correct touches, in sentences: conflicts first.
QList<Touch> touchesOf(const CorrectionPreview &preview, const DraftState &state,
                       const commands::CorrectPick &correct);

/// "Swap: Detroit gets Lemon".
QString swapWords(const CorrectionPreview &preview, const DraftState &state,
                  const commands::CorrectPick &correct);

/// "Leave 2.08 open".
QString reopenWords(const CorrectionPreview &preview, const DraftState &state);

} // namespace warroom
