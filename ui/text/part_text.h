// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom {

/// What eventText() says of each part of the rules.
QString partText(const events::TradeExecuted &event, const DraftSetup &setup);
QString partText(const events::TradeOffered &event, const DraftSetup &setup);
QString partText(const events::TradeAccepted &event, const DraftSetup &setup);
QString partText(const events::TradeClosed &event, const DraftSetup &setup);

QString partText(const events::PickCorrected &event, const DraftSetup &setup);
QString partText(const events::OrderChanged &event, const DraftSetup &setup);
QString seatText(const events::SeatChanged &event, const DraftSetup &setup,
                 const QHash<PersonId, PersonalText> &persons);

QString partText(const events::NominationStarted &event, const DraftSetup &setup);
QString partText(const events::LotNominated &event, const DraftSetup &setup);
QString partText(const events::LotClockStarted &event, const DraftSetup &setup);
QString partText(const events::BidPlaced &event, const DraftSetup &setup);
QString partText(const events::BidLimitSet &event, const DraftSetup &setup);
QString partText(const events::LotSold &event, const DraftSetup &setup);

QString partText(const events::LotteryCommitted &event, const DraftSetup &setup);
QString partText(const events::LotteryDrawn &event, const DraftSetup &setup);

QString partText(const events::EventWithheld &event, const DraftSetup &setup);

} // namespace warroom
