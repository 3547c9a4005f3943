// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/personal_texts.h"

#include <type_traits>

namespace warroom {

namespace {

template <typename Value>
struct Holds : std::false_type {
};
template <>
struct Holds<PersonalText> : std::true_type {
};
template <typename Value>
struct Holds<std::optional<Value>> : Holds<Value> {
};
template <typename Value>
struct Holds<QList<Value>> : Holds<Value> {
};
template <typename Owner, typename Member>
struct Holds<Field<Owner, Member>> : Holds<Member> {
};
template <typename... Members>
struct Holds<std::tuple<Members...>> : std::disjunction<Holds<Members>...> {
};
template <HasFields Owner>
struct Holds<Owner> : Holds<decltype(Owner::fields())> {
};

using Texts = std::vector<PlacedText>;

void collect(const QByteArray &place, PersonalText &text, Texts &texts)
{
    texts.push_back({place.mid(1), &text});
}

template <HasFields Owner>
void collect(const QByteArray &place, Owner &owner, Texts &texts);

template <typename Value>
void collect(const QByteArray &place, std::optional<Value> &value, Texts &texts)
{
    if (value)
        collect(place, *value, texts);
}

template <typename Value>
void collect(const QByteArray &place, QList<Value> &values, Texts &texts)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        collect(place + '/' + QByteArray::number(i), values[i], texts);
}

template <HasFields Owner>
void collect(const QByteArray &place, Owner &owner, Texts &texts)
{
    const auto look = [&](const auto &field) {
        auto &member = owner.*(field.member);
        if constexpr (Holds<std::remove_cvref_t<decltype(member)>>::value)
            collect(place + '/' + field.name, member, texts);
    };
    std::apply([&](const auto &...fields) { (look(fields), ...); }, Owner::fields());
}

template <typename... Events>
QStringList typesIn(const std::variant<Events...> *)
{
    QStringList types;
    const auto add = [&](const char *type, bool holds) {
        if (holds)
            types << QString::fromLatin1(type);
    };
    (add(Events::type, Holds<Events>::value), ...);
    return types;
}

} // namespace

bool holdsTexts(const Event &event)
{
    return std::visit([](const auto &e) { return Holds<std::remove_cvref_t<decltype(e)>>::value; },
                      event);
}

QStringList typesWithTexts()
{
    static const QStringList types = typesIn(static_cast<const Event *>(nullptr));
    return types;
}

std::vector<PlacedText> textsIn(Event &event)
{
    Texts texts;
    if (holdsTexts(event))
        std::visit([&](auto &e) { collect({}, e, texts); }, event);
    return texts;
}

std::vector<PersonalText> textsOf(const Event &event)
{
    if (!holdsTexts(event))
        return {};
    Event copy = event;
    std::vector<PersonalText> texts;
    for (const PlacedText &placed : textsIn(copy))
        texts.push_back(*placed.text);
    return texts;
}

} // namespace warroom
