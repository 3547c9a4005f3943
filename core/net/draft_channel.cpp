// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/draft_channel.h"

#include "domain/evolve.h"
#include "domain/objections.h"

namespace warroom {

tl::expected<void, StoreError> DraftChannel::load(const EventStore &store)
{
    const std::lock_guard lock(m_mutex);
    if (m_isLoaded && !m_hasHole)
        return {};
    const auto events = readWhole(store, m_draft);
    if (!events)
        return tl::unexpected(events.error());
    for (const EventEnvelope &event : *events) {
        if (event.version > m_head)
            append(event);
    }
    m_isLoaded = true;
    m_hasHole = false;
    return {};
}

bool DraftChannel::take(const EventEnvelope &event)
{
    const std::lock_guard lock(m_mutex);
    if (!m_isLoaded || event.version <= m_head)
        return false;
    m_hasHole = m_hasHole || event.version != m_head + 1;
    if (!m_hasHole)
        append(event);
    return true;
}

void DraftChannel::append(const EventEnvelope &event)
{
    if (m_epoch.isEmpty())
        m_epoch = epochOf(event);
    evolve(m_state, event.event);
    m_head = event.version;
    if (const auto *changed = std::get_if<events::HostChanged>(&event.event))
        m_terms.insert(changed->term, {event.version, changed->key});
    m_changedAt = event.recordedAt;
    m_hash = event.hash;
    WireFrame frame = wireFrame(event, m_epoch);
    m_size += frame.open.size();
    frame.upTo = m_size;
    m_ring.push_back(std::move(frame));
    if (m_ring.size() > ringSize)
        m_ring.pop_front();
}

int DraftChannel::View::sinceAfter(std::optional<int> term) const
{
    if (terms.isEmpty())
        return 0;
    const auto next = term ? terms.upperBound(*term) : std::prev(terms.cend());
    return next == terms.cend() ? 0 : next->since;
}

int DraftChannel::View::termOf(const QString &key) const
{
    const Succession &succession = state.company.succession;
    if (key.isEmpty() || succession.isHostedBy(key))
        return succession.term;
    int own = 1;
    for (auto term = terms.cbegin(); term != terms.cend(); ++term)
        own = term->key == key ? term.key() : own;
    return own;
}

DraftChannel::View DraftChannel::view() const
{
    const std::lock_guard lock(m_mutex);
    return {m_head, m_epoch, m_state, m_changedAt, m_terms};
}

int DraftChannel::head() const
{
    const std::lock_guard lock(m_mutex);
    return m_head;
}

QString DraftChannel::epoch() const
{
    const std::lock_guard lock(m_mutex);
    return m_epoch;
}

QByteArray DraftChannel::hash() const
{
    const std::lock_guard lock(m_mutex);
    return m_hash;
}

bool DraftChannel::isSentAway(const Claims &claims) const
{
    const std::lock_guard lock(m_mutex);
    return warroom::isSentAway(m_state, actorOf(claims));
}

bool DraftChannel::isHostedBy(const QString &key) const
{
    const std::lock_guard lock(m_mutex);
    return m_state.company.succession.host == key;
}

qsizetype DraftChannel::behind(int sequence) const
{
    const std::lock_guard lock(m_mutex);
    if (sequence >= m_head || m_ring.empty())
        return 0;
    const int oldest = m_ring.front().sequence;
    const qsizetype before = sequence < oldest
        ? m_ring.front().upTo - m_ring.front().open.size()
        : m_ring.at(static_cast<std::size_t>(sequence - oldest)).upTo;
    return m_size - before;
}

std::vector<WireFrame> DraftChannel::fromRing(int sequence, int count) const
{
    const auto first = m_ring.begin() + std::max(0, sequence + 1 - m_ring.front().sequence);
    return {first, first + std::min<std::ptrdiff_t>(count, m_ring.end() - first)};
}

tl::expected<std::vector<WireFrame>, StoreError> DraftChannel::after(int sequence, int count,
                                                                     const EventStore &store) const
{
    QString epoch;
    {
        const std::lock_guard lock(m_mutex);
        if (sequence >= m_head || m_ring.empty())
            return std::vector<WireFrame>();
        if (sequence + 1 >= m_ring.front().sequence)
            return fromRing(sequence, count);
        epoch = m_epoch;
        count = std::min(count, m_head - sequence);
    }
    const auto events = store.read(m_draft, sequence + 1, count, ReadDirection::Forward);
    if (!events)
        return tl::unexpected(events.error());
    std::vector<WireFrame> frames;
    for (const EventEnvelope &event : *events)
        frames.push_back(wireFrame(event, epoch));
    return frames;
}

} // namespace warroom
