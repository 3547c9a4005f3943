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

/// The number in \a digits characters at \a text. Marks \a isBad where one is no digit.
template <std::size_t digits>
unsigned number(const char *text, unsigned &isBad)
{
    unsigned value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        const unsigned digit = static_cast<unsigned char>(text[i]) - unsigned{'0'};
        isBad |= static_cast<unsigned>(digit > 9);
        value = value * 10 + digit;
    }
    return value;
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
    const QByteArray utf8 = text.toUtf8();
    return instantFromText({utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

std::optional<Instant> instantFromText(std::string_view text)
{
    if (text.size() != pattern.size())
        return {};
    const char *at = text.data();
    unsigned isBad = 0;
    for (const std::size_t mark : {4, 7, 10, 13, 16, 19, 23})
        isBad |= static_cast<unsigned>(at[mark] != pattern[mark]);
    const std::chrono::year_month_day date{
        std::chrono::year{static_cast<int>(number<4>(at, isBad))},
        std::chrono::month{number<2>(at + 5, isBad)}, std::chrono::day{number<2>(at + 8, isBad)}};
    const unsigned hours = number<2>(at + 11, isBad);
    const unsigned minutes = number<2>(at + 14, isBad);
    const unsigned seconds = number<2>(at + 17, isBad);
    const unsigned ms = number<3>(at + 20, isBad);
    if (isBad || !date.ok() || hours > 23 || minutes > 59 || seconds > 59)
        return {};
    const unsigned msOfDay = ((hours * 60 + minutes) * 60 + seconds) * 1'000 + ms;
    return std::chrono::sys_days{date} + Milliseconds{msOfDay};
}

} // namespace warroom
