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

} // namespace

QString partText(const events::NominationStarted &started, const DraftSetup &setup)
{
    return EventText::tr("It is this team's turn to nominate: %1.")
        .arg(teamText(started.team, setup));
}

QString partText(const events::LotNominated &nominated, const DraftSetup &setup)
{
    return EventText::tr("%1 is on the block, nominated for %2: %3.")
        .arg(nominated.playerName, moneyText(nominated.amount), teamText(nominated.team, setup));
}

QString partText(const events::LotClockStarted &started, const DraftSetup &)
{
    const auto time = std::chrono::ceil<Seconds>(started.timeoutAt - started.startedAt);
    return EventText::tr("Bids are open for %1.").arg(clockText(time));
}

QString partText(const events::BidPlaced &placed, const DraftSetup &setup)
{
    return EventText::tr("A bid of %1: %2.")
        .arg(moneyText(placed.amount), teamText(placed.team, setup));
}

QString partText(const events::BidLimitSet &set, const DraftSetup &setup)
{
    const QString team = teamText(set.team, setup);
    return set.most > 0
        ? EventText::tr("The program bids up to %1 for %2.").arg(moneyText(set.most), team)
        : EventText::tr("The program bids no more for %1.").arg(team);
}

QString partText(const events::LotSold &sold, const DraftSetup &setup)
{
    return EventText::tr("Sold for %1: %2 to %3.")
        .arg(moneyText(sold.price), playerText(sold.player, setup), teamText(sold.team, setup));
}

} // namespace warroom
