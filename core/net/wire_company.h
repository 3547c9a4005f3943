// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"

#include <optional>
#include <tuple>

/// The part of wire_commands.h that is of the people in a draft.
namespace warroom::wire {

struct SayMessage : commands::SayMessage {
    using Wish = commands::SayMessage;
    static constexpr auto name = "SayMessage";
    static constexpr auto fields()
    {
        return std::tuple{field("words", &commands::SayMessage::words),
                          field("mentions", &commands::SayMessage::mentions)};
    }
};

struct ReactToMessage : commands::ReactToMessage {
    using Wish = commands::ReactToMessage;
    static constexpr auto name = "ReactToMessage";
    static constexpr auto fields()
    {
        return std::tuple{field("message_id", &ReactToMessage::message),
                          field("reaction", &ReactToMessage::reaction),
                          field("on", &ReactToMessage::on)};
    }
};

struct PinMessage : commands::PinMessage {
    using Wish = commands::PinMessage;
    static constexpr auto name = "PinMessage";
    static constexpr auto fields()
    {
        return std::tuple{field("message_id", &PinMessage::message), field("on", &PinMessage::on)};
    }
};

struct ChangeStanding : commands::ChangeStanding {
    using Wish = commands::ChangeStanding;
    static constexpr auto name = "ChangeStanding";
    static constexpr auto text = &commands::ChangeStanding::reason;
    std::optional<QString> said{};
    static constexpr auto fields()
    {
        return std::tuple{field("person_id", &ChangeStanding::person),
                          field("standing", &ChangeStanding::standing),
                          field("reason", &ChangeStanding::said)};
    }
};

struct NudgeDrafter : commands::NudgeDrafter {
    using Wish = commands::NudgeDrafter;
    static constexpr auto name = "NudgeDrafter";
    static constexpr auto fields() { return std::tuple{field("team_id", &NudgeDrafter::team)}; }
};

struct SetReadiness : commands::SetReadiness {
    using Wish = commands::SetReadiness;
    static constexpr auto name = "SetReadiness";
    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &SetReadiness::team),
                          field("ready", &SetReadiness::ready)};
    }
};

struct RequestSeat : commands::RequestSeat {
    using Wish = commands::RequestSeat;
    static constexpr auto name = "RequestSeat";
    static constexpr auto fields() { return std::tuple{field("team_id", &RequestSeat::team)}; }
};

struct DropSeatRequest : commands::DropSeatRequest {
    using Wish = commands::DropSeatRequest;
    static constexpr auto name = "DropSeatRequest";
    static constexpr auto fields()
    {
        return std::tuple{field("person_id", &DropSeatRequest::person)};
    }
};

struct PlanStart : commands::PlanStart {
    using Wish = commands::PlanStart;
    static constexpr auto name = "PlanStart";
    static constexpr auto fields() { return std::tuple{field("starts_at", &PlanStart::startsAt)}; }
};

struct NameCommissioner : commands::NameCommissioner {
    using Wish = commands::NameCommissioner;
    static constexpr auto name = "NameCommissioner";
    static constexpr auto fields()
    {
        return std::tuple{field("person_id", &NameCommissioner::person),
                          field("on", &NameCommissioner::on)};
    }
};

struct OfferToHost : commands::OfferToHost {
    using Wish = commands::OfferToHost;
    static constexpr auto name = "OfferToHost";
    static constexpr auto fields()
    {
        return std::tuple{field("key", &OfferToHost::key),
                          field("token_key", &OfferToHost::tokenKey),
                          field("places", &OfferToHost::places)};
    }
};

struct NameSuccessor : commands::NameSuccessor {
    using Wish = commands::NameSuccessor;
    static constexpr auto name = "NameSuccessor";
    static constexpr auto fields() { return std::tuple{field("key", &NameSuccessor::key)}; }
};

struct HandOver : commands::HandOver {
    using Wish = commands::HandOver;
    static constexpr auto name = "HandOver";
    static constexpr auto fields() { return std::tuple{field("key", &HandOver::key)}; }
};

} // namespace warroom::wire
