// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace warroom::postgres {

using Migration = std::vector<const char *>;

/// Step N brings a schema from version N to N + 1. Steps are added, never changed.
std::span<const Migration> migrations();

/// The function that appends, and the one that writes an event as its hash covers it.
extern const char *const canonicalFunction;
extern const char *const appendFunction;

} // namespace warroom::postgres
