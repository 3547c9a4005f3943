// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "domain/company.h"
#include "domain/events.h"

#include <QHash>

#include <memory>

namespace warroom {

enum class DraftStatus { None, Created, InProgress, Paused, Completed };

template <>
struct EnumNames<DraftStatus> {
    static constexpr std::array<std::string_view, 5> names{"NONE", "CREATED", "IN_PROGRESS",
                                                           "PAUSED", "COMPLETED"};
};

/// What DraftCreated said, with the look-ups everybody needs. Immutable, shared by all states.
class DraftSetup {
public:
    explicit DraftSetup(events::DraftCreated created);

    const events::DraftCreated &created() const { return m_created; }
    const Player *player(const PlayerId &id) const;
    const Team *team(const TeamId &id) const;
    const Seat *seat(const TeamId &id) const;
    /// Who keeps a player, or null.
    const Keeper *keeper(const PlayerId &id) const;
    /// What is kept in place of a pick, or null.
    const Keeper *keeper(const SlotId &id) const;
    /// The place of a slot in created().slots and DraftState::slots, or -1.
    int slotIndex(const SlotId &id) const { return m_slots.value(id, -1); }

private:
    events::DraftCreated m_created;
    QHash<PlayerId, int> m_players;
    QHash<TeamId, int> m_teams;
    QHash<TeamId, int> m_seats;
    QHash<SlotId, int> m_slots;
    QHash<PlayerId, int> m_keptPlayers;
    QHash<SlotId, int> m_keptSlots;
};

/// A slot with a player in it.
struct Selection {
    PlayerId player;
    int overallPick = 0; ///< by order of selection
    int pick = 0;        ///< in the round, by order of selection
    PickSource source = PickSource::Drafter;
    PickReason reason;
    Instant pickedAt;
    std::optional<int> price{}; ///< what its team paid
    bool corrected = false;     ///< it is not what was recorded first

    friend bool operator==(const Selection &, const Selection &) = default;
};

struct SlotState {
    Slot slot;           ///< with today's owner
    bool passed = false; ///< its time ran out; it may be used at any later moment
    std::optional<Selection> selection;
    bool skipped = false;     ///< its time ran out; it comes after the others of its round
    Milliseconds bankUsed{0}; ///< by its team, what an undo gives back

    bool isOpen() const { return !selection.has_value(); }
    friend bool operator==(const SlotState &, const SlotState &) = default;
};

struct OnTheClock {
    int slotIndex = -1;
    Instant startedAt;
    std::optional<Instant> timeoutAt;
    Seconds timePerPick{0};
    bool expired = false; ///< the time ran out and the team stays (ExpiryPolicy::Nothing)
    std::optional<Instant> bankFrom{}; ///< from then on the team's bank runs

    friend bool operator==(const OnTheClock &, const OnTheClock &) = default;
};

/// What a team has of the clock's reserves, and how it keeps its times.
struct TeamTime {
    Milliseconds bank{0}; ///< without what the slot on the clock uses just now
    int timeOuts = 0;     ///< left
    int expiries = 0;     ///< in a row
    bool onAutopick = false;

    friend bool operator==(const TeamTime &, const TeamTime &) = default;
};

struct Pause {
    Instant since;
    PauseReason reason = PauseReason::Commissioner;
    std::optional<Milliseconds> remaining; ///< for slotIndex, when it goes on; without the bank
    int slotIndex = -1;                    ///< who was on the clock, or -1

    friend bool operator==(const Pause &, const Pause &) = default;
};

struct TradeRecord {
    Trade trade;
    Instant executedAt;
    int picksBefore = 0; ///< selections made when it happened
    bool forced = false; ///< by the commissioner

    friend bool operator==(const TradeRecord &, const TradeRecord &) = default;
};

/// A trade somebody wishes for and nobody refused yet.
struct OpenOffer {
    Trade trade;
    TeamId by;
    QList<TeamId> accepted; ///< by order; the first is \ref by
    std::optional<TradeId> counters;
    std::optional<PersonalText> words;
    Instant offeredAt;
    std::optional<Instant> expiresAt;
    std::optional<Instant> vetoUntil; ///< all agree; executed then unless forbidden

    friend bool operator==(const OpenOffer &, const OpenOffer &) = default;
};

/// An offer that came to nothing.
struct ClosedOffer {
    Trade trade;
    TeamId by;
    OfferEnd end = OfferEnd::Declined;
    std::optional<TeamId> team; ///< whose doing it is
    std::optional<PersonalText> reason;
    Instant closedAt;
    int picksBefore = 0; ///< selections made when it ended

    friend bool operator==(const ClosedOffer &, const ClosedOffer &) = default;
};

struct BidLimit {
    TeamId team;
    int most = 0;

    friend bool operator==(const BidLimit &, const BidLimit &) = default;
};

/// A player on the block.
struct Lot {
    LotId id;
    PlayerId player;
    TeamId nominator;
    TeamId bidder;            ///< who bids most
    int amount = 0;           ///< the highest bid
    int bids = 1;             ///< the nomination is the first
    QList<BidLimit> limits{}; ///< secret; one a team at most, earlier ones first
    std::optional<Instant> startedAt{};
    std::optional<Instant> timeoutAt{};      ///< absent: no clock, or paused
    std::optional<Milliseconds> remaining{}; ///< while paused

