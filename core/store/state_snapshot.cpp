// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/state_snapshot.h"

#include "domain/evolve.h"
#include "store/json_decode.h"
#include "store/json_encode.h"
#include "store/sealing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

const QString stateSchema = u"DraftState-4"_s;

namespace {

// The forms the parts of a state are kept in. Who changes one gives stateSchema a new number.

std::optional<qint64> msOf(const std::optional<Milliseconds> &duration)
{
    return duration ? std::optional<qint64>(duration->count()) : std::nullopt;
}

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
                          field("names", &StateImage::names),
                          field("started_at", &StateImage::startedAt),
                          field("completed_at", &StateImage::completedAt)};
    }
};

void drawSlots(const DraftState &state, StateImage &image)
{
    for (int i = 0; i < state.slots.size(); ++i) {
        const SlotState &slot = state.slots.at(i);
        image.slots.append(slot.slot);
        if (slot.passed)
            image.passed.append(i);
        if (slot.skipped)
            image.skipped.append(i);
        if (slot.bankUsed != Milliseconds{0})
            image.bankUses.append({i, slot.bankUsed.count()});
    }
}

void drawTimes(const DraftState &state, StateImage &image)
{
    for (auto time = state.times.cbegin(); time != state.times.cend(); ++time)
        image.times.append(
            {time.key(), time->bank.count(), time->timeOuts, time->expiries, time->onAutopick});
    std::sort(image.times.begin(), image.times.end(),
              [](const TimeImage &a, const TimeImage &b) { return a.team < b.team; });
    image.pausedBefore = state.pausedBefore;
}

void drawOffers(const DraftState &state, StateImage &image)
{
    for (const OpenOffer &offer : state.offers)
        image.offers.append({offer.trade, offer.by, offer.accepted, offer.counters, offer.words,
                             offer.offeredAt, offer.expiresAt, offer.vetoUntil});
    for (const ClosedOffer &offer : state.closedOffers)
        image.closedOffers.append({offer.trade, offer.by, offer.end, offer.team, offer.reason,
                                   offer.closedAt, offer.picksBefore});
    image.futurePicks = state.futurePicks;
    for (auto moved = state.movedPlayers.cbegin(); moved != state.movedPlayers.cend(); ++moved)
        image.movedPlayers.append({moved.key(), moved.value()});
    std::sort(image.movedPlayers.begin(), image.movedPlayers.end(),
              [](const auto &a, const auto &b) { return a.player < b.player; });
    image.changedSeats = state.changedSeats.values();
    std::sort(image.changedSeats.begin(), image.changedSeats.end(),
              [](const Seat &a, const Seat &b) { return a.team < b.team; });
    const LotteryState &lottery = state.lottery;
    image.lottery = {lottery.entrants, lottery.seedHash, lottery.seed, lottery.order};
}

void restoreOffers(const StateImage &image, DraftState &state)
{
    for (const OfferImage &offer : image.offers)
        state.offers.append({offer.trade, offer.by, offer.accepted, offer.counters, offer.words,
                             offer.offeredAt, offer.expiresAt, offer.vetoUntil});
    for (const ClosedOfferImage &offer : image.closedOffers)
        state.closedOffers.append({offer.trade, offer.by, offer.end, offer.team, offer.reason,
                                   offer.closedAt, offer.picksBefore});
    state.futurePicks = image.futurePicks;
    for (const MovedPlayerImage &moved : image.movedPlayers)
        state.movedPlayers.insert(moved.player, moved.team);
    for (const Seat &seat : image.changedSeats)
        state.changedSeats.insert(seat.team, seat);
    const LotteryImage &lottery = image.lottery;
    state.lottery = {lottery.entrants, lottery.seedHash, lottery.seed, lottery.order};
}

std::optional<Milliseconds> durationOf(const std::optional<qint64> &ms)
{
    return ms ? std::optional(Milliseconds{*ms}) : std::nullopt;
}

