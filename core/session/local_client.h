// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/library_host.h"
#include "session/room_client.h"

#include <QPointer>
#include <QSet>

namespace warroom {

/// The door into a draft whose host runs in this program, for the person at this screen: its
/// commissioner, and the drafter of every team a person sits at.
class LocalClient : public RoomClient {
    Q_OBJECT

public:
    LocalClient(LibraryHost &host, DraftId draft, TimeSource now, QObject *parent = nullptr);
    ~LocalClient() override;

    const Actor &actor() const override { return m_actor; }
    bool isReadOnly() const override { return false; }
    Instant hostNow() const override { return m_now(); }
    QUuid submit(const Command &command) override;

private:
    void connectHost(const LibraryHost &host);
    void onEntered(const EventBatch &log);

    QPointer<LibraryHost> m_host;
    DraftId m_draft;
    QUuid m_entry = QUuid::createUuid(); ///< the request to enter
    QSet<QUuid> m_asked;                 ///< commands without an answer
    TimeSource m_now;
    Actor m_actor;
    bool m_inside = true; ///< counted by the host, unless it has said no
};

/// As whom the person at this screen speaks in the draft that \a setup describes.
Actor localActor(const events::DraftCreated &setup);

/// Gives \a actor the teams that persons run since \a events, and takes away the others.
void takeSeats(Actor &actor, const EventBatch &events);

} // namespace warroom
