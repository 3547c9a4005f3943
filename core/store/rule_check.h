// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom {

/// Why the rules could not have led to \a event in \a before, in the stream \a draft; empty where
/// they could. Checks what can be told from the event itself, cheaply; it does not decide again.
QString ruleBroken(const DraftState &before, const DraftId &draft, const Event &event);

} // namespace warroom
