// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <concepts>
#include <type_traits>
#include <variant>

namespace warroom {

template <typename T, typename Variant>
inline constexpr bool isOneOf = false;
template <typename T, typename... Types>
inline constexpr bool isOneOf<T, std::variant<Types...>> = (std::same_as<T, Types> || ...);

/// A value, or a reference to one, of a type that \a Variant can hold.
template <typename T, typename Variant>
concept IsOneOf = isOneOf<std::remove_cvref_t<T>, Variant>;

} // namespace warroom
