// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/rate_limit.h"

#include <QPointer>
#include <QTcpSocket>

namespace warroom {

/// What comes in from a guest and is no part of a message: pings, pongs, the heads of frames. Qt
/// answers pings by itself and tells nobody of them, so the system is asked how much came.
///
/// Used on the thread of its socket.
class ControlTraffic {
public:
    /// Of \a wire from now on.
    explicit ControlTraffic(QTcpSocket *wire);

    /// \a characters came as part of a message: they, and what carried them, are not counted.
    void heard(qsizetype characters);
    /// False where more of it came than a client that means well has any use for.
    bool isWithinLimits(Instant now);

private:
    qint64 received() const;

    static constexpr double bytesPerSecond = 8 * 1024;
    static constexpr double burst = 64 * 1024;

    QPointer<QTcpSocket> m_wire;
    RateLimit m_limit{bytesPerSecond, burst};
    qint64 m_explained = 0; ///< bytes that were counted, or belong to messages
};

} // namespace warroom