    friend bool operator==(const Lot &, const Lot &) = default;
};

/// Whose turn it is to nominate.
struct Nominating {
    TeamId team;
    int turn = 0;
    Instant startedAt;
    std::optional<Instant> timeoutAt{};      ///< absent: no clock, or paused
    std::optional<Milliseconds> remaining{}; ///< while paused

    friend bool operator==(const Nominating &, const Nominating &) = default;
};

/// What is on the block; empty where nothing is sold.
struct AuctionState {
    QList<Lot> lots; ///< by nomination
    std::optional<Nominating> nominating;
    int turns = 0; ///< nominations begun so far
    int lotsSoFar = 0;

    friend bool operator==(const AuctionState &, const AuctionState &) = default;
};

/// What was published of the lottery, and what came of it.
struct LotteryState {
    QList<LotteryEntrant> entrants;
    QString seedHash; ///< empty: there is none
    QString seed;     ///< empty: not drawn yet
    QList<TeamId> order;

    friend bool operator==(const LotteryState &, const LotteryState &) = default;
};

/// Everything true at one moment of a draft: the fold of its events. Cheap to copy.
struct DraftState {
    DraftStatus status = DraftStatus::None;
    int version = 0; ///< how many events were folded
    std::shared_ptr<const DraftSetup> setup;
    QList<SlotState> slots;      ///< by due order
    QHash<PlayerId, int> owners; ///< taken players, by slot index
    QList<int> selections;       ///< slot indexes by order of selection
    std::optional<OnTheClock> onTheClock;
    std::optional<Pause> pause;
    QHash<TeamId, TeamTime> times; ///< of every team
    int pausedBefore = 0; ///< the number of the last slot the draft stood still before, as due
    QHash<TeamId, QList<PlayerId>> queues;
    QList<TradeRecord> trades;
    QList<OpenOffer> offers;              ///< by age
    QList<ClosedOffer> closedOffers;      ///< by end
    QList<FuturePick> futurePicks;        ///< with today's owners
    QHash<PlayerId, TeamId> movedPlayers; ///< those a trade gave to another team than picked them
    QHash<TeamId, Seat> changedSeats;     ///< those that are not as they were at first
    AuctionState auction;
    LotteryState lottery;
    Company company;
    QHash<PersonId, PersonalText> names; ///< as they were given last, erased ones included
    std::optional<Instant> startedAt;
    std::optional<Instant> completedAt;

    bool isLive() const { return status == DraftStatus::InProgress; }
    bool isTaken(const PlayerId &player) const { return owners.contains(player); }
    /// Whether nobody has \a player and nobody keeps him.
    bool isFree(const PlayerId &player) const { return !isTaken(player) && !keeping(player); }
    /// The keeper for whom \a player is reserved, or null. Who is in his slot is taken and no
    /// longer reserved.
    const Keeper *keeping(const PlayerId &player) const;
    /// The keeper who will take the slot \a slotIndex when it is due, or null.
    const Keeper *keeperDueIn(int slotIndex) const;
    bool isComplete() const { return selections.size() == slots.size(); }
    int picksMade() const { return static_cast<int>(selections.size()); }

    /// The slot that is picked for now unless a passed team is faster: the one on the clock, or
    /// while picks are welcome in a pause the one that is due; or -1.
    int currentSlot() const;
    /// The slot \a team may use now: currentSlot(), else the first it was passed on; or -1.
    int openSlotOf(const TeamId &team) const;
    /// The next slot by due order that is open and was not passed, or -1.
    int nextDueSlot() const;
    /// The open, unpassed slots by due order, at most \a count. What was skipped is due after the
    /// others of its round.
    QList<int> upcoming(int count) const;
    const SlotState *slot(const SlotId &id) const;
    /// A pick of a later season, or null.
    const FuturePick *futurePick(const SlotId &id) const;
    /// The team that has \a player now, or an empty id.
    TeamId ownerOf(const PlayerId &player) const;
    /// Those \a team has now, by order of selection; players it received come last.
    QList<PlayerId> playersOf(const TeamId &team) const;
    /// The number the next selection gets. A number is not used again when its selection is opened
    /// by a correction.
    int nextOverall() const;
    /// A lot on the block, or null.
    const Lot *lot(const LotId &id) const;
    /// An offer that stands, or null.
    const OpenOffer *offer(const TradeId &id) const;
    /// Who is on the clock, or null.
    const SlotState *slotOnTheClock() const;
    /// What is left at \a now of the time of the slot on the clock, without the bank, nothing less
    /// than zero; absent: there is no clock.
    std::optional<Milliseconds> timeLeft(Instant now) const;
    /// What \a team's bank holds at \a now.
    Milliseconds bankLeft(const TeamId &team, Instant now) const;
    /// Who runs \a team today, or null.
    const Seat *seat(const TeamId &team) const;
    bool isRunByProgram(const TeamId &team) const;
    /// Whether the program picks for \a team: its own, or one whose person stayed away.
    bool isPickedForByProgram(const TeamId &team) const;
    /// Whom \a team wants and can still have, first first.
    QList<PlayerId> queueLeft(const TeamId &team) const;
};

} // namespace warroom
