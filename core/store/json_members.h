// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/field.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <tuple>

/// What fields() declares, made ready at compile time for writing and reading JSON.
namespace warroom::json {

template <HasFields Owner>
inline constexpr auto fieldsOf = Owner::fields();

template <HasFields Owner>
inline constexpr std::size_t memberCount = std::tuple_size_v<decltype(Owner::fields())>;

/// By place in fields().
template <HasFields Owner>
inline constexpr auto memberNames = std::apply(
    [](const auto &...fields) {
        return std::array<std::string_view, memberCount<Owner>>{fields.name...};
    },
    fieldsOf<Owner>);

template <HasFields Owner>
constexpr auto placesByName()
{
    std::array<std::size_t, memberCount<Owner>> places{};
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    std::sort(places.begin(), places.end(), [](std::size_t a, std::size_t b) {
        return memberNames<Owner>[a] < memberNames<Owner>[b];
    });
    return places;
}

/// The places in fields() in the order in which members are written.
template <HasFields Owner>
inline constexpr auto sortedPlaces = placesByName<Owner>();

template <HasFields Owner, std::size_t Place>
constexpr auto makeKey()
{
    constexpr std::string_view name = memberNames<Owner>[Place];
    std::array<char, name.size() + 4> key{',', '"'};
    std::copy(name.begin(), name.end(), key.begin() + 2);
    key[name.size() + 2] = '"';
    key[name.size() + 3] = ':';
    return key;
}

/// `,"name":`
template <HasFields Owner, std::size_t Place>
inline constexpr auto keyOf = makeKey<Owner, Place>();

} // namespace warroom::json
