// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"

#include <string_view>

namespace warroom {

/// An event in the form a store keeps it and the hash covers it. Everything that is text there is
/// text here, so that even what was damaged can be read, checked and named.
struct EventRecord {
    qint64 globalPosition = 0;
    quint64 transaction = 0; ///< see LogPosition
    QString id;              ///< UUID without braces
    DraftId draft;
    int version = 0;
    QString type;
    int schema = 0;
    QByteArray data;     ///< JSON, as encode() writes it
    QByteArray metadata; ///< JSON
    QString createdAt;   ///< as instantText() writes it
    QByteArray hash;     ///< SHA-256, 32 bytes
};

/// A record where it lies, in UTF-8: valid as long as what it was read from.
struct RecordView {
    qint64 globalPosition = 0;
    quint64 transaction = 0;
    std::string_view id;
    std::string_view draft;
    int version = 0;
    std::string_view type;
    int schema = 0;
    std::string_view data;
    std::string_view metadata;
    std::string_view createdAt;
    std::string_view hash;
};

/// \a event as a record that has no place in a stream yet.
/// SerializationFailed where it would not be read back as it is.
tl::expected<EventRecord, StoreError> recordOf(const NewEvent &event);

/// The record as it was written. Fails as decode() does.
tl::expected<EventEnvelope, StoreError> envelopeOf(const EventRecord &record);

/// envelopeOf() into \a envelope, for whoever reads many. Says what that fails with; \a envelope is
/// of no use then.
[[nodiscard]] std::optional<StoreError> decodeInto(EventEnvelope &envelope,
                                                   const RecordView &record);

/// The hash \a record must have after an event with \a previousHash (empty for the first).
QByteArray chainedHash(const QByteArray &previousHash, const EventRecord &record);

/// Whether \a a and \a b are the same event of the same stream, whenever it was recorded.
bool hasSameContent(const EventRecord &a, const EventRecord &b);

} // namespace warroom
