// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analytics/value_against_rank.h"
#include "ui/charts/chart_pane.h"

#include <QMap>

class QLineSeries;
class QScatterSeries;

namespace warroom {

class Plot;
class ThemeSource;

/// A dot for each pick: above the line who fell, below who was taken early.
/// Findings: QList<RankValue>.
class RankValuePane : public ChartPane {
    Q_OBJECT

public:
    explicit RankValuePane(ThemeSource &themes, QWidget *parent = nullptr);

    void present(const ChartFindings &findings) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void drawDots();

    ThemeSource &m_themes;
    Plot *m_plot;
    QLineSeries *m_zero;
    QMap<QString, QScatterSeries *> m_dots; ///< by position
    QList<analytics::RankValue> m_values;
};

} // namespace warroom
