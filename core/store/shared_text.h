// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace warroom {

/// \a utf8, which is valid UTF-8, as a text that shares its memory with what was asked for a short
/// while ago: a draft says the same few names in every event. As textFromUtf8() otherwise.
///
/// Each thread keeps a few dozen kilobytes for it.
QString sharedText(std::string_view utf8);

} // namespace warroom
