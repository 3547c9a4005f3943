// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analytics/position_runs.h"
#include "ui/charts/chart_pane.h"

#include <QMap>

class QLabel;
class QLineSeries;

namespace warroom {

class Plot;
class ThemeSource;

struct RunFindings {
    QList<analytics::PositionCount> counts;
    std::optional<analytics::PositionRun> goingOn;
};

/// Players taken of each position group, as steps that end in its name. Findings: RunFindings.
class RunsPane : public ChartPane {
    Q_OBJECT

public:
    explicit RunsPane(ThemeSource &themes, QWidget *parent = nullptr);

    void present(const ChartFindings &findings) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void drawSteps();
    void drawNames();

    ThemeSource &m_themes;
    Plot *m_plot;
    QLabel *m_run;
    QMap<PositionGroup, QLineSeries *> m_steps;
    RunFindings m_findings;
};

} // namespace warroom
