// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace warroom {

class RoomClient;

/// What a commissioner can do to a draft, beyond running its clock.
enum class CommissionerTool {
    CorrectPick,
    PickForTeam,
    HandOver,
    ChangeOrder,
    AdjustTime,
    EndDraft,
    Host, ///< where the draft lives in this program
};

/// Whether the person may run this draft at all: a commissioner, where the draft can change.
bool isCommissioner(const RoomClient &client);

/// Whether \a tool can do anything now.
bool canUse(CommissionerTool tool, const RoomClient &client);

} // namespace warroom
