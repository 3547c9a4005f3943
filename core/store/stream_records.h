// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_record.h"

namespace warroom {

/// Streams as they are stored, whole, for whoever takes them from one store into another.

/// Every record of \a stream. Fails as readRecords() does.
tl::expected<std::vector<EventRecord>, StoreError> wholeStream(const EventStore &store,
                                                               const DraftId &stream);

/// What is wrong with \a records, the whole of a stream that is said to end at \a head: the finding
/// about the earliest event. \a keys are those their texts must open under, where they are there.
std::optional<Finding> firstFault(std::span<const EventRecord> records, int head,
                                  const PersonKeys &keys = {});

/// "event 7 is missing", or what it is about the stream as a whole.
QString sentenceOf(const Finding &finding);

/// A stream from its first event up to the first that cannot be trusted.
struct SoundPart {
    std::vector<EventRecord> records;
    QString fault; ///< of the first event left out, one line; null: the stream is whole
};

/// Reads as far as reading goes, one event at a time where a page of them cannot be read. Fails
/// only where there is no such stream.
tl::expected<SoundPart, StoreError> soundPart(const EventStore &store, const DraftId &stream);

/// Whether \a a and \a b are one record, in whatever store and at whatever position.
bool isSameRecord(const EventRecord &a, const EventRecord &b);

/// The version of the first event in which \a a and \a b differ, as far as the shorter goes; 0: in
/// none.
int firstDifference(std::span<const EventRecord> a, std::span<const EventRecord> b);

} // namespace warroom
