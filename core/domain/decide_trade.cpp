// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision_recorder.h"
#include "domain/objections.h"
#include "domain/trading.h"

#include <algorithm>

namespace warroom {

namespace {

bool agrees(const TeamId &team, const IssuedCommand &command)
{
    return command.actor.teams.contains(team) || command.consents.contains(team);
}

/// What the commissioner does on his own.
Decision forcedTrade(const DraftState &state, const IssuedCommand &command, const Trade &trade,
                     const QString &reason)
{
    if (const auto objection = commissionerOnly(state, command))
        return tl::unexpected(*objection);
    const QString words = reason.trimmed();
    if (!canBeSaid(words))
        return tl::unexpected(Rejection::UnusableReason);
    DecisionRecorder recorder(state, command.at);
    recordTrade(recorder, trade, true, wordsOf(command, words));
    return recorder.take();
}

/// All agree, and the commissioner has his time to forbid it.
Decision agreedTrade(const DraftState &state, const IssuedCommand &command, const Trade &trade)
{
    const QList<TeamId> teams = teamsIn(trade);
    const auto own = std::find_if(teams.begin(), teams.end(), [&](const TeamId &team) {
        return command.actor.teams.contains(team);
    });
    const TeamId by = own == teams.end() ? teams.first() : *own;
    const events::DraftCreated &created = state.setup->created();
    const Instant vetoUntil =
        runsUntil(command.at, Seconds{created.trading.vetoSeconds}, created.clock.quietHours);
    DecisionRecorder recorder(state, command.at);
    recorder.record(events::TradeOffered{trade, by, {}, {}, {}, command.at});
    qsizetype left = teams.size() - 1;
    for (const TeamId &team : teams) {
        if (team == by)
            continue;
        const bool isLast = --left == 0;
        recorder.record(events::TradeAccepted{
            trade.id, team, isLast ? std::optional(vetoUntil) : std::nullopt, command.at});
    }
    return recorder.take();
}

} // namespace

Decision decideTrade(const DraftState &state, const IssuedCommand &command,
                     const commands::ExecuteTrade &execute)
{
    const Trade trade = addressed(execute.trade);
    if (const auto objection = objectionTo(state, trade))
        return tl::unexpected(*objection);
    const OpenOffer *offer = state.offer(trade.id);
    if (offer && !isSameExchange(offer->trade, trade))
        return tl::unexpected(Rejection::OfferedAlready);
    if (execute.force)
        return forcedTrade(state, command, trade, execute.reason);
    if (offer) // that is answered, not made over its head
        return tl::unexpected(Rejection::OfferedAlready);

    const QList<TeamId> teams = teamsIn(trade);
    const bool ownSide = std::any_of(teams.begin(), teams.end(), [&](const TeamId &team) {
        return command.actor.teams.contains(team);
    });
    if (!ownSide && command.actor.role != Role::Program)
        return tl::unexpected(Rejection::NotYourTeam);
    const bool allAgree = std::all_of(teams.begin(), teams.end(),
                                      [&](const TeamId &team) { return agrees(team, command); });
    if (!allAgree)
        return tl::unexpected(Rejection::TradeDeclined);
    if (state.setup->created().trading.vetoSeconds > 0)
        return agreedTrade(state, command, trade);

    DecisionRecorder recorder(state, command.at);
    recordTrade(recorder, trade);
    return recorder.take();
}

} // namespace warroom