void drawAuction(const AuctionState &auction, AuctionImage &image)
{
    for (const Lot &lot : auction.lots) {
        QList<LimitImage> limits;
        for (const BidLimit &limit : lot.limits)
            limits.append({limit.team, limit.most});
        image.lots.append({lot.id, lot.player, lot.nominator, lot.bidder, lot.amount, lot.bids,
                           limits, lot.startedAt, lot.timeoutAt, msOf(lot.remaining)});
    }
    if (const auto &turn = auction.nominating)
        image.nominating = NominatingImage{turn->team, turn->turn, turn->startedAt, turn->timeoutAt,
                                           msOf(turn->remaining)};
    image.turns = auction.turns;
    image.lotsSoFar = auction.lotsSoFar;
}

void restoreAuction(const AuctionImage &image, AuctionState &auction)
{
    for (const LotImage &lot : image.lots) {
        QList<BidLimit> limits;
        for (const LimitImage &limit : lot.limits)
            limits.append({limit.team, limit.most});
        auction.lots.append({lot.id, lot.player, lot.nominator, lot.bidder, lot.amount, lot.bids,
                             limits, lot.startedAt, lot.timeoutAt, durationOf(lot.remainingMs)});
    }
    if (const auto &turn = image.nominating)
        auction.nominating = Nominating{turn->team, turn->turn, turn->startedAt, turn->timeoutAt,
                                        durationOf(turn->remainingMs)};
    auction.turns = image.turns;
    auction.lotsSoFar = image.lotsSoFar;
}

StateImage imageOf(const DraftState &state)
{
    StateImage image;
    image.status = state.status;
    image.version = state.version;
    drawSlots(state, image);
    drawTimes(state, image);
    for (const int slot : state.selections) {
        const Selection &made = *state.slots.at(slot).selection;
        image.selections.append({slot, made.player, made.overallPick, made.pick, made.source,
                                 made.reason, made.pickedAt, made.price, made.corrected});
    }
    if (const auto &clock = state.onTheClock)
        image.clock = ClockImage{clock->slotIndex,           clock->startedAt, clock->timeoutAt,
                                 clock->timePerPick.count(), clock->expired,   clock->bankFrom};
    if (const auto &pause = state.pause)
        image.pause =
            PauseImage{pause->since, pause->reason, msOf(pause->remaining), pause->slotIndex};
    for (auto queue = state.queues.cbegin(); queue != state.queues.cend(); ++queue)
        image.queues.append({queue.key(), queue.value()});
    std::sort(image.queues.begin(), image.queues.end(),
              [](const QueueImage &a, const QueueImage &b) { return a.team < b.team; });
    for (const TradeRecord &trade : state.trades)
        image.trades.append({trade.trade, trade.executedAt, trade.picksBefore, trade.forced});
    drawOffers(state, image);
    drawAuction(state.auction, image.auction);
    image.names = state.names.values();
    std::sort(image.names.begin(), image.names.end(),
              [](const PersonalText &a, const PersonalText &b) { return a.person < b.person; });
    image.startedAt = state.startedAt;
    image.completedAt = state.completedAt;
    return image;
}

bool placeSelections(const StateImage &image, DraftState &state)
{
    const auto isPlace = [&](int slot) { return slot >= 0 && slot < state.slots.size(); };
    for (const int slot : image.passed) {
        if (!isPlace(slot))
            return false;
        state.slots[slot].passed = true;
    }
    for (const int slot : image.skipped) {
        if (!isPlace(slot))
            return false;
        state.slots[slot].skipped = true;
    }
    for (const BankUseImage &use : image.bankUses) {
        if (!isPlace(use.slot))
            return false;
        state.slots[use.slot].bankUsed = Milliseconds{use.usedMs};
    }
    for (const SelectionImage &made : image.selections) {
        if (!isPlace(made.slot) || state.slots.at(made.slot).selection)
            return false;
        state.slots[made.slot].selection =
            Selection{made.player, made.overallPick, made.pick,  made.source,
                      made.reason, made.pickedAt,    made.price, made.corrected};
        state.selections.append(made.slot);
        state.owners.insert(made.player, made.slot);
    }
    const bool isClockThere = !image.clock || isPlace(image.clock->slot);
    return isClockThere && (!image.pause || image.pause->slot < state.slots.size());
}

