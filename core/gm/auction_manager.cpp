// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gm/auction_manager.h"

#include "domain/auction.h"
#include "domain/needs.h"
#include "gm/appraisal.h"
#include "gm/chance.h"
#include "gm/roster.h"
#include "gm/temperament.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::gm {

namespace {

constexpr int namedFrom = 8;  // so many of the best come into question for a nomination
constexpr int wantsRid = 250; // of a player for others to pay for, in thousandths

int placeOf(const DraftState &state, const PlayerId &id)
{
    return static_cast<int>(state.setup->player(id) - state.setup->created().players.constData());
}

/// The place of a player among those nobody has, from 1.
int boardRank(const DraftState &state, int place)
{
    int rank = 1;
    for (int i = 0; i < place; ++i)
        rank += state.isFree(state.setup->created().players.at(i).id) ? 1 : 0;
    return rank;
}

PickReason reasonFor(const DraftState &state, const TeamId &team, int place)
{
    const Player &player = state.setup->created().players.at(place);
    const int rank = boardRank(state, place);
    const int need = needPriority(openNeeds(state, team), player.position);
    const ReasonKind kind = rank == 1 ? ReasonKind::BestAvailable
        : need > 0                    ? ReasonKind::FillsNeed
                                      : ReasonKind::Upside;
    return {kind, rank, need, 0};
}

/// The places of those \a team can name, the dearest first and of equal ones the better ranked;
/// at most \a count.
QList<int> nameable(const DraftState &state, const TeamId &team, const QList<int> &worth, int count)
{
    QList<int> places;
    for (int i = 0; i < worth.size(); ++i) {
        if (state.isFree(state.setup->created().players.at(i).id))
            places.append(i);
    }
    std::stable_sort(places.begin(), places.end(),
                     [&](int one, int other) { return worth.at(one) > worth.at(other); });
    QList<int> named;
    for (const int place : places) {
        if (named.size() >= count)
            break;
        if (!objectionToNaming(state, team, state.setup->created().players.at(place).id))
            named.append(place);
    }
    return named;
}

Milliseconds thought(Pace pace, Milliseconds whole, const Chance &chance)
{
    switch (pace) {
    case Pace::AtOnce:
        return Milliseconds{0};
    case Pace::Quick:
        return Milliseconds{400 + chance.below(1'001, 0)};
    case Pace::Real:
        break;
    }
    const int part = std::min(chance.below(601, 0), chance.below(601, 1)); // mostly little
    return whole * (120 + part) / 1'000;
}

} // namespace

int mostFor(const DraftState &state, const TeamId &team, const Lot &lot, Appraisals &appraisals)
{
    if (objectionToHaving(state, team, lot.player))
        return 0;
    return std::min(largestBid(state, team, lot),
                    appraisals.of(state).opinion(team, placeOf(state, lot.player)));
}

std::optional<ProgramBid> nextBid(const DraftState &state, const Lot &lot, Instant since,
                                  Appraisals &appraisals)
{
    constexpr Milliseconds withoutClock{15'000};
    constexpr Milliseconds reserve{1'000}; // the bid must be in before the lot closes
    const events::DraftCreated &created = state.setup->created();
    const int least = leastBid(state, lot);
    const int place = placeOf(state, lot.player);
    const Appraisal &appraisal = appraisals.of(state);
    QList<std::pair<TeamId, int>> willing;
    for (const Team &team : created.teams) {
        if (team.id == lot.bidder || !state.isPickedForByProgram(team.id))
            continue;
        if (appraisal.opinion(team.id, place) < least) // most are out for this, and it costs little
            continue;
        if (const int most = mostFor(state, team.id, lot, appraisals); most >= least)
            willing.append({team.id, most});
    }
    if (willing.isEmpty())
        return {};
    const Chance chance(created.program.seed, lot.id.text(), u"bid %1"_s.arg(lot.bids));
    const auto &[team, most] = willing.at(chance.below(static_cast<int>(willing.size()), 2));
    // The bold ones shorten it: up to half of the way to where they stop.
    const int boldness = std::min(500, 200 + temperamentOf(state, team).spread);
    const int jump = (most - least) * chance.below(boldness + 1, 3) / 1'000;
    const Milliseconds whole =
        lot.timeoutAt && lot.startedAt ? *lot.timeoutAt - *lot.startedAt : withoutClock;
    Milliseconds after = thought(created.program.pace, whole, chance);
    if (lot.timeoutAt)
        after = std::clamp(after, Milliseconds{0},
                           std::max(*lot.timeoutAt - since - reserve, Milliseconds{0}));
    return ProgramBid{team, least + jump, after};
}

std::optional<ProgramNomination> chooseNomination(const DraftState &state, const TeamId &team,
                                                  Appraisals &appraisals)
{
    const events::DraftCreated &created = state.setup->created();
    const Appraisal &appraisal = appraisals.of(state);
    const QList<int> &worth = appraisal.worth();
    const QList<int> places = nameable(state, team, worth, namedFrom);
    if (places.isEmpty())
        return {};
    const Chance chance(created.program.seed, team.text(), u"names %1"_s.arg(state.auction.turns));
    const Roster roster(state, team);
    int best = -1;
    qint64 bestScore = 0;
    for (const int place : places) {
        const Player &player = created.players.at(place);
        const auto at = static_cast<quint64>(place);
        // Money of others is well spent on whom one does not need, as long as anybody will pay.
        const bool isDear = worth.at(place) > created.auction.minimumBid;
        const bool needs = roster.need(player.position, positionGroup(player.position)) > 0;
        const qint64 score = worth.at(place) * (1'000LL + chance.swing(at) / 4)
            + (isDear != needs ? worth.at(place) * qint64{wantsRid} : 0);
        if (best < 0 || score > bestScore) {
            best = place;
            bestScore = score;
        }
    }
    const int minimum = created.auction.minimumBid;
    const int most = std::min(purseOf(state, team).largestBid(), appraisal.opinion(team, best));
    const int above = std::max(most - minimum, 0) * chance.below(300, 1'000'000) / 1'000;
    return ProgramNomination{
        {created.players.at(best).id, PickSource::Gm, reasonFor(state, team, best)},
        minimum + above};
}

std::optional<Choice> autonominate(const DraftState &state, const TeamId &team)
{
    for (const PlayerId &id : state.queueLeft(team)) {
        if (!objectionToNaming(state, team, id)) {
            PickReason reason = reasonFor(state, team, placeOf(state, id));
            reason.kind = ReasonKind::Queued;
            return Choice{id, PickSource::Queue, reason};
        }
    }
    const QList<Player> &players = state.setup->created().players; // by rank
    for (int place = 0; place < players.size(); ++place) {
        if (objectionToNaming(state, team, players.at(place).id))
            continue;
        PickReason reason = reasonFor(state, team, place);
        reason.kind = ReasonKind::BestAvailable;
        return Choice{players.at(place).id, PickSource::Autopick, reason};
    }
    return {};
}

Milliseconds nominationThought(const DraftState &state)
{
    constexpr Milliseconds withoutClock{30'000};
    constexpr Milliseconds reserve{1'000};
    const std::optional<Nominating> &turn = state.auction.nominating;
    if (!turn)
        return Milliseconds{0};
    const ProgramSettings &program = state.setup->created().program;
    const Chance chance(program.seed, turn->team.text(), u"turn %1"_s.arg(turn->turn));
    const Milliseconds whole = turn->timeoutAt ? *turn->timeoutAt - turn->startedAt : withoutClock;
    const Milliseconds time = thought(program.pace, whole, chance);
    return turn->timeoutAt
        ? std::clamp(time, Milliseconds{0}, std::max(whole - reserve, Milliseconds{0}))
        : time;
}

} // namespace warroom::gm
