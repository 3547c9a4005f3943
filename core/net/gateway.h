// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/gateway_options.h"
#include "net/tokens.h"
#include "session/deadline.h"
#include "session/present.h"
#include "store/event_store.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

class QThread;

namespace warroom {

class GatewayListener;
class GatewayWorker;
class LibraryHost;
struct GatewayServices;

/// The door of a host to its network: HTTP and WebSocket on one port (see docs/gateway.md).
///
/// Lives on the thread it was made on, which has an event loop; its sockets have threads of their
/// own. Sends what is in the store's log, whoever wrote it there.
class Gateway : public QObject {
    Q_OBJECT

public:
    /// \a rooms answers commands, on whatever thread it lives, and outlives the gateway; \a store
    /// is a door into the same log.
    static tl::expected<std::unique_ptr<Gateway>, QString> open(const GatewayOptions &options,
                                                                const Tokens &tokens,
                                                                const EventStore &store,
                                                                LibraryHost &rooms, TimeSource now);
    ~Gateway() override;

    /// Where it listens.
    QString address() const;
    quint16 port() const;

    /// Ids of the people who are connected to \a draft now; from any thread.
    QList<Present> present(const DraftId &draft) const;

    /// The header `traceparent` for what follows elsewhere from \a correlation, from any thread.
    QByteArray traceHeader(const QUuid &correlation) const;

    /// Whether this computer goes on with a draft where enough people want it, as their host is
    /// gone here too. From any thread.
    void setCandidate(bool isCandidate);

    /// Takes nobody in any more and says goodbye to everybody; drained() follows, after
    /// GatewayOptions::drainTime at the latest.
    void drain();

Q_SIGNALS:
    void drained();

private:
    explicit Gateway(std::unique_ptr<GatewayServices> services);
    void adopt(qintptr descriptor);
    void onNews(const DraftId &draft);
    void onEmptied();
    void onPresence(const DraftId &draft);

    std::unique_ptr<GatewayServices> m_services;
    std::unique_ptr<GatewayListener> m_listener;
    std::vector<std::unique_ptr<QThread>> m_threads;
    std::vector<GatewayWorker *> m_workers; ///< each lives on its thread
    std::size_t m_next = 0;
    bool m_isDrained = false;
    QSet<DraftId> m_watched; ///< whose people the rooms were told of
};

} // namespace warroom
