// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/tokens.h"
#include "session/room_client.h"
#include "store/event_store.h"

#include <memory>
#include <vector>

namespace warroom {
class DraftLibrary;
struct GatewayOptions;
} // namespace warroom

namespace warroom::cli {

/// The drafts of a library that a program without a window hosts: their rooms are open, so that
/// their clocks run, and their logs say by which keys they are hosted here. One that another
/// computer took over is left to it.
class ServedDrafts {
public:
    /// All of those in \a store that are not over. Tokens of those who hosted them are believed.
    static tl::expected<ServedDrafts, StoreError> open(DraftLibrary &library,
                                                       const EventStore &store, Tokens tokens,
                                                       const GatewayOptions &options);

    int count() const { return static_cast<int>(m_clients.size()); }

private:
    std::vector<std::unique_ptr<RoomClient>> m_clients;
};

} // namespace warroom::cli
