// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/restatement.h"

#include <algorithm>

namespace warroom {

namespace {

/// Whether \a log says after the last change of host what \a isIt asks for.
bool isRestated(const std::vector<EventEnvelope> &log, const auto &isIt)
{
    const auto changed = std::find_if(log.rbegin(), log.rend(), [](const EventEnvelope &event) {
        return std::holds_alternative<events::HostChanged>(event.event);
    });
    return std::any_of(log.rbegin(), changed, isIt);
}

} // namespace

std::vector<Command> queuesToRestate(const History &log, const QList<TeamId> &teams)
{
    std::vector<Command> all;
    for (const TeamId &team : teams) {
        const QList<PlayerId> queue = log.head().queues.value(team);
        const bool isKnown = isRestated(log.events(), [&](const EventEnvelope &event) {
            const auto *changed = std::get_if<events::QueueChanged>(&event.event);
            return changed && changed->team == team;
        });
        if (!queue.isEmpty() && !isKnown)
            all.push_back(commands::SetQueue{team, queue});
    }
    return all;
}

std::vector<Command> limitsToRestate(const History &log, const QList<TeamId> &teams)
{
    std::vector<Command> all;
    for (const Lot &lot : log.head().auction.lots) {
        for (const BidLimit &limit : lot.limits) {
            const bool isKnown = isRestated(log.events(), [&](const EventEnvelope &event) {
                const auto *set = std::get_if<events::BidLimitSet>(&event.event);
                return set && set->team == limit.team && set->lot == lot.id;
            });
            if (teams.contains(limit.team) && !isKnown)
                all.push_back(commands::SetBidLimit{lot.id, limit.team, limit.most});
        }
    }
    return all;
}

std::vector<PreparationCommand> restatementOf(const Preparation &own)
{
    std::vector<PreparationCommand> all;
    if (!own.ranking.isEmpty())
        all.push_back(commands::ReplaceRanking{own.ranking.tiers()});
    for (auto mark = own.marks.cbegin(); mark != own.marks.cend(); ++mark)
        all.push_back(commands::MarkPlayer{mark.key(), mark.value()});
    for (auto note = own.notes.cbegin(); note != own.notes.cend(); ++note) {
        if (!note->text.isEmpty())
            all.push_back(commands::WriteNote{note.key(), note->text});
    }
    return all;
}

std::optional<Answer> answerIn(const History &log, const QUuid &command)
{
    Answer answer;
    answer.command = command;
    for (const EventEnvelope &event : log.events()) {
        if (event.metadata.causationId != command)
            continue;
        answer.accepted = true;
        answer.firstVersion = answer.firstVersion == 0 ? event.version : answer.firstVersion;
        answer.lastVersion = event.version;
    }
    return answer.accepted ? std::optional(answer) : std::nullopt;
}

} // namespace warroom