std::optional<DraftState> stateOf(const StateImage &image, const events::DraftCreated &created)
{
    DraftState state;
    state.status = image.status;
    state.version = image.version;
    state.setup = std::make_shared<const DraftSetup>(created);
    for (const Slot &slot : image.slots)
        state.slots.append(SlotState{slot, false, {}, false, {}});
    if (image.slots.size() != created.slots.size() || !placeSelections(image, state))
        return {};
    if (const auto &clock = image.clock)
        state.onTheClock = OnTheClock{clock->slot,      clock->startedAt,
                                      clock->timeoutAt, Seconds{clock->timePerPickSec},
                                      clock->expired,   clock->bankFrom};
    if (const auto &pause = image.pause) {
        state.pause = Pause{pause->since, pause->reason, {}, pause->slot};
        if (pause->remainingMs)
            state.pause->remaining = Milliseconds{*pause->remainingMs};
    }
    for (const TimeImage &time : image.times)
        state.times.insert(
            time.team, {Milliseconds{time.bankMs}, time.timeOuts, time.expiries, time.onAutopick});
    state.pausedBefore = image.pausedBefore;
    for (const QueueImage &queue : image.queues)
        state.queues.insert(queue.team, queue.players);
    for (const TradeImage &trade : image.trades)
        state.trades.append({trade.trade, trade.executedAt, trade.picksBefore, trade.forced});
    restoreOffers(image, state);
    restoreAuction(image.auction, state.auction);
    for (const PersonalText &name : image.names)
        state.names.insert(name.person, name);
    state.startedAt = image.startedAt;
    state.completedAt = image.completedAt;
    return state;
}

/// Everything in \a state that is a person's.
std::vector<PersonalText *> personalTexts(DraftState &state)
{
    std::vector<PersonalText *> texts;
    for (PersonalText &name : state.names)
        texts.push_back(&name);
    for (OpenOffer &offer : state.offers) {
        if (offer.words)
            texts.push_back(&*offer.words);
    }
    for (ClosedOffer &offer : state.closedOffers) {
        if (offer.reason)
            texts.push_back(&*offer.reason);
    }
    return texts;
}

/// \a state with the names and words that can still be read.
tl::expected<DraftState, StoreError> withWords(const EventStore &store, DraftState state)
{
    QList<QUuid> ids;
    const std::vector<PersonalText *> texts = personalTexts(state);
    for (const PersonalText *text : texts)
        ids << text->key;
    if (ids.isEmpty())
        return state;
    const auto keys = store.personKeys(ids);
    if (!keys)
        return tl::unexpected(keys.error());
    for (PersonalText *text : texts) {
        if (const auto fault = openText(*text, *keys))
            return tl::unexpected(StoreError{StoreErrorKind::DeserializationFailed, *fault});
    }
    return state;
}

/// The newest state that is kept of \a stream and can be used; else the one before all events.
tl::expected<DraftState, StoreError> nearest(const EventStore &store, const DraftId &stream,
                                             int version)
{
    const auto snapshot = store.loadSnapshot(stream, stateSchema, version);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    if (!*snapshot)
        return DraftState();
    const auto first = store.read(stream, 1, 1, ReadDirection::Forward);
    if (!first)
        return tl::unexpected(first.error());
    const auto *created = std::get_if<events::DraftCreated>(&first->front().event);
    const auto state = created ? stateIn(**snapshot, *created) : std::nullopt;
    return withWords(store, state.value_or(DraftState()));
}

} // namespace

Snapshot stateSnapshot(const DraftId &draft, const DraftState &state)
{
    JsonWriter out;
    writeJson(out, imageOf(state));
    return {draft, state.version, stateSchema, out.take()};
}

std::optional<DraftState> stateIn(const Snapshot &snapshot, const events::DraftCreated &created)
{
    StateImage image;
    if (snapshot.schema != stateSchema || fromJson(snapshot.state, image)
        || image.version != snapshot.version)
        return {};
    return stateOf(image, created);
}

tl::expected<DraftState, StoreError> stateAt(const EventStore &store, const DraftId &stream,
                                             int version)
{
    constexpr int pageSize = 1000;
    auto state = nearest(store, stream, version);
    while (state && state->version < version) {
        const int wanted = std::min(pageSize, version - state->version);
        const auto page = store.read(stream, state->version + 1, wanted, ReadDirection::Forward);
        if (!page)
            return tl::unexpected(page.error());
        for (const EventEnvelope &event : *page)
            evolve(*state, event.event);
        if (std::ssize(*page) < wanted)
            break;
    }
    return state;
}

} // namespace warroom
