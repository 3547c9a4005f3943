// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/promised_times.h"

#include "domain/auction.h"
#include "support/told.h"

namespace warroom::test {

namespace {

bool sitsAt(const DraftState &state, const QString &person, const TeamId &team)
{
    const Seat *seat = state.seat(team);
    return seat && seat->control == SeatControl::Person && seat->occupant == person;
}

bool isProgram(const QString &actor)
{
    return actor == programItself().id;
}

bool givesAway(const Trade &trade, const SlotId &slot)
{
    return std::any_of(trade.sides.begin(), trade.sides.end(),
                       [&](const TradeSide &side) { return side.gives.contains(slot); });
}

} // namespace

/// Whether \a promise was kept to its end, grace included.
bool PromisedTimes::isOver(const Occasion &occasion, const Promise &promise) const
{
    return promise.until && occasion.at >= *promise.until + occasion.clock().grace()
        && !ranOutForNobody(*promise.until);
}

bool PromisedTimes::ranOutForNobody(Instant until) const
{
    return std::any_of(m_absences.begin(), m_absences.end(), [&](const Absence &absence) {
        return absence.from < until && until <= absence.until;
    });
}

/// What is wrong where the same turn or lot gets another time, \a until.
QString PromisedTimes::brokenByNewTime(const Occasion &occasion, const Promise &promise,
                                       std::optional<Instant> until) const
{
    if (!until)
        return {};
    if (promise.owed && occasion.running(*until) < *promise.owed)
        return u"after the pause there is less time than was left"_s;
    if (promise.until && *until < *promise.until && !isByCommissioner(occasion))
        return u"a time that runs was made shorter"_s;
    return {};
}

struct PromisedTimes::Take {
    PromisedTimes &times;
    const Occasion &occasion;

    QString operator()(const events::PickStarted &started) const
    {
        std::optional<Turn> &turn = times.m_turn;
        const bool isSame = turn && turn->slot == started.slot;
        if (turn && !isSame && !turn->owed)
            return u"two slots are on the clock"_s;
        QString what;
        if (isSame && turn->team == started.team)
            what = times.brokenByNewTime(occasion, *turn, started.timeoutAt);
        turn = Turn{
            {started.timeoutAt, Seconds{started.timePerPickSec}, {}}, started.slot, started.team};
        return what;
    }
    QString operator()(const events::TimeExpired &expired) const
    {
        std::optional<Turn> &turn = times.m_turn;
        if (!turn || turn->slot != expired.slot)
            return u"time ran out for who was not on the clock"_s;
        if (!turn->until)
            return u"time ran out twice"_s;
        if (!times.isOver(occasion, *turn))
            return u"time ran out before it was over"_s;
        times.m_expired = expired.slot;
        if (expired.outcome == ExpiryPolicy::Pass || expired.outcome == ExpiryPolicy::Skip)
            turn.reset();
        else
            turn->until.reset();
        return {};
    }
    QString operator()(const events::PickMade &made) const
    {
        const bool isPersons = made.source == PickSource::Drafter;
        if (isPersons && !times.isByCommissioner(occasion)
            && !sitsAt(occasion.before, occasion.actor, made.team))
            return u"somebody picks who does not sit there"_s;
        std::optional<Turn> &turn = times.m_turn;
        if (!turn || turn->slot != made.slot)
            return {};
        const bool hadTime = turn->until.has_value();
        turn.reset();
        const bool isForProgram = occasion.before.isPickedForByProgram(made.team)
            || made.source == PickSource::Keeper || made.source == PickSource::Commissioner;
        if (hadTime && !isPersons && !isForProgram && times.m_expired != made.slot)
            return u"the program picks for who has time left"_s;
        return {};
    }
    QString operator()(const events::DraftPaused &paused) const
    {
        bool isAnythingOver = false;
        const auto stop = [&](Promise &promise, Milliseconds bank) {
            if (!promise.until)
                return;
            // Nor could anybody act where the host was there and its disk full.
            const bool isClosed = paused.reason == PauseReason::ClosedPastDeadline;
            const bool isShutOut = times.ranOutForNobody(*promise.until)
                || (isClosed && *promise.until <= occasion.at);
            promise.owed = isShutOut ? promise.whole + bank : occasion.running(*promise.until);
            if (occasion.clock().onPause == PauseEffect::Reset)
                promise.owed = std::min(*promise.owed, promise.reset + bank);
            promise.until.reset();
            isAnythingOver = isAnythingOver || isShutOut;
        };
        for (Promise &lot : times.m_lots)
            stop(lot, {});
        if (times.m_nomination)
            stop(*times.m_nomination, {});
        if (std::optional<Turn> &turn = times.m_turn) {
            const Milliseconds bank = occasion.before.times.value(turn->team).bank;
            stop(*turn, bank);
            if (turn->owed && Milliseconds{paused.remainingMs.value_or(-1)} + bank < *turn->owed)
                return u"a pause takes time away"_s;
        }
        if (paused.reason == PauseReason::ClosedPastDeadline && !isAnythingOver)
            return u"it was closed past no deadline"_s;
        return {};
    }
    QString operator()(const events::ClockAdjusted &adjusted) const
    {
        if (std::optional<Turn> &turn = times.m_turn; turn && turn->owed)
            *turn->owed += Milliseconds{adjusted.changeMs};
        return {};
    }
    QString operator()(const events::BankChanged &changed) const
    {
        if (std::optional<Turn> &turn = times.m_turn;
            turn && turn->owed && turn->team == changed.team)
            *turn->owed += Milliseconds{changed.changeMs};
        return {};
    }
    QString operator()(const events::PickUndone &undone) const
    {
        if (!occasion.before.slot(undone.slot)->passed)
            times.m_turn.reset();
        return {};
    }
    QString operator()(const events::TradeExecuted &executed) const
    {
        if (std::optional<Turn> &turn = times.m_turn;
            turn && givesAway(executed.trade, turn->slot)) {
            turn->until.reset(); // whoever has it now is promised his own time
            turn->owed.reset();
            turn->team = {};
        }
        const OpenOffer *offer = occasion.before.offer(executed.trade.id);
        if (offer && offer->vetoUntil && !executed.forced && occasion.at < *offer->vetoUntil)
            return u"a trade was made while it could be forbidden"_s;
        return {};
    }
    QString operator()(const events::TradeClosed &closed) const
    {
        const OpenOffer *offer = occasion.before.offer(closed.trade);
        const bool isEarly = offer && closed.end == OfferEnd::Expired
            && (!offer->expiresAt || occasion.at < *offer->expiresAt);
        return isEarly ? u"an offer ended before its time"_s : QString();
    }
    QString operator()(const events::OrderChanged &changed) const
    {
        std::optional<Turn> &turn = times.m_turn;
        const auto isIt = [&](const SlotRight &right) { return turn && right.slot == turn->slot; };
        if (std::any_of(changed.rights.begin(), changed.rights.end(), isIt)) {
            turn->until.reset();
            turn->owed.reset();
            turn->team = {};
        }
        return {};
    }
    QString operator()(const events::DraftCompleted &) const
    {
        times.m_turn.reset();
        times.m_nomination.reset();
        times.m_lots.clear();
        return {};
    }

