// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/read_model_follower.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

PersistentSubscription::Options completedDrafts()
{
    PersistentSubscription::Options options;
    options.name = u"read-models"_s;
    options.filter.types = {QLatin1StringView(events::DraftCompleted::type)};
    return options;
}

/// Opens a door for each draft: that is seldom, and a door belongs to the thread it is used by.
PersistentSubscription::Handler countingIn(const StoreFactory &open)
{
    return [open](const EventEnvelope &completed) -> tl::expected<void, QString> {
        const auto store = open();
        if (!store)
            return tl::unexpected(store.error().detail);
        return (*store)->countIn(completed.draft).map_error([](const StoreError &error) {
            return error.detail;
        });
    };
}

} // namespace

ReadModelFollower::ReadModelFollower(const StoreFactory &open,
                                     PersistentSubscription::TimeSource now,
                                     PersistentSubscription::Trouble trouble)
    : m_subscription(open, completedDrafts(), countingIn(open), std::move(now), std::move(trouble))
{
}

} // namespace warroom
