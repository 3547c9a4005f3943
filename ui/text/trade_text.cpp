// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/event_text.h"
#include "ui/text/format_text.h"
#include "ui/text/part_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

struct EventText {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

QString receivesText(const TradeSide &side, const DraftSetup &setup)
{
    QStringList assets;
    for (const SlotId &slot : side.gives)
        assets << slotText(slot, setup);
    for (const PlayerId &player : side.players)
        assets << playerText(player, setup);
    //: One side of a trade: what it receives, the team
    return EventText::tr("%1 for %2").arg(assets.join(u", "_s), teamText(side.to, setup));
}

QString exchangeText(const Trade &trade, const DraftSetup &setup)
{
    QStringList receives;
    for (const TradeSide &side : trade.sides)
        receives << receivesText(side, setup);
    return receives.join(u"; "_s);
}

QString endText(const events::TradeClosed &closed, const DraftSetup &setup)
{
    const QString team = teamText(closed.team.value_or(TeamId()), setup);
    switch (closed.end) {
    case OfferEnd::Declined:
        return EventText::tr("Offer declined: %1").arg(team);
    case OfferEnd::Withdrawn:
        return EventText::tr("Offer withdrawn: %1").arg(team);
    case OfferEnd::Countered:
        return EventText::tr("Offer answered with another one: %1").arg(team);
    case OfferEnd::Expired:
        return EventText::tr("An offer was not answered in time");
    case OfferEnd::Vetoed:
        return EventText::tr("The commissioner forbids a trade");
    case OfferEnd::Void:
        if (!closed.slot)
            return EventText::tr("An offer can no longer be fulfilled");
        return EventText::tr("An offer is void: %1 is used").arg(slotText(*closed.slot, setup));
    }
    return {};
}

} // namespace

QString partText(const events::TradeExecuted &executed, const DraftSetup &setup)
{
    const QString exchange = exchangeText(executed.trade, setup);
    if (!executed.forced)
        return EventText::tr("Trade: %1.").arg(exchange);
    return withReason(EventText::tr("The commissioner made a trade: %1").arg(exchange),
                      executed.reason);
}

QString partText(const events::TradeOffered &offered, const DraftSetup &setup)
{
    const QString sentence =
        EventText::tr("A trade is offered by %1: %2")
            .arg(teamText(offered.by, setup), exchangeText(offered.trade, setup));
    return withReason(sentence, offered.words);
}

QString partText(const events::TradeAccepted &accepted, const DraftSetup &setup)
{
    return EventText::tr("Offer accepted: %1.").arg(teamText(accepted.team, setup));
}

QString partText(const events::TradeClosed &closed, const DraftSetup &setup)
{
    return withReason(endText(closed, setup), closed.reason);
}

} // namespace warroom
