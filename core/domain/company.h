// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/company_events.h"
#include "domain/succession.h"

#include <QHash>

namespace warroom {

struct MessageReaction {
    PersonId person;
    Reaction reaction = Reaction::Like;

    static constexpr auto fields()
    {
        return std::tuple{field("person_id", &MessageReaction::person),
                          field("reaction", &MessageReaction::reaction)};
    }
    friend bool operator==(const MessageReaction &, const MessageReaction &) = default;
};

struct Message {
    MessageId id;
    PersonId person;
    PersonalText words;
    QList<PersonId> mentions;
    Instant saidAt;
    QList<MessageReaction> reactions{}; ///< by age; a person gives each once
    bool pinned = false;

    static constexpr auto fields()
    {
        return std::tuple{
            field("message_id", &Message::id),  field("person_id", &Message::person),
            field("words", &Message::words),    field("mentions", &Message::mentions),
            field("said_at", &Message::saidAt), field("reactions", &Message::reactions),
            field("pinned", &Message::pinned)};
    }
    friend bool operator==(const Message &, const Message &) = default;
};

struct SeatRequest {
    PersonId person;
    TeamId team;

    static constexpr auto fields()
    {
        return std::tuple{field("person_id", &SeatRequest::person),
                          field("team_id", &SeatRequest::team)};
    }
    friend bool operator==(const SeatRequest &, const SeatRequest &) = default;
};

struct Nudge {
    TeamId team;
    Instant at;

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &Nudge::team), field("at", &Nudge::at)};
    }
    friend bool operator==(const Nudge &, const Nudge &) = default;
};

struct PersonStanding {
    PersonId person;
    Standing standing = Standing::Welcome;

    static constexpr auto fields()
    {
        return std::tuple{field("person_id", &PersonStanding::person),
                          field("standing", &PersonStanding::standing)};
    }
    friend bool operator==(const PersonStanding &, const PersonStanding &) = default;
};

/// The people in a draft, beside drafting: what was said, who waits for the start, who may what.
struct Company {
    QList<Message> messages;         ///< by age
    QList<PersonStanding> standings; ///< of those who are not simply welcome
    QList<PersonId> commissioners;   ///< beside the one who made the draft
    QList<TeamId> ready;
    QList<SeatRequest> requests; ///< by age, one a person
    std::optional<Nudge> nudge;  ///< the last one
    std::optional<Instant> startsAt;
    Succession succession;

    Standing standingOf(const PersonId &person) const;
    const Message *message(const MessageId &id) const;

    static constexpr auto fields()
    {
        return std::tuple{field("messages", &Company::messages),
                          field("standings", &Company::standings),
                          field("commissioners", &Company::commissioners),
                          field("ready", &Company::ready),
                          field("requests", &Company::requests),
                          field("nudge", &Company::nudge),
                          field("starts_at", &Company::startsAt),
                          field("succession", &Company::succession)};
    }
    friend bool operator==(const Company &, const Company &) = default;
};

} // namespace warroom
