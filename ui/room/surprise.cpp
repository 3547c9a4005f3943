// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/surprise.h"

#include "session/room_client.h"

namespace warroom {

namespace {

constexpr qint64 momentMs = 1500;

} // namespace

void Surprise::movedOn(const RoomClient &client, const PlayerId &gone)
{
    const DraftState &state = client.state();
    const int slotIndex = state.owners.value(gone, -1);
    const bool mine =
        slotIndex >= 0 && client.actor().teams.contains(state.slots.at(slotIndex).slot.team);
    if (mine)
        m_since.invalidate();
    else
        m_since.start();
}

bool Surprise::take()
{
    const bool fresh = m_since.isValid() && !m_since.hasExpired(momentMs);
    m_since.invalidate();
    return fresh;
}

} // namespace warroom
