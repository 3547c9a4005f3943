// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/trade_words.h"

#include "catalog/asset_value.h"
#include "domain/needs.h"
#include "ui/text/event_text.h"
#include "ui/text/format_text.h"
#include "ui/trades/slot_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

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

QString offerSentence(const OpenOffer &offer, const DraftState &state)
{
    if (offer.trade.sides.size() == 2) {
        const bool first = offer.trade.sides.first().team == offer.by;
        const TradeSide &gives = first ? offer.trade.sides.first() : offer.trade.sides.last();
        const TradeSide &gets = first ? offer.trade.sides.last() : offer.trade.sides.first();
        //: A team, what it gives, another team, what that gives
        return words(QT_TRANSLATE_NOOP("TradeWords", "%1 offers %2 to %3 for %4"))
            .arg(offer.by.text(), assetsText(state, gives), gets.team.text(),
                 assetsText(state, gets));
    }
    QStringList parts;
    for (const TradeSide &side : offer.trade.sides)
        parts.append(
            u"%1 %2 → %3"_s.arg(side.team.text(), assetsText(state, side), side.to.text()));
    return words(QT_TRANSLATE_NOOP("TradeWords", "%1 offers: %2"))
        .arg(offer.by.text(), parts.join(u"; "_s));
}

QString timeUntil(Instant end, Instant now)
{
    const auto left = std::max<qint64>(0, std::chrono::ceil<Seconds>(end - now).count());
    if (left >= 3600)
        return QStringLiteral("%1:%2:%3")
            .arg(left / 3600)
            .arg(left / 60 % 60, 2, 10, QChar(u'0'))
            .arg(left % 60, 2, 10, QChar(u'0'));
    return QStringLiteral("%1:%2").arg(left / 60).arg(left % 60, 2, 10, QChar(u'0'));
}

QString standingSentence(const TradeRules &rules)
{
    if (rules.offerSeconds <= 0)
        return words(QT_TRANSLATE_NOOP(
            "TradeWords", "An offer stands until it is answered. The clock keeps running."));
    return words(QT_TRANSLATE_NOOP("TradeWords", "Offer stands for %1 · the clock keeps running"))
        .arg(timeUntil(Instant(Seconds{rules.offerSeconds}), Instant(Seconds{0})));
}

QString endSentence(const ClosedOffer &closed, const DraftState &state)
{
    const QString team = closed.team ? teamText(*closed.team, *state.setup) : QString();
    switch (closed.end) {
    case OfferEnd::Declined:
        return words(QT_TRANSLATE_NOOP("TradeWords", "%1 declined the offer.")).arg(team);
    case OfferEnd::Withdrawn:
    case OfferEnd::Countered:
        return {};
    case OfferEnd::Expired:
        return words(QT_TRANSLATE_NOOP("TradeWords", "Nobody answered the offer in time."));
    case OfferEnd::Vetoed:
        return closed.reason
            ? words(QT_TRANSLATE_NOOP("TradeWords", "The commissioner forbids it: %1"))
                  .arg(personText(*closed.reason))
            : words(QT_TRANSLATE_NOOP("TradeWords", "The commissioner forbids it."));
    case OfferEnd::Void:
        return words(QT_TRANSLATE_NOOP("TradeWords",
                                       "The offer is void: something in it was used or traded."));
    }
    return {};
}

std::optional<SlotId> askedFor(const Trade &offer, const Trade &answer)
{
    QSet<SlotId> offered;
    for (const TradeSide &side : offer.sides)
        offered.unite(QSet<SlotId>(side.gives.begin(), side.gives.end()));
    for (const TradeSide &side : answer.sides) {
        for (const SlotId &id : side.gives) {
            if (!offered.contains(id))
                return id;
        }
    }
    return {};
}

QString verdictWords(const TradeVerdict &verdict, const DraftState &state)
{
    if (verdict.accepts)
        return words(QT_TRANSLATE_NOOP("TradeWords", "“We have a deal.”"));
    if (verdict.wouldAdd) {
        const QString more = slotNumbers(state, {*verdict.wouldAdd});
        const QStringList needs = openNeeds(state, verdict.team);
        if (needs.isEmpty())
            return words(QT_TRANSLATE_NOOP("TradeWords", "“That is close. Add %1 and it is done.”"))
                .arg(more);
        //: A position as letters, a pick
        return words(QT_TRANSLATE_NOOP(
                         "TradeWords",
                         "“We still look for help at %1. That is close. Add %2 and it is done.”"))
            .arg(needs.first(), more);
    }
    if (isValuedInMoney(state))
        return words(QT_TRANSLATE_NOOP("TradeWords",
                                       "“No. We would give up %1 for %2, and that is too much.”"))
            .arg(worthText(verdict.gives, true), worthText(verdict.gets, true));
    return words(
               QT_TRANSLATE_NOOP("TradeWords",
                                 "“No. We would give up %1 points for %2, and that is too much.”"))
        .arg(decimalText(verdict.gives, 1), decimalText(verdict.gets, 1));
}

} // namespace warroom
