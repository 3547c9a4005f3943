// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom::image {

/// The forms the parts of a state are kept in; for state_snapshot.cpp alone. Who changes one gives
/// stateSchema a new number.

struct SelectionImage {
    int slot = -1; ///< its place in the order
    PlayerId player;
    int overallPick = 0;
    int pick = 0;
    PickSource source = PickSource::Drafter;
    PickReason reason;
    Instant pickedAt;
    std::optional<int> price;
    bool corrected = false;

    static constexpr auto fields()
    {
        return std::tuple{field("slot", &SelectionImage::slot),
                          field("price", &SelectionImage::price),
                          field("corrected", &SelectionImage::corrected),
                          field("player_id", &SelectionImage::player),
                          field("overall_pick", &SelectionImage::overallPick),
                          field("pick", &SelectionImage::pick),
                          field("source", &SelectionImage::source),
                          field("reason", &SelectionImage::reason),
                          field("picked_at", &SelectionImage::pickedAt)};
    }
};

struct ClockImage {
    int slot = -1;
    Instant startedAt;
    std::optional<Instant> timeoutAt;
    qint64 timePerPickSec = 0;
    bool expired = false;
    std::optional<Instant> bankFrom;

    static constexpr auto fields()
    {
        return std::tuple{field("slot", &ClockImage::slot),
                          field("started_at", &ClockImage::startedAt),
                          field("timeout_at", &ClockImage::timeoutAt),
                          field("time_per_pick_sec", &ClockImage::timePerPickSec),
                          field("expired", &ClockImage::expired),
                          field("bank_from", &ClockImage::bankFrom)};
    }
};

struct PauseImage {
    Instant since;
    PauseReason reason = PauseReason::Commissioner;
    std::optional<qint64> remainingMs;
    int slot = -1;

    static constexpr auto fields()
    {
        return std::tuple{field("since", &PauseImage::since), field("reason", &PauseImage::reason),
                          field("remaining_ms", &PauseImage::remainingMs),
                          field("slot", &PauseImage::slot)};
    }
};

struct TimeImage {
    TeamId team;
    qint64 bankMs = 0;
    int timeOuts = 0;
    int expiries = 0;
    bool onAutopick = false;

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &TimeImage::team), field("bank_ms", &TimeImage::bankMs),
                          field("time_outs", &TimeImage::timeOuts),
                          field("expiries", &TimeImage::expiries),
                          field("on_autopick", &TimeImage::onAutopick)};
    }
};

struct BankUseImage {
    int slot = -1;
    qint64 usedMs = 0;

    static constexpr auto fields()
    {
        return std::tuple{field("slot", &BankUseImage::slot),
                          field("used_ms", &BankUseImage::usedMs)};
    }
};

struct QueueImage {
    TeamId team;
    QList<PlayerId> players;

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &QueueImage::team),
                          field("player_ids", &QueueImage::players)};
    }
};

struct TradeImage {
    Trade trade;
    Instant executedAt;
    int picksBefore = 0;
    bool forced = false;

    static constexpr auto fields()
    {
        return std::tuple{
            field("trade", &TradeImage::trade), field("executed_at", &TradeImage::executedAt),
            field("picks_before", &TradeImage::picksBefore), field("forced", &TradeImage::forced)};
    }
};

struct OfferImage {
    Trade trade;
    TeamId by;
    QList<TeamId> accepted;
    std::optional<TradeId> counters;
    std::optional<PersonalText> words;
    Instant offeredAt;
    std::optional<Instant> expiresAt;
    std::optional<Instant> vetoUntil;

    static constexpr auto fields()
    {
        return std::tuple{field("trade", &OfferImage::trade),
                          field("by_team_id", &OfferImage::by),
                          field("accepted", &OfferImage::accepted),
                          field("counters", &OfferImage::counters),
                          field("words", &OfferImage::words),
                          field("offered_at", &OfferImage::offeredAt),
                          field("expires_at", &OfferImage::expiresAt),
                          field("veto_until", &OfferImage::vetoUntil)};
    }
};

struct ClosedOfferImage {
    Trade trade;
    TeamId by;
    OfferEnd end = OfferEnd::Declined;
    std::optional<TeamId> team;
    std::optional<PersonalText> reason;
    Instant closedAt;
    int picksBefore = 0;

    static constexpr auto fields()
    {
        return std::tuple{field("trade", &ClosedOfferImage::trade),
                          field("by_team_id", &ClosedOfferImage::by),
                          field("end", &ClosedOfferImage::end),
                          field("team_id", &ClosedOfferImage::team),
                          field("reason", &ClosedOfferImage::reason),
                          field("closed_at", &ClosedOfferImage::closedAt),
                          field("picks_before", &ClosedOfferImage::picksBefore)};
    }
};

struct MovedPlayerImage {
    PlayerId player;
    TeamId team;

