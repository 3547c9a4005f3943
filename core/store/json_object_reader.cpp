// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/json_source.h"
#include "store/json_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace ondemand = simdjson::ondemand;

namespace {

constexpr int deepest = 512; // of members nobody declared; what is declared is shallow

using Names = std::vector<std::string_view>;

std::string_view repeatedIn(Names &names)
{
    std::sort(names.begin(), names.end());
    const auto found = std::adjacent_find(names.begin(), names.end());
    return found == names.end() ? std::string_view() : *found;
}

} // namespace

/// An object that is being read.
struct JsonReader::Members {
    std::span<const JsonMember> known;
    void *owner = nullptr;
    quint64 seen = 0;     ///< a bit for each known member
    std::size_t next = 0; ///< which comes next where they are sorted
    Names others;

    /// Which of the known ones \a field is, or their number.
    std::size_t find(ondemand::field &field) const
    {
        const ondemand::raw_json_string key = field.key();
        for (std::size_t i = next; i < known.size(); ++i) {
            if (key.unsafe_is_equal(known[i].name))
                return i;
        }
        for (std::size_t i = 0; i < next; ++i) {
            if (key.unsafe_is_equal(known[i].name))
                return i;
        }
        return known.size();
    }

    std::size_t find(std::string_view name) const
    {
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const JsonMember &m) { return m.name == name; });
        return static_cast<std::size_t>(found - known.begin());
    }
};

bool JsonReader::object(JsonValue &json, std::span<const JsonMember> known, void *owner)
{
    Object object;
    if (json.value.get_object().get(object.value))
        return isNot(u"an object"_s);
    return members(object, known, owner);
}

bool JsonReader::members(Object &object, std::span<const JsonMember> known, void *owner)
{
    Members reading{known, owner, 0, 0, {}};
    for (auto next : object.value) {
        Field field;
        if (std::move(next).get(field.value))
            return isNot(u"an object"_s);
        const std::size_t found = reading.find(field.value);
        JsonValue value{field.value.value()};
        const bool isRead = found < known.size() ? member(reading, found, value)
                                                 : otherMember(reading, field, value);
        if (!isRead)
            return false;
    }
    const std::string_view repeated = repeatedIn(reading.others);
    return repeated.empty() ? !isAnyMissing(reading) : isRepeated(repeated);
}

bool JsonReader::member(Members &reading, std::size_t found, JsonValue &json)
{
    const JsonMember &known = reading.known[found];
    const quint64 bit = quint64(1) << found;
    if (reading.seen & bit)
        return isRepeated(known.name);
    reading.seen |= bit;
    reading.next = found + 1;
    return known.read(*this, json, reading.owner) || below(textFromUtf8(known.name));
}

/// Its name may still be a known one, written with escapes.
bool JsonReader::otherMember(Members &reading, Field &field, JsonValue &json)
{
    std::string_view name;
    if (field.value.unescaped_key().get(name))
        return isNot(u"an object"_s);
    const std::size_t found = reading.find(name);
    if (found < reading.known.size())
        return member(reading, found, json);
    reading.others.push_back(name);
    return pass(json, 1) || below(textFromUtf8(name));
}

bool JsonReader::isAnyMissing(const Members &reading)
{
    const JsonMember *first = nullptr;
    for (std::size_t i = 0; i < reading.known.size(); ++i) {
        const JsonMember &member = reading.known[i];
        const bool isSeen = reading.seen >> i & 1;
        if (!isSeen && !member.isOptional && (!first || member.place < first->place))
            first = &member;
    }
    if (first)
        m_fault = JsonFault{textFromUtf8(first->name), u"is missing"_s};
    return first;
}

bool JsonReader::pass(JsonValue &json, int depth)
{
    simdjson::ondemand::json_type type{};
    if (depth > deepest)
        return refuse(u"is nested too deeply"_s);
    if (json.value.type().get(type))
        return isNot(u"JSON"_s);
    std::string_view text;
    double number = 0;
    bool boolean = false;
    switch (type) {
    case ondemand::json_type::object:
        return passObject(json, depth);
    case ondemand::json_type::array:
        return passList(json, depth);
    case ondemand::json_type::string:
        return this->text(json, text);
    case ondemand::json_type::number:
        return this->number(json, number);
    case ondemand::json_type::boolean:
        return this->boolean(json, boolean);
    case ondemand::json_type::null:
        return !json.value.is_null().get(boolean) || isNot(u"null"_s);
    }
    return false;
}

bool JsonReader::passObject(JsonValue &json, int depth)
{
    ondemand::object object;
    if (json.value.get_object().get(object))
        return isNot(u"an object"_s);
    Names names;
    for (auto next : object) {
        ondemand::field field;
        if (std::move(next).get(field) || field.unescaped_key().get(names.emplace_back()))
            return isNot(u"an object"_s);
        JsonValue value{field.value()};
        if (!pass(value, depth + 1))
            return below(textFromUtf8(names.back()));
    }
    const std::string_view repeated = repeatedIn(names);
    return repeated.empty() || isRepeated(repeated);
}

bool JsonReader::passList(JsonValue &json, int depth)
{
    ondemand::array array;
    if (json.value.get_array().get(array))
        return isNot(u"a list"_s);
    for (auto next : array) {
        JsonValue element;
        if (std::move(next).get(element.value))
            return isNot(u"a list"_s);
        if (!pass(element, depth + 1))
            return false;
    }
    return true;
}

bool JsonReader::isRepeated(std::string_view name)
{
    m_fault = JsonFault{textFromUtf8(name), u"is there twice"_s};
    return false;
}

} // namespace warroom
