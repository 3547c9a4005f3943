// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/codec.h"

#include "store/json_decode.h"
#include "store/json_value.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

tl::unexpected<StoreError> fail(StoreErrorKind kind, const QString &detail)
{
    return tl::unexpected(StoreError{kind, detail});
}

tl::unexpected<StoreError> fail(const QString &where, const JsonFault &fault)
{
    if (fault.isSyntax)
        return fail(StoreErrorKind::DeserializationFailed,
                    u"%1: no JSON: %2"_s.arg(where, fault.what));
    const QString member = fault.path.isEmpty() ? u"it"_s : u"'%1'"_s.arg(fault.path);
    return fail(StoreErrorKind::DeserializationFailed,
                u"%1: %2 %3"_s.arg(where, member, fault.what));
}

template <typename Value>
QByteArray encoded(const Value &value)
{
    JsonWriter out;
    writeJson(out, value);
    return out.take();
}

template <typename Value>
std::optional<QByteArray> faithfullyEncoded(const Value &value)
{
    JsonWriter out;
    writeJson(out, value);
    return out.isFaithful() ? std::optional(out.take()) : std::nullopt;
}

/// How one type of event is read.
struct Reader {
    std::string_view type;
    int schema = 0;
    std::optional<JsonFault> (*read)(QByteArrayView, Event &) = nullptr;
};

template <typename E>
std::optional<JsonFault> readInto(QByteArrayView bytes, Event &event)
{
    return fromJson(bytes, event.emplace<E>());
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
    return std::visit([](const auto &e) { return encoded(e); }, event);
}

std::optional<QByteArray> encodeFaithfully(const Event &event)
{
    return std::visit([](const auto &e) { return faithfullyEncoded(e); }, event);
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
    tl::expected<Event, StoreError> event;
    if (const std::optional<JsonFault> fault = reader->read(bytes, *event))
        return fail(u"%1.data"_s.arg(type), *fault);
    return event;
}

QByteArray encode(const EventMetadata &metadata)
{
    return encoded(metadata);
}

std::optional<QByteArray> encodeFaithfully(const EventMetadata &metadata)
{
    return faithfullyEncoded(metadata);
}

tl::expected<EventMetadata, StoreError> decodeMetadata(const QByteArray &bytes)
{
    EventMetadata metadata;
    if (const std::optional<JsonFault> fault = fromJson(bytes, metadata))
        return fail(u"metadata"_s, *fault);
    return metadata;
}

QJsonObject toJson(const EventEnvelope &envelope)
{
    return QJsonObject{
        {u"id"_s, toJson(envelope.id)},
        {u"draft_id"_s, toJson(envelope.draft)},
        {u"type"_s, eventTypeName(envelope.event)},
        {u"timestamp"_s, toJson(envelope.recordedAt)},
        {u"data"_s, std::visit([](const auto &e) { return toJson(e); }, envelope.event)},
        {u"sequence"_s, envelope.version},
        {u"version"_s, eventSchema(envelope.event)},
        {u"metadata"_s, toJson(envelope.metadata)}};
}

} // namespace warroom
