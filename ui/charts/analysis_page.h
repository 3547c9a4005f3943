// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_input.h"

#include <QFutureWatcher>
#include <QWidget>

class QGridLayout;
class QLabel;
class QStackedLayout;

namespace warroom {

class Card;
class ChartPane;
class Moment;
class ThemeSource;

/// The charts of the catalogue for the moment shown.
///
/// Measures on another thread; what was overtaken by another moment meanwhile is not shown.
/// Costs nothing while nobody looks at it.
class AnalysisPage : public QWidget {
    Q_OBJECT

public:
    AnalysisPage(Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);
    ~AnalysisPage() override;

    /// The version whose charts are shown; 0: none yet.
    int shownVersion() const { return m_shown; }

Q_SIGNALS:
    /// All charts show shownVersion().
    void presented();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Findings = std::vector<ChartFindings>; ///< in the catalogue's order

    void makeCards();
    void arrange();
    void retranslate();
    void momentChanged();
    void measure();
    void present();
    ChartInput input();

    Moment &m_moment;
    ThemeSource &m_themes;
    QStackedLayout *m_faces;
    QLabel *m_empty;
    QWidget *m_charts;
    QGridLayout *m_grid;
    QList<Card *> m_cards; ///< empty until first shown
    QList<ChartPane *> m_panes;
    QFutureWatcher<Findings> m_run;
    std::shared_ptr<const std::vector<EventEnvelope>> m_log;
    int m_measured = 0; ///< the version the last run is about
    int m_shown = 0;
    int m_columns = 0;
};

} // namespace warroom
