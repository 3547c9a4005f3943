// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/event_record.h"

#include "store/codec.h"
#include "store/instant_text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

tl::unexpected<StoreError> fail(StoreErrorKind kind, const QString &detail)
{
    return tl::unexpected(StoreError{kind, detail});
}

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

/// The record as compact JSON with sorted members; data and metadata are that already.
QByteArray canonical(const EventRecord &record)
{
    QByteArray bytes;
    bytes.reserve(record.data.size() + record.metadata.size() + 256);
    bytes += "{\"created_at\":" + quoted(record.createdAt);
    bytes += ",\"data\":" + record.data;
    bytes += ",\"draft_id\":" + quoted(record.draft.text());
    bytes += ",\"id\":" + quoted(record.id);
    bytes += ",\"metadata\":" + record.metadata;
    bytes += ",\"schema\":" + QByteArray::number(record.schema);
    bytes += ",\"type\":" + quoted(record.type);
    bytes += ",\"version\":" + QByteArray::number(record.version) + '}';
    return bytes;
}

} // namespace

tl::expected<EventRecord, StoreError> recordOf(const NewEvent &event)
{
    EventRecord record;
    record.id = event.id.toString(QUuid::WithoutBraces);
    record.type = eventTypeName(event.event);
    record.schema = eventSchema(event.event);
    record.data = encode(event.event);
    record.metadata = encode(event.metadata);
    record.createdAt = instantText(event.recordedAt);

    // A log that cannot be read back is worse than an event that was refused.
    const auto again = envelopeOf(record);
    if (!again)
        return fail(StoreErrorKind::SerializationFailed, again.error().detail);
    if (again->event != event.event || again->metadata != event.metadata)
        return fail(StoreErrorKind::SerializationFailed,
                    u"%1 would not be read back as it is"_s.arg(record.type));
    return record;
}

tl::expected<EventEnvelope, StoreError> envelopeOf(const EventRecord &record)
{
    auto event = decode(record.type, record.schema, record.data);
    if (!event)
        return tl::unexpected(std::move(event.error()));
    auto metadata = decodeMetadata(record.metadata);
    if (!metadata)
        return tl::unexpected(std::move(metadata.error()));
    const std::optional<Instant> recordedAt = instantFromText(record.createdAt);
    const QUuid id = QUuid::fromString(record.id);
    if (!recordedAt || id.isNull())
        return fail(
            StoreErrorKind::DeserializationFailed,
            u"%1: no id or no time: '%2', '%3'"_s.arg(record.type, record.id, record.createdAt));
    return EventEnvelope{id,          record.draft,         record.version, record.globalPosition,
                         *recordedAt, std::move(*metadata), record.hash,    std::move(*event)};
}

QByteArray chainedHash(const QByteArray &previousHash, const EventRecord &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previousHash);
    hash.addData(canonical(record));
    return hash.result();
}

bool hasSameContent(const EventRecord &a, const EventRecord &b)
{
    return a.draft == b.draft && a.type == b.type && a.schema == b.schema && a.data == b.data
        && a.metadata == b.metadata;
}

} // namespace warroom
