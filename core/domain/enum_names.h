// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace warroom {

/// The stored name of each value of a closed enum.
///
/// Specialise with `static constexpr std::array<std::string_view, N> names`, in the order of the
/// enumerators, which start at 0. Names are ASCII, lower case, and never change once written.
template <typename Enum>
struct EnumNames;

template <typename Enum>
concept NamedEnum = requires
{
    EnumNames<Enum>::names.size();
};

template <NamedEnum Enum>
QLatin1StringView enumName(Enum value)
{
    const std::string_view name = EnumNames<Enum>::names.at(static_cast<std::size_t>(value));
    return QLatin1StringView(name.data(), static_cast<qsizetype>(name.size()));
}

template <NamedEnum Enum>
std::optional<Enum> enumFromName(QStringView name)
{
    for (std::size_t i = 0; i < EnumNames<Enum>::names.size(); ++i) {
        if (name == enumName(static_cast<Enum>(i)))
            return static_cast<Enum>(i);
    }
    return {};
}

} // namespace warroom
