// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/broadcast.h"

#include "store/append_rules.h"
#include "store/preparation_stream.h"

namespace warroom {

tl::expected<std::unique_ptr<Broadcast>, StoreError> Broadcast::follow(const EventStore &store,
                                                                       News news, Trouble trouble)
{
    const auto head = headOf(store);
    if (!head)
        return tl::unexpected(head.error());
    return std::unique_ptr<Broadcast>(
        new Broadcast(store.opener(), *head, std::move(news), std::move(trouble)));
}

Broadcast::Broadcast(StoreFactory open, LogPosition after, News news, Trouble trouble)
    : m_news(std::move(news))
{
    m_log.emplace(
        std::move(open), after, EventFilter(), [this](const EventEnvelope &event) { take(event); },
        std::move(trouble));
}

void Broadcast::stop()
{
    m_log.reset();
}

std::shared_ptr<DraftChannel> Broadcast::known(const DraftId &draft) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_channels.find(draft.text());
    return found == m_channels.end() ? nullptr : found->second;
}

std::shared_ptr<DraftChannel> Broadcast::make(const DraftId &draft)
{
    const std::lock_guard lock(m_mutex);
    if (m_channels.size() >= mostUnwatched) // nobody gets hold of one but under the lock
        std::erase_if(m_channels, [](const auto &entry) { return entry.second.use_count() == 1; });
    return m_channels.try_emplace(draft.text(), std::make_shared<DraftChannel>(draft))
        .first->second;
}

tl::expected<std::shared_ptr<DraftChannel>, StoreError> Broadcast::channel(const DraftId &draft,
                                                                           const EventStore &store)
{
    if (isPreparationStream(draft)) // one person's alone, and nobody is told that there is one
        return tl::unexpected(streamNotFound(draft));
    std::shared_ptr<DraftChannel> channel = known(draft);
    if (!channel)
        channel = make(draft); // known before it is loaded: what is recorded meanwhile finds it
    if (const auto loaded = channel->load(store); !loaded) {
        const std::lock_guard lock(m_mutex);
        m_channels.erase(draft.text());
        return tl::unexpected(loaded.error());
    }
    return channel;
}

void Broadcast::take(const EventEnvelope &event)
{
    const std::shared_ptr<DraftChannel> channel = known(event.draft);
    if (channel && channel->take(event))
        m_news(event.draft);
}

} // namespace warroom
