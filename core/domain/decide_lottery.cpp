// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decide_parts.h"
#include "domain/lottery_order.h"
#include "domain/objections.h"

#include <algorithm>

namespace warroom {

namespace {

constexpr int mostLots = 1'000'000; // of one team
constexpr int longestSeed = 200;    // characters

std::optional<Rejection> notBeforeTheStart(const DraftState &state, const IssuedCommand &command)
{
    if (const auto objection = commissionerOnly(state, command))
        return objection;
    if (state.status == DraftStatus::Completed)
        return Rejection::Completed;
    if (state.status != DraftStatus::Created)
        return Rejection::AlreadyStarted;
    return {};
}

QList<TeamId> teamsOf(const DraftState &state)
{
    QList<TeamId> teams;
    for (const Team &team : state.setup->created().teams)
        teams.append(team.id);
    return teams;
}

bool isHash(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

bool isEverybodyOnce(const QList<LotteryEntrant> &entrants, const QList<TeamId> &teams)
{
    return entrants.size() == teams.size()
        && std::all_of(teams.begin(), teams.end(), [&](const TeamId &team) {
               return std::count_if(
                          entrants.begin(), entrants.end(),
                          [&](const LotteryEntrant &entrant) { return entrant.team == team; })
                   == 1;
           });
}

} // namespace

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::CommitLottery &commit)
{
    if (const auto objection = notBeforeTheStart(state, command))
        return tl::unexpected(*objection);
    const QList<TeamId> teams = teamsOf(state);
    const bool haveLots =
        std::all_of(commit.entrants.begin(), commit.entrants.end(), [](const auto &entrant) {
            return entrant.lots >= 1 && entrant.lots <= mostLots;
        });
    if (!haveLots || !isEverybodyOnce(commit.entrants, teams) || !isHash(commit.seedHash)
        || !state.lottery.seed.isEmpty() || !canBeDrawn(state))
        return tl::unexpected(Rejection::LotteryUnusable);
    for (int slot = 0; slot < state.slots.size(); ++slot) {
        if (state.keeperDueIn(slot)) // he costs this very pick, whoever draws it
            return tl::unexpected(Rejection::SlotIsKept);
    }
    return std::vector<Event>{
        events::LotteryCommitted{commit.entrants, commit.seedHash, command.at}};
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::DrawLottery &draw)
{
    if (const auto objection = notBeforeTheStart(state, command))
        return tl::unexpected(*objection);
    if (state.lottery.seedHash.isEmpty() || !state.lottery.seed.isEmpty())
        return tl::unexpected(Rejection::LotteryNotCommitted);
    if (draw.seed.isEmpty() || draw.seed.size() > longestSeed || !draw.seed.isValidUtf16()
        || lotteryHash(draw.seed) != state.lottery.seedHash)
        return tl::unexpected(Rejection::SeedDoesNotFit);

    const QList<TeamId> order = lotteryOrder(state.lottery.entrants, draw.seed);
    std::vector<Event> drawn{events::LotteryDrawn{draw.seed, order, command.at}};
    if (const QList<SlotRight> rights = drawnRights(state, order); !rights.isEmpty())
        drawn.emplace_back(events::OrderChanged{rights, {}, command.at});
    return drawn;
}

} // namespace warroom
