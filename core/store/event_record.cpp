// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/event_record.h"

#include "store/codec.h"
#include "store/instant_text.h"
#include "store/json_text.h"
#include "store/json_writer.h"
#include "store/personal_texts.h"
#include "store/sha256.h"
#include "store/shared_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// Why \a record would not be read back as it was.
StoreError unfaithful(const EventRecord &record)
{
    const auto again = envelopeOf(record);
    return {StoreErrorKind::SerializationFailed,
            again ? u"%1 would not be read back as it is"_s.arg(record.type)
                  : again.error().detail};
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

tl::expected<EventRecord, StoreError> recordOf(const NewEvent &event)
{
    std::optional<QByteArray> data = encodeFaithfully(event.event);
    std::optional<QByteArray> metadata = encodeFaithfully(event.metadata);
    const bool isFaithful = data && metadata;

    EventRecord record;
    record.id = event.id.toString(QUuid::WithoutBraces);
    record.type = eventTypeName(event.event);
    record.schema = eventSchema(event.event);
    record.data = data ? std::move(*data) : encode(event.event);
    record.metadata = metadata ? std::move(*metadata) : encode(event.metadata);
    record.createdAt = instantText(event.recordedAt);

    const std::vector<PersonalText> texts = textsOf(event.event);
    if (std::any_of(texts.begin(), texts.end(),
                    [](const PersonalText &text) { return text.sealed.isEmpty(); }))
        return tl::unexpected(StoreError{StoreErrorKind::SerializationFailed,
                                         u"%1 holds a text that is not sealed"_s.arg(record.type)});
    // A log that cannot be read back is worse than an event that was refused.
    if (!isFaithful || record.createdAt.isEmpty() || event.id.isNull())
        return tl::unexpected(unfaithful(record));
    return record;
}

std::optional<StoreError> decodeInto(EventEnvelope &envelope, const RecordView &record)
{
    if (auto fault = decodeInto(envelope.event, record.type, record.schema, record.data))
        return fault;
    if (auto fault = decodeInto(envelope.metadata, record.metadata))
        return fault;
    const std::optional<QUuid> id = uuidFromText(record.id);
    const std::optional<Instant> recordedAt = instantFromText(record.createdAt);
    if (!id || id->isNull() || !recordedAt)
        return StoreError{StoreErrorKind::DeserializationFailed,
                          u"%1: no id or no time: '%2', '%3'"_s.arg(
                              textFromUtf8(record.type), textFromUtf8(record.id),
                              textFromUtf8(record.createdAt))};
    envelope.id = *id;
    envelope.draft = DraftId(sharedText(record.draft));
    envelope.version = record.version;
    envelope.globalPosition = record.globalPosition;
    envelope.transaction = record.transaction;
    envelope.recordedAt = *recordedAt;
    envelope.hash = QByteArray(record.hash.data(), static_cast<qsizetype>(record.hash.size()));
    return {};
}

tl::expected<EventEnvelope, StoreError> envelopeOf(const EventRecord &record)
{
    const QByteArray id = record.id.toUtf8();
    const QByteArray draft = record.draft.text().toUtf8();
    const QByteArray type = record.type.toUtf8();
    const QByteArray createdAt = record.createdAt.toUtf8();
    tl::expected<EventEnvelope, StoreError> envelope;
    if (auto fault = decodeInto(*envelope,
                                {record.globalPosition, record.transaction, view(id), view(draft),
                                 record.version, view(type), record.schema, view(record.data),
                                 view(record.metadata), view(createdAt), view(record.hash)}))
        return tl::unexpected(std::move(*fault));
    return envelope;
}

QByteArray chainedHash(const QByteArray &previousHash, const EventRecord &record)
{
    // The record as one compact JSON object with sorted members; data and metadata are that
    // already, and need not be copied.
    JsonWriter out;
    Sha256 hash;
    std::size_t used = 0;
    const auto addWritten = [&] {
        hash.add(out.view().substr(used));
        used = out.view().size();
    };
    hash.add(previousHash);
    out.raw("{\"created_at\":");
    out.text(record.createdAt);
    out.raw(",\"data\":");
    addWritten();
    hash.add(record.data);
    out.raw(",\"draft_id\":");
    out.text(record.draft.text());
    out.raw(",\"id\":");
    out.text(record.id);
    out.raw(",\"metadata\":");
    addWritten();
    hash.add(record.metadata);
    out.raw(",\"schema\":");
    out.number(qint64{record.schema});
    out.raw(",\"type\":");
    out.text(record.type);
    out.raw(",\"version\":");
    out.number(qint64{record.version});
    out.raw("}");
    addWritten();
    return hash.result();
}

bool hasSameContent(const EventRecord &a, const EventRecord &b)
{
    if (a.draft != b.draft || a.metadata != b.metadata)
        return false;
    if (a.schema == b.schema && a.type == b.type)
        return a.data == b.data;
    // One of them may have been written before the schema was raised.
    const auto ofA = decode(a.type, a.schema, a.data);
    const auto ofB = decode(b.type, b.schema, b.data);
    return ofA && ofB && *ofA == *ofB;
}

} // namespace warroom
