// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/events.h"

#include <QUuid>

namespace warroom {

enum class Role { Commissioner, Drafter, Spectator, Program };

template <>
struct EnumNames<Role> {
    static constexpr std::array<std::string_view, 4> names{"commissioner", "drafter", "spectator",
                                                           "program"};
};

/// Who wishes. The host sets it; a message never does.
struct Actor {
    QString id;
    Role role = Role::Spectator;
    QList<TeamId> teams; ///< those it may pick for

    friend bool operator==(const Actor &, const Actor &) = default;
};

/// Wishes: imperative, may be refused.
namespace commands {

struct CreateDraft {
    DraftId draft;
    QString title;
    QString note;
    QString draftType; ///< key of the format, see draftFormats()
    int rounds = 0;
    QList<Team> teams; ///< in order of the first round, where the format makes the order
    QList<Slot> slots; ///< the whole order where the format is "given", else empty
    ClockRules clock;
    QList<Player> players;
    QList<Seat> seats; ///< teams without a seat are played by the program
    ProgramSettings program;
    int season = 0; ///< the year of the draft; needed where picks of later seasons are traded
    RosterRules roster{};
    AuctionRules auction{};
    QList<Keeper> keepers{};
    TradeRules trading{};
    QList<FuturePick> futurePicks{}; ///< those that changed hands already; the rules make the rest
};

struct StartDraft { };

struct MakePick {
    TeamId team;
    PlayerId player;
    PickSource source = PickSource::Drafter; ///< honoured for the program only
    PickReason reason;
};

/// The deadline of \a slot has passed. The clock's only power.
struct ExpireClock {
    SlotId slot;
    std::optional<Choice> choice; ///< whom to take where the rules say autopick
};

struct PauseDraft {
    PauseReason reason = PauseReason::Commissioner; ///< ClosedPastDeadline is for the program only,
                                                    ///< Scheduled for the rules
};

struct ResumeDraft { };

struct UndoLastPick {
    QString reason;
};

/// At once, without an offer: all sides agree, or the commissioner forces it.
struct ExecuteTrade {
    Trade trade;
    bool force = false; ///< for the commissioner
    QString reason{};   ///< his words, may be empty
};

struct OfferTrade {
    Trade trade;
    TeamId by;
    std::optional<TradeId> counters{}; ///< the open offer this one answers
    QString words{};                   ///< may be empty
};

struct AnswerTrade {
    TradeId trade;
    TeamId team; ///< who answers
    bool accept = false;
};

struct WithdrawTrade {
    TradeId trade;
};

/// The commissioner forbids what the teams agreed.
struct VetoTrade {
    TradeId trade;
    QString reason; ///< may be empty
};

/// The time of an offer, or of a veto, is over. For the program.
struct SettleTrade {
    TradeId trade;
};

struct SetQueue {
    TeamId team;
    QList<PlayerId> players;
};

/// Characters a person's name may have at most.
inline constexpr int longestName = 60;

/// The actor says what he wants to be called in this draft.
struct NamePerson {
    QString name;
};

/// The team on the clock takes one of its time-outs.
struct TakeTimeOut {
    TeamId team;
};

/// Characters a commissioner's reason may have at most.
inline constexpr int longestReason = 200;

/// Seconds by which a clock or a bank can be changed at once, and what either can hold.
inline constexpr int largestAdjustment = 7 * 24 * 60 * 60;

/// More or less time for the slot on the clock.
struct AdjustClock {
    SlotId slot;     ///< whoever wishes it means this one and no other
    int seconds = 0; ///< below zero: taken
    QString reason;  ///< may be empty
};

/// More or less time in a team's bank.
struct AdjustBank {
    TeamId team;
    int seconds = 0; ///< below zero: taken
    QString reason;  ///< may be empty
};

/// The program shall no longer pick for a person's team.
struct TakeTeamBack {
    TeamId team;
};

/// The commissioner picks for a team that has an open slot.
struct PickForTeam {
    TeamId team;
    PlayerId player;
    QString reason; ///< may be empty
};

/// What becomes of the selection whose player the corrected one takes.
enum class CorrectionConflict {
    Refuse, ///< nothing: there must not be one
    Swap,   ///< it takes the other player
    Reopen, ///< it is open again
};

/// A selection made earlier was another one; later ones stay as they are.
struct CorrectPick {
    SlotId slot;
    PlayerId player;
    std::optional<TeamId> team{}; ///< whose it was; absent: as recorded
    CorrectionConflict onConflict = CorrectionConflict::Refuse;
    QString reason{}; ///< may be empty
};

/// Somebody else runs a team from now on.
struct ChangeSeat {
    Seat seat;
    QString reason;          ///< may be empty
    bool onlyIfFree = false; ///< not where another person sits
};

/// Open slots for others. The slots named must be open and keep their number per team unless
/// the commissioner says so by naming the owners.
struct ChangeOrder {
    QList<SlotRight> rights;
    QString reason; ///< may be empty
};

/// The draft is over though slots are left.
struct EndDraft {
    QString reason; ///< may be empty
};

/// The team whose turn it is puts a player on the block.
struct NominatePlayer {
    TeamId team;
    PlayerId player;
    int amount = 0;                          ///< its bid
    PickSource source = PickSource::Drafter; ///< honoured for the program only
    PickReason reason{};
};

struct PlaceBid {
    LotId lot;
    TeamId team;
    int amount = 0;
};

/// The program bids for the team as little as needed up to \a most.
struct SetBidLimit {
    LotId lot;
    TeamId team;
    int most = 0; ///< 0: no more
};

/// The time of a lot is over, or the commissioner lets the hammer fall.
struct CloseLot {
    LotId lot;
};

/// The time to nominate is over. For the program.
struct ExpireNomination {
    TeamId team;
    std::optional<Choice> choice; ///< whom to nominate in its place
};

/// Publishes the hash of the seed an order will be drawn with.
struct CommitLottery {
    QList<LotteryEntrant> entrants;
    QString seedHash; ///< SHA-256 of the seed's characters, hexadecimal
};

/// Opens the seed and draws.
struct DrawLottery {
    QString seed;
};

/// Characters a message may have at most.
inline constexpr int longestMessage = 500;
/// People a message may speak to at most.
inline constexpr int mostMentions = 20;
/// Messages a person may say in talkSpan at most.
inline constexpr int mostMessages = 5;
inline constexpr Seconds talkSpan{10};
/// For how long a team that was nudged is not nudged again.
inline constexpr Seconds nudgeRest{30};
/// How far ahead a start may be planned.
inline constexpr Seconds farthestStart{60 * 24 * 60 * 60};

/// To everybody in the draft.
struct SayMessage {
    QString words;
    QList<PersonId> mentions{};
};

struct ReactToMessage {
    MessageId message;
    Reaction reaction = Reaction::Like;
    bool on = true;
};

struct PinMessage {
    MessageId message;
    bool on = true;
};

/// Mutes a person, sends him away, or takes that back. Who is sent away loses his teams to the
/// program.
struct ChangeStanding {
    PersonId person;
    Standing standing = Standing::Welcome;
    QString reason{}; ///< may be empty
};

/// Asks the person of the team whose turn it is to get on with it.
struct NudgeDrafter {
    TeamId team;
};

struct SetReadiness {
    TeamId team;
    bool ready = true;
};

/// The actor wants to run  team.
struct RequestSeat {
    TeamId team;
};

/// By the person himself, or by the commissioner.
struct DropSeatRequest {
    PersonId person;
};

/// The draft begins by itself at  startsAt; nothing: it does not.
struct PlanStart {
    std::optional<Instant> startsAt;
};

/// For the one who made the draft.
struct NameCommissioner {
    PersonId person;
    bool on = true;
};

/// The actor's computer could host the draft, or does: see events::HostOffered.
struct OfferToHost {
    QString key;
    QString tokenKey;
    QString places; ///< "ADDRESS:PORT" each, with spaces between; at most longestReason
};

/// The computer that is to host the draft should its host go; empty: none.
struct NameSuccessor {
    QString key;
};

/// The draft goes on at once on another computer, which stands by.
struct HandOver {
    QString key;
};

/// For the program alone, on the computer that takes the draft over from a host that is gone.
struct TakeOver {
    QList<PersonId> confirmedBy; ///< who wants it; others than the electorate() do not count
};

} // namespace commands

using AnyCommand = std::variant<
    commands::CreateDraft, commands::StartDraft, commands::MakePick, commands::ExpireClock,
    commands::PauseDraft, commands::ResumeDraft, commands::UndoLastPick, commands::ExecuteTrade,
    commands::SetQueue, commands::NamePerson, commands::TakeTimeOut, commands::AdjustClock,
    commands::AdjustBank, commands::TakeTeamBack, commands::OfferTrade, commands::AnswerTrade,
    commands::WithdrawTrade, commands::VetoTrade, commands::SettleTrade, commands::PickForTeam,
    commands::CorrectPick, commands::ChangeSeat, commands::ChangeOrder, commands::EndDraft,
    commands::NominatePlayer, commands::PlaceBid, commands::SetBidLimit, commands::CloseLot,
    commands::ExpireNomination, commands::CommitLottery, commands::DrawLottery,
    commands::SayMessage, commands::ReactToMessage, commands::PinMessage, commands::ChangeStanding,
    commands::NudgeDrafter, commands::SetReadiness, commands::RequestSeat,
    commands::DropSeatRequest, commands::PlanStart, commands::NameCommissioner,
    commands::OfferToHost, commands::NameSuccessor, commands::HandOver, commands::TakeOver>;

/// One of them; its special members stand in one file for the reason given at Event.
struct Command : AnyCommand {
    Command();
    template <IsOneOf<AnyCommand> C>
    Command(C &&command) : AnyCommand(std::forward<C>(command))
    {
    }
    Command(const Command &other);
    Command(Command &&other) noexcept;
    Command &operator=(const Command &other);
    Command &operator=(Command &&other) noexcept;
    ~Command();

    // Those of the variant would be found and then not compile: commands are not compared.
    friend bool operator==(const Command &, const Command &) = delete;
    friend bool operator<(const Command &, const Command &) = delete;
};

/// A command with all that a rule may not look up for itself.
struct IssuedCommand {
    QUuid id;
    Actor actor;
    Instant at;
    Command command;
    QList<TeamId> consents; ///< teams of the program that agree to the trade in the command
    QString host{};         ///< key of the computer that decides; empty: it has none
};

} // namespace warroom
