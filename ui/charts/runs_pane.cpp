// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/runs_pane.h"

#include "ui/charts/plot.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QLineSeries>
#include <QVBoxLayout>

#include <algorithm>

namespace warroom {

RunsPane::RunsPane(ThemeSource &themes, QWidget *parent)
    : ChartPane(parent),
      m_themes(themes),
      m_plot(new Plot(themes, this)),
      m_run(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_run);
    column->addWidget(m_plot, 1);
    m_plot->reserveEnd(QStringLiteral("EDGE"));
    m_plot->yAxis().setLabelFormat(QStringLiteral("%d"));
    connect(&themes, &ThemeSource::changed, this, &RunsPane::draw);
}

void RunsPane::present(const ChartFindings &findings)
{
    m_findings = std::any_cast<RunFindings>(findings);
    draw();
}

void RunsPane::draw()
{
    int most = 1;
    qsizetype picks = 1;
    for (const analytics::PositionCount &count : m_findings.counts) {
        most = std::max(most, count.taken.last());
        picks = std::max(picks, count.taken.size());
    }
    m_plot->setRanges(0, static_cast<double>(std::max<qsizetype>(picks, 8)), 0, most * 1.08);
    drawSteps();
    drawNames();
    m_run->setVisible(m_findings.goingOn.has_value());
    if (const auto &run = m_findings.goingOn)
        m_run->setText(tr("Run on %1: %2 of the last %3 picks")
                           .arg(enumName(run->group))
                           .arg(run->taken)
                           .arg(run->lastPick - run->firstPick + 1));
    setAccessibleDescription(m_run->text());
}

void RunsPane::drawSteps()
{
    QMap<PositionGroup, QList<QPointF>> steps;
    for (const analytics::PositionCount &count : m_findings.counts) {
        QList<QPointF> &points = steps[count.group];
        points.append({0, 0});
        for (qsizetype i = 0; i < count.taken.size(); ++i) {
            const double now = count.taken.at(i);
            if (points.last().y() < now)
                points << QPointF(static_cast<double>(i), points.last().y())
                       << QPointF(static_cast<double>(i + 1), now);
        }
        points.append({static_cast<double>(count.taken.size()), points.last().y()});
        if (!m_steps.contains(count.group)) {
            m_steps.insert(count.group, new QLineSeries(this));
            m_plot->add(m_steps.value(count.group));
        }
    }
    for (auto line = m_steps.cbegin(); line != m_steps.cend(); ++line) {
        line.value()->setPen(QPen(m_themes.theme().position(QString(enumName(line.key()))), 2.5,
                                  Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        line.value()->replace(steps.value(line.key()));
    }
}

void RunsPane::drawNames()
{
    QList<std::pair<QString, QColor>> names;
    QList<double> places;
    for (const analytics::PositionCount &count : m_findings.counts) {
        const QString name = enumName(count.group);
        names.append({name, m_themes.theme().positionText(name)});
        places.append(count.taken.last());
    }
    m_plot->clearWords();
    m_plot->writeEnds(names, places);
}

void RunsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        draw();
    ChartPane::changeEvent(event);
}

} // namespace warroom
