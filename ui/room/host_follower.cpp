// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/host_follower.h"

#include "session/draft_library.h"
#include "session/joining.h"
#include "session/room_client.h"
#include "ui/text/succession_text.h"

namespace warroom {

HostFollower::HostFollower(RoomClient &own, Joining &joining, const DraftLibrary &library,
                           QObject *parent)
    : QObject(parent), m_client(own), m_joining(joining), m_library(library)
{
    connect(&own, &RoomClient::opened, this, &HostFollower::look);
    connect(&own, &RoomClient::recorded, this, &HostFollower::look);
    connect(&joining, &Joining::joined, this, &HostFollower::onJoined);
    connect(&joining, &Joining::failed, this, &HostFollower::onFailed);
    look();
}

void HostFollower::look()
{
    if (!m_client.isOpen() || m_client.state().status == DraftStatus::Completed
        || m_step != Step::Watching)
        return;
    if (hasLeft()) {
        m_step = Step::Following;
        m_joining.follow(m_client);
    } else if (!m_client.isReadOnly() && !std::exchange(m_isWatched, true)) {
        m_joining.watch(m_client);
    }
}

/// Only a computer that hosted it is let in by the one that does now.
bool HostFollower::hasLeft() const
{
    const Succession &succession = m_client.state().company.succession;
    const HostOffer *own = succession.offer(m_library.ownKey());
    return !succession.isHostedBy(m_library.ownKey()) && own && own->hasHosted;
}

void HostFollower::onJoined(const DraftId &draft)
{
    const auto &setup = m_client.state().setup;
    if (m_step == Step::Done || !setup || setup->created().draft != draft)
        return;
    m_step = Step::Done;
    Q_EMIT found();
}

void HostFollower::onFailed()
{
    if (m_step != Step::Following)
        return;
    m_step = Step::Left; // whoever is asked around for may still be found
    const DraftState &state = m_client.state();
    const QString host = ownerText(hostOf(state), state);
    Q_EMIT lost(tr("%1's computer hosts the draft now, and this one was not let in.").arg(host),
                tr("What happened until then can be read here. To go on, ask %1 for an invitation.")
                    .arg(host));
}

} // namespace warroom
