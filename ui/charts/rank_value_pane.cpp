// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/rank_value_pane.h"

#include "ui/charts/plot.h"
#include "ui/theme/theme_source.h"

#include <QEvent>
#include <QLineSeries>
#include <QScatterSeries>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace warroom {

RankValuePane::RankValuePane(ThemeSource &themes, QWidget *parent)
    : ChartPane(parent), m_themes(themes), m_plot(new Plot(themes, this)), m_zero(new QLineSeries)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    m_plot->add(m_zero);
    m_plot->yAxis().setLabelFormat(QStringLiteral("%+d"));
    connect(&themes, &ThemeSource::changed, this, &RankValuePane::draw);
}

void RankValuePane::present(const ChartFindings &findings)
{
    m_values = std::any_cast<QList<analytics::RankValue>>(findings);
    draw();
}

void RankValuePane::draw()
{
    int farthest = 10;
    int last = 8;
    for (const analytics::RankValue &value : m_values) {
        farthest = std::max(farthest, std::abs(value.value));
        last = std::max(last, value.taken.overallPick);
    }
    const double reach = (farthest / 10 + 1) * 10;
    m_plot->setRanges(0, last + 1, -reach, reach);
    m_zero->setPen(QPen(m_themes.theme().colour(ColourRole::TextMuted), 1));
    m_zero->replace({QPointF(0, 0), QPointF(last + 1, 0)});
    drawDots();
    m_plot->clearWords();
    const QColor quiet = m_themes.theme().colour(ColourRole::TextMuted);
    const double left = (last + 1) * 0.02;
    m_plot->write(tr("steal"), quiet, QPointF(left, reach), Qt::AlignLeft | Qt::AlignTop);
    m_plot->write(tr("reach"), quiet, QPointF(left, -reach), Qt::AlignLeft | Qt::AlignBottom);
}

void RankValuePane::drawDots()
{
    QMap<QString, QList<QPointF>> places;
    for (const analytics::RankValue &value : m_values)
        places[value.taken.position].append(QPointF(value.taken.overallPick, value.value));
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (m_dots.contains(place.key()))
            continue;
        auto *dots = new QScatterSeries(this);
        dots->setMarkerSize(8);
        m_dots.insert(place.key(), dots);
        m_plot->add(dots);
    }
    for (auto dots = m_dots.cbegin(); dots != m_dots.cend(); ++dots) {
        dots.value()->setColor(m_themes.theme().position(dots.key()));
        dots.value()->setBorderColor(Qt::transparent);
        dots.value()->replace(places.value(dots.key()));
    }
}

void RankValuePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        draw();
    ChartPane::changeEvent(event);
}

} // namespace warroom
