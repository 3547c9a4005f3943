// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "domain/prepare.h"
#include "net/wire_company.h"

#include <optional>
#include <tuple>

namespace warroom {

template <>
struct EnumNames<commands::CorrectionConflict> {
    static constexpr std::array<std::string_view, 3> names{"refuse", "swap", "reopen"};
};

} // namespace warroom

/// The commands that may come over a socket, each with its name there and its members; names of
/// members are those of the events. What only the program or the host wishes is not among them.
/// Where a person may say something, \c said holds it, or nothing, in place of the member \c text.
namespace warroom::wire {

struct StartDraft : commands::StartDraft {
    using Wish = commands::StartDraft;
    static constexpr auto name = "StartDraft";
    static constexpr auto fields() { return std::tuple{}; }
};

struct MakePick : commands::MakePick {
    using Wish = commands::MakePick;
    static constexpr auto name = "MakePick";
    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &MakePick::team), field("player_id", &MakePick::player)};
    }
};

struct PauseDraft : commands::PauseDraft {
    using Wish = commands::PauseDraft;
    static constexpr auto name = "PauseDraft";
    static constexpr auto fields() { return std::tuple{}; }
};

struct ResumeDraft : commands::ResumeDraft {
    using Wish = commands::ResumeDraft;
    static constexpr auto name = "ResumeDraft";
    static constexpr auto fields() { return std::tuple{}; }
};

struct UndoLastPick : commands::UndoLastPick {
    using Wish = commands::UndoLastPick;
    static constexpr auto name = "UndoLastPick";
    static constexpr auto text = &commands::UndoLastPick::reason;
    std::optional<QString> said{};
    static constexpr auto fields() { return std::tuple{field("reason", &UndoLastPick::said)}; }
};

struct ExecuteTrade : commands::ExecuteTrade {
    using Wish = commands::ExecuteTrade;
    static constexpr auto name = "ExecuteTrade";
    static constexpr auto text = &commands::ExecuteTrade::reason;
    std::optional<QString> said{};
    static constexpr auto fields()
    {
        return std::tuple{field("trade", &ExecuteTrade::trade),
                          field("force", &ExecuteTrade::force),
                          field("reason", &ExecuteTrade::said)};
    }
};

struct OfferTrade : commands::OfferTrade {
    using Wish = commands::OfferTrade;
    static constexpr auto name = "OfferTrade";
    static constexpr auto text = &commands::OfferTrade::words;
    std::optional<QString> said{};
    static constexpr auto fields()
    {
        return std::tuple{field("trade", &OfferTrade::trade), field("by_team_id", &OfferTrade::by),
                          field("counters", &OfferTrade::counters),
                          field("words", &OfferTrade::said)};
    }
};

struct AnswerTrade : commands::AnswerTrade {
    using Wish = commands::AnswerTrade;
    static constexpr auto name = "AnswerTrade";
    static constexpr auto fields()
    {
        return std::tuple{field("trade_id", &AnswerTrade::trade),
                          field("team_id", &AnswerTrade::team),
                          field("accept", &AnswerTrade::accept)};
    }
};

struct WithdrawTrade : commands::WithdrawTrade {
    using Wish = commands::WithdrawTrade;
    static constexpr auto name = "WithdrawTrade";
    static constexpr auto fields() { return std::tuple{field("trade_id", &WithdrawTrade::trade)}; }
};

struct VetoTrade : commands::VetoTrade {
    using Wish = commands::VetoTrade;
    static constexpr auto name = "VetoTrade";
    static constexpr auto text = &commands::VetoTrade::reason;
    std::optional<QString> said{};
    static constexpr auto fields()
    {
        return std::tuple{field("trade_id", &VetoTrade::trade), field("reason", &VetoTrade::said)};
    }
};

struct SetQueue : commands::SetQueue {
    using Wish = commands::SetQueue;
    static constexpr auto name = "SetQueue";
    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &SetQueue::team),
                          field("player_ids", &SetQueue::players)};
    }
};

struct NamePerson : commands::NamePerson {
    using Wish = commands::NamePerson;
    static constexpr auto name = "NamePerson";
    static constexpr auto fields()
    {
        return std::tuple{field("name", &commands::NamePerson::name)};
    }
};

struct TakeTimeOut : commands::TakeTimeOut {
    using Wish = commands::TakeTimeOut;
    static constexpr auto name = "TakeTimeOut";
    static constexpr auto fields() { return std::tuple{field("team_id", &TakeTimeOut::team)}; }
};

struct AdjustClock : commands::AdjustClock {
    using Wish = commands::AdjustClock;
    static constexpr auto name = "AdjustClock";
    static constexpr auto text = &commands::AdjustClock::reason;
    std::optional<QString> said{};
    static constexpr auto fields()
    {
        return std::tuple{field("pick_id", &AdjustClock::slot),
                          field("seconds", &AdjustClock::seconds),
                          field("reason", &AdjustClock::said)};
    }
};

struct AdjustBank : commands::AdjustBank {
    using Wish = commands::AdjustBank;
    static constexpr auto name = "AdjustBank";
    static constexpr auto text = &commands::AdjustBank::reason;
    std::optional<QString> said{};
    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &AdjustBank::team),
                          field("seconds", &AdjustBank::seconds),
                          field("reason", &AdjustBank::said)};
    }
};

struct TakeTeamBack : commands::TakeTeamBack {
    using Wish = commands::TakeTeamBack;
    static constexpr auto name = "TakeTeamBack";
    static constexpr auto fields() { return std::tuple{field("team_id", &TakeTeamBack::team)}; }
};

