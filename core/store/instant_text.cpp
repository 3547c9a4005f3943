// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/instant_text.h"

#include <algorithm>
#include <array>

namespace warroom {

namespace {

constexpr std::string_view pattern = "0000-00-00T00:00:00.000Z";
static_assert(pattern.size() == instantTextSize);

constexpr Instant first = instantFromMs(-62'167'219'200'000); ///< of the year 0
constexpr Instant last = instantFromMs(253'402'300'799'999);  ///< of the year 9999

void putNumber(char *text, std::size_t digits, unsigned number)
{
    for (std::size_t i = digits; i > 0; --i, number /= 10)
        text[i - 1] = static_cast<char>('0' + number % 10);
}

/// \a Text is one of char or of char16_t.
template <typename Text>
bool hasTheForm(Text text)
{
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const auto unit = static_cast<char32_t>(text[i]);
        const auto wanted = static_cast<char32_t>(pattern[i]);
        if (wanted == U'0' ? unit < U'0' || unit > U'9' : unit != wanted)
            return false;
    }
    return true;
}

template <typename Text>
std::optional<Instant> parsed(Text text)
{
    if (text.size() != pattern.size() || !hasTheForm(text))
        return {};
    const auto number = [&](std::size_t at, std::size_t digits) {
        int value = 0;
        for (std::size_t i = at; i < at + digits; ++i)
            value = value * 10 + static_cast<int>(text[i] - '0');
        return value;
    };
    const std::chrono::year_month_day date{std::chrono::year{number(0, 4)},
                                           std::chrono::month{static_cast<unsigned>(number(5, 2))},
                                           std::chrono::day{static_cast<unsigned>(number(8, 2))}};
    const int hours = number(11, 2);
    const int minutes = number(14, 2);
    const int seconds = number(17, 2);
    if (!date.ok() || hours > 23 || minutes > 59 || seconds > 59)
        return {};
    return std::chrono::sys_days{date} + std::chrono::hours{hours} + std::chrono::minutes{minutes}
    + Seconds{seconds} + Milliseconds{number(20, 3)};
}

} // namespace

bool putInstantText(Instant instant, char *text)
{
    if (instant < first || instant > last)
        return false;
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date{day};
    const auto ms = static_cast<unsigned>((instant - day).count());
    std::copy(pattern.begin(), pattern.end(), text);
    putNumber(text, 4, static_cast<unsigned>(static_cast<int>(date.year())));
    putNumber(text + 5, 2, static_cast<unsigned>(date.month()));
    putNumber(text + 8, 2, static_cast<unsigned>(date.day()));
    putNumber(text + 11, 2, ms / 3'600'000);
    putNumber(text + 14, 2, ms / 60'000 % 60);
    putNumber(text + 17, 2, ms / 1'000 % 60);
    putNumber(text + 20, 3, ms % 1'000);
    return true;
}

QString instantText(Instant instant)
{
    std::array<char, instantTextSize> text;
    return putInstantText(instant, text.data())
        ? QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()))
        : QString();
}

std::optional<Instant> instantFromText(QStringView text)
{
    return parsed(std::u16string_view(text.utf16(), static_cast<std::size_t>(text.size())));
}

std::optional<Instant> instantFromText(std::string_view text)
{
    return parsed(text);
}

} // namespace warroom
