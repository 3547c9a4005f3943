// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/instant_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr QLatin1StringView pattern = "0000-00-00T00:00:00.000Z"_L1;

using Text = std::array<char, 24>;

void putNumber(Text &text, std::size_t at, std::size_t digits, int number)
{
    for (std::size_t i = digits; i > 0; --i, number /= 10)
        text[at + i - 1] = static_cast<char>('0' + number % 10);
}

int numberAt(QStringView text, qsizetype at, qsizetype digits)
{
    int number = 0;
    for (const QChar digit : text.sliced(at, digits))
        number = number * 10 + (digit.unicode() - u'0');
    return number;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool hasTheForm(QStringView text)
{
    if (text.size() != pattern.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool wantsDigit = pattern[i] == u'0';
        if (wantsDigit ? !isDigit(text[i]) : text[i] != pattern[i])
            return false;
    }
    return true;
}

} // namespace

QString instantText(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{instant - day};
    const int year = static_cast<int>(date.year());
    if (year < 0 || year > 9999)
        return {};

    Text text;
    std::copy(pattern.begin(), pattern.end(), text.begin());
    putNumber(text, 0, 4, year);
    putNumber(text, 5, 2, static_cast<int>(static_cast<unsigned>(date.month())));
    putNumber(text, 8, 2, static_cast<int>(static_cast<unsigned>(date.day())));
    putNumber(text, 11, 2, static_cast<int>(time.hours().count()));
    putNumber(text, 14, 2, static_cast<int>(time.minutes().count()));
    putNumber(text, 17, 2, static_cast<int>(time.seconds().count()));
    putNumber(text, 20, 3, static_cast<int>(time.subseconds().count()));
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<Instant> instantFromText(QStringView text)
{
    if (!hasTheForm(text))
        return {};
    const std::chrono::year_month_day date{
        std::chrono::year{numberAt(text, 0, 4)},
        std::chrono::month{static_cast<unsigned>(numberAt(text, 5, 2))},
        std::chrono::day{static_cast<unsigned>(numberAt(text, 8, 2))}};
    const int hours = numberAt(text, 11, 2);
    const int minutes = numberAt(text, 14, 2);
    const int seconds = numberAt(text, 17, 2);
    if (!date.ok() || hours > 23 || minutes > 59 || seconds > 59)
        return {};
    return std::chrono::sys_days{date} + std::chrono::hours{hours} + std::chrono::minutes{minutes}
    + Seconds{seconds} + Milliseconds{numberAt(text, 20, 3)};
}

} // namespace warroom