struct PickForTeam : commands::PickForTeam {
    using Wish = commands::PickForTeam;
    static constexpr auto name = "PickForTeam";
    static constexpr auto text = &commands::PickForTeam::reason;
    std::optional<QString> said{};
    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &PickForTeam::team),
                          field("player_id", &PickForTeam::player),
                          field("reason", &PickForTeam::said)};
    }
};

struct CorrectPick : commands::CorrectPick {
    using Wish = commands::CorrectPick;
    static constexpr auto name = "CorrectPick";
    static constexpr auto text = &commands::CorrectPick::reason;
    std::optional<QString> said{};
    static constexpr auto fields()
    {
        return std::tuple{
            field("pick_id", &CorrectPick::slot), field("player_id", &CorrectPick::player),
            field("team_id", &CorrectPick::team), field("on_conflict", &CorrectPick::onConflict),
            field("reason", &CorrectPick::said)};
    }
};

struct ChangeSeat : commands::ChangeSeat {
    using Wish = commands::ChangeSeat;
    static constexpr auto name = "ChangeSeat";
    static constexpr auto text = &commands::ChangeSeat::reason;
    std::optional<QString> said{};
    static constexpr auto fields()
    {
        return std::tuple{field("seat", &ChangeSeat::seat), field("reason", &ChangeSeat::said)};
    }
};

struct ChangeOrder : commands::ChangeOrder {
    using Wish = commands::ChangeOrder;
    static constexpr auto name = "ChangeOrder";
    static constexpr auto text = &commands::ChangeOrder::reason;
    std::optional<QString> said{};
    static constexpr auto fields()
    {
        return std::tuple{field("rights", &ChangeOrder::rights),
                          field("reason", &ChangeOrder::said)};
    }
};

struct EndDraft : commands::EndDraft {
    using Wish = commands::EndDraft;
    static constexpr auto name = "EndDraft";
    static constexpr auto text = &commands::EndDraft::reason;
    std::optional<QString> said{};
    static constexpr auto fields() { return std::tuple{field("reason", &EndDraft::said)}; }
};

struct NominatePlayer : commands::NominatePlayer {
    using Wish = commands::NominatePlayer;
    static constexpr auto name = "NominatePlayer";
    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &NominatePlayer::team),
                          field("player_id", &NominatePlayer::player),
                          field("amount", &NominatePlayer::amount)};
    }
};

struct PlaceBid : commands::PlaceBid {
    using Wish = commands::PlaceBid;
    static constexpr auto name = "PlaceBid";
    static constexpr auto fields()
    {
        return std::tuple{field("lot_id", &PlaceBid::lot), field("team_id", &PlaceBid::team),
                          field("amount", &PlaceBid::amount)};
    }
};

struct SetBidLimit : commands::SetBidLimit {
    using Wish = commands::SetBidLimit;
    static constexpr auto name = "SetBidLimit";
    static constexpr auto fields()
    {
        return std::tuple{field("lot_id", &SetBidLimit::lot), field("team_id", &SetBidLimit::team),
                          field("most", &SetBidLimit::most)};
    }
};

struct CloseLot : commands::CloseLot {
    using Wish = commands::CloseLot;
    static constexpr auto name = "CloseLot";
    static constexpr auto fields() { return std::tuple{field("lot_id", &CloseLot::lot)}; }
};

using Commands =
    std::tuple<StartDraft, MakePick, PauseDraft, ResumeDraft, UndoLastPick, ExecuteTrade,
               OfferTrade, AnswerTrade, WithdrawTrade, VetoTrade, SetQueue, NamePerson, TakeTimeOut,
               AdjustClock, AdjustBank, TakeTeamBack, PickForTeam, CorrectPick, ChangeSeat,
               ChangeOrder, EndDraft, NominatePlayer, PlaceBid, SetBidLimit, CloseLot, SayMessage,
               ReactToMessage, PinMessage, ChangeStanding, NudgeDrafter, SetReadiness, RequestSeat,
               DropSeatRequest, PlanStart, NameCommissioner, OfferToHost, NameSuccessor, HandOver>;

struct ReplaceRanking : commands::ReplaceRanking {
    using Wish = commands::ReplaceRanking;
    static constexpr auto name = "ReplaceRanking";
    static constexpr auto fields() { return std::tuple{field("tiers", &ReplaceRanking::tiers)}; }
};

struct RankPlayer : commands::RankPlayer {
    using Wish = commands::RankPlayer;
    static constexpr auto name = "RankPlayer";
    static constexpr auto fields()
    {
        return std::tuple{field("player_id", &RankPlayer::player),
                          field("place", &RankPlayer::place)};
    }
};

struct SetTierBreak : commands::SetTierBreak {
    using Wish = commands::SetTierBreak;
    static constexpr auto name = "SetTierBreak";
    static constexpr auto fields()
    {
        return std::tuple{field("before_player_id", &SetTierBreak::before),
                          field("is_there", &SetTierBreak::isThere)};
    }
};

struct MarkPlayer : commands::MarkPlayer {
    using Wish = commands::MarkPlayer;
    static constexpr auto name = "MarkPlayer";
    static constexpr auto fields()
    {
        return std::tuple{field("player_id", &MarkPlayer::player),
                          field("mark", &MarkPlayer::mark)};
    }
};

struct WriteNote : commands::WriteNote {
    using Wish = commands::WriteNote;
    static constexpr auto name = "WriteNote";
    static constexpr auto fields()
    {
        return std::tuple{field("player_id", &WriteNote::player), field("text", &WriteNote::text)};
    }
};

/// About the person's own preparation, which nobody else is told of.
using Preparations = std::tuple<ReplaceRanking, RankPlayer, SetTierBreak, MarkPlayer, WriteNote>;

} // namespace warroom::wire
