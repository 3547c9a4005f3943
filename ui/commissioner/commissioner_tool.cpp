// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commissioner/commissioner_tool.h"

#include "domain/objections.h"
#include "session/room_client.h"

#include <algorithm>

namespace warroom {

namespace {

bool picksAreWelcome(const DraftState &state)
{
    return state.isLive() || (state.pause && state.setup->created().clock.picksWhilePaused);
}

bool somebodyMayPick(const DraftState &state)
{
    const QList<Team> &teams = state.setup->created().teams;
    return picksAreWelcome(state) && std::any_of(teams.begin(), teams.end(), [&](const Team &team) {
               return state.openSlotOf(team.id) >= 0;
           });
}

bool hasSlotsToMove(const DraftState &state)
{
    return std::count_if(state.slots.begin(), state.slots.end(),
                         [](const SlotState &slot) { return slot.isOpen(); })
        >= 2;
}

} // namespace

bool isCommissioner(const RoomClient &client)
{
    return client.isOpen() && client.state().setup && !client.isReadOnly()
        && isCommissioner(client.state(), client.actor());
}

bool canUse(CommissionerTool tool, const RoomClient &client)
{
    if (!isCommissioner(client))
        return false;
    const DraftState &state = client.state();
    const bool isOver = state.status == DraftStatus::Completed;
    const bool hasBegun = state.isLive() || state.pause;
    switch (tool) {
    case CommissionerTool::CorrectPick:
        return !state.selections.isEmpty();
    case CommissionerTool::PickForTeam:
        return somebodyMayPick(state);
    case CommissionerTool::HandOver:
    case CommissionerTool::Host:
        return !isOver;
    case CommissionerTool::ChangeOrder:
        return !isOver && hasSlotsToMove(state);
    case CommissionerTool::AdjustTime:
        return hasBegun && !state.setup->created().clock.isOff();
    case CommissionerTool::EndDraft:
        return hasBegun;
    }
    return false;
}

} // namespace warroom
