// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/store_places.h"

namespace warroom {

/// Tries a server without keeping the window waiting: on a thread of Qt's pool, one at a time.
///
/// Nothing can end a connection that is being made; stop() only stops listening for its outcome.
class ConnectionTrial : public QObject {
    Q_OBJECT

public:
    using Outcome = tl::expected<ServerFound, QString>;

    explicit ConnectionTrial(std::function<Outcome(const QString &)> tryServer,
                             QObject *parent = nullptr);

    /// finished() follows, unless stop() or another start() comes first.
    void start(const QString &address);
    void stop();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// What is on the server, or one line about what is wrong.
    void finished(const tl::expected<warroom::ServerFound, QString> &outcome);

private:
    std::function<Outcome(const QString &)> m_tryServer;
    int m_latest = 0; ///< counts the trials: who was stopped meanwhile is not heard
    bool m_isRunning = false;
};

} // namespace warroom
