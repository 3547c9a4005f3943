// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/auction_events.h"
#include "domain/auction_rules.h"
#include "domain/clock_events.h"
#include "domain/clock_rules.h"
#include "domain/commissioner_events.h"
#include "domain/company_events.h"
#include "domain/is_one_of.h"
#include "domain/keeper.h"
#include "domain/lottery_events.h"
#include "domain/personal_text.h"
#include "domain/pick_reason.h"
#include "domain/player.h"
#include "domain/preparation_events.h"
#include "domain/roster_rules.h"
#include "domain/slot.h"
#include "domain/team.h"
#include "domain/trade_events.h"
#include "domain/trade_rules.h"

#include <variant>

namespace warroom {

/// Why a draft stands still.
enum class PauseReason {
    Commissioner,       ///< somebody pressed Pause
    ClosedPastDeadline, ///< the program was not running when the clock ran out
    Scheduled,          ///< the rules say so
};

template <>
struct EnumNames<PauseReason> {
    static constexpr std::array<std::string_view, 3> names{"commissioner", "closed_past_deadline",
                                                           "scheduled"};
};

/// Facts: past tense, never refused, never changed. Each declares type, schema and members in one
/// breath; storing, sending, exporting and showing walk fields().
namespace events {

/// Everything a log needs to be read without anything else: who drafts, in which order, whom.
struct DraftCreated {
    static constexpr auto type = "DraftCreated";
    static constexpr int schema = 4;

    DraftId draft;
    QString title;
    QString note;      ///< what the viewer should know about this draft, may be empty
    QString draftType; ///< key of the format, see draftFormats()
    int rounds = 0;
    QList<Team> teams;
    QList<Slot> slots; ///< by overall
    ClockRules clock;
    QList<Player> players; ///< by rank
    QList<Seat> seats;     ///< one per team
    ProgramSettings program;
    Instant createdAt;
    int season = 0;                  ///< the year of the draft; 0: not said
    QList<FuturePick> futurePicks{}; ///< that can be traded
    RosterRules roster{};
    AuctionRules auction{};
    QList<Keeper> keepers{};
    TradeRules trading{};

    static constexpr auto fields()
    {
        return std::tuple{field("draft_id", &DraftCreated::draft),
                          field("title", &DraftCreated::title),
                          field("note", &DraftCreated::note),
                          field("draft_type", &DraftCreated::draftType),
                          field("rounds", &DraftCreated::rounds),
                          field("teams", &DraftCreated::teams),
                          field("slots", &DraftCreated::slots),
                          field("clock", &DraftCreated::clock),
                          field("players", &DraftCreated::players),
                          field("seats", &DraftCreated::seats),
                          field("program", &DraftCreated::program),
                          field("created_at", &DraftCreated::createdAt),
                          field("season", &DraftCreated::season),
                          field("future_picks", &DraftCreated::futurePicks),
                          field("roster", &DraftCreated::roster),
                          field("auction", &DraftCreated::auction),
                          field("keepers", &DraftCreated::keepers),
                          field("trading", &DraftCreated::trading)};
    }
    friend bool operator==(const DraftCreated &, const DraftCreated &) = default;
};

struct DraftStarted {
    static constexpr auto type = "DraftStarted";
    static constexpr int schema = 1;

    DraftId draft;
    QString draftType;
    Instant startedAt;
    int totalRounds = 0;
    int totalPicks = 0;

    static constexpr auto fields()
    {
        return std::tuple{field("draft_id", &DraftStarted::draft),
                          field("draft_type", &DraftStarted::draftType),
                          field("started_at", &DraftStarted::startedAt),
                          field("total_rounds", &DraftStarted::totalRounds),
                          field("total_picks", &DraftStarted::totalPicks)};
    }
    friend bool operator==(const DraftStarted &, const DraftStarted &) = default;
};

/// A slot went on the clock: for the first time, again after a pause or an undo, in new hands, or
/// with another time than before. Nothing else gives a deadline.
struct PickStarted {
    static constexpr auto type = "PickStarted";
    static constexpr int schema = 2;

    SlotId slot;
    TeamId team;
    int round = 0;
    int pick = 0;        ///< in the round, as scheduled
    int overallPick = 0; ///< as scheduled
    Instant startedAt;
    std::optional<Instant> timeoutAt;  ///< when the bank is used up, too; absent: no clock
    int timePerPickSec = 0;            ///< the whole time without the bank; 0: no clock
    std::optional<Instant> bankFrom{}; ///< when the team's bank begins to run; absent: none

