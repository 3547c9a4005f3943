// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "support/small_draft.h"

namespace warroom::test {

/// A team's side: "A", "1.01 2.01", "B".
inline TradeSide sideOf(QStringView team, QStringView gives, QStringView to,
                        QStringView players = {})
{
    return TradeSide{TeamId(team.toString()), idsIn<SlotId>(gives), TeamId(to.toString()),
                     idsIn<PlayerId>(players)};
}

inline Trade tradeOf(QStringView id, const QList<TradeSide> &sides)
{
    return Trade{TradeId(id.toString()), sides};
}

/// \a one offers \a gives for what \a other has.
inline commands::OfferTrade offerOf(QStringView id, QStringView one, QStringView gives,
                                    QStringView other, QStringView gets)
{
    return commands::OfferTrade{tradeOf(id, {sideOf(one, gives, other), sideOf(other, gets, one)}),
                                TeamId(one.toString())};
}

/// The same in place of the offer \a earlier.
inline Command counterOf(QStringView earlier, commands::OfferTrade offer)
{
    offer.counters = TradeId(earlier.toString());
    return offer;
}

inline Command accepts(QStringView team, QStringView trade)
{
    return commands::AnswerTrade{TradeId(trade.toString()), TeamId(team.toString()), true};
}

inline Command declines(QStringView team, QStringView trade)
{
    return commands::AnswerTrade{TradeId(trade.toString()), TeamId(team.toString()), false};
}

inline Command withdraws(QStringView trade)
{
    return commands::WithdrawTrade{TradeId(trade.toString())};
}

inline Command vetoes(QStringView trade, QStringView reason = {})
{
    return commands::VetoTrade{TradeId(trade.toString()), reason.toString()};
}

inline Command settles(QStringView trade)
{
    return commands::SettleTrade{TradeId(trade.toString())};
}

/// The same draft with \a rules for its trades, in 2026.
inline commands::CreateDraft tradingBy(const TradeRules &rules, commands::CreateDraft create)
{
    create.season = 2026;
    create.trading = rules;
    return create;
}

/// "A C B": who owns the slots, by due order.
inline QString ownersOf(const DraftState &state)
{
    QStringList owners;
    for (const SlotState &slot : state.slots)
        owners.append(slot.slot.team.text());
    return owners.join(u' ');
}

} // namespace warroom::test
