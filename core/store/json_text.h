// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUuid>

#include <optional>
#include <string_view>

namespace warroom {

/// \a text, which is valid UTF-8, as it is: a byte order mark is a character like any other.
QString textFromUtf8(std::string_view text);

/// The UUID \a text names in lower case and without braces; a null one for empty text.
std::optional<QUuid> uuidFromText(std::string_view text);

/// Why \a bytes are no JSON and where; empty where that cannot be said.
QString syntaxErrorIn(QByteArrayView bytes);

} // namespace warroom
