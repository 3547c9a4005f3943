// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/persistent_subscription.h"

namespace warroom {

/// Keeps the read models of a log up with it, a little behind: counts each draft in when it is
/// completed, and anew when it is corrected after that, on a thread of its own. Remembers how far
/// it got under the name "read-models", so that what was completed while nobody followed is counted
/// at the next start. Threads, trouble and destruction are as with PersistentSubscription.
class ReadModelFollower {
public:
    ReadModelFollower(const StoreFactory &open, PersistentSubscription::TimeSource now,
                      PersistentSubscription::Trouble trouble = {});

private:
    PersistentSubscription m_subscription;
};

} // namespace warroom
