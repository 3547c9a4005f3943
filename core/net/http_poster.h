// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QThread>

#include <atomic>
#include <tl/expected.hpp>

class QNetworkAccessManager;
class QUrl;

namespace warroom {

/// Posts JSON over HTTP from a thread of its own, so that whoever asks may wait for the answer
/// without an event loop. An application object must exist.
class HttpPoster {
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    HttpPoster();
    ~HttpPoster(); ///< nobody may be waiting any more
    Q_DISABLE_COPY_MOVE(HttpPoster)

    /// Waits for the answer, at most \a patience. Fails with a line that says what came instead of
    /// a status from 200 to 299; redirections are not followed. Call from any thread.
    tl::expected<void, QString> post(const QUrl &url, const Headers &headers,
                                     const QByteArray &body, Milliseconds patience);

    /// Ends every post that waits, and each that follows, with an error.
    void abort();

private:
    QThread m_thread;
    QNetworkAccessManager *m_manager; ///< lives in m_thread, and ends with it
    std::atomic<bool> m_isAborted = false;
};

} // namespace warroom
