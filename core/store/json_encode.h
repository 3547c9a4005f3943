// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"
#include "domain/id.h"
#include "store/json_members.h"
#include "store/json_writer.h"

#include <QList>
#include <QUuid>

#include <optional>

namespace warroom {

/// A value as JSON: text, numbers, times, ids, named enums, bytes (base64), lists, and whatever
/// declares its members through fields(), in any depth. Members are sorted, and absent ones left
/// out, so equal values give equal bytes.
inline void writeJson(JsonWriter &out, const QString &value)
{
    out.text(value);
}

inline void writeJson(JsonWriter &out, int value)
{
    out.number(static_cast<qint64>(value));
}

inline void writeJson(JsonWriter &out, qint64 value)
{
    out.number(value);
}

inline void writeJson(JsonWriter &out, double value)
{
    out.number(value);
}

inline void writeJson(JsonWriter &out, bool value)
{
    out.raw(value ? "true" : "false");
}

inline void writeJson(JsonWriter &out, Instant value)
{
    out.instant(value);
}

inline void writeJson(JsonWriter &out, const QUuid &value)
{
    out.uuid(value);
}

inline void writeJson(JsonWriter &out, const QByteArray &value)
{
    out.raw("\"");
    out.raw(value.toBase64().toStdString());
    out.raw("\"");
}

template <typename Tag>
void writeJson(JsonWriter &out, const Id<Tag> &value)
{
    out.text(value.text());
}

template <NamedEnum Enum>
void writeJson(JsonWriter &out, Enum value)
{
    constexpr auto &names = EnumNames<Enum>::names;
    const auto place = static_cast<std::size_t>(value);
    if (place >= names.size()) {
        out.nothing();
        return;
    }
    out.raw("\"");
    out.raw(names[place]);
    out.raw("\"");
}

template <typename Element>
void writeJson(JsonWriter &out, const QList<Element> &values);
template <HasFields Owner>
void writeJson(JsonWriter &out, const Owner &value);

namespace json {

template <HasFields Owner, std::size_t Place, typename Value>
void writeMember(JsonWriter &out, const Value &value)
{
    constexpr auto &key = keyOf<Owner, Place>;
    out.raw({key.data(), key.size()});
    writeJson(out, value);
}

template <HasFields Owner, std::size_t Place, typename Value>
void writeMember(JsonWriter &out, const std::optional<Value> &value)
{
    if (value)
        writeMember<Owner, Place>(out, *value);
}

template <HasFields Owner, std::size_t... Is>
void writeMembers(JsonWriter &out, const Owner &value, std::index_sequence<Is...>)
{
    constexpr auto &places = sortedPlaces<Owner>;
    (writeMember<Owner, places[Is]>(out, value.*(std::get<places[Is]>(fieldsOf<Owner>).member)),
     ...);
}

} // namespace json

template <typename Element>
void writeJson(JsonWriter &out, const QList<Element> &values)
{
    const std::ptrdiff_t opened = out.open();
    for (const Element &value : values) {
        out.raw(",");
        writeJson(out, value);
    }
    out.close(opened, "[]");
}

template <HasFields Owner>
void writeJson(JsonWriter &out, const Owner &value)
{
    const std::ptrdiff_t opened = out.open();
    json::writeMembers(out, value, std::make_index_sequence<json::memberCount<Owner>>());
    out.close(opened, "{}");
}

} // namespace warroom
