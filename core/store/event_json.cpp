// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/event_json.h"

#include "store/codec.h"
#include "store/json_encode.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace warroom {

namespace {

std::string_view viewOf(const QByteArray &json)
{
    return {json.constData(), static_cast<std::size_t>(json.size())};
}

QByteArray composed(const EventEnvelope &envelope, const EventData &event,
                    const QByteArray &metadata)
{
    JsonWriter out;
    const auto put = [&](std::string_view key, const auto &value) {
        out.raw(key);
        writeJson(out, value);
    };
    out.raw(R"({"data":)");
    out.raw(viewOf(event.data));
    put(R"(,"draft_id":)", envelope.draft);
    put(R"(,"id":)", envelope.id);
    out.raw(R"(,"metadata":)");
    out.raw(viewOf(metadata));
    put(R"(,"sequence":)", envelope.version);
    put(R"(,"timestamp":)", envelope.recordedAt);
    put(R"(,"type":)", event.type);
    put(R"(,"version":)", event.schema);
    out.raw("}");
    return out.take();
}

} // namespace

tl::expected<QByteArray, StoreError> exportJson(const EventRecord &record)
{
    const auto envelope = envelopeOf(record);
    if (!envelope)
        return tl::unexpected(envelope.error());
    const auto event = upcast(record.type, record.schema, record.data);
    if (!event)
        return tl::unexpected(event.error());
    return composed(*envelope, *event, record.metadata);
}

QByteArray exportJson(const EventEnvelope &envelope)
{
    const Event &event = envelope.event;
    return composed(envelope, {eventTypeName(event), eventSchema(event), encode(event)},
                    encode(envelope.metadata));
}

QJsonObject toJson(const EventEnvelope &envelope)
{
    return QJsonDocument::fromJson(exportJson(envelope)).object();
}

} // namespace warroom
