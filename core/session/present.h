// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "domain/instant.h"

#include <QList>

#include <optional>

namespace warroom {

/// Somebody who is connected to a draft's host now. Never recorded: whoever asks later is not told.
struct Present {
    PersonId person;
    std::optional<Milliseconds> latency{}; ///< there and back; absent: not measured yet

    friend bool operator==(const Present &, const Present &) = default;
};

} // namespace warroom