    QString operator()(const events::NominationStarted &started) const
    {
        std::optional<Nomination> &turn = times.m_nomination;
        QString what;
        if (turn && turn->turn == started.turn)
            what = times.brokenByNewTime(occasion, *turn, started.timeoutAt);
        else if (turn && !times.isOver(occasion, *turn) && canNominate(occasion.before, turn->team))
            what = u"a turn to nominate ended before its time"_s;
        const Seconds whole{occasion.before.setup->created().auction.nominationSeconds};
        turn = Nomination{{started.timeoutAt, whole, whole, {}}, started.team, started.turn};
        return what;
    }
    QString operator()(const events::LotNominated &nominated) const
    {
        const std::optional<Nomination> turn = std::exchange(times.m_nomination, {});
        const Seconds whole{occasion.before.setup->created().auction.bidSeconds};
        times.m_lots.insert(nominated.lot, Promise{{}, whole, whole, {}});
        if (nominated.source == PickSource::Drafter && !times.isByCommissioner(occasion)
            && !sitsAt(occasion.before, occasion.actor, nominated.team))
            return u"somebody nominates who does not sit there"_s;
        if (turn && turn->until && isProgram(occasion.actor)
            && !occasion.before.isPickedForByProgram(nominated.team)
            && !times.isOver(occasion, *turn))
            return u"the program nominates for who has time left"_s;
        return {};
    }
    QString operator()(const events::LotClockStarted &started) const
    {
        Promise &lot = times.m_lots[started.lot];
        const QString what = times.brokenByNewTime(occasion, lot, started.timeoutAt);
        lot = Promise{started.timeoutAt, lot.whole, lot.whole, {}};
        return what;
    }
    QString operator()(const events::BidPlaced &placed) const
    {
        times.m_bidFor.append(placed.lot);
        if (placed.byLimit || isProgram(occasion.actor) || times.isByCommissioner(occasion)
            || sitsAt(occasion.before, occasion.actor, placed.team))
            return {};
        return u"somebody bids who does not sit there"_s;
    }
    QString operator()(const events::LotSold &sold) const
    {
        const Promise lot = times.m_lots.take(sold.lot);
        if (lot.until ? !times.isOver(occasion, lot) : !times.isByCommissioner(occasion))
            return u"the hammer fell before its time"_s;
        return {};
    }

    QString operator()(const auto &) const { return {}; }
};

QString PromisedTimes::take(const DraftState &before, const EventEnvelope &event)
{
    if (!before.setup)
        return {};
    m_at = event.recordedAt;
    const Occasion occasion{before, event.recordedAt, event.metadata.actorId};
    return std::visit(Take{*this, occasion}, event.event);
}

QString PromisedTimes::endOfCommand(const DraftState &state)
{
    m_expired = {};
    const QList<LotId> bidFor = std::exchange(m_bidFor, {});
    if (!state.setup)
        return {};
    const events::DraftCreated &created = state.setup->created();
    const auto &clock = state.onTheClock;
    const bool isRunning = m_turn && !state.pause;
    if (clock.has_value() != isRunning)
        return u"who is on the clock is not who was put there"_s;
    if (clock
        && (clock->timeoutAt != m_turn->until || state.slotOnTheClock()->slot.id != m_turn->slot))
        return u"who is on the clock has another time than he was promised"_s;
    for (const Lot &lot : state.auction.lots) {
        if (lot.timeoutAt != m_lots.value(lot.id).until)
            return u"a lot has another time than was promised"_s;
        const Milliseconds answer = Seconds{created.auction.softCloseSeconds};
        if (bidFor.contains(lot.id) && lot.timeoutAt
            && runningTime(m_at, *lot.timeoutAt, created.clock.quietHours) < answer)
            return u"a bid leaves no time to answer it"_s;
    }
    const auto &turn = state.auction.nominating;
    if (turn.has_value() != m_nomination.has_value()
        || (turn && turn->timeoutAt != m_nomination->until))
        return u"whose turn it is to nominate has another time than he was promised"_s;
    return {};
}

} // namespace warroom::test
