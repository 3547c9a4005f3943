// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"
#include "domain/id.h"
#include "store/json_members.h"
#include "store/json_reader.h"

#include <QList>

namespace warroom {

/// A value from its JSON, the reverse of writeJson(). Nothing is ever defaulted: only a
/// std::optional member may be absent. Fails as JsonReader does.
inline bool readJson(JsonReader &in, JsonValue &json, QString &value)
{
    return in.text(json, value);
}

inline bool readJson(JsonReader &in, JsonValue &json, int &value)
{
    return in.number(json, value);
}

inline bool readJson(JsonReader &in, JsonValue &json, qint64 &value)
{
    return in.number(json, value);
}

inline bool readJson(JsonReader &in, JsonValue &json, double &value)
{
    return in.number(json, value);
}

inline bool readJson(JsonReader &in, JsonValue &json, bool &value)
{
    return in.boolean(json, value);
}

inline bool readJson(JsonReader &in, JsonValue &json, Instant &value)
{
    return in.instant(json, value);
}

inline bool readJson(JsonReader &in, JsonValue &json, QUuid &value)
{
    return in.uuid(json, value);
}

inline bool readJson(JsonReader &in, JsonValue &json, QByteArray &value)
{
    return in.bytes(json, value);
}

template <typename Tag>
bool readJson(JsonReader &in, JsonValue &json, Id<Tag> &value)
{
    QString text;
    const bool isRead = in.text(json, text);
    value = Id<Tag>(std::move(text));
    return isRead;
}

template <NamedEnum Enum>
bool readJson(JsonReader &in, JsonValue &json, Enum &value)
{
    constexpr auto &names = EnumNames<Enum>::names;
    std::string_view name;
    if (!in.text(json, name))
        return false;
    const auto known = std::find(names.begin(), names.end(), name);
    if (known == names.end()) {
        const QString said = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        return in.isNot(QStringLiteral("one of the names known here: '%1'").arg(said));
    }
    value = static_cast<Enum>(known - names.begin());
    return true;
}

template <typename Element>
bool readJson(JsonReader &in, JsonValue &json, QList<Element> &values);
template <HasFields Owner>
bool readJson(JsonReader &in, JsonValue &json, Owner &value);

template <typename Value>
bool readJson(JsonReader &in, JsonValue &json, std::optional<Value> &value)
{
    return readJson(in, json, value.emplace());
}

template <typename Element>
bool readJson(JsonReader &in, JsonValue &json, QList<Element> &values)
{
    const auto readNext = [](JsonReader &reader, JsonValue &next, void *list) {
        return readJson(reader, next, static_cast<QList<Element> *>(list)->emplace_back());
    };
    values.clear();
    return in.list(json, readNext, &values);
}

namespace json {

template <typename Value>
inline constexpr bool isOptional = false;
template <typename Value>
inline constexpr bool isOptional<std::optional<Value>> = true;

template <HasFields Owner, std::size_t Place>
constexpr JsonMember readerOfMember()
{
    constexpr auto &field = std::get<Place>(fieldsOf<Owner>);
    using Value = std::remove_cvref_t<decltype(std::declval<Owner &>().*(field.member))>;
    return {memberNames<Owner>[Place], Place, isOptional<Value>,
            [](JsonReader &in, JsonValue &json, void *owner) {
                constexpr auto member = std::get<Place>(fieldsOf<Owner>).member;
                return readJson(in, json, static_cast<Owner *>(owner)->*member);
            }};
}

template <HasFields Owner, std::size_t... Is>
constexpr auto readersOfMembers(std::index_sequence<Is...>)
{
    constexpr auto &places = sortedPlaces<Owner>;
    return std::array{readerOfMember<Owner, places[Is]>()...};
}

/// By name.
template <HasFields Owner>
inline constexpr auto
    membersOf = readersOfMembers<Owner>(std::make_index_sequence<memberCount<Owner>>());

} // namespace json

template <HasFields Owner>
bool readJson(JsonReader &in, JsonValue &json, Owner &value)
{
    static_assert(json::memberCount<Owner> <= 64);
    return in.object(json, json::membersOf<Owner>, &value);
}

/// \a value from a document.
template <HasFields Owner>
std::optional<JsonFault> fromJson(QByteArrayView bytes, Owner &value)
{
    static_assert(json::memberCount<Owner> <= 64);
    return JsonReader::read(bytes, json::membersOf<Owner>, &value);
}

} // namespace warroom
