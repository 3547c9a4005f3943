// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <span>

namespace warroom {

/// What an event looks like in a log.
struct EventShape {
    QString type;
    int schema = 0;

    friend bool operator==(const EventShape &, const EventShape &) = default;
};

/// One step from a shape that was written once to a later one.
struct Upcaster {
    EventShape from;
    EventShape to; ///< of another type where the event was renamed
    /// The data of `from` as data of `to`. Pure; sees any JSON, refuses nothing: who reads the
    /// result is strict. Leaves alone what it does not know.
    QJsonObject (*upcast)(QJsonObject data) = nullptr;
    /// Adds members that `to` cannot do without, and does nothing where they are there: what can be
    /// read as `to` needs no step.
    bool onlyAdds = false;
};

/// Every step there is. A row is never removed: somebody has a log it reads.
std::span<const Upcaster> upcasters();

} // namespace warroom
