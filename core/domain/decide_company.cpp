// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decide_parts.h"
#include "domain/objections.h"

#include <algorithm>

namespace warroom {

namespace {

using Facts = std::vector<Event>;

tl::unexpected<Rejection> reject(Rejection why)
{
    return tl::unexpected(why);
}

PersonId personOf(const IssuedCommand &command)
{
    return PersonId(command.actor.id);
}

/// Why the actor may not take part in what is said, if he may not.
std::optional<Rejection> objectionToTalk(const DraftState &state, const IssuedCommand &command)
{
    if (state.status == DraftStatus::None)
        return Rejection::NotCreated;
    if (command.actor.role == Role::Spectator)
        return Rejection::ReadOnly;
    if (state.company.standingOf(personOf(command)) == Standing::Muted)
        return Rejection::Muted;
    return {};
}

/// Why nothing can be settled before the start any more.
std::optional<Rejection> objectionAfterStart(const DraftState &state)
{
    if (const auto objection = isClosed(state))
        return objection;
    return state.status == DraftStatus::Created ? std::nullopt
                                                : std::optional(Rejection::AlreadyStarted);
}

bool canBeTalked(const QString &words)
{
    return !words.isEmpty() && words.isValidUtf16() && words.size() <= commands::longestMessage
        && std::none_of(words.begin(), words.end(), [](QChar character) {
               return character.category() == QChar::Other_Control;
           });
}

bool talksTooMuch(const DraftState &state, const IssuedCommand &command)
{
    const Instant since = command.at - commands::talkSpan;
    const auto &messages = state.company.messages;
    const auto said = std::ranges::count_if(messages, [&](const Message &message) {
        return message.person == personOf(command) && message.saidAt > since;
    });
    return said >= commands::mostMessages;
}

bool sitsAt(const Seat *seat, const PersonId &person)
{
    return seat && seat->control == SeatControl::Person && seat->occupant == person.text();
}

QList<TeamId> teamsOf(const DraftState &state, const PersonId &person)
{
    QList<TeamId> teams;
    for (const Team &team : state.setup->created().teams) {
        if (sitsAt(state.seat(team.id), person))
            teams.append(team.id);
    }
    return teams;
}

/// Who was sent away has no team any more, and may be let in again.
bool isKnown(const DraftState &state, const PersonId &person)
{
    return state.names.contains(person) || !teamsOf(state, person).isEmpty()
        || state.company.standingOf(person) != Standing::Welcome;
}

bool isTurnOf(const DraftState &state, const TeamId &team)
{
    const SlotState *current = state.slotOnTheClock();
    return (current && current->slot.team == team)
        || (state.auction.nominating && state.auction.nominating->team == team);
}

} // namespace

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::SayMessage &say)
{
    if (const auto objection = objectionToTalk(state, command))
        return reject(*objection);
    const QString words = say.words.trimmed();
    if (!canBeTalked(words) || say.mentions.size() > commands::mostMentions)
        return reject(Rejection::UnusableMessage);
    const auto isStranger = [&](const PersonId &person) { return !isKnown(state, person); };
    if (std::ranges::any_of(say.mentions, isStranger))
        return reject(Rejection::UnknownPerson);
    if (talksTooMuch(state, command))
        return reject(Rejection::SaidTooMuch);
    const PersonId person = personOf(command);
    return Facts{events::MessageSaid{MessageId(command.id.toString(QUuid::WithoutBraces)), person,
                                     PersonalText{person, words, {}, {}}, say.mentions,
                                     command.at}};
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::ReactToMessage &react)
{
    if (const auto objection = objectionToTalk(state, command))
        return reject(*objection);
    const Message *message = state.company.message(react.message);
    if (!message)
        return reject(Rejection::UnknownMessage);
    const PersonId person = personOf(command);
    if (message->reactions.contains(MessageReaction{person, react.reaction}) == react.on)
        return Facts{};
    return Facts{
        events::MessageReacted{react.message, person, react.reaction, react.on, command.at}};
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::PinMessage &pin)
{
    if (const auto objection = commissionerOnly(state, command))
        return reject(*objection);
    const Message *message = state.company.message(pin.message);
    if (!message)
        return reject(Rejection::UnknownMessage);
    if (message->pinned == pin.on)
        return Facts{};
    return Facts{events::MessagePinned{pin.message, pin.on, command.at}};
}

