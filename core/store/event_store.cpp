// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/event_store.h"

#include <iterator>

namespace warroom {

tl::expected<std::vector<EventEnvelope>, StoreError> readWhole(const EventStore &store,
                                                               const DraftId &stream)
{
    constexpr int pageSize = 1000;
    std::vector<EventEnvelope> whole;
    for (;;) {
        const int next = static_cast<int>(whole.size()) + 1;
        auto page = store.read(stream, next, pageSize, ReadDirection::Forward);
        if (!page)
            return page;
        const bool isLast = page->size() < pageSize;
        std::move(page->begin(), page->end(), std::back_inserter(whole));
        if (isLast)
            return whole;
    }
}

} // namespace warroom
