// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tuple>

namespace warroom {

/// One member of a value that is stored and sent: its name there and where it lives here.
template <typename Owner, typename Member>
struct Field {
    const char *name; ///< ASCII, snake_case, never changed once written
    Member Owner::*member;
};

template <typename Owner, typename Member>
constexpr Field<Owner, Member> field(const char *name, Member Owner::*member)
{
    return {name, member};
}

/// A value that declares its members through fields().
template <typename T>
concept HasFields = requires
{
    T::fields();
};

} // namespace warroom