/// A commissioner answers to nobody but the one who named him, who takes that back first.
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::ChangeStanding &change)
{
    if (const auto objection = commissionerOnly(state, command))
        return reject(*objection);
    const bool isCommissioners = state.company.commissioners.contains(change.person);
    if (change.person == personOf(command) || isCommissioners)
        return reject(Rejection::NotYourself);
    if (!isKnown(state, change.person))
        return reject(Rejection::UnknownPerson);
    const QString reason = change.reason.trimmed();
    if (!canBeSaid(reason))
        return reject(Rejection::UnusableReason);
    if (state.company.standingOf(change.person) == change.standing)
        return Facts{};
    const auto words = wordsOf(command, reason);
    Facts decided{events::StandingChanged{change.person, change.standing, words, command.at}};
    if (change.standing == Standing::Removed && state.status != DraftStatus::Completed) {
        for (const TeamId &team : teamsOf(state, change.person))
            decided.push_back(
                events::SeatChanged{{team, SeatControl::Program, {}}, words, command.at});
    }
    return decided;
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::NudgeDrafter &nudge)
{
    if (const auto objection = notLive(state))
        return reject(*objection);
    if (const auto objection = objectionToTalk(state, command))
        return reject(*objection);
    if (!state.setup->team(nudge.team))
        return reject(Rejection::UnknownTeam);
    if (!isTurnOf(state, nudge.team) || state.isPickedForByProgram(nudge.team))
        return reject(Rejection::NotOnTheClock);
    const std::optional<Nudge> &last = state.company.nudge;
    if (last && last->team == nudge.team && command.at < last->at + commands::nudgeRest)
        return reject(Rejection::NudgedAlready);
    return Facts{events::DrafterNudged{nudge.team, personOf(command), command.at}};
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::SetReadiness &set)
{
    if (const auto objection = objectionAfterStart(state))
        return reject(*objection);
    if (!state.setup->team(set.team))
        return reject(Rejection::UnknownTeam);
    if (!speaksFor(command, set.team) || state.isRunByProgram(set.team))
        return reject(Rejection::NotYourTeam);
    if (state.company.ready.contains(set.team) == set.ready)
        return Facts{};
    return Facts{events::ReadinessChanged{set.team, set.ready, command.at}};
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::RequestSeat &request)
{
    if (const auto objection = isClosed(state))
        return reject(*objection);
    if (command.actor.role == Role::Spectator)
        return reject(Rejection::ReadOnly);
    if (!state.setup->team(request.team))
        return reject(Rejection::UnknownTeam);
    const PersonId person = personOf(command);
    if (sitsAt(state.seat(request.team), person))
        return reject(Rejection::SeatUnchanged);
    if (state.company.requests.contains(SeatRequest{person, request.team}))
        return Facts{};
    return Facts{events::SeatRequested{person, request.team, command.at}};
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::DropSeatRequest &drop)
{
    if (const auto objection = isClosed(state))
        return reject(*objection);
    if (drop.person != personOf(command)) {
        if (const auto objection = commissionerOnly(state, command))
            return reject(*objection);
    }
    const auto &requests = state.company.requests;
    if (std::ranges::find(requests, drop.person, &SeatRequest::person) == requests.end())
        return Facts{};
    return Facts{events::SeatRequestDropped{drop.person, command.at}};
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::PlanStart &plan)
{
    if (const auto objection = commissionerOnly(state, command))
        return reject(*objection);
    if (const auto objection = objectionAfterStart(state))
        return reject(*objection);
    if (plan.startsAt
        && (*plan.startsAt < command.at || *plan.startsAt > command.at + commands::farthestStart))
        return reject(Rejection::StartOutOfRange);
    if (state.company.startsAt == plan.startsAt)
        return Facts{};
    return Facts{events::StartPlanned{plan.startsAt, command.at}};
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::NameCommissioner &name)
{
    if (const auto objection = isClosed(state))
        return reject(*objection);
    if (command.actor.role != Role::Commissioner)
        return reject(Rejection::CommissionerOnly);
    if (name.person == personOf(command))
        return reject(Rejection::NotYourself);
    if (!isKnown(state, name.person))
        return reject(Rejection::UnknownPerson);
    if (state.company.commissioners.contains(name.person) == name.on)
        return Facts{};
    return Facts{events::CommissionerNamed{name.person, name.on, command.at}};
}

} // namespace warroom
