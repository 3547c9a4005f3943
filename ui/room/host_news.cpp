// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/host_news.h"

#include "session/room_client.h"
#include "ui/text/succession_text.h"

namespace warroom {

HostNews::HostNews(const RoomClient &client, OwnKey ownKey, QObject *parent)
    : QObject(parent), m_client(client), m_ownKey(std::move(ownKey))
{
    connect(&client, &RoomClient::opened, this, &HostNews::look);
    connect(&client, &RoomClient::recorded, this, &HostNews::look);
    connect(&client, &RoomClient::connectionChanged, this, &HostNews::look);
    look();
}

void HostNews::comesFromHosting()
{
    m_known = Known{};
    look();
}

/// While it catches up the rest is still to come; what is told is how it stands then.
void HostNews::look()
{
    if (!m_client.isOpen() || m_client.connectionState().connection == Connection::CatchingUp)
        return;
    const Succession &now = m_client.state().company.succession;
    const Known before = m_known.value_or(Known{now.term, now.successor});
    m_known = Known{now.term, now.successor};
    if (now.term > before.term)
        tellHost();
    else if (!now.successor.isEmpty() && now.successor != before.successor
             && now.successor == m_ownKey())
        Q_EMIT told(tr("This computer stands by: if the host goes, the draft can go on here."), {});
}

void HostNews::tellHost()
{
    const DraftState &state = m_client.state();
    if (state.company.succession.host == m_ownKey())
        Q_EMIT told(tr("This computer hosts the draft now."),
                    tr("Leave Warroom open: the draft and its clock live here from now on. The "
                       "others come back by themselves."));
    else
        Q_EMIT told(tr("%1's computer hosts the draft now.").arg(ownerText(hostOf(state), state)),
                    {});
}

} // namespace warroom
