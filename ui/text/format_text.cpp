// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/format_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

struct FormatText {
    Q_DECLARE_TR_FUNCTIONS(FormatText)
};

QDateTime localTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant));
}

/// The locale's day and month, without the year and what belonged to it.
QString dayAndMonth(const QDate &date)
{
    //: A date without its year, in QDate's format: 9 May
    return QLocale().toString(date, FormatText::tr("d MMM"));
}

} // namespace

QString clockText(Seconds time)
{
    const auto total = std::max<Seconds::rep>(time.count(), 0);
    const auto seconds = u"%1"_s.arg(total % 60, 2, 10, QChar(u'0'));
    if (total < 3600)
        return u"%1:%2"_s.arg(total / 60).arg(seconds);
    return u"%1:%2:%3"_s.arg(total / 3600).arg(total / 60 % 60, 2, 10, QChar(u'0')).arg(seconds);
}

QString countdownText(Milliseconds left)
{
    return clockText(std::chrono::ceil<Seconds>(left));
}

QString aboutText(Seconds time)
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(time).count();
    if (minutes < 1)
        return FormatText::tr("less than a minute");
    if (minutes < 90)
        return FormatText::tr("about %1 min").arg(numberText(minutes));
    return FormatText::tr("about %1 h").arg(numberText((minutes + 30) / 60));
}

QString pickLabel(int round, int pick)
{
    return u"%1.%2"_s.arg(round).arg(pick, 2, 10, QChar(u'0'));
}

QString heightText(double inches)
{
    static constexpr QStringView eighths[] = {u"", u"⅛", u"¼", u"⅜", u"½", u"⅝", u"¾", u"⅞"};
    const auto total = std::lround(inches * 8);
    const auto whole = total / 8;
    return u"%1′%2%3″"_s.arg(whole / 12).arg(whole % 12).arg(eighths[total % 8]);
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString moneyText(int amount)
{
    const QLocale own;
    const bool knowsMoney = own.language() != QLocale::C;
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    return (knowsMoney ? own : english).toCurrencyString(amount, u"$"_s);
}

QString worthText(double worth, bool inMoney)
{
    return inMoney ? moneyText(static_cast<int>(std::lround(worth))) : decimalText(worth, 1);
}

QString decimalText(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString dayText(Instant when, Instant now)
{
    const QDate day = localTime(when).date();
    const QDate today = localTime(now).date();
    if (day == today)
        return FormatText::tr("today");
    if (day == today.addDays(-1))
        return FormatText::tr("yesterday");
    if (day.year() == today.year())
        return dayAndMonth(day);
    //: A date with its year, in QDate's format: 2 Sep 2025
    return QLocale().toString(day, FormatText::tr("d MMM yyyy"));
}

QString timeText(Instant when)
{
    return QLocale().toString(localTime(when).time(), QLocale::ShortFormat);
}

} // namespace warroom
