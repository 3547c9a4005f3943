// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/fence.h"

#include "session/issued.h"

namespace warroom {

tl::expected<bool, StoreError> fence(EventStore &store, const Room &room,
                                     const events::HostChanged &changed, int at, Instant now)
{
    if (room.history().size() < at)
        return false;
    const QUuid id = QUuid::createUuid();
    const std::vector<NewEvent> wall{
        {id, now, {programActor().id, id, id, QStringLiteral("warroom")}, changed}};
    if (auto recorded = store.append(room.draft(), ExpectedVersion::any(), wall); !recorded)
        return tl::unexpected(std::move(recorded.error()));
    return true;
}

} // namespace warroom
