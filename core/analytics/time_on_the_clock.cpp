// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analytics/time_on_the_clock.h"

#include <algorithm>
#include <numeric>

namespace warroom::analytics {

namespace {

class Stopwatch {
public:
    void operator()(const events::DraftCreated &created)
    {
        for (const Player &player : created.players)
            m_positions.insert(player.id, player.position);
        m_quiet = created.clock.quietHours;
    }
    void operator()(const events::DraftStarted &) { }
    void operator()(const events::PickStarted &started)
    {
        stop(started.startedAt);
        m_running = started.slot;
        m_since = started.startedAt;
    }
    void operator()(const events::PickMade &made)
    {
        if (m_running == made.slot)
            stop(made.pickedAt);
        m_times.append(ClockTime{made.slot, made.overallPick, made.round, made.player, made.team,
                                 m_positions.value(made.player), m_used.take(made.slot)});
    }
    void operator()(const events::TimeExpired &expired)
    {
        if (expired.outcome == ExpiryPolicy::Pass || expired.outcome == ExpiryPolicy::Skip)
            stop(expired.expiredAt);
    }
    void operator()(const events::DraftPaused &paused) { stop(paused.pausedAt); }
    void operator()(const events::DraftResumed &) { }
    void operator()(const events::PickUndone &undone)
    {
        // The slot after it goes off the clock too and gets its whole time when it is due again.
        if (!m_times.isEmpty() && m_times.last().slot == undone.slot)
            m_times.removeLast();
        m_running = {};
        m_used.clear();
    }
    void operator()(const events::TradeExecuted &) { }
    void operator()(const events::QueueChanged &) { }
    void operator()(const events::PersonNamed &) { }
    void operator()(const events::DraftCompleted &) { }
    void operator()(const events::BankChanged &) { }
    void operator()(const events::TimeOutTaken &) { }
    void operator()(const events::ClockAdjusted &) { }
    void operator()(const events::AutopickSwitched &) { }
    void operator()(const events::PickCorrected &corrected)
    {
        if (corrected.reopened)
            m_times.removeIf(
                [&](const ClockTime &time) { return time.slot == *corrected.reopened; });
        for (ClockTime &time : m_times) {
            if (time.slot == corrected.slot) {
                hold(time, corrected.player);
                time.team = corrected.team;
            } else if (time.slot == corrected.swappedWith) {
                hold(time, corrected.playerBefore);
            }
        }
    }
    void operator()(const events::SeatChanged &) { }
    void operator()(const events::OrderChanged &) { }
    void operator()(const events::NominationStarted &) { }
    void operator()(const events::LotNominated &) { }
    void operator()(const events::LotClockStarted &) { }
    void operator()(const events::BidPlaced &) { }
    void operator()(const events::BidLimitSet &) { }
    void operator()(const events::LotSold &) { }
    void operator()(const events::TradeOffered &) { }
    void operator()(const events::TradeAccepted &) { }
    void operator()(const events::TradeClosed &) { }
    void operator()(const events::LotteryCommitted &) { }
    void operator()(const events::LotteryDrawn &) { }
    void operator()(const CompanyEvent auto &) { }
    void operator()(const events::EventWithheld &) { }
    void operator()(const PreparationEvent auto &) { }

    QList<ClockTime> take() { return std::move(m_times); }

private:
    void hold(ClockTime &time, const PlayerId &player) const
    {
        time.player = player;
        time.position = m_positions.value(player);
    }
    void stop(Instant at)
    {
        if (m_running.isEmpty())
            return;
        m_used[m_running] += runningTime(m_since, at, m_quiet);
        m_running = {};
    }

    QHash<PlayerId, QString> m_positions;
    QHash<SlotId, Milliseconds> m_used;
    QList<ClockTime> m_times;
    std::optional<QuietHours> m_quiet;
    SlotId m_running; ///< empty: none
    Instant m_since;
};

} // namespace

QList<ClockTime> timeOnTheClock(std::span<const EventEnvelope> events)
{
    Stopwatch stopwatch;
    for (const EventEnvelope &envelope : events)
        std::visit(stopwatch, envelope.event);
    return stopwatch.take();
}

Milliseconds meanTime(std::span<const ClockTime> times)
{
    if (times.empty())
        return Milliseconds{0};
    const Milliseconds sum = std::accumulate(
        times.begin(), times.end(), Milliseconds{0},
        [](Milliseconds total, const ClockTime &time) { return total + time.used; });
    return sum / static_cast<Milliseconds::rep>(times.size());
}

} // namespace warroom::analytics
