// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"
#include "domain/field.h"
#include "domain/id.h"
#include "domain/instant.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QUuid>

#include <optional>

namespace warroom {

/// What is wrong with a JSON value, and where in it.
struct JsonFault {
    QString path; ///< "players[3].rank"; empty: the value itself
    QString what; ///< "is missing"
};

/// A value's JSON form and back: text, numbers, times, ids, named enums, lists, and whatever
/// declares its members through fields(), in any depth.
///
/// toJson() never fails; what JSON cannot say (a number that is none, an enumerator without a name)
/// becomes null, which fromJson() refuses. fromJson() fills \a value or says what is wrong, in
/// which case \a value is half filled and of no use. Nothing is ever defaulted: only a
/// std::optional member may be absent. Members nobody declared are passed over.
QJsonValue toJson(const QString &value);
QJsonValue toJson(int value);
QJsonValue toJson(qint64 value);
QJsonValue toJson(double value);
QJsonValue toJson(bool value);
QJsonValue toJson(Instant value);
QJsonValue toJson(const QUuid &value); ///< without braces; a null one is empty text

std::optional<JsonFault> fromJson(const QJsonValue &json, QString &value);
std::optional<JsonFault> fromJson(const QJsonValue &json, int &value);
std::optional<JsonFault> fromJson(const QJsonValue &json, qint64 &value);
std::optional<JsonFault> fromJson(const QJsonValue &json, double &value);
std::optional<JsonFault> fromJson(const QJsonValue &json, bool &value);
std::optional<JsonFault> fromJson(const QJsonValue &json, Instant &value);
std::optional<JsonFault> fromJson(const QJsonValue &json, QUuid &value);

template <typename Tag>
QJsonValue toJson(const Id<Tag> &value);
template <NamedEnum Enum>
QJsonValue toJson(Enum value);
template <typename Element>
QJsonValue toJson(const QList<Element> &values);
template <HasFields Owner>
QJsonValue toJson(const Owner &value);

template <typename Tag>
std::optional<JsonFault> fromJson(const QJsonValue &json, Id<Tag> &value);
template <NamedEnum Enum>
std::optional<JsonFault> fromJson(const QJsonValue &json, Enum &value);
template <typename Element>
std::optional<JsonFault> fromJson(const QJsonValue &json, QList<Element> &values);
template <HasFields Owner>
std::optional<JsonFault> fromJson(const QJsonValue &json, Owner &value);

namespace json {

/// \a fault, seen from the value that holds the faulty one as \a step: "rank", "[3]".
JsonFault below(const QString &step, JsonFault fault);
JsonFault isMissing(QLatin1StringView member);
JsonFault isNot(const QString &kind);

template <typename Value>
void putMember(QJsonObject &object, QLatin1StringView name, const Value &value)
{
    object.insert(name, toJson(value));
}

template <typename Value>
void putMember(QJsonObject &object, QLatin1StringView name, const std::optional<Value> &value)
{
    if (value)
        object.insert(name, toJson(*value));
}

template <typename Value>
std::optional<JsonFault> takeMember(const QJsonObject &object, QLatin1StringView name, Value &value)
{
    const auto found = object.constFind(name);
    if (found == object.constEnd())
        return isMissing(name);
    std::optional<JsonFault> fault = fromJson(found.value(), value);
    if (fault)
        fault = below(name, std::move(*fault));
    return fault;
}

template <typename Value>
std::optional<JsonFault> takeMember(const QJsonObject &object, QLatin1StringView name,
                                    std::optional<Value> &value)
{
    value.reset();
    return object.contains(name) ? takeMember(object, name, value.emplace()) : std::nullopt;
}

} // namespace json

template <typename Tag>
QJsonValue toJson(const Id<Tag> &value)
{
    return toJson(value.text());
}

template <NamedEnum Enum>
QJsonValue toJson(Enum value)
{
    const bool isNamed = static_cast<std::size_t>(value) < EnumNames<Enum>::names.size();
    return isNamed ? QJsonValue(enumName(value)) : QJsonValue();
}

template <typename Element>
QJsonValue toJson(const QList<Element> &values)
{
    QJsonArray array;
    for (const Element &value : values)
        array.append(toJson(value));
    return array;
}

template <HasFields Owner>
QJsonValue toJson(const Owner &value)
{
    QJsonObject object;
    std::apply(
        [&](const auto &...fields) {
            (json::putMember(object, QLatin1StringView(fields.name), value.*(fields.member)), ...);
        },
        Owner::fields());
    return object;
}

template <typename Tag>
std::optional<JsonFault> fromJson(const QJsonValue &json, Id<Tag> &value)
{
    QString text;
    std::optional<JsonFault> fault = fromJson(json, text);
    value = Id<Tag>(std::move(text));
    return fault;
}

template <NamedEnum Enum>
std::optional<JsonFault> fromJson(const QJsonValue &json, Enum &value)
{
    QString name;
    if (std::optional<JsonFault> fault = fromJson(json, name))
        return fault;
    const std::optional<Enum> known = enumFromName<Enum>(name);
    if (!known)
        return json::isNot(QStringLiteral("one of the names known here: '%1'").arg(name));
    value = *known;
    return {};
}

template <typename Element>
std::optional<JsonFault> fromJson(const QJsonValue &json, QList<Element> &values)
{
    if (!json.isArray())
        return json::isNot(QStringLiteral("a list"));
    const QJsonArray array = json.toArray();
    values.clear();
    values.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (std::optional<JsonFault> fault = fromJson(array.at(i), values.emplace_back()))
            return json::below(QStringLiteral("[%1]").arg(i), std::move(*fault));
    }
    return {};
}

template <HasFields Owner>
std::optional<JsonFault> fromJson(const QJsonValue &json, Owner &value)
{
    if (!json.isObject())
        return json::isNot(QStringLiteral("an object"));
    const QJsonObject object = json.toObject();
    std::optional<JsonFault> fault;
    const auto take = [&](const auto &field) {
        fault = json::takeMember(object, QLatin1StringView(field.name), value.*(field.member));
        return !fault;
    };
    std::apply([&](const auto &...fields) { return (take(fields) && ...); }, Owner::fields());
    return fault;
}

} // namespace warroom
