// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/talk_line.h"

#include "ui/text/company_text.h"
#include "ui/text/event_text.h"

#include <algorithm>

namespace warroom {

namespace {

/// Whether somebody who looks up would want to read it: not every tick, and no team's secrets.
bool isNews(const Event &event)
{
    return !isTalk(event) && !std::holds_alternative<events::PickStarted>(event)
        && !std::holds_alternative<events::LotClockStarted>(event)
        && !std::holds_alternative<events::BidLimitSet>(event)
        && !std::holds_alternative<events::QueueChanged>(event)
        && !std::holds_alternative<events::HostOffered>(event)
        && !std::holds_alternative<events::PersonNamed>(event);
}

const Team *teamOf(const DraftState &state, const PersonId &person)
{
    for (const Team &team : state.setup->created().teams) {
        const Seat *seat = state.seat(team.id);
        if (seat && seat->control == SeatControl::Person && seat->occupant == person.text())
            return &team;
    }
    return nullptr;
}

TalkLine lineOf(const Message &message, const DraftState &state, const PersonId &me)
{
    TalkLine line;
    line.message = message.id;
    line.person = message.person;
    line.who = someone(message.person, state.names);
    line.text = personText(message.words);
    line.isToMe = message.person != me && message.mentions.contains(me);
    line.isPinned = message.pinned;
    if (const Team *team = teamOf(state, message.person)) {
        line.team = team->id.text();
        line.teamColour = team->colour;
    }
    for (const MessageReaction &given : message.reactions)
        ++line.reactions[given.reaction];
    return line;
}

} // namespace

QList<TalkLine> talkLines(const History &history, const DraftState &state, const PersonId &me,
                          int most)
{
    QList<TalkLine> lines;
    for (int version = std::min(state.version, history.size());
         state.setup && version > 0 && lines.size() < most; --version) {
        const Event &event = history.at(version).event;
        TalkLine line;
        if (const auto *said = std::get_if<events::MessageSaid>(&event)) {
            if (const Message *message = state.company.message(said->message))
                line = lineOf(*message, state, me);
        } else if (isNews(event)) {
            line.text = eventText(event, *state.setup, state.names);
        }
        line.version = version;
        if (!line.text.isEmpty())
            lines.prepend(line);
    }
    return lines;
}

std::optional<TalkLine> pinnedLine(const DraftState &state, const PersonId &me)
{
    const QList<Message> &messages = state.company.messages;
    const auto pinned = std::find_if(messages.rbegin(), messages.rend(),
                                     [](const Message &message) { return message.pinned; });
    return pinned == messages.rend() ? std::nullopt : std::optional(lineOf(*pinned, state, me));
}

QMap<QString, PersonId> namedPeople(const DraftState &state)
{
    QMap<QString, PersonId> people;
    for (auto name = state.names.cbegin(); name != state.names.cend(); ++name) {
        if (!name->text.isEmpty())
            people.insert(name->text, name.key());
    }
    return people;
}

/// The longest name counts: "@Jo Ann" is not Jo.
QList<PersonId> mentionsIn(const QString &text, const QMap<QString, PersonId> &people)
{
    QList<PersonId> spokenTo;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        const QStringView rest = QStringView(text).sliced(at + 1);
        QString longest;
        for (auto person = people.cbegin(); person != people.cend(); ++person) {
            const QString &name = person.key();
            const bool ends = rest.size() == name.size()
                || (rest.size() > name.size() && !rest.at(name.size()).isLetterOrNumber());
            if (rest.startsWith(name, Qt::CaseInsensitive) && ends && name.size() > longest.size())
                longest = name;
        }
        const PersonId person = people.value(longest);
        if (!person.isEmpty() && !spokenTo.contains(person)
            && spokenTo.size() < commands::mostMentions)
            spokenTo.append(person);
    }
    return spokenTo;
}

} // namespace warroom
