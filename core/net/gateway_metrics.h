// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

namespace warroom {

/// What a gateway counts, for Prometheus. Used from any thread. Labels come from closed sets.
class GatewayMetrics {
public:
    GatewayMetrics();
    ~GatewayMetrics();
    Q_DISABLE_COPY_MOVE(GatewayMetrics)

    void connected();
    void disconnected();
    void accepted();                            ///< a socket, whoever it is
    void refused(int status, const char *code); ///< before the upgrade
    void closed(int code);                      ///< by the gateway
    void sent(int frames, qint64 characters);
    void messageDropped(const char *why); ///< of a client
    void commandAnswered(const char *result, double seconds);
    void commitToSent(double seconds); ///< from the event's time to the socket
    void acceptFailed();
    void handshakeFailed(); ///< of TLS
    void logLineLost();
    void spansLost(int spans);

    /// In the text format, version 0.0.4.
    QByteArray text() const;

private:
    struct Families;
    std::unique_ptr<Families> m_families;
};

} // namespace warroom
