// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/room_client.h"

namespace warroom {

/// The door into a log that is finished or on file. Refuses every command with ReadOnly.
class ReplayClient : public RoomClient {
    Q_OBJECT

public:
    /// Opens with \a log as soon as the event loop runs.
    explicit ReplayClient(std::vector<EventEnvelope> log, QObject *parent = nullptr);

    const Actor &actor() const override { return m_actor; }
    bool isReadOnly() const override { return true; }
    /// The time of the last event: a past draft has no now.
    Instant hostNow() const override;
    QUuid submit(const Command &command) override;
    QUuid prepare(const PreparationCommand &command) override;

private:
    void open(const std::vector<EventEnvelope> &log);

    Actor m_actor;
};

/// Answers a command to \a client, whose id it returns, with ReadOnly.
QUuid refuseAsReadOnly(RoomClient &client);

} // namespace warroom
