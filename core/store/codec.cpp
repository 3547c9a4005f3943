// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/codec.h"

#include "store/json_value.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

template <typename T>
using Decoded = tl::expected<T, StoreError>;

tl::unexpected<StoreError> fail(StoreErrorKind kind, const QString &detail)
{
    return tl::unexpected(StoreError{kind, detail});
}

tl::unexpected<StoreError> fail(const QString &where, const JsonFault &fault)
{
    const QString member = fault.path.isEmpty() ? u"it"_s : u"'%1'"_s.arg(fault.path);
    return fail(StoreErrorKind::DeserializationFailed,
                u"%1: %2 %3"_s.arg(where, member, fault.what));
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Decoded<QJsonObject> parse(const QString &where, const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(
            StoreErrorKind::DeserializationFailed,
            u"%1: no JSON: %2 at byte %3"_s.arg(where, error.errorString()).arg(error.offset));
    }
    if (!document.isObject())
        return fail(where, json::isNot(u"an object"_s));
    return document.object();
}

/// How one type of event is read.
struct Reader {
    std::string_view type;
    int schema = 0;
    std::optional<JsonFault> (*read)(const QJsonObject &, Event &) = nullptr;
};

template <typename E>
std::optional<JsonFault> readInto(const QJsonObject &object, Event &event)
{
    return fromJson(QJsonValue(object), event.emplace<E>());
}

template <typename... Es>
constexpr auto makeReaders(const std::variant<Es...> *)
{
    std::array readers{Reader{Es::type, Es::schema, readInto<Es>}...};
    std::sort(readers.begin(), readers.end(),
              [](const Reader &a, const Reader &b) { return a.type < b.type; });
    return readers;
}

constexpr auto readers = makeReaders(static_cast<const Event *>(nullptr));

const Reader *readerOf(QStringView type)
{
    const auto name = [](const Reader &reader) {
        return QLatin1StringView(reader.type.data(), static_cast<qsizetype>(reader.type.size()));
    };
    const auto found =
        std::lower_bound(readers.begin(), readers.end(), type,
                         [&](const Reader &reader, QStringView t) { return name(reader) < t; });
    return found != readers.end() && name(*found) == type ? &*found : nullptr;
}

QJsonObject dataOf(const Event &event)
{
    return std::visit([](const auto &e) { return toJson(e).toObject(); }, event);
}

QJsonObject metadataObject(const EventMetadata &metadata)
{
    return QJsonObject{{u"actor_id"_s, toJson(metadata.actorId)},
                       {u"causation_id"_s, toJson(metadata.causationId)},
                       {u"correlation_id"_s, toJson(metadata.correlationId)},
                       {u"source_id"_s, toJson(metadata.sourceId)}};
}

} // namespace

QString eventTypeName(const Event &event)
{
    return std::visit([](const auto &e) { return QString::fromLatin1(e.type); }, event);
}

int eventSchema(const Event &event)
{
    return std::visit([](const auto &e) { return e.schema; }, event);
}

QByteArray encode(const Event &event)
{
    return compact(dataOf(event));
}

tl::expected<Event, StoreError> decode(QStringView type, int schema, const QByteArray &bytes)
{
    const Reader *reader = readerOf(type);
    if (!reader)
        return fail(StoreErrorKind::InvalidEventType, u"'%1' is no event known here"_s.arg(type));
    if (reader->schema != schema) {
        return fail(StoreErrorKind::DeserializationFailed,
                    u"%1: schema %2 is not known here, only %3"_s.arg(type).arg(schema).arg(
                        reader->schema));
    }
    const QString where = u"%1.data"_s.arg(type);
    const Decoded<QJsonObject> object = parse(where, bytes);
    if (!object)
        return tl::unexpected(object.error());
    Event event;
    if (const std::optional<JsonFault> fault = reader->read(*object, event))
        return fail(where, *fault);
    return event;
}

QByteArray encode(const EventMetadata &metadata)
{
    return compact(metadataObject(metadata));
}

tl::expected<EventMetadata, StoreError> decodeMetadata(const QByteArray &bytes)
{
    const QString where = u"metadata"_s;
    const Decoded<QJsonObject> object = parse(where, bytes);
    if (!object)
        return tl::unexpected(object.error());
    EventMetadata metadata;
    std::optional<JsonFault> fault;
    const auto take = [&](QLatin1StringView name, auto &value) {
        if (!fault)
            fault = json::takeMember(*object, name, value);
    };
    take("actor_id"_L1, metadata.actorId);
    take("causation_id"_L1, metadata.causationId);
    take("correlation_id"_L1, metadata.correlationId);
    take("source_id"_L1, metadata.sourceId);
    if (fault)
        return fail(where, *fault);
    return metadata;
}

QJsonObject toJson(const EventEnvelope &envelope)
{
    return QJsonObject{{u"id"_s, toJson(envelope.id)},
                       {u"draft_id"_s, toJson(envelope.draft)},
                       {u"type"_s, eventTypeName(envelope.event)},
                       {u"timestamp"_s, toJson(envelope.recordedAt)},
                       {u"data"_s, dataOf(envelope.event)},
                       {u"sequence"_s, envelope.version},
                       {u"version"_s, eventSchema(envelope.event)},
                       {u"metadata"_s, metadataObject(envelope.metadata)}};
}

} // namespace warroom
