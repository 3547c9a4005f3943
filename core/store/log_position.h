// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event_envelope.h"

#include <compare>
#include <optional>

namespace warroom {

/// A place in the log of a whole store: where somebody who reads on will start.
///
/// Positions are handed out when an event is written, not when it is committed. Where writers work
/// in parallel a later position can become visible first, so there the transaction orders the log;
/// where one writer takes turns with others it is always 0.
struct LogPosition {
    quint64 transaction = 0;
    qint64 position = 0; ///< globalPosition; 0: before the first event

    friend auto operator<=>(const LogPosition &, const LogPosition &) = default;
};

/// "1204", or "7731:1204" with its transaction: how a checkpoint is kept, and read again.
QString positionText(LogPosition position);
std::optional<LogPosition> positionFromText(QStringView text);

inline LogPosition positionOf(const EventEnvelope &event)
{
    return {event.transaction, event.globalPosition};
}

} // namespace warroom
