// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/stand_in.h"

#include "gm/general_manager.h"

namespace warroom {

namespace {

constexpr int pauseMs = 250;

} // namespace

StandIn::StandIn(RoomClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    connect(&client, &RoomClient::opened, this, &StandIn::act);
    connect(&client, &RoomClient::recorded, this, &StandIn::act);
    connect(&client, &RoomClient::answered, this, [this](const Answer &answer) {
        if (answer.accepted)
            return;
        m_asked = {};
        m_again.start(pauseMs); // too fast for the host, or somebody else was faster
    });
    connect(&m_again, &QTimer::timeout, this, &StandIn::act);
    m_again.setSingleShot(true);
    act();
}

void StandIn::act()
{
    const SlotState *current = m_client.state().slotOnTheClock();
    if (!m_client.isOpen() || !m_client.state().isLive() || !current || current->slot.id == m_asked
        || !m_client.actor().teams.contains(current->slot.team))
        return;
    const int slot = m_client.state().onTheClock->slotIndex;
    if (const auto choice = gm::choosePick(m_client.state(), slot)) {
        m_asked = current->slot.id;
        m_client.submit(
            commands::MakePick{current->slot.team, choice->player, PickSource::Drafter, {}});
    }
}

} // namespace warroom
