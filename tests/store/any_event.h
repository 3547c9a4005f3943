// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/events.h"
#include "store/codec.h"

#include <rapidcheck.h>

/// rapidcheck's values for everything an event can hold, found through fields(): a new event is
/// drawn without a word about it here.
namespace warroom {

inline void draw(int &value)
{
    value = *rc::gen::arbitrary<int>();
}

inline void draw(qint64 &value)
{
    value = *rc::gen::inRange<qint64>(0, 1LL << 53);
}

inline void draw(double &value)
{
    value = *rc::gen::arbitrary<double>();
}

inline void draw(bool &value)
{
    value = *rc::gen::arbitrary<bool>();
}

inline void draw(QString &value)
{
    // Quotes, controls, letters, signs from beyond the first plane: all but halves of characters.
    const auto characters = *rc::gen::container<std::vector<char32_t>>(
        rc::gen::oneOf(rc::gen::inRange<char32_t>(0, 0xd800), rc::gen::inRange<char32_t>(32, 127),
                       rc::gen::inRange<char32_t>(0x1f300, 0x1f900)));
    value = QString::fromUcs4(characters.data(), static_cast<qsizetype>(characters.size()));
}

inline void draw(Instant &value)
{
    value = instantFromMs(*rc::gen::inRange<std::int64_t>(-62167219200000, 253402300800000));
}

inline void draw(QUuid &value)
{
    const auto bytes = *rc::gen::container<std::vector<char>>(16, rc::gen::arbitrary<char>());
    value = QUuid::fromRfc4122(QByteArrayView(bytes));
}

inline void draw(QByteArray &value)
{
    const auto bytes = *rc::gen::arbitrary<std::string>();
    value = QByteArray::fromStdString(bytes);
}

template <typename Tag>
void draw(Id<Tag> &value)
{
    QString text;
    draw(text);
    value = Id<Tag>(text);
}

template <NamedEnum Enum>
void draw(Enum &value)
{
    value = static_cast<Enum>(*rc::gen::inRange<std::size_t>(0, EnumNames<Enum>::names.size()));
}

template <typename Value>
void draw(std::optional<Value> &value)
{
    if (*rc::gen::arbitrary<bool>())
        draw(value.emplace());
}

template <HasFields Owner>
void draw(Owner &value);

template <typename Element>
void draw(QList<Element> &values)
{
    const int size = *rc::gen::inRange(0, 4);
    for (int i = 0; i < size; ++i)
        draw(values.emplace_back());
}

template <HasFields Owner>
void draw(Owner &value)
{
    std::apply([&](const auto &...fields) { (draw(value.*(fields.member)), ...); },
               Owner::fields());
}

template <typename E>
Event drawn()
{
    E event;
    draw(event);
    return event;
}

template <typename... Es>
rc::Gen<Event> anyOf(const std::variant<Es...> *)
{
    return rc::gen::exec([] {
        static constexpr Event (*drawers[])() = {drawn<Es>...};
        return drawers[*rc::gen::inRange<std::size_t>(0, sizeof...(Es))]();
    });
}

/// Any event there is, with any contents.
inline rc::Gen<Event> anyEvent()
{
    return anyOf(static_cast<const Event *>(nullptr));
}

} // namespace warroom

namespace warroom::events {

/// What rapidcheck prints of a counterexample.
inline void showValue(const Event &event, std::ostream &out)
{
    out << qPrintable(eventTypeName(event)) << ' ' << encode(event).toStdString();
}

} // namespace warroom::events
