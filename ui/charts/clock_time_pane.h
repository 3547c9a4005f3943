// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analytics/time_on_the_clock.h"
#include "ui/charts/chart_pane.h"

#include <QMap>

class QAreaSeries;
class QLineSeries;

namespace warroom {

class Plot;
class ThemeSource;

/// A bar for each pick, as high as it took long, and the mean. Findings: QList<ClockTime>.
class ClockTimePane : public ChartPane {
    Q_OBJECT

public:
    explicit ClockTimePane(ThemeSource &themes, QWidget *parent = nullptr);

    void present(const ChartFindings &findings) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void drawBars();
    void drawScale();
    void drawMean();

    ThemeSource &m_themes;
    Plot *m_plot;
    QMap<QString, QAreaSeries *> m_bars; ///< by position
    QLineSeries *m_mean;
    QList<analytics::ClockTime> m_times;
};

} // namespace warroom
