// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/analysis_page.h"

#include "session/room_client.h"
#include "ui/charts/chart_catalog.h"
#include "ui/charts/chart_pane.h"
#include "ui/room/moment.h"
#include "ui/theme/theme_source.h"
#include "ui/trades/trade_balance.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QtConcurrent>

namespace warroom {

namespace {

constexpr int roomForThree = 1180;
constexpr int cardHeight = 180;

PickValueChart firstChartFor(ChartPurpose purpose)
{
    for (const PickValueChart &chart : bundledCharts()) {
        if (chart.purpose == purpose)
            return chart;
    }
    return {};
}

std::vector<ChartFindings> measureAll(const ChartInput &input)
{
    std::vector<ChartFindings> findings;
    for (const ChartEntry &chart : chartCatalog())
        findings.push_back(chart.measure(input));
    return findings;
}

} // namespace

AnalysisPage::AnalysisPage(Moment &moment, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_moment(moment),
      m_themes(themes),
      m_faces(new QStackedLayout(this)),
      m_empty(makeLabel(themes.theme(), FontRole::Body, Tone::Muted, this)),
      m_charts(new QWidget),
      m_grid(new QGridLayout(m_charts))
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_charts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(10);
    m_empty->setAlignment(Qt::AlignCenter);
    m_faces->addWidget(m_empty);
    m_faces->addWidget(scroll);
    connect(&moment, &Moment::changed, this, &AnalysisPage::momentChanged);
    connect(&m_run, &QFutureWatcher<Findings>::finished, this, &AnalysisPage::present);
    retranslate();
}

AnalysisPage::~AnalysisPage()
{
    m_run.waitForFinished();
}

void AnalysisPage::makeCards()
{
    for (const ChartEntry &chart : chartCatalog()) {
        auto *card = new Card(m_themes, m_charts);
        ChartPane *pane = chart.make(m_themes, card);
        pane->setMinimumHeight(Theme::scaled(cardHeight));
        card->body()->addWidget(pane, 1);
        m_cards.append(card);
        m_panes.append(pane);
    }
    arrange();
    retranslate();
}

/// Three columns where there is room, the last for what is a list; else two.
void AnalysisPage::arrange()
{
    const bool lists = m_cards.size() > 4 && width() >= roomForThree;
    const int columns = lists ? 3 : 2;
    if (columns == m_columns || m_cards.isEmpty())
        return;
    m_columns = columns;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const auto place = static_cast<int>(i);
        if (lists && place >= 4)
            m_grid->addWidget(m_cards.at(i), place - 4, 2, 2, 1);
        else if (place == 4)
            m_grid->addWidget(m_cards.at(i), 2, 0, 1, 2);
        else
            m_grid->addWidget(m_cards.at(i), place / 2, place % 2);
    }
    for (const int row : {0, 1})
        m_grid->setRowStretch(row, 1);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < 2 ? 8 : (lists ? 5 : 0));
}

void AnalysisPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    momentChanged();
}

void AnalysisPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AnalysisPage::momentChanged()
{
    if (!isVisible())
        return;
    const bool empty = m_moment.state().picksMade() == 0;
    m_faces->setCurrentIndex(empty ? 0 : 1);
    if (empty)
        return;
    if (m_cards.isEmpty())
        makeCards();
    if (!m_run.isRunning() && m_shown != m_moment.version())
        measure();
}

void AnalysisPage::measure()
{
    const ChartInput now = input();
    m_measured = now.version;
    m_run.setFuture(QtConcurrent::run([now] { return measureAll(now); }));
}

ChartInput AnalysisPage::input()
{
    const History &history = m_moment.client().history();
    if (!m_log || m_log->size() != history.events().size())
        m_log = std::make_shared<const std::vector<EventEnvelope>>(history.events());
    return ChartInput{m_log, m_moment.version(), m_moment.state(),
                      firstChartFor(ChartPurpose::Market), firstChartFor(ChartPurpose::Value)};
}

void AnalysisPage::present()
{
    if (m_measured != m_moment.version())
        return momentChanged();
    const Findings findings = m_run.result();
    for (qsizetype i = 0; i < m_panes.size(); ++i)
        m_panes.at(i)->present(findings.at(static_cast<std::size_t>(i)));
    m_shown = m_measured;
    Q_EMIT presented();
}

void AnalysisPage::retranslate()
{
    m_empty->setText(tr("No picks yet. The charts appear with the first one."));
    qsizetype next = 0;
    for (const ChartEntry &chart : chartCatalog()) {
        if (next == m_cards.size())
            return;
        m_cards.at(next)->setCaption(QCoreApplication::translate("Charts", chart.title));
        m_cards.at(next)->setNote(QCoreApplication::translate("Charts", chart.note));
        m_panes.at(next)->setAccessibleName(QCoreApplication::translate("Charts", chart.title));
        ++next;
    }
}

void AnalysisPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace warroom