    static constexpr auto fields()
    {
        return std::tuple{field("pick_id", &PickStarted::slot),
                          field("team_id", &PickStarted::team),
                          field("round", &PickStarted::round),
                          field("pick", &PickStarted::pick),
                          field("overall_pick", &PickStarted::overallPick),
                          field("started_at", &PickStarted::startedAt),
                          field("timeout_at", &PickStarted::timeoutAt),
                          field("time_per_pick_sec", &PickStarted::timePerPickSec),
                          field("bank_from", &PickStarted::bankFrom)};
    }
    friend bool operator==(const PickStarted &, const PickStarted &) = default;
};

struct PickMade {
    static constexpr auto type = "PickMade";
    static constexpr int schema = 3;

    SlotId slot;
    PlayerId player;
    TeamId team;
    int round = 0;
    int pick = 0;        ///< in the round, by order of selection
    int overallPick = 0; ///< by order of selection, from 1
    QString playerName;  ///< as it was when he was picked
    QString teamName;    ///< as it was when it picked
    PickSource source = PickSource::Drafter;
    PickReason reason;
    Instant pickedAt;
    std::optional<int> price{};          ///< what the team paid for him
    std::optional<PersonalText> words{}; ///< why the commissioner picked for the team

    static constexpr auto fields()
    {
        return std::tuple{field("pick_id", &PickMade::slot),
                          field("player_id", &PickMade::player),
                          field("team_id", &PickMade::team),
                          field("round", &PickMade::round),
                          field("pick", &PickMade::pick),
                          field("overall_pick", &PickMade::overallPick),
                          field("player_name", &PickMade::playerName),
                          field("team_name", &PickMade::teamName),
                          field("source", &PickMade::source),
                          field("reason", &PickMade::reason),
                          field("picked_at", &PickMade::pickedAt),
                          field("price", &PickMade::price),
                          field("words", &PickMade::words)};
    }
    friend bool operator==(const PickMade &, const PickMade &) = default;
};

/// The clock ran out; what came of it stands in the outcome.
struct TimeExpired {
    static constexpr auto type = "TimeExpired";
    static constexpr int schema = 1;

    SlotId slot;
    TeamId team;
    int pickNumber = 0; ///< overall, as scheduled
    ExpiryPolicy outcome = ExpiryPolicy::Nothing;
    Instant expiredAt;

    static constexpr auto fields()
    {
        return std::tuple{
            field("pick_id", &TimeExpired::slot), field("team_id", &TimeExpired::team),
            field("pick_number", &TimeExpired::pickNumber), field("outcome", &TimeExpired::outcome),
            field("expired_at", &TimeExpired::expiredAt)};
    }
    friend bool operator==(const TimeExpired &, const TimeExpired &) = default;
};

struct DraftPaused {
    static constexpr auto type = "DraftPaused";
    static constexpr int schema = 2;

    Instant pausedAt;
    PauseReason reason = PauseReason::Commissioner;
    std::optional<int> remainingMs; ///< what the slot on the clock gets back, without its team's
                                    ///< bank; absent: no clock
    std::optional<SlotId> before{}; ///< where the rules say so: the slot that is due then

    static constexpr auto fields()
    {
        return std::tuple{field("paused_at", &DraftPaused::pausedAt),
                          field("reason", &DraftPaused::reason),
                          field("remaining_ms", &DraftPaused::remainingMs),
                          field("before", &DraftPaused::before)};
    }
    friend bool operator==(const DraftPaused &, const DraftPaused &) = default;
};

struct DraftResumed {
    static constexpr auto type = "DraftResumed";
    static constexpr int schema = 1;

    Instant resumedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("resumed_at", &DraftResumed::resumedAt)};
    }
    friend bool operator==(const DraftResumed &, const DraftResumed &) = default;
};

/// The last selection was taken back; the player is free and the slot open again.
struct PickUndone {
    static constexpr auto type = "PickUndone";
    static constexpr int schema = 1;

    SlotId slot;
    PlayerId player;
    TeamId team;
    int overallPick = 0; ///< which selection it was
    QString reason;      ///< the commissioner's words, may be empty
    Instant undoneAt;

    static constexpr auto fields()
    {
        return std::tuple{
            field("pick_id", &PickUndone::slot),  field("player_id", &PickUndone::player),
            field("team_id", &PickUndone::team),  field("overall_pick", &PickUndone::overallPick),
            field("reason", &PickUndone::reason), field("undone_at", &PickUndone::undoneAt)};
    }
    friend bool operator==(const PickUndone &, const PickUndone &) = default;
};

struct TradeExecuted {
    static constexpr auto type = "TradeExecuted";
    static constexpr int schema = 2;

    Trade trade;
    Instant executedAt;
    bool forced = false;                  ///< the commissioner did it alone
    std::optional<PersonalText> reason{}; ///< his words

