// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QString>

#include <optional>
#include <string_view>

namespace warroom {

/// \a instant as RFC 3339 in UTC: "2026-04-23T20:11:09.120Z". Empty outside the years 0 to 9999.
QString instantText(Instant instant);

/// The instant \a text names, which must have exactly the form instantText() writes.
std::optional<Instant> instantFromText(QStringView text);
std::optional<Instant> instantFromText(std::string_view text);

inline constexpr std::size_t instantTextSize = 24;

/// instantText() as instantTextSize characters at \a text; false where there is none, and then
/// nothing was written.
bool putInstantText(Instant instant, char *text);

} // namespace warroom
