// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/codec.h"

#include "store/json_decode.h"
#include "store/json_encode.h"
#include "store/upcast_routes.h"

#include <QStringList>

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

QLatin1StringView nameOf(const Reader &reader)
{
    return QLatin1StringView(reader.type.data(), static_cast<qsizetype>(reader.type.size()));
}

const Reader *readerOf(QStringView type)
{
    const auto found =
        std::lower_bound(readers.begin(), readers.end(), type,
                         [&](const Reader &reader, QStringView t) { return nameOf(reader) < t; });
    return found != readers.end() && nameOf(*found) == type ? &*found : nullptr;
}

tl::expected<Event, StoreError> read(const Reader &reader, QStringView type,
                                     const QByteArray &bytes)
{
    tl::expected<Event, StoreError> event;
    if (const std::optional<JsonFault> fault = reader.read(bytes, *event))
        return fail(u"%1.data"_s.arg(type), *fault);
    return event;
}

const UpcastRoutes &routes()
{
    static const UpcastRoutes routes = [] {
        std::vector<EventShape> today;
        for (const Reader &reader : readers)
            today.push_back({nameOf(reader), reader.schema});
        return UpcastRoutes(upcasters(), today);
    }();
    return routes;
}

tl::unexpected<StoreError> unknown(QStringView type, int schema)
{
    QStringList known;
    for (const int other : routes().schemasOf(type))
        known << QString::number(other);
    if (known.isEmpty())
        return fail(StoreErrorKind::InvalidEventType, u"'%1' is no event known here"_s.arg(type));
    return fail(StoreErrorKind::DeserializationFailed,
                u"%1: schema %2 is not known here, only %3"_s.arg(type).arg(schema).arg(
                    known.join(u", "_s)));
}

struct ReadToday {
    QByteArray data;
    Event event;
};

tl::expected<ReadToday, StoreError> readOld(QStringView type, int schema, const QByteArray &bytes)
{
    const UpcastRoutes::Route *route = routes().from(type, schema);
    if (!route)
        return unknown(type, schema);
    const Reader &reader = *readerOf(route->empty() ? type : route->back()->to.type);
    const bool mayBeWhole = std::all_of(route->begin(), route->end(),
                                        [](const Upcaster *step) { return step->onlyAdds; });
    auto event = read(reader, type, bytes);
    if (mayBeWhole && (event || route->empty()))
        return std::move(event).map([&](Event &&e) { return ReadToday{bytes, std::move(e)}; });

    const auto data = upcast(*route, bytes);
    if (!data)
        return fail(u"%1.data"_s.arg(type), data.error());
    return read(reader, type, *data).map([&](Event &&e) { return ReadToday{*data, std::move(e)}; });
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
    if (const Reader *reader = readerOf(type); reader && reader->schema == schema)
        return read(*reader, type, bytes);
    auto today = readOld(type, schema, bytes);
    if (!today)
        return tl::unexpected(std::move(today.error()));
    return std::move(today->event);
}

tl::expected<EventData, StoreError> upcast(QStringView type, int schema, const QByteArray &bytes)
{
    auto today = readOld(type, schema, bytes);
    if (!today)
        return tl::unexpected(std::move(today.error()));
    return EventData{eventTypeName(today->event), eventSchema(today->event),
                     std::move(today->data)};
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

} // namespace warroom
