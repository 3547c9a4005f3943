// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/prepare.h"
#include "session/answer.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace warroom {

class RoomClient;

/// Sends wishes and brings each answer to whoever asked, by the command's id.
class Courier : public QObject {
    Q_OBJECT

public:
    using Receiver = std::function<void(const Answer &)>;

    explicit Courier(RoomClient &client, QObject *parent = nullptr);

    RoomClient &client() const { return m_client; }
    /// Submits \a command. \a receiver is called once, unless \a context is gone by then.
    void send(const Command &command, QObject *context, Receiver receiver);
    void send(const PreparationCommand &command, QObject *context, Receiver receiver);

private:
    struct Waiting {
        QPointer<QObject> context;
        Receiver receiver;
    };

    template <typename Submit>
    void sendBy(Submit submit, QObject *context, Receiver receiver);
    void deliver(const Answer &answer);

    RoomClient &m_client;
    QHash<QUuid, Waiting> m_waiting;
    QList<Answer> m_early; ///< came before submit() had said its id
    bool m_submitting = false;
};

} // namespace warroom
