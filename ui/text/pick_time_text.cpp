// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/pick_time_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int anHour = 60 * 60;
constexpr int aDay = 24 * anHour;

struct PickTimeText {
    Q_DECLARE_TR_FUNCTIONS(PickTimeText)
};

} // namespace

int pickTimeFrom(const QString &text)
{
    static const QRegularExpression minutesAndSeconds(u"^\\s*(\\d{1,4}):([0-5]\\d)\\s*$"_s);
    static const QRegularExpression hoursOrDays(u"^\\s*(\\d{1,3})\\s*([hd])\\s*$"_s);
    if (const auto match = minutesAndSeconds.match(text); match.hasMatch())
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    if (const auto match = hoursOrDays.match(text); match.hasMatch())
        return match.captured(1).toInt() * (match.captured(2) == u"h"_s ? anHour : aDay);
    return -1;
}

QString pickTimeText(int seconds)
{
    if (seconds > 0 && seconds % aDay == 0)
        return u"%1d"_s.arg(seconds / aDay);
    if (seconds >= 2 * anHour && seconds % anHour == 0)
        return u"%1h"_s.arg(seconds / anHour);
    // Not clockText(): an hour is written here as 60 minutes.
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString pickTimeHint()
{
    return PickTimeText::tr(
        "Write every time as minutes:seconds, for example 1:30, or in hours or days: 8h, 2d.");
}

} // namespace warroom
