// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"
#include "domain/field.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/personal_text.h"
#include "domain/succession_events.h"

#include <QList>

#include <concepts>
#include <optional>

namespace warroom {

/// What somebody answers to a message without words.
enum class Reaction { Like, Laugh, Surprise, Applause };

template <>
struct EnumNames<Reaction> {
    static constexpr std::array<std::string_view, 4> names{"like", "laugh", "surprise", "applause"};
};

/// What a person may do in a draft, by the commissioner's leave.
enum class Standing {
    Welcome,
    Muted,   ///< drafts, and says nothing
    Removed, ///< nothing at all
};

template <>
struct EnumNames<Standing> {
    static constexpr std::array<std::string_view, 3> names{"welcome", "muted", "removed"};
};

/// What the people in a draft do beside drafting. None of it moves a pick, a clock or money.
namespace events {

struct MessageSaid {
    static constexpr auto type = "MessageSaid";
    static constexpr int schema = 1;

    MessageId message;
    PersonId person;
    PersonalText words;
    QList<PersonId> mentions; ///< who is spoken to
    Instant saidAt;

    static constexpr auto fields()
    {
        return std::tuple{
            field("message_id", &MessageSaid::message), field("person_id", &MessageSaid::person),
            field("words", &MessageSaid::words), field("mentions", &MessageSaid::mentions),
            field("said_at", &MessageSaid::saidAt)};
    }
    friend bool operator==(const MessageSaid &, const MessageSaid &) = default;
};

struct MessageReacted {
    static constexpr auto type = "MessageReacted";
    static constexpr int schema = 1;

    MessageId message;
    PersonId person;
    Reaction reaction = Reaction::Like;
    bool on = true; ///< false: taken back
    Instant reactedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("message_id", &MessageReacted::message),
                          field("person_id", &MessageReacted::person),
                          field("reaction", &MessageReacted::reaction),
                          field("on", &MessageReacted::on),
                          field("reacted_at", &MessageReacted::reactedAt)};
    }
    friend bool operator==(const MessageReacted &, const MessageReacted &) = default;
};

/// A message stays in sight, or no longer.
struct MessagePinned {
    static constexpr auto type = "MessagePinned";
    static constexpr int schema = 1;

    MessageId message;
    bool on = true;
    Instant pinnedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("message_id", &MessagePinned::message),
                          field("on", &MessagePinned::on),
                          field("pinned_at", &MessagePinned::pinnedAt)};
    }
    friend bool operator==(const MessagePinned &, const MessagePinned &) = default;
};

struct StandingChanged {
    static constexpr auto type = "StandingChanged";
    static constexpr int schema = 1;

    PersonId person;
    Standing standing = Standing::Welcome;
    std::optional<PersonalText> reason;
    Instant changedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("person_id", &StandingChanged::person),
                          field("standing", &StandingChanged::standing),
                          field("reason", &StandingChanged::reason),
                          field("changed_at", &StandingChanged::changedAt)};
    }
    friend bool operator==(const StandingChanged &, const StandingChanged &) = default;
};

/// Somebody asks the person whose turn it is to get on with it.
struct DrafterNudged {
    static constexpr auto type = "DrafterNudged";
    static constexpr int schema = 1;

    TeamId team;
    PersonId by;
    Instant nudgedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &DrafterNudged::team),
                          field("by_person_id", &DrafterNudged::by),
                          field("nudged_at", &DrafterNudged::nudgedAt)};
    }
    friend bool operator==(const DrafterNudged &, const DrafterNudged &) = default;
};

/// Whoever runs a team waits for the start, or not yet.
struct ReadinessChanged {
    static constexpr auto type = "ReadinessChanged";
    static constexpr int schema = 1;

    TeamId team;
    bool ready = true;
    Instant changedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &ReadinessChanged::team),
                          field("ready", &ReadinessChanged::ready),
                          field("changed_at", &ReadinessChanged::changedAt)};
    }
    friend bool operator==(const ReadinessChanged &, const ReadinessChanged &) = default;
};

/// A person wants to run a team; the commissioner decides.
struct SeatRequested {
    static constexpr auto type = "SeatRequested";
    static constexpr int schema = 1;

    PersonId person;
    TeamId team;
    Instant requestedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("person_id", &SeatRequested::person),
                          field("team_id", &SeatRequested::team),
                          field("requested_at", &SeatRequested::requestedAt)};
    }
    friend bool operator==(const SeatRequested &, const SeatRequested &) = default;
};

/// The wish was taken back or turned down.
struct SeatRequestDropped {
    static constexpr auto type = "SeatRequestDropped";
    static constexpr int schema = 1;

    PersonId person;
    Instant droppedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("person_id", &SeatRequestDropped::person),
                          field("dropped_at", &SeatRequestDropped::droppedAt)};
    }
    friend bool operator==(const SeatRequestDropped &, const SeatRequestDropped &) = default;
};

/// When the draft begins by itself, or that it no longer does.
struct StartPlanned {
    static constexpr auto type = "StartPlanned";
    static constexpr int schema = 1;

    std::optional<Instant> startsAt;
    Instant plannedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("starts_at", &StartPlanned::startsAt),
                          field("planned_at", &StartPlanned::plannedAt)};
    }
    friend bool operator==(const StartPlanned &, const StartPlanned &) = default;
};

/// A person may do what the commissioner may, but for choosing others for it, or no longer.
struct CommissionerNamed {
    static constexpr auto type = "CommissionerNamed";
    static constexpr int schema = 1;

    PersonId person;
    bool on = true;
    Instant namedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("person_id", &CommissionerNamed::person),
                          field("on", &CommissionerNamed::on),
                          field("named_at", &CommissionerNamed::namedAt)};
    }
    friend bool operator==(const CommissionerNamed &, const CommissionerNamed &) = default;
};

} // namespace events

/// One of the events above: none of the business of whoever measures or draws a draft.
template <typename E>
concept CompanyEvent = std::same_as<E, events::MessageSaid> || std::same_as<
    E, events::MessageReacted> || std::same_as<E, events::MessagePinned> || std::
    same_as<E, events::StandingChanged> || std::same_as<E, events::DrafterNudged> || std::same_as<
        E, events::ReadinessChanged> || std::same_as<E, events::SeatRequested> || std::
        same_as<E, events::SeatRequestDropped> || std::same_as<E, events::StartPlanned> || std::
            same_as<E, events::CommissionerNamed> || SuccessionEvent<E>;

} // namespace warroom
