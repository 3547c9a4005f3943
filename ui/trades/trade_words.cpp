// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/trade_words.h"

#include "ui/text/format_text.h"

#include <QCoreApplication>

#include <cmath>

namespace warroom {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("TradeWords", text);
}

QString percent(double share)
{
    return QString::number(std::max(1L, std::lround(share * 100)));
}

} // namespace

QString balanceSentence(const TradeBalance &balance, const QString &otherTeam)
{
    if (balance.gives <= 0 && balance.gets <= 0)
        return words(QT_TRANSLATE_NOOP("TradeWords", "Choose what you give and what you get."));
    if (balance.gets <= 0)
        return words(QT_TRANSLATE_NOOP("TradeWords", "Choose what you get from the %1."))
            .arg(otherTeam);
    if (balance.gives <= 0)
        return words(QT_TRANSLATE_NOOP("TradeWords", "Choose what you give."));
    if (balance.isEven())
        return words(QT_TRANSLATE_NOOP("TradeWords", "Even within %1 %."))
            .arg(TradeBalance::evenWithin);
    const char *text = balance.gives > balance.gets
        ? QT_TRANSLATE_NOOP("TradeWords", "You give %1 % more than you get.")
        : QT_TRANSLATE_NOOP("TradeWords", "You get %1 % more than you give.");
    return words(text).arg(percent(balance.difference()));
}

QString otherChartSentence(const TradeBalance &balance, const PickValueChart &chart,
                           const QString &otherTeam)
{
    if (balance.gives <= 0 || balance.gets <= 0)
        return {};
    if (balance.isEven())
        return words(QT_TRANSLATE_NOOP("TradeWords", "%1 calls it even.")).arg(chart.name);
    if (balance.gives > balance.gets)
        return words(QT_TRANSLATE_NOOP("TradeWords", "By %1 you give %2 % more."))
            .arg(chart.name, percent(balance.difference()));
    return words(QT_TRANSLATE_NOOP("TradeWords", "By %1 the %2 give %3 % more."))
        .arg(chart.name, otherTeam, percent(balance.difference()));
}

QString verdictWords(const TradeVerdict &verdict, const DraftState &state)
{
    if (verdict.accepts)
        return words(QT_TRANSLATE_NOOP("TradeWords", "“We have a deal.”"));
    const SlotState *more = verdict.wouldAdd ? state.slot(*verdict.wouldAdd) : nullptr;
    if (more)
        return words(QT_TRANSLATE_NOOP("TradeWords", "“That is close. Add %1 and it is done.”"))
            .arg(more->slot.overall);
    return words(
               QT_TRANSLATE_NOOP("TradeWords",
                                 "“No. We would give up %1 points for %2, and that is too much.”"))
        .arg(decimalText(verdict.gives, 1), decimalText(verdict.gets, 1));
}

} // namespace warroom
