// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trades_pane.h"

#include "ui/theme/theme_source.h"
#include "ui/trades/trade_history_delegate.h"
#include "ui/trades/trade_history_model.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace warroom {

TradesPane::TradesPane(ThemeSource &themes, QWidget *parent)
    : ChartPane(parent),
      m_model(new TradeHistoryModel(this)),
      m_view(new QListView(this)),
      m_none(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TradeHistoryDelegate(themes, m_view));
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_none);
    column->addWidget(m_view, 1);
    column->addStretch();
    connect(&themes, &ThemeSource::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void TradesPane::present(const ChartFindings &findings)
{
    const auto &found = std::any_cast<const TradeFindings &>(findings);
    m_model->setState(found.state);
    m_model->setChart(found.values);
    m_none->setVisible(m_model->rowCount() == 0);
    m_view->setVisible(m_model->rowCount() > 0);
}

void TradesPane::retranslate()
{
    m_none->setText(tr("No trades yet."));
    m_view->setAccessibleName(tr("Trades so far"));
}

void TradesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ChartPane::changeEvent(event);
}

} // namespace warroom
