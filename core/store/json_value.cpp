// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/json_value.h"

#include "store/instant_text.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace warroom {

namespace json {

JsonFault below(const QString &step, JsonFault fault)
{
    if (!fault.path.isEmpty() && !fault.path.startsWith(u'['))
        fault.path.prepend(u'.');
    fault.path.prepend(step);
    return fault;
}

JsonFault isMissing(QLatin1StringView member)
{
    return JsonFault{member, u"is missing"_s};
}

JsonFault isNot(const QString &kind)
{
    return JsonFault{{}, u"is not "_s + kind};
}

} // namespace json

QJsonValue toJson(const QString &value)
{
    return value;
}

QJsonValue toJson(int value)
{
    return value;
}

QJsonValue toJson(qint64 value)
{
    return value;
}

QJsonValue toJson(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonValue toJson(bool value)
{
    return value;
}

QJsonValue toJson(Instant value)
{
    const QString text = instantText(value);
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue toJson(const QUuid &value)
{
    return value.isNull() ? QString() : value.toString(QUuid::WithoutBraces);
}

std::optional<JsonFault> fromJson(const QJsonValue &json, QString &value)
{
    if (!json.isString())
        return json::isNot(u"a text"_s);
    value = json.toString();
    return {};
}

std::optional<JsonFault> fromJson(const QJsonValue &json, int &value)
{
    qint64 wide = 0;
    if (std::optional<JsonFault> fault = fromJson(json, wide))
        return fault;
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return JsonFault{{}, u"is out of range: %1"_s.arg(wide)};
    value = static_cast<int>(wide);
    return {};
}

std::optional<JsonFault> fromJson(const QJsonValue &json, qint64 &value)
{
    if (!json.isDouble())
        return json::isNot(u"a number"_s);
    // Two different defaults: only a number that is whole and fits gives the same answer twice.
    value = json.toInteger(0);
    if (value != json.toInteger(1))
        return json::isNot(u"a whole number: %1"_s.arg(json.toDouble()));
    return {};
}

std::optional<JsonFault> fromJson(const QJsonValue &json, double &value)
{
    if (!json.isDouble())
        return json::isNot(u"a number"_s);
    value = json.toDouble();
    return {};
}

std::optional<JsonFault> fromJson(const QJsonValue &json, bool &value)
{
    if (!json.isBool())
        return json::isNot(u"true or false"_s);
    value = json.toBool();
    return {};
}

std::optional<JsonFault> fromJson(const QJsonValue &json, Instant &value)
{
    const std::optional<Instant> instant = instantFromText(json.toString());
    if (!instant)
        return json::isNot(u"a time like 2026-04-23T20:11:09.120Z"_s);
    value = *instant;
    return {};
}

std::optional<JsonFault> fromJson(const QJsonValue &json, QUuid &value)
{
    const QString text = json.toString();
    value = QUuid::fromString(text);
    if (json.isString() && text == toJson(value).toString())
        return {};
    return json::isNot(u"a UUID in lower case"_s);
}

} // namespace warroom
