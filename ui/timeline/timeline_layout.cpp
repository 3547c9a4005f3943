// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_layout.h"

#include <algorithm>

namespace warroom {

namespace {

constexpr double evenShare = 0.4;
constexpr double pauseShare = 0.04;

} // namespace

/// Notes what an event adds to the drawing.
struct TimelineLayout::Recorder {
    TimelineLayout &layout;
    int version;

    void operator()(const events::DraftCreated &created) const
    {
        for (const Player &player : created.players)
            layout.m_positions.insert(player.id, player.position);
        layout.m_rows = created.rounds;
        for (const Slot &slot : created.slots)
            layout.m_columns = std::max(layout.m_columns, slot.pick);
    }
    void operator()(const events::DraftStarted &started) const
    {
        layout.m_startedAt = started.startedAt;
    }
    void operator()(const events::PickStarted &started) const
    {
        if (layout.m_rounds.empty() || started.round > layout.m_rounds.back().round)
            layout.m_rounds.push_back({version, started.round});
    }
    void operator()(const events::PickMade &made) const
    {
        layout.m_picks.push_back({version, made.slot, made.player, made.team, made.playerName,
                                  layout.m_positions.value(made.player), made.round, made.pick,
                                  made.overallPick, 0});
    }
    void operator()(const events::TimeExpired &) const { }
    void operator()(const events::DraftPaused &) const { layout.m_pauses.push_back({version, 0}); }
    void operator()(const events::DraftResumed &) const
    {
        if (!layout.m_pauses.empty())
            layout.m_pauses.back().to = version;
    }
    void operator()(const events::PickUndone &undone) const { takeBack(undone.slot); }
    void operator()(const events::TradeExecuted &executed) const
    {
        if (executed.trade.sides.size() >= 2)
            layout.m_trades.push_back(
                {version, executed.trade.sides.first().team, executed.trade.sides.last().team});
    }
    void operator()(const events::QueueChanged &) const { }
    void operator()(const events::PersonNamed &) const { }
    void operator()(const events::DraftCompleted &completed) const
    {
        layout.m_completedAt = completed.completedAt;
    }
    void operator()(const events::BankChanged &) const { }
    void operator()(const events::TimeOutTaken &) const { }
    void operator()(const events::ClockAdjusted &) const { }
    void operator()(const events::AutopickSwitched &) const { }
    void operator()(const events::PickCorrected &corrected) const
    {
        layout.m_corrections.push_back(
            {version, corrected.slot, corrected.playerNameBefore, corrected.playerName,
             layout.m_positions.value(corrected.player), corrected.swappedWith,
             layout.m_positions.value(corrected.playerBefore)});
        if (corrected.reopened)
            takeBack(*corrected.reopened);
    }
    void operator()(const events::SeatChanged &) const { }
    void operator()(const events::OrderChanged &) const { }
    void operator()(const events::NominationStarted &) const { }
    void operator()(const events::LotNominated &) const { }
    void operator()(const events::LotClockStarted &) const { }
    void operator()(const events::BidPlaced &) const { }
    void operator()(const events::BidLimitSet &) const { }
    void operator()(const events::LotSold &) const { }
    void operator()(const events::TradeOffered &) const { }
    void operator()(const events::TradeAccepted &) const { }
    void operator()(const events::TradeClosed &) const { }
    void operator()(const events::LotteryCommitted &) const { }
    void operator()(const events::LotteryDrawn &) const { }
    void operator()(const CompanyEvent auto &) const { }
    void operator()(const events::EventWithheld &) const { }
    void operator()(const PreparationEvent auto &) const { }

private:
    void takeBack(const SlotId &slot) const
    {
        const auto pick = std::find_if(layout.m_picks.rbegin(), layout.m_picks.rend(),
                                       [&](const TimelinePick &candidate) {
                                           return candidate.slot == slot && candidate.undoneBy == 0;
                                       });
        if (pick != layout.m_picks.rend())
            pick->undoneBy = version;
    }
};

void TimelineLayout::append(const EventEnvelope &envelope)
{
    Point point{envelope.recordedAt};
    if (!m_points.empty()) {
        const Point &last = m_points.back();
        const bool stands = !m_pauses.empty() && m_pauses.back().to == 0;
        // The host's clock may have been set back; the line only goes on.
        const Milliseconds gap = std::max(Milliseconds{0}, point.at - last.at);
        const bool runs = m_startedAt && !m_completedAt;
        point.running = last.running + (stands || !runs ? Milliseconds{0} : gap);
        point.paused = last.paused + (stands ? gap : Milliseconds{0});
        point.picks = last.picks;
    }
    const int version = size() + 1;
    // A correction after the end comes days later; it has its place, and no time.
    if (std::holds_alternative<events::PickMade>(envelope.event)
        || (m_completedAt && std::holds_alternative<events::PickCorrected>(envelope.event)))
        ++point.picks;
    const bool sameCommand = !m_points.empty() && envelope.recordedAt == m_points.back().at
        && envelope.metadata.causationId == m_lastCause;
    m_points.push_back(point);
    std::visit(Recorder{*this, version}, envelope.event);

    if (sameCommand && !m_stops.empty())
        m_stops.back() = version;
    else if (!isTalk(envelope.event)
             && !std::holds_alternative<events::QueueChanged>(envelope.event)
             && !std::holds_alternative<events::BidLimitSet>(envelope.event)
             && !std::holds_alternative<events::PersonNamed>(envelope.event))
        m_stops.push_back(version);
    m_lastCause = envelope.metadata.causationId;
}

double TimelineLayout::weight(const Point &point) const
{
    const Point &end = m_points.back();
    const auto running = static_cast<double>(end.running.count());
    const auto paused = static_cast<double>(end.paused.count());
    const double even = end.picks > 0 ? std::max(running, 1.0) * evenShare / end.picks : 1.0;
    const double room = std::max(running, 1.0) * pauseShare * static_cast<double>(m_pauses.size());
    const double squeeze = paused > room ? room / paused : 1.0;
    return static_cast<double>(point.running.count())
        + squeeze * static_cast<double>(point.paused.count()) + even * point.picks;
}

double TimelineLayout::positionOf(int version) const
{
    if (m_points.empty())
        return 0;
    const double whole = weight(m_points.back());
    const int index = std::clamp(version, 1, size()) - 1;
    return whole > 0 ? weight(m_points[static_cast<std::size_t>(index)]) / whole : 0;
}

double TimelineLayout::positionOf(int version, Instant at) const
{
    const double from = positionOf(version);
    if (version < 1 || version >= size())
        return from;
    const Instant begin = m_points[static_cast<std::size_t>(version - 1)].at;
    const Instant end = m_points[static_cast<std::size_t>(version)].at;
    if (at <= begin || end <= begin)
        return from;
    const double part =
        static_cast<double>((at - begin).count()) / static_cast<double>((end - begin).count());
    return from + (positionOf(version + 1) - from) * std::min(1.0, part);
}

int TimelineLayout::versionAt(double position) const
{
    const double whole = m_points.empty() ? 0 : weight(m_points.back());
    // Half a millionth: a position that went through pixels and back is still that event's.
    const double wanted = (position + 5e-7) * whole;
    const auto after = std::upper_bound(
        m_points.begin(), m_points.end(), wanted,
        [this](double value, const Point &point) { return value < weight(point); });
    return std::max(1, static_cast<int>(after - m_points.begin()));
}

int TimelineLayout::nextStop(int version) const
{
    const auto next = std::upper_bound(m_stops.begin(), m_stops.end(), version);
    return next == m_stops.end() ? size() : *next;
}

int TimelineLayout::previousStop(int version) const
{
    const auto at = std::lower_bound(m_stops.begin(), m_stops.end(), version);
    return at == m_stops.begin() ? std::min(1, size()) : *(at - 1);
}

int TimelineLayout::stopOf(int version) const
{
    const auto at = std::lower_bound(m_stops.begin(), m_stops.end(), version);
    return at == m_stops.end() ? version : *at;
}

template <typename Marks>
int TimelineLayout::nextOf(const Marks &marks, int version, int otherwise) const
{
    for (const auto &mark : marks) {
        if (const int stop = stopOf(mark.version); stop > version)
            return stop;
    }
    return otherwise;
}

template <typename Marks>
int TimelineLayout::previousOf(const Marks &marks, int version, int otherwise) const
{
    int previous = otherwise;
    for (const auto &mark : marks) {
        if (const int stop = stopOf(mark.version); stop < version)
            previous = stop;
    }
    return previous;
}

int TimelineLayout::nextRound(int version) const
{
    return nextOf(m_rounds, version, size());
}

int TimelineLayout::previousRound(int version) const
{
    return previousOf(m_rounds, version, 1);
}

int TimelineLayout::nextTrade(int version) const
{
    return nextOf(m_trades, version, version);
}

int TimelineLayout::previousTrade(int version) const
{
    return previousOf(m_trades, version, version);
}

const TimelinePick *TimelineLayout::pickAt(int version) const
{
    const auto found = std::lower_bound(
        m_picks.begin(), m_picks.end(), version,
        [](const TimelinePick &pick, int wanted) { return pick.version < wanted; });
    return found != m_picks.end() && found->version == version ? &*found : nullptr;
}

QString TimelineLayout::positionIn(const TimelinePick &pick, int version) const
{
    QString position = pick.position;
    for (const TimelineCorrection &correction : m_corrections) {
        if (correction.version < pick.version || correction.version > version)
            continue;
        if (correction.slot == pick.slot)
            position = correction.position;
        else if (correction.other == pick.slot)
            position = correction.otherPosition;
    }
    return position;
}

Milliseconds TimelineLayout::elapsed(Instant at) const
{
    if (!m_startedAt)
        return Milliseconds{0};
    return std::max(Milliseconds{0}, std::min(at, m_completedAt.value_or(at)) - *m_startedAt);
}

} // namespace warroom
