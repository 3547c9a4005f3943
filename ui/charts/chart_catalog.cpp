// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_catalog.h"

#include "analytics/position_runs.h"
#include "analytics/time_on_the_clock.h"
#include "analytics/value_against_rank.h"
#include "ui/charts/clock_time_pane.h"
#include "ui/charts/grade_list_model.h"
#include "ui/charts/grades_pane.h"
#include "ui/charts/rank_value_pane.h"
#include "ui/charts/runs_pane.h"
#include "ui/charts/trades_pane.h"

#include <QtGlobal>

namespace warroom {

namespace {

template <typename Pane>
ChartPane *make(ThemeSource &themes, QWidget *parent)
{
    return new Pane(themes, parent);
}

ChartFindings clockTimes(const ChartInput &input)
{
    return analytics::timeOnTheClock(input.events());
}

ChartFindings runs(const ChartInput &input)
{
    return RunFindings{analytics::positionCounts(input.events()),
                       analytics::runGoingOn(input.events())};
}

ChartFindings rankValues(const ChartInput &input)
{
    return analytics::valueAgainstRank(input.events());
}

ChartFindings trades(const ChartInput &input)
{
    return TradeFindings{input.state, input.market};
}

ChartFindings grades(const ChartInput &input)
{
    return GradeFindings{input.state.setup, analytics::teamGrades(input.state, input.worth.values)};
}

} // namespace

std::span<const ChartEntry> chartCatalog()
{
    static constexpr ChartEntry charts[] = {
        {QLatin1StringView("time-on-the-clock"), QT_TRANSLATE_NOOP("Charts", "Time on the clock"),
         QT_TRANSLATE_NOOP("Charts", "each pick, coloured by position"), clockTimes,
         make<ClockTimePane>},
        {QLatin1StringView("position-runs"), QT_TRANSLATE_NOOP("Charts", "Position runs"),
         QT_TRANSLATE_NOOP("Charts", "players taken, by pick"), runs, make<RunsPane>},
        {QLatin1StringView("value"), QT_TRANSLATE_NOOP("Charts", "Value"),
         QT_TRANSLATE_NOOP("Charts", "picks against board rank"), rankValues, make<RankValuePane>},
        {QLatin1StringView("trades"), QT_TRANSLATE_NOOP("Charts", "Trades"),
         QT_TRANSLATE_NOOP("Charts", "value given and received"), trades, make<TradesPane>},
        {QLatin1StringView("grades"), QT_TRANSLATE_NOOP("Charts", "Grades"),
         QT_TRANSLATE_NOOP("Charts", "value over the slots used"), grades, make<GradesPane>},
    };
    return charts;
}

} // namespace warroom
