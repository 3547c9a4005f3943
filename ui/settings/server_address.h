// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace warroom {

/// What keeps the address of a server from being remembered.
enum class AddressFault {
    None,
    Missing,
    NotAnAddress, ///< nothing of the form postgresql://user@host[:port]/database
    HasPassword,  ///< what is remembered is a file that anybody may come to read
};

AddressFault faultOf(const QString &address);

/// \a address without a password, and without what follows a question mark if one stands there.
QString withoutPassword(const QString &address);

} // namespace warroom
