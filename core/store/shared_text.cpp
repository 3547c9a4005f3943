// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/shared_text.h"

#include "store/json_text.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace warroom {

namespace {

constexpr std::size_t places = 512;       ///< a power of two
constexpr std::size_t longestShared = 39; ///< holds a UUID and any name

struct Remembered {
    std::array<char, longestShared> utf8;
    quint8 size = 0;
    QString text;

    bool is(std::string_view other) const
    {
        return size == other.size() && std::memcmp(utf8.data(), other.data(), size) == 0;
    }
};

/// The first and the last bytes of \a utf8 as numbers.
template <typename Word>
std::pair<quint64, quint64> endsOf(std::string_view utf8)
{
    Word first;
    Word last;
    std::memcpy(&first, utf8.data(), sizeof first);
    std::memcpy(&last, utf8.data() + utf8.size() - sizeof last, sizeof last);
    return {first, last};
}

/// Names of one kind differ at their ends, mostly.
std::size_t placeOf(std::string_view utf8)
{
    constexpr quint64 mix = 0x9e37'79b9'7f4a'7c15; // 2^64 / golden ratio
    const auto ends = utf8.size() >= 8 ? endsOf<quint64>(utf8)
        : utf8.size() >= 4             ? endsOf<quint32>(utf8)
                                       : endsOf<quint8>(utf8);
    return ((ends.first * mix ^ ends.second ^ utf8.size()) * mix >> 32) % places;
}

} // namespace

QString sharedText(std::string_view utf8)
{
    if (utf8.empty() || utf8.size() > longestShared)
        return textFromUtf8(utf8);
    static thread_local std::array<Remembered, places> memory;
    Remembered &place = memory[placeOf(utf8)];
    if (!place.is(utf8)) {
        std::copy(utf8.begin(), utf8.end(), place.utf8.begin());
        place.size = static_cast<quint8>(utf8.size());
        place.text = textFromUtf8(utf8);
    }
    return place.text;
}

} // namespace warroom