    static constexpr auto fields()
    {
        return std::tuple{
            field("trade", &TradeExecuted::trade), field("executed_at", &TradeExecuted::executedAt),
            field("forced", &TradeExecuted::forced), field("reason", &TradeExecuted::reason)};
    }
    friend bool operator==(const TradeExecuted &, const TradeExecuted &) = default;
};

/// Whom a team wants next, first first. Private to the team.
struct QueueChanged {
    static constexpr auto type = "QueueChanged";
    static constexpr int schema = 1;

    TeamId team;
    QList<PlayerId> players;
    Instant changedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &QueueChanged::team),
                          field("player_ids", &QueueChanged::players),
                          field("changed_at", &QueueChanged::changedAt)};
    }
    friend bool operator==(const QueueChanged &, const QueueChanged &) = default;
};

/// Under which name a person is known in this draft from now on.
struct PersonNamed {
    static constexpr auto type = "PersonNamed";
    static constexpr int schema = 1;

    PersonId person;
    PersonalText name;
    Instant namedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("person_id", &PersonNamed::person),
                          field("name", &PersonNamed::name),
                          field("named_at", &PersonNamed::namedAt)};
    }
    friend bool operator==(const PersonNamed &, const PersonNamed &) = default;
};

struct DraftCompleted {
    static constexpr auto type = "DraftCompleted";
    static constexpr int schema = 2;

    DraftId draft;
    Instant completedAt;
    int durationSec = 0; ///< from the start, pauses included
    int totalPicks = 0;
    bool early = false;                   ///< the commissioner ended it; slots are left
    std::optional<PersonalText> reason{}; ///< his words

    static constexpr auto fields()
    {
        return std::tuple{field("draft_id", &DraftCompleted::draft),
                          field("completed_at", &DraftCompleted::completedAt),
                          field("duration", &DraftCompleted::durationSec),
                          field("total_picks", &DraftCompleted::totalPicks),
                          field("early", &DraftCompleted::early),
                          field("reason", &DraftCompleted::reason)};
    }
    friend bool operator==(const DraftCompleted &, const DraftCompleted &) = default;
};

/// Stands in a copy of a draft for an event that its owner may not see: another team's queue, how
/// far somebody would bid. Never recorded by a host.
struct EventWithheld {
    static constexpr auto type = "EventWithheld";
    static constexpr int schema = 1;

    int sequence = 0; ///< its place in the host's log, and here

    static constexpr auto fields()
    {
        return std::tuple{field("sequence", &EventWithheld::sequence)};
    }
    friend bool operator==(const EventWithheld &, const EventWithheld &) = default;
};

} // namespace events

using AnyEvent = std::variant<
    events::DraftCreated, events::DraftStarted, events::PickStarted, events::PickMade,
    events::TimeExpired, events::DraftPaused, events::DraftResumed, events::PickUndone,
    events::TradeExecuted, events::QueueChanged, events::DraftCompleted, events::PersonNamed,
    events::BankChanged, events::TimeOutTaken, events::ClockAdjusted, events::AutopickSwitched,
    events::PickCorrected, events::SeatChanged, events::OrderChanged, events::NominationStarted,
    events::LotNominated, events::LotClockStarted, events::BidPlaced, events::BidLimitSet,
    events::LotSold, events::TradeOffered, events::TradeAccepted, events::TradeClosed,
    events::LotteryCommitted, events::LotteryDrawn, events::MessageSaid, events::MessageReacted,
    events::MessagePinned, events::StandingChanged, events::DrafterNudged, events::ReadinessChanged,
    events::SeatRequested, events::SeatRequestDropped, events::StartPlanned,
    events::CommissionerNamed, events::HostOffered, events::SuccessorNamed, events::HostChanged,
    events::EventWithheld, events::PreparationBegun, events::RankingReplaced, events::PlayerRanked,
    events::TierBreakChanged, events::PlayerMarked, events::PlayerNoted>;

/// One of them. What copies, moves and destroys it stands in events.cpp: written anew in every file
/// that holds an event, it was most of what the compiler had to do there.
struct Event : AnyEvent {
    Event();
    template <IsOneOf<AnyEvent> E>
    Event(E &&event) : AnyEvent(std::forward<E>(event))
    {
    }
    Event(const Event &other);
    Event(Event &&other) noexcept;
    Event &operator=(const Event &other);
    Event &operator=(Event &&other) noexcept;
    ~Event();

    /// That of the variant would be found and then not compile: events have no order but their
    /// log's.
    friend bool operator<(const Event &, const Event &) = delete;
};

/// Whether \a event is of what people say to each other.
bool isTalk(const Event &event);

/// A set of lambdas as one visitor, without a catch-all: the compiler names the event it misses.
template <typename... Visitors>
struct Overloads : Visitors... {
    using Visitors::operator()...;
};

} // namespace warroom
