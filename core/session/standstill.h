// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace warroom {

struct StoreError;

/// Why nothing can be recorded, as far as a person can do something about it.
enum class StoreTrouble {
    NoRoomLeft,
    MayNotBeWritten,
    OutOfReach, ///< another program is writing to it, or the file or its disk does not answer
    Damaged,
    ChangedElsewhere, ///< somebody else has gone on with the same draft
    Refused,          ///< the store does not take the event itself
};

StoreTrouble troubleOf(const StoreError &error);

/// A draft stands still: its host cannot record what should happen next.
struct Standstill {
    StoreTrouble why = StoreTrouble::OutOfReach;
    QString where; ///< the host's file, empty where there is none

    friend bool operator==(const Standstill &, const Standstill &) = default;
};

} // namespace warroom
