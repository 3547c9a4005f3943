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

StoreError unreadable(const QString &where, const JsonFault &fault)
{
    const QString member = fault.path.isEmpty() ? u"it"_s : u"'%1'"_s.arg(fault.path);
    return {StoreErrorKind::DeserializationFailed,
            fault.isSyntax ? u"%1: no JSON: %2"_s.arg(where, fault.what)
                           : u"%1: %2 %3"_s.arg(where, member, fault.what)};
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

const Reader *readerOf(std::string_view type)
{
    const auto found =
        std::lower_bound(readers.begin(), readers.end(), type,
                         [](const Reader &reader, std::string_view t) { return reader.type < t; });
    return found != readers.end() && found->type == type ? &*found : nullptr;
}

const Reader &readerOf(const QString &today)
{
    const QByteArray name = today.toLatin1();
    return *readerOf(std::string_view(name.constData(), static_cast<std::size_t>(name.size())));
}

std::optional<StoreError> read(const Reader &reader, QStringView type, QByteArrayView bytes,
                               Event &event)
{
    if (const std::optional<JsonFault> fault = reader.read(bytes, event))
        return unreadable(u"%1.data"_s.arg(type), *fault);
    return {};
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

StoreError unknown(QStringView type, int schema)
{
    QStringList known;
    for (const int other : routes().schemasOf(type))
        known << QString::number(other);
    if (known.isEmpty())
        return {StoreErrorKind::InvalidEventType, u"'%1' is no event known here"_s.arg(type)};
    return {StoreErrorKind::DeserializationFailed,
            u"%1: schema %2 is not known here, only %3"_s.arg(type).arg(schema).arg(
                known.join(u", "_s))};
}

/// Makes \a bytes what they are today, and \a event what they say.
std::optional<StoreError> readOld(const QString &type, int schema, QByteArray &bytes, Event &event)
{
    const UpcastRoutes::Route *route = routes().from(type, schema);
    if (!route)
        return unknown(type, schema);
    const Reader &reader = readerOf(route->empty() ? type : route->back()->to.type);
    const bool mayBeWhole = std::all_of(route->begin(), route->end(),
                                        [](const Upcaster *step) { return step->onlyAdds; });
    auto fault = read(reader, type, bytes, event);
    if (mayBeWhole && (!fault || route->empty()))
        return fault;

    auto data = upcast(*route, bytes);
    if (!data)
        return unreadable(u"%1.data"_s.arg(type), data.error());
    bytes = std::move(*data);
    return read(reader, type, bytes, event);
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

std::optional<StoreError> decodeInto(Event &event, std::string_view type, int schema,
                                     QByteArrayView bytes)
{
    const auto name = [&] {
        return QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size()));
    };
    const Reader *reader = readerOf(type);
    if (!reader || reader->schema != schema) {
        QByteArray data = bytes.toByteArray();
        return readOld(name(), schema, data, event);
    }
    if (const std::optional<JsonFault> fault = reader->read(bytes, event))
        return unreadable(name() + u".data"_s, *fault);
    return {};
}

tl::expected<Event, StoreError> decode(QStringView type, int schema, const QByteArray &bytes)
{
    const QByteArray utf8 = type.toUtf8();
    tl::expected<Event, StoreError> event;
    if (auto fault = decodeInto(*event, {utf8.constData(), static_cast<std::size_t>(utf8.size())},
                                schema, bytes))
        return tl::unexpected(std::move(*fault));
    return event;
}

tl::expected<EventData, StoreError> upcast(QStringView type, int schema, const QByteArray &bytes)
{
    QByteArray data = bytes;
    Event event;
    if (auto fault = readOld(type.toString(), schema, data, event))
        return tl::unexpected(std::move(*fault));
    return EventData{eventTypeName(event), eventSchema(event), std::move(data)};
}

QByteArray encode(const EventMetadata &metadata)
{
    return encoded(metadata);
}

std::optional<QByteArray> encodeFaithfully(const EventMetadata &metadata)
{
    return faithfullyEncoded(metadata);
}

std::optional<StoreError> decodeInto(EventMetadata &metadata, QByteArrayView bytes)
{
    if (const std::optional<JsonFault> fault = fromJson(bytes, metadata))
        return unreadable(u"metadata"_s, *fault);
    return {};
}

} // namespace warroom
