// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What TimelineView tells of the thing under the pointer.

#include "analytics/time_on_the_clock.h"
#include "session/room_client.h"
#include "ui/room/moment.h"
#include "ui/text/event_text.h"
#include "ui/text/format_text.h"
#include "ui/timeline/timeline_card.h"
#include "ui/timeline/timeline_view.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr double reach = 5;

} // namespace

void TimelineView::hover(const QPointF &at)
{
    if (const TimelineCorrection *correction = markNear(m_line.corrections(), at))
        return describeCorrection(*correction);
    if (const TimelineTrade *trade = markNear(m_line.trades(), at))
        return describeTrade(*trade);
    if (const TimelinePick *pick = pickNear(at.x()))
        return describePick(*pick);
    if (m_card)
        m_card->hide();
}

const TimelinePick *TimelineView::pickNear(double x) const
{
    const TimelinePick *nearest = nullptr;
    double distance = reach;
    for (const TimelinePick &pick : m_line.picks()) {
        const double away = std::abs(m_scale.toPixel(m_line.positionOf(pick.version)) - x);
        if (away < distance) {
            distance = away;
            nearest = &pick;
        }
    }
    return nearest;
}

/// The mark below the picks that is at \a at, or null.
template <typename Mark>
const Mark *TimelineView::markNear(const std::vector<Mark> &marks, const QPointF &at) const
{
    if (at.y() < height() - 18)
        return nullptr;
    for (const Mark &mark : marks) {
        const double x = m_scale.toPixel(m_line.positionOf(mark.version));
        if (std::abs(x - at.x()) <= reach)
            return &mark;
    }
    return nullptr;
}

void TimelineView::describePick(const TimelinePick &pick)
{
    const DraftState &state = m_moment.client().state();
    const Team *team = state.setup ? state.setup->team(pick.team) : nullptr;
    if (!team)
        return;
    QStringList details{pickLabel(pick.round, pick.pick), tr("%1 overall").arg(pick.overallPick),
                        team->name};
    if (pick.undoneBy > 0)
        details.append(tr("taken back"));
    else if (const QString used = timeUsed(pick); !used.isEmpty())
        details.append(tr("took %1").arg(used));
    card().describe(*team, pick.position, pick.playerName, details.join(u" · "_s));
    placeCard(m_scale.toPixel(m_line.positionOf(pick.version)));
}

void TimelineView::describeTrade(const TimelineTrade &trade)
{
    card().describe(tr("Trade"), tr("%1 and %2").arg(trade.first.text(), trade.second.text()));
    placeCard(m_scale.toPixel(m_line.positionOf(trade.version)));
}

void TimelineView::describeCorrection(const TimelineCorrection &correction)
{
    const DraftState &state = m_moment.client().state();
    if (!state.setup)
        return;
    //: The number of a pick
    const QString title = tr("Correction at %1").arg(slotText(correction.slot, *state.setup));
    card().describe(title, u"%1 \u2192 %2"_s.arg(correction.before, correction.after));
    placeCard(m_scale.toPixel(m_line.positionOf(correction.version)));
}

void TimelineView::placeCard(double x)
{
    card().showAbove(mapTo(window(), QPoint(static_cast<int>(std::lround(x)), 0)));
}

QString TimelineView::timeUsed(const TimelinePick &pick)
{
    const History &history = m_moment.client().history();
    if (m_timesUpTo != history.size()) {
        m_timesUsed.clear();
        for (const analytics::ClockTime &time : analytics::timeOnTheClock(history.events()))
            m_timesUsed.insert(time.slot, time.used);
        m_timesUpTo = history.size();
    }
    const auto used = m_timesUsed.constFind(pick.slot);
    return used == m_timesUsed.cend() ? QString()
                                      : clockText(std::chrono::duration_cast<Seconds>(*used));
}

TimelineCard &TimelineView::card()
{
    if (!m_card)
        m_card = new TimelineCard(m_themes, window());
    return *m_card;
}

} // namespace warroom
