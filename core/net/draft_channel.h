// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "net/token_claims.h"
#include "net/wire_event.h"
#include "store/event_store.h"

#include <QMap>

#include <deque>
#include <mutex>

namespace warroom {

/// One draft as all who watch it share it: its state, and its last events encoded for the wire.
///
/// Filled from the store's log alone, never from a command. Any thread may use it; the store that
/// is handed in is the caller's own door.
class DraftChannel {
public:
    /// Frames kept in memory: a storm of reconnects never touches the database.
    static constexpr std::size_t ringSize = 2048;

    explicit DraftChannel(DraftId draft) : m_draft(std::move(draft)) { }

    const DraftId &draft() const { return m_draft; }

    /// Reads the whole log, unless that was done already.
    tl::expected<void, StoreError> load(const EventStore &store);
    /// Takes what the log's reader found; what is known already is passed over. Returns whether
    /// there is something new to send.
    bool take(const EventEnvelope &event);

    /// For which a draft has one host.
    struct HostTerm {
        int since = 0; ///< the event it began with
        QString key;   ///< of its host
    };
    /// The head's version and the state there, together.
    struct View {
        int head = 0;
        QString epoch;
        DraftState state;
        Instant changedAt;
        QMap<int, HostTerm> terms; ///< but for the first
        /// The last one that the computer known by \a key hosted; empty: that of the log.
        int termOf(const QString &key) const;
        /// The event that parts whoever is still at \a term from this log; absent: the one the
        /// last term began with. 0: there is none.
        int sinceAfter(std::optional<int> term) const;
    };
    View view() const;
    int head() const;
    QString epoch() const;
    QByteArray hash() const; ///< of the head
    /// Whether the commissioner sent the person of \a claims away.
    bool isSentAway(const Claims &claims) const;
    /// Whether the draft is hosted by the computer whose key is \a key, as its log says.
    bool isHostedBy(const QString &key) const;

    /// At most \a count frames after \a sequence, in order: from memory, else from \a store.
    tl::expected<std::vector<WireFrame>, StoreError> after(int sequence, int count,
                                                           const EventStore &store) const;
    /// Characters from \a sequence to the head, as far as they are in memory.
    qsizetype behind(int sequence) const;

private:
    void append(const EventEnvelope &event);
    std::vector<WireFrame> fromRing(int sequence, int count) const;

    const DraftId m_draft;
    mutable std::mutex m_mutex;
    DraftState m_state;
    QString m_epoch;
    Instant m_changedAt;
    QByteArray m_hash;
    std::deque<WireFrame> m_ring; ///< the last ones; the back is the head
    int m_head = 0;
    QMap<int, HostTerm> m_terms;
    qsizetype m_size = 0; ///< characters of all frames since it was loaded
    bool m_isLoaded = false;
    bool m_hasHole = false; ///< something was missed: to be loaded again
};

} // namespace warroom
