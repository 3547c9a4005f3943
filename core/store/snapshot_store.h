// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "store/store_error.h"

#include <QByteArray>

#include <optional>
#include <tl/expected.hpp>

namespace warroom {

/// The fold of a stream up to a version, in the form \a schema names. Never more than a shortcut:
/// who does not understand it folds the events.
struct Snapshot {
    DraftId draft;
    int version = 0;
    QString schema;
    QByteArray state; ///< JSON in UTF-8

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

/// Where snapshots are kept. Used like the EventStore it belongs to.
class SnapshotStore {
public:
    virtual ~SnapshotStore() = default;

    /// Replaces a snapshot of the same version. Fails with StreamNotFound, or with
    /// WrongExpectedVersion where the stream has not got that far.
    virtual tl::expected<void, StoreError> saveSnapshot(const Snapshot &snapshot) = 0;
    /// The newest of \a schema at or below \a version.
    virtual tl::expected<std::optional<Snapshot>, StoreError>
    loadSnapshot(const DraftId &draft, const QString &schema, int version) const = 0;
};

} // namespace warroom
