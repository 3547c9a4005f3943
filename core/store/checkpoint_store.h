// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "store/log_position.h"
#include "store/store_error.h"

#include <QList>
#include <QUuid>

#include <optional>
#include <tl/expected.hpp>

namespace warroom {

/// An event somebody could not handle and went past.
struct DeadLetter {
    QString sink; ///< who: the name of a subscription
    QUuid event;
    int attempts = 0;
    QString lastError;
    std::optional<Instant> nextAttemptAt; ///< absent: only when a person asks for it

    friend bool operator==(const DeadLetter &, const DeadLetter &) = default;
};

/// What is remembered for those who follow the log. Used like the EventStore it belongs to.
class CheckpointStore {
public:
    virtual ~CheckpointStore() = default;

    /// How far \a name has handled the log; nothing for a name never heard of.
    virtual tl::expected<std::optional<LogPosition>, StoreError>
    checkpoint(const QString &name) const = 0;
    /// Durable when it returns. \a now is what updated_at says.
    virtual tl::expected<void, StoreError> saveCheckpoint(const QString &name, LogPosition position,
                                                          Instant now) = 0;

    /// Adds \a letter or replaces the one of the same sink and event.
    virtual tl::expected<void, StoreError> park(const DeadLetter &letter) = 0;
    /// Of \a sink, or of everybody where that is empty; in the order of the log.
    virtual tl::expected<QList<DeadLetter>, StoreError> parked(const QString &sink) const = 0;
    /// Forgets the letter; nothing happens where there is none.
    virtual tl::expected<void, StoreError> unpark(const QString &sink, const QUuid &event) = 0;
};

} // namespace warroom
