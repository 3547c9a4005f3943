// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/read_model_follower.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// A correction changes what a completed draft says; one of a draft that goes on counts nobody in.
PersistentSubscription::Options completedAndCorrected()
{
    PersistentSubscription::Options options;
    options.name = u"read-models"_s;
    options.filter.types = {QLatin1StringView(events::DraftCompleted::type),
                            QLatin1StringView(events::PickCorrected::type)};
    return options;
}

/// Opens a door for each draft: that is seldom, and a door belongs to the thread it is used by.
PersistentSubscription::Handler countingIn(const StoreFactory &open)
{
    return [open](const EventEnvelope &event) -> tl::expected<void, QString> {
        const auto store = open();
        if (!store)
            return tl::unexpected(store.error().detail);
        return (*store)->countIn(event.draft).map_error([](const StoreError &error) {
            return error.detail;
        });
    };
}

} // namespace

ReadModelFollower::ReadModelFollower(const StoreFactory &open,
                                     PersistentSubscription::TimeSource now,
                                     PersistentSubscription::Trouble trouble)
    : m_subscription(open, completedAndCorrected(), countingIn(open), std::move(now),
                     std::move(trouble))
{
}

} // namespace warroom
