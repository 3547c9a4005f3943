// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"

#include <memory>

namespace warroom {

/// A store that forgets everything when it is destroyed: for tests, simulations and files that are
/// only looked at. Keeps the whole contract but for durability.
std::unique_ptr<EventStore> makeMemoryStore();

} // namespace warroom
