// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/trade_verdict.h"
#include "ui/trades/trade_balance.h"

#include <QString>

namespace warroom {

/// Who gains by \a balance and by how much: "Even within 3 %.". Asks for what is still missing.
QString balanceSentence(const TradeBalance &balance, const QString &otherTeam);
/// What a chart of the other purpose makes of it; empty where a side is.
QString otherChartSentence(const TradeBalance &balance, const PickValueChart &chart,
                           const QString &otherTeam);
/// Who offers what for what: "CLE offers 70 · 2027 round 4 for 64".
QString offerSentence(const OpenOffer &offer, const DraftState &state);
/// "1:12" until \a end.
QString timeUntil(Instant end, Instant now);
/// How long an offer stands, and what the clock does meanwhile.
QString standingSentence(const TradeRules &rules);
/// Why an offer came to nothing, where nobody has words of his own for it.
QString endSentence(const ClosedOffer &closed, const DraftState &state);
/// What \a answer asks for beyond \a offer, if it is a pick.
std::optional<SlotId> askedFor(const Trade &offer, const Trade &answer);
/// What the team says to the offer, in quotation marks.
QString verdictWords(const TradeVerdict &verdict, const DraftState &state);

} // namespace warroom
