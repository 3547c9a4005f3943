// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/trades_page.h"

#include "ui/room/moment.h"
#include "ui/theme/theme_source.h"
#include "ui/trades/open_offers.h"
#include "ui/trades/trade_desk.h"
#include "ui/trades/trade_history_delegate.h"
#include "ui/trades/trade_history_model.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

namespace warroom {

TradesPage::TradesPage(RoomClient &client, Moment &moment, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_moment(moment),
      m_desk(new TradeDesk(client, moment, themes, this)),
      m_offers(new OpenOffers(client, moment, themes, this)),
      m_caption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_none(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_history(new QListView(this)),
      m_model(new TradeHistoryModel(this))
{
    m_history->setModel(m_model);
    m_history->setItemDelegate(new TradeHistoryDelegate(themes, m_history));
    layOut();
    connect(&moment, &Moment::changed, this, &TradesPage::showMoment);
    connect(m_offers, &OpenOffers::counterWanted, m_desk, &TradeDesk::counter);
    connect(m_desk, &TradeDesk::chartChosen, this, &TradesPage::showMoment);
    connect(&themes, &ThemeSource::changed, m_history->viewport(), qOverload<>(&QWidget::update));
    retranslate();
    showMoment();
}

void TradesPage::layOut()
{
    m_history->setSelectionMode(QAbstractItemView::NoSelection);
    m_history->setFocusPolicy(Qt::TabFocus);
    m_history->setMinimumHeight(Theme::scaled(54));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_desk, 3);
    column->addWidget(m_caption);
    column->addWidget(m_offers);
    column->addWidget(m_none);
    column->addWidget(m_history, 1);
}

void TradesPage::showMoment()
{
    m_model->setState(m_moment.state());
    m_model->setChart(m_desk->chart());
    const bool any = m_model->rowCount() > 0;
    m_history->setVisible(any);
    m_none->setVisible(!any);
}

void TradesPage::retranslate()
{
    m_caption->setText(QLocale().toUpper(tr("Open offers and history")));
    m_none->setText(tr("No trades yet."));
    m_history->setAccessibleName(tr("Trades so far"));
}

void TradesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace warroom
