// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QTcpServer>
#include <QUrl>

#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace warroom::test {

/// How a way is at the moment.
struct WireConditions {
    Milliseconds least{0}; ///< that a piece takes, each way
    Milliseconds most{0};
    std::optional<int> rate; ///< bytes a second from the host; 0: none pass; nothing: as they come
    std::mt19937 chance;
};

class WireConnection;

/// A way between clients and a host that is as bad as ways are: slow, narrow, and cut in the middle
/// of a word. Knows nothing of what passes. All chance comes from its seed.
///
/// Lives on the thread it was made on, which has an event loop.
class RoughWire : public QObject {
    Q_OBJECT

public:
    explicit RoughWire(quint16 to, std::uint32_t seed = 1);
    ~RoughWire() override;

    quint16 port() const { return m_server.serverPort(); }
    /// \a url, by this way.
    QUrl through(QUrl url) const
    {
        url.setPort(port());
        return url;
    }
    /// Connections from now on go to \a to.
    void leadTo(quint16 to) { m_to = to; }

    /// From now on each piece takes \a least to \a most in its direction, and overtakes nobody.
    void delay(Milliseconds least, Milliseconds most);
    /// At most \a rate bytes a second come from the host, as with somebody who reads slowly. 0:
    /// none; nothing: as they come.
    void throttle(std::optional<int> rate);

    /// Both ends are gone at once, in the middle of whatever they said.
    void cut();
    /// Each connection at hand is cut when so many bytes more have passed on it.
    void cutAfter(qint64 bytes);
    /// The clients' ends are gone at once. The host hears the rest of what they had said only when
    /// the next connection was answered, and loses the old ones then.
    void cutLate();
    /// All that was said to the host on the last connection, from its first byte on, is said again
    /// on one more; nobody reads what comes back.
    void sayAgain();

    int connections() const { return m_connections; } ///< so far
    int cuts() const { return m_cuts; }               ///< of connections, so far

private:
    friend class WireConnection;
    void join();
    void onAnswered();

    QTcpServer m_server;
    quint16 m_to;
    WireConditions m_conditions;
    std::vector<std::unique_ptr<WireConnection>> m_live;
    std::vector<std::unique_ptr<WireConnection>> m_late; ///< whose client is gone
    std::unique_ptr<QTcpSocket> m_ghost;
    QByteArray m_said; ///< on the last connection
    int m_connections = 0;
    int m_cuts = 0;
};

} // namespace warroom::test
