// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/client_message.h"
#include "net/close_code.h"
#include "net/command_codec.h"
#include "net/control_traffic.h"
#include "net/gateway_services.h"
#include "net/rate_limit.h"
#include "session/answer.h"

#include <QObject>
#include <QPointer>

class QSslSocket;
class QWebSocket;

namespace warroom {

/// Where a client says it stands when it connects.
struct ResumePoint {
    std::optional<int> since;
    QString epoch; ///< empty: not said
    /// Its last event, where it said which, is not the one that is here: their logs parted.
    bool isParted = false;
};

/// Whom a gateway let in to a draft: a socket and how far it was told.
///
/// Lives on its worker's thread. What it is sent comes from the channel by its own place there, so
/// that there can be no gap, no repeat and no other order.
class Guest : public QObject {
    Q_OBJECT

public:
    /// Takes over \a socket, which is open, over \a wire.
    Guest(GatewayServices &services, std::shared_ptr<DraftChannel> channel, Claims claims,
          QWebSocket *socket, QTcpSocket *wire, QObject *parent);
    ~Guest() override;

    const DraftId &draft() const { return m_channel->draft(); }
    const DraftChannel &channel() const { return *m_channel; }
    const Claims &claims() const { return m_claims; }
    const QUuid &id() const { return m_id; } ///< of the connection

    struct Wish {
        QUuid id;
        QString name;
        ClientWish what;
        QByteArray trace;                 ///< the `traceparent` it came with
        std::optional<int> expected = {}; ///< the last event the client knew, if that matters
    };

    void welcome(const ResumePoint &point);
    /// Whether its person may prepare for the draft, and be told what he prepared.
    bool prepares() const;
    /// Sends what is new to it of its person's own preparation.
    void tellPreparation(const std::vector<EventEnvelope> &events);
    /// Sends what is due and fits, from \a store where memory does not hold it any more.
    void pump(const EventStore &store);
    /// Looks after time: token, pings, stalls.
    void look(Instant now);
    void answer(const Answer &answer, Instant submitted);
    void reject(const QUuid &id, QByteArrayView code, const QString &message);
    void goodbye(Milliseconds retryAfter);
    void close(CloseCode code, const QString &reason);

Q_SIGNALS:
    void wished(const warroom::Guest::Wish &wish);
    void wantsMore(); ///< there is room for more frames
    void gone();

private:
    void onFrame(const QString &frame);
    void onMessage(const QString &text);
    void onCommand(const ClientMessage &said, const QByteArray &message);
    void refresh(const QString &token);
    void send(const QString &frame);
    void tellPresence(Instant now);
    qint64 unsent() const;
    void onProgress();
    bool isTooSlow(Instant now) const;
    void abort(CloseCode code);

    GatewayServices &m_services;
    const QUuid m_id = QUuid::createUuid();
    std::shared_ptr<DraftChannel> m_channel;
    Claims m_claims;
    QWebSocket *m_socket;
    QPointer<QSslSocket> m_encrypted; ///< what carries it, where it is encrypted
    ControlTraffic m_control;
    RateLimit m_messages;
    RateLimit m_commands;
    RateLimit m_picks;
    int m_sent = 0;        ///< the last sequence it was given
    bool m_isLive = false; ///< it was at the head once
    bool m_wantsTicks = false;
    bool m_isTold = false; ///< that its token ends soon
    int m_prepared = 0;    ///< the last event of the preparation it was told
    int m_presence = 0;    ///< what it was told of who is here; 0: nothing yet
    Instant m_presenceTold;
    int m_unanswered = 0; ///< pings in a row
    Instant m_progress;   ///< when the socket last took anything
    Instant m_pinged;
    Instant m_ticked;
    std::optional<Instant> m_closing; ///< since when
    std::optional<int> m_closeCode;   ///< with which the gateway ended it
};

} // namespace warroom
