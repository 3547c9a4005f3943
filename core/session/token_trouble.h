// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace warroom {

/// What ConnectionState::trouble says where the keychain of this computer has lost what lets it in,
/// or does not give it away. A screen says it in the person's language.
inline const QString tokenLost = QStringLiteral(
    "the keychain does not give back what lets this computer in; join anew with the invitation");

} // namespace warroom
