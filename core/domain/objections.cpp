// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/objections.h"

#include <algorithm>

namespace warroom {

std::optional<Rejection> notLive(const DraftState &state)
{
    switch (state.status) {
    case DraftStatus::None:
        return Rejection::NotCreated;
    case DraftStatus::Created:
        return Rejection::NotStarted;
    case DraftStatus::Paused:
        return Rejection::Paused;
    case DraftStatus::Completed:
        return Rejection::Completed;
    case DraftStatus::InProgress:
        break;
    }
    return {};
}

std::optional<Rejection> isClosed(const DraftState &state)
{
    if (state.status == DraftStatus::None)
        return Rejection::NotCreated;
    if (state.status == DraftStatus::Completed)
        return Rejection::Completed;
    return {};
}

std::optional<Rejection> commissionerOnly(const DraftState &state, const IssuedCommand &command)
{
    if (state.status == DraftStatus::None)
        return Rejection::NotCreated;
    return isCommissioner(state, command.actor) || command.actor.role == Role::Program
        ? std::nullopt
        : std::optional(Rejection::CommissionerOnly);
}

bool isCommissioner(const DraftState &state, const Actor &actor)
{
    return actor.role == Role::Commissioner
        || state.company.commissioners.contains(PersonId(actor.id));
}

bool isSentAway(const DraftState &state, const Actor &actor)
{
    return actor.role != Role::Commissioner && actor.role != Role::Program
        && state.company.standingOf(PersonId(actor.id)) == Standing::Removed;
}

bool speaksFor(const IssuedCommand &command, const TeamId &team)
{
    return command.actor.role == Role::Program || command.actor.teams.contains(team);
}

bool canBeSaid(const QString &words)
{
    return words.isValidUtf16() && words.size() <= commands::longestReason
        && std::none_of(words.begin(), words.end(), [](QChar character) {
               return character.category() == QChar::Other_Control;
           });
}

std::optional<PersonalText> wordsOf(const IssuedCommand &command, const QString &words)
{
    if (words.isEmpty())
        return {};
    return PersonalText{PersonId(command.actor.id), words, {}, {}};
}

} // namespace warroom
