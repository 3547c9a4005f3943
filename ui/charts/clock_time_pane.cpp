// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/clock_time_pane.h"

#include "ui/charts/plot.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"

#include <QAreaSeries>
#include <QEvent>
#include <QLineSeries>
#include <QVBoxLayout>

#include <algorithm>

namespace warroom {

namespace {

double seconds(Milliseconds time)
{
    return static_cast<double>(time.count()) / 1000.0;
}

/// Steps people count time in, at most four of them up to \a longest.
double secondsStep(double longest)
{
    for (const int step : {1, 5, 15, 30, 60, 120, 300, 600, 1800, 3600}) {
        if (longest / step <= 4)
            return step;
    }
    return 24.0 * 3600;
}

} // namespace

ClockTimePane::ClockTimePane(ThemeSource &themes, QWidget *parent)
    : ChartPane(parent), m_themes(themes), m_plot(new Plot(themes, this)), m_mean(new QLineSeries)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    m_plot->add(m_mean);
    m_plot->yAxis().setLabelsVisible(false);
    m_plot->yAxis().setTickType(QValueAxis::TicksDynamic);
    connect(&themes, &ThemeSource::changed, this, &ClockTimePane::draw);
}

void ClockTimePane::present(const ChartFindings &findings)
{
    m_times = std::any_cast<QList<analytics::ClockTime>>(findings);
    draw();
}

void ClockTimePane::draw()
{
    if (m_times.isEmpty())
        return;
    double longest = 0;
    for (const analytics::ClockTime &time : m_times)
        longest = std::max(longest, seconds(time.used));
    m_plot->setRanges(0.4, std::max(8.0, static_cast<double>(m_times.size())) + 0.6, 0,
                      std::max(longest, 1.0) * 1.08);
    m_plot->yAxis().setTickInterval(secondsStep(longest));
    m_plot->clearWords();
    drawBars();
    drawMean();
    drawScale();
}

/// One outline per position that rises and falls for each bar: as few items as there are colours.
void ClockTimePane::drawBars()
{
    QMap<QString, QList<QPointF>> outlines;
    for (qsizetype i = 0; i < m_times.size(); ++i) {
        const auto x = static_cast<double>(i + 1);
        const double top = seconds(m_times.at(i).used);
        outlines[m_times.at(i).position] << QPointF(x - 0.38, 0) << QPointF(x - 0.38, top)
                                         << QPointF(x + 0.38, top) << QPointF(x + 0.38, 0);
    }
    for (auto outline = outlines.cbegin(); outline != outlines.cend(); ++outline) {
        if (m_bars.contains(outline.key()))
            continue;
        auto *bars = new QAreaSeries(new QLineSeries(this));
        m_bars.insert(outline.key(), bars);
        m_plot->add(bars);
    }
    for (auto bars = m_bars.cbegin(); bars != m_bars.cend(); ++bars) {
        bars.value()->setColor(m_themes.theme().position(bars.key()));
        bars.value()->setPen(Qt::NoPen);
        bars.value()->upperSeries()->replace(outlines.value(bars.key()));
    }
}

void ClockTimePane::drawMean()
{
    const double mean = seconds(analytics::meanTime(m_times));
    m_mean->replace({QPointF(m_plot->xAxis().min(), mean), QPointF(m_plot->xAxis().max(), mean)});
    m_mean->setPen(QPen(m_themes.theme().colour(ColourRole::Accent), 2, Qt::DotLine));
}

/// The words stand beside the bars, never on them; those of the mean push the others aside.
void ClockTimePane::drawScale()
{
    const Milliseconds mean = analytics::meanTime(m_times);
    const QString text = tr("mean %1").arg(clockText(std::chrono::duration_cast<Seconds>(mean)));
    QList<std::pair<QString, QColor>> words{
        {text, m_themes.theme().colour(ColourRole::AccentText)}};
    QList<double> places{seconds(mean)};
    const double step = m_plot->yAxis().tickInterval();
    for (double at = step; at < m_plot->yAxis().max(); at += step) {
        words.append({clockText(Seconds{static_cast<int>(at)}),
                      m_themes.theme().colour(ColourRole::TextMuted)});
        places.append(at);
    }
    m_plot->reserveEnd(text);
    m_plot->writeEnds(words, places);
    setAccessibleDescription(text);
}

void ClockTimePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        draw();
    ChartPane::changeEvent(event);
}

} // namespace warroom
