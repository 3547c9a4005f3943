// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"

namespace warroom {

/// Which colours stand for positions.
enum class PositionColours {
    Usual,
    Safe, ///< told apart with any kind of colour vision, by lightness and by blue against yellow
};

template <>
struct EnumNames<PositionColours> {
    static constexpr std::array<std::string_view, 2> names{"usual", "safe"};
};

} // namespace warroom
