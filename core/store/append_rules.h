// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_record.h"
#include "store/log_position.h"

namespace warroom {

/// What every store checks alike, so that no adapter has rules of its own.

/// \a events as records of \a stream without places yet; or what forbids them, whatever the
/// stream holds.
tl::expected<std::vector<EventRecord>, StoreError> recordsOf(const DraftId &stream,
                                                             std::span<const NewEvent> events);

/// Whether the whole batch was recorded before, \a known being what is recorded under each id.
/// InvalidEventData where one id stands for something else, or only a part is there.
tl::expected<bool, StoreError> isRepeated(std::span<const EventRecord> asked,
                                          std::span<const std::optional<EventRecord>> known);

/// The error where \a stream, being at \a actual, is not where \a expected says.
std::optional<StoreError> versionConflict(const DraftId &stream, ExpectedVersion expected,
                                          int actual);

/// Gives \a records their places after \a version and \a hash, the head of their stream.
void chain(std::span<EventRecord> records, int version, QByteArray hash);

/// What append() returns: \a records, which hold \a events in the same order.
std::vector<EventEnvelope> envelopesOf(std::span<const EventRecord> records,
                                       std::span<const NewEvent> events);

/// What append() returns for a batch that was recorded before.
tl::expected<std::vector<EventEnvelope>, StoreError>
envelopesOf(std::span<const std::optional<EventRecord>> known);

/// The errors of a read that asks for nonsense.
std::optional<StoreError> objectionToRead(int fromVersion, int count);
std::optional<StoreError> objectionToReadAll(LogPosition from, int count);
/// Whether \a records can follow \a version and \a hash, the head of their stream here.
std::optional<StoreError> objectionToImport(std::span<const EventRecord> records, int version,
                                            const QByteArray &hash);
/// Whether a stream at \a version can have \a snapshot.
std::optional<StoreError> objectionToSnapshot(const Snapshot &snapshot, int version);
StoreError isRecordedElsewhere(const QString &id);
StoreError wasArchived(const DraftId &stream, const QString &archivedAt);
StoreError isNotCompleted(const DraftId &stream);
StoreError streamNotFound(const DraftId &stream);

} // namespace warroom
