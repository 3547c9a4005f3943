// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/draft_channel.h"
#include "store/subscription.h"

#include <functional>
#include <unordered_map>

namespace warroom {

/// Follows a store's log and keeps a channel for every draft that somebody watches, and for the
/// last ones that somebody did.
///
/// Any thread may ask for channels. \a news is called on the log reader's own thread.
class Broadcast {
public:
    using News = std::function<void(const DraftId &draft)>;
    using Trouble = std::function<void(const StoreError &)>;

    /// Channels that are kept before those are dropped that nobody holds.
    static constexpr std::size_t mostUnwatched = 32;

    /// Reads on from where the log of \a store ends now; a channel reads what was before itself.
    static tl::expected<std::unique_ptr<Broadcast>, StoreError> follow(const EventStore &store,
                                                                       News news, Trouble trouble);

    /// The channel of \a draft, loaded through \a store. StreamNotFound where there is none.
    tl::expected<std::shared_ptr<DraftChannel>, StoreError> channel(const DraftId &draft,
                                                                    const EventStore &store);

    /// There is no news after it returns; channels go on answering.
    void stop();

private:
    Broadcast(StoreFactory open, LogPosition after, News news, Trouble trouble);
    void take(const EventEnvelope &event);
    std::shared_ptr<DraftChannel> known(const DraftId &draft) const;
    std::shared_ptr<DraftChannel> make(const DraftId &draft);

    mutable std::mutex m_mutex;
    std::unordered_map<QString, std::shared_ptr<DraftChannel>> m_channels;
    News m_news;
    std::optional<Subscription> m_log; ///< last: its thread uses all above
};

} // namespace warroom