    static constexpr auto fields()
    {
        return std::tuple{field("player_id", &MovedPlayerImage::player),
                          field("team_id", &MovedPlayerImage::team)};
    }
};

struct LimitImage {
    TeamId team;
    int most = 0;

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &LimitImage::team), field("most", &LimitImage::most)};
    }
};

struct LotImage {
    LotId id;
    PlayerId player;
    TeamId nominator;
    TeamId bidder;
    int amount = 0;
    int bids = 0;
    QList<LimitImage> limits;
    std::optional<Instant> startedAt;
    std::optional<Instant> timeoutAt;
    std::optional<qint64> remainingMs;

    static constexpr auto fields()
    {
        return std::tuple{field("id", &LotImage::id),
                          field("player_id", &LotImage::player),
                          field("nominator", &LotImage::nominator),
                          field("bidder", &LotImage::bidder),
                          field("amount", &LotImage::amount),
                          field("bids", &LotImage::bids),
                          field("limits", &LotImage::limits),
                          field("started_at", &LotImage::startedAt),
                          field("timeout_at", &LotImage::timeoutAt),
                          field("remaining_ms", &LotImage::remainingMs)};
    }
};

struct NominatingImage {
    TeamId team;
    int turn = 0;
    Instant startedAt;
    std::optional<Instant> timeoutAt;
    std::optional<qint64> remainingMs;

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &NominatingImage::team),
                          field("turn", &NominatingImage::turn),
                          field("started_at", &NominatingImage::startedAt),
                          field("timeout_at", &NominatingImage::timeoutAt),
                          field("remaining_ms", &NominatingImage::remainingMs)};
    }
};

struct AuctionImage {
    QList<LotImage> lots;
    std::optional<NominatingImage> nominating;
    int turns = 0;
    int lotsSoFar = 0;

    static constexpr auto fields()
    {
        return std::tuple{
            field("lots", &AuctionImage::lots), field("nominating", &AuctionImage::nominating),
            field("turns", &AuctionImage::turns), field("lots_so_far", &AuctionImage::lotsSoFar)};
    }
};

struct LotteryImage {
    QList<LotteryEntrant> entrants;
    QString seedHash;
    QString seed;
    QList<TeamId> order;

    static constexpr auto fields()
    {
        return std::tuple{field("entrants", &LotteryImage::entrants),
                          field("seed_hash", &LotteryImage::seedHash),
                          field("seed", &LotteryImage::seed), field("order", &LotteryImage::order)};
    }
};

struct StateImage {
    DraftStatus status = DraftStatus::None;
    int version = 0;
    QList<Slot> slots;
    QList<int> passed;                ///< places in slots
    QList<int> skipped;               ///< the same
    QList<BankUseImage> bankUses;     ///< where there was any, by place
    QList<SelectionImage> selections; ///< by order of selection
    std::optional<ClockImage> clock;
    std::optional<PauseImage> pause;
    QList<TimeImage> times; ///< by team
    int pausedBefore = 0;
    QList<QueueImage> queues; ///< by team
    QList<TradeImage> trades;
    QList<OfferImage> offers;
    QList<ClosedOfferImage> closedOffers;
    QList<FuturePick> futurePicks;
    QList<MovedPlayerImage> movedPlayers; ///< by player
    QList<Seat> changedSeats;             ///< by team
    AuctionImage auction;
    LotteryImage lottery;
    Company company;           ///< its words sealed, as the names
    QList<PersonalText> names; ///< sealed, by person: a snapshot outlives the key
    std::optional<Instant> startedAt;
    std::optional<Instant> completedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("status", &StateImage::status),
                          field("version", &StateImage::version),
                          field("slots", &StateImage::slots),
                          field("passed", &StateImage::passed),
                          field("skipped", &StateImage::skipped),
                          field("bank_uses", &StateImage::bankUses),
                          field("selections", &StateImage::selections),
                          field("clock", &StateImage::clock),
                          field("pause", &StateImage::pause),
                          field("times", &StateImage::times),
                          field("paused_before", &StateImage::pausedBefore),
                          field("queues", &StateImage::queues),
                          field("trades", &StateImage::trades),
                          field("offers", &StateImage::offers),
                          field("closed_offers", &StateImage::closedOffers),
                          field("future_picks", &StateImage::futurePicks),
                          field("moved_players", &StateImage::movedPlayers),
                          field("changed_seats", &StateImage::changedSeats),
                          field("auction", &StateImage::auction),
                          field("lottery", &StateImage::lottery),
                          field("company", &StateImage::company),
                          field("names", &StateImage::names),
                          field("started_at", &StateImage::startedAt),
                          field("completed_at", &StateImage::completedAt)};
    }
};

/// \a state as it is kept.
StateImage imageOf(const DraftState &state);
/// The state \a image was made of, in the draft that \a created began; nothing where it does not
/// fit.
std::optional<DraftState> stateOf(const StateImage &image, const events::DraftCreated &created);

} // namespace warroom::image
