// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/connection.h"
#include "session/joining.h"

namespace warroom {

/// One line for a person whom an invitation did not let in: why, and what to do.
QString joinTroubleText(JoinTrouble trouble);

/// What is wrong with what somebody pasted or typed.
QString invitationFaultText(InvitationFault fault);

/// How a joined draft is connected, where that is not as it should be; empty: all is well.
QString connectionText(const ConnectionState &state, Instant now);

/// That \a count wishes wait for the host; empty: none does.
QString waitingWishesText(int count);

} // namespace warroom
