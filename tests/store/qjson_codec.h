// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event_envelope.h"
#include "store/instant_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

/// The codec once more, by way of QJsonDocument: slow, and written another way. What both say is
/// right; the measurements compare them.
namespace warroom::qjson {

inline QJsonValue put(const QString &value)
{
    return value;
}

inline QJsonValue put(int value)
{
    return value;
}

inline QJsonValue put(qint64 value)
{
    return value;
}

inline QJsonValue put(bool value)
{
    return value;
}

inline QJsonValue put(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

inline QJsonValue put(Instant value)
{
    const QString text = instantText(value);
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

inline QJsonValue put(const QUuid &value)
{
    return value.isNull() ? QString() : value.toString(QUuid::WithoutBraces);
}

inline QJsonValue put(const QByteArray &value)
{
    return QString::fromLatin1(value.toBase64());
}

template <typename Tag>
QJsonValue put(const Id<Tag> &value)
{
    return value.text();
}

template <NamedEnum Enum>
QJsonValue put(Enum value)
{
    const bool isNamed = static_cast<std::size_t>(value) < EnumNames<Enum>::names.size();
    return isNamed ? QJsonValue(enumName(value)) : QJsonValue();
}

template <HasFields Owner>
QJsonValue put(const Owner &value);

template <typename Element>
QJsonValue put(const QList<Element> &values)
{
    QJsonArray array;
    for (const Element &value : values)
        array.append(put(value));
    return array;
}

template <typename Value>
void putMember(QJsonObject &object, QLatin1StringView name, const Value &value)
{
    object.insert(name, put(value));
}

template <typename Value>
void putMember(QJsonObject &object, QLatin1StringView name, const std::optional<Value> &value)
{
    if (value)
        object.insert(name, put(*value));
}

template <HasFields Owner>
QJsonValue put(const Owner &value)
{
    QJsonObject object;
    std::apply(
        [&](const auto &...fields) {
            (putMember(object, QLatin1StringView(fields.name), value.*(fields.member)), ...);
        },
        Owner::fields());
    return object;
}

inline bool take(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}

inline bool take(const QJsonValue &json, qint64 &value)
{
    // Two different defaults: only a number that is whole and fits gives the same answer twice.
    value = json.toInteger(0);
    return json.isDouble() && value == json.toInteger(1);
}

inline bool take(const QJsonValue &json, int &value)
{
    qint64 wide = 0;
    const bool isWhole = take(json, wide);
    value = static_cast<int>(wide);
    return isWhole && value == wide;
}

inline bool take(const QJsonValue &json, double &value)
{
    value = json.toDouble();
    return json.isDouble();
}

inline bool take(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}

inline bool take(const QJsonValue &json, Instant &value)
{
    const std::optional<Instant> instant = instantFromText(json.toString());
    value = instant.value_or(Instant());
    return instant.has_value();
}

inline bool take(const QJsonValue &json, QUuid &value)
{
    value = QUuid::fromString(json.toString());
    return json.isString() && json.toString() == put(value).toString();
}

inline bool take(const QJsonValue &json, QByteArray &value)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        json.toString().toLatin1(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    value = decoded.decoded;
    return json.isString() && decoded;
}

template <typename Tag>
bool take(const QJsonValue &json, Id<Tag> &value)
{
    value = Id<Tag>(json.toString());
    return json.isString();
}

template <NamedEnum Enum>
bool take(const QJsonValue &json, Enum &value)
{
    const std::optional<Enum> known = enumFromName<Enum>(json.toString());
    value = known.value_or(Enum());
    return known.has_value();
}

template <HasFields Owner>
bool take(const QJsonValue &json, Owner &value);

template <typename Element>
bool take(const QJsonValue &json, QList<Element> &values)
{
    const QJsonArray array = json.toArray();
    for (const QJsonValue &element : array) {
        if (!take(element, values.emplace_back()))
            return false;
    }
    return json.isArray();
}

template <typename Value>
bool takeMember(const QJsonObject &object, QLatin1StringView name, Value &value)
{
    return take(object.value(name), value);
}

template <typename Value>
bool takeMember(const QJsonObject &object, QLatin1StringView name, std::optional<Value> &value)
{
    return !object.contains(name) || take(object.value(name), value.emplace());
}

template <HasFields Owner>
bool take(const QJsonValue &json, Owner &value)
{
    const QJsonObject object = json.toObject();
    return json.isObject()
        && std::apply(
               [&](const auto &...fields) {
                   return (
                       takeMember(object, QLatin1StringView(fields.name), value.*(fields.member))
                       && ...);
               },
               Owner::fields());
}

inline QByteArray encode(const Event &event)
{
    const QJsonValue json = std::visit([](const auto &e) { return put(e); }, event);
    return QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact);
}

/// The event of the same type as \a like that \a bytes hold.
inline std::optional<Event> decode(const Event &like, const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return std::visit(
        [&]<typename E>(const E &) {
            E event;
            const bool isRead = document.isObject() && take(QJsonValue(document.object()), event);
            return isRead ? std::optional<Event>(std::move(event)) : std::nullopt;
        },
        like);
}

} // namespace warroom::qjson
