// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/json_reader.h"

#include "store/instant_text.h"
#include "store/json_source.h"
#include "store/json_text.h"
#include "store/shared_text.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace warroom {

namespace ondemand = simdjson::ondemand;

namespace {

bool isWhole(double value)
{
    constexpr double limit = 9223372036854775808.0; // 2^63
    return value >= -limit && value < limit
        && static_cast<double>(static_cast<qint64>(value)) == value;
}

} // namespace

std::optional<JsonFault> JsonReader::read(QByteArrayView bytes, std::span<const JsonMember> members,
                                          void *owner)
{
    constexpr qsizetype largestKept = 4 << 20; // a thread keeps no memory for what is rare
    static thread_local Source kept;
    JsonReader in;
    bool isRead = false;
    if (bytes.size() > largestKept) {
        Source source;
        isRead = in.document(source, bytes, members, owner);
    } else {
        isRead = in.document(kept, bytes, members, owner);
    }
    if (isRead)
        return {};
    // simdjson does not say where. A text that is refused may cost more.
    if (const QString error = syntaxErrorIn(bytes); !error.isEmpty())
        return JsonFault{{}, error, true};
    return std::move(in.m_fault);
}

bool JsonReader::document(Source &source, QByteArrayView bytes, std::span<const JsonMember> known,
                          void *owner)
{
    ondemand::document document;
    Object object;
    if (source.open(bytes).get(document))
        return isNot(u"JSON this program reads"_s);
    if (document.get_object().get(object.value))
        return isNot(u"an object"_s);
    if (!members(object, known, owner))
        return false;
    const bool isAtEnd = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
    return isAtEnd || isNot(u"JSON this program reads"_s);
}

bool JsonReader::text(JsonValue &json, QString &value)
{
    std::string_view utf8;
    if (!text(json, utf8))
        return false;
    value = sharedText(utf8);
    return true;
}

bool JsonReader::text(JsonValue &json, std::string_view &value)
{
    const simdjson::error_code error = json.value.get_string().get(value);
    return !error || isNot(error == simdjson::STRING_ERROR ? u"Unicode"_s : u"a text"_s);
}

bool JsonReader::number(JsonValue &json, int &value)
{
    qint64 wide = 0;
    if (!number(json, wide))
        return false;
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return refuse(u"is out of range: %1"_s.arg(wide));
    value = static_cast<int>(wide);
    return true;
}

bool JsonReader::number(JsonValue &json, qint64 &value)
{
    std::int64_t whole = 0;
    if (!json.value.get_int64().get(whole)) {
        value = whole;
        return true;
    }
    double written = 0; // 1e3 is whole as well
    if (!number(json, written))
        return false;
    value = isWhole(written) ? static_cast<qint64>(written) : 0;
    return isWhole(written) || isNot(u"a whole number: %1"_s.arg(written));
}

bool JsonReader::number(JsonValue &json, double &value)
{
    return !json.value.get_double().get(value) || isNot(u"a number"_s);
}

bool JsonReader::boolean(JsonValue &json, bool &value)
{
    return !json.value.get_bool().get(value) || isNot(u"true or false"_s);
}

bool JsonReader::instant(JsonValue &json, Instant &value)
{
    std::string_view text;
    const bool isText = !json.value.get_string().get(text);
    const std::optional<Instant> known = isText ? instantFromText(text) : std::nullopt;
    value = known.value_or(Instant());
    return known || isNot(u"a time like 2026-04-23T20:11:09.120Z"_s);
}

bool JsonReader::uuid(JsonValue &json, QUuid &value)
{
    std::string_view text;
    const bool isText = !json.value.get_string().get(text);
    const std::optional<QUuid> known = isText ? uuidFromText(text) : std::nullopt;
    value = known.value_or(QUuid());
    return known || isNot(u"a UUID in lower case"_s);
}

bool JsonReader::bytes(JsonValue &json, QByteArray &value)
{
    std::string_view text;
    const bool isText = !json.value.get_string().get(text);
    const auto decoded = QByteArray::fromBase64Encoding(
        QByteArray(text.data(), static_cast<qsizetype>(text.size())),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    value = decoded.decoded;
    return (isText && decoded) || isNot(u"bytes in base64"_s);
}

bool JsonReader::isList(JsonValue &json)
{
    ondemand::json_type type{};
    return !json.value.type().get(type) && type == ondemand::json_type::array;
}

bool JsonReader::list(JsonValue &json, bool (*readNext)(JsonReader &, JsonValue &, void *),
                      void *list)
{
    ondemand::array array;
    if (json.value.get_array().get(array))
        return isNot(u"a list"_s);
    int i = 0;
    for (auto next : array) {
        JsonValue element;
        if (std::move(next).get(element.value))
            return isNot(u"a list"_s);
        if (!readNext(*this, element, list))
            return below(u"[%1]"_s.arg(i));
        ++i;
    }
    return true;
}

bool JsonReader::refuse(const QString &what)
{
    m_fault = JsonFault{{}, what};
    return false;
}

bool JsonReader::isNot(const QString &kind)
{
    return refuse(u"is not "_s + kind);
}

bool JsonReader::below(const QString &step)
{
    QString &path = m_fault.path;
    if (!path.isEmpty() && !path.startsWith(u'['))
        path.prepend(u'.');
    path.prepend(step);
    return false;
}

} // namespace warroom
