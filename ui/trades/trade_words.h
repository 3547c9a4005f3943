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
/// What the team says to the offer, in quotation marks.
QString verdictWords(const TradeVerdict &verdict, const DraftState &state);

} // namespace warroom
