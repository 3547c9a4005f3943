// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/extras_form.h"

#include "domain/draft_order.h"
#include "ui/new_draft/auction_editor.h"
#include "ui/new_draft/clock_options.h"
#include "ui/new_draft/keepers_editor.h"
#include "ui/new_draft/lottery_editor.h"
#include "ui/new_draft/order_editor.h"
#include "ui/new_draft/roster_editor.h"
#include "ui/new_draft/trades_editor.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/choice_row.h"

#include <QEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

const QStringList keys{u"clock"_s,   u"order"_s,  u"roster"_s, u"keepers"_s,
                       u"auction"_s, u"trades"_s, u"lottery"_s};

} // namespace

ExtrasForm::ExtrasForm(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_tabs(new SegmentedControl(this)),
      m_stack(new QStackedLayout),
      m_clock(new ClockOptions(themes, this)),
      m_order(new OrderEditor(themes, this)),
      m_roster(new RosterEditor(themes, this)),
      m_keepers(new KeepersEditor(themes, this)),
      m_auction(new AuctionEditor(themes, this)),
      m_trades(new TradesEditor(themes, this)),
      m_lottery(new LotteryEditor(themes, this))
{
    // As in the keys above.
    for (QWidget *editor : {static_cast<QWidget *>(m_clock), static_cast<QWidget *>(m_order),
                            static_cast<QWidget *>(m_roster), static_cast<QWidget *>(m_keepers),
                            static_cast<QWidget *>(m_auction), static_cast<QWidget *>(m_trades),
                            static_cast<QWidget *>(m_lottery)})
        m_stack->addWidget(editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_tabs);
    layout->addLayout(m_stack);
    retranslate();
    m_tabs->setCurrent(keys.first());
    connect(m_tabs, &SegmentedControl::chosen, this, &ExtrasForm::showEditor);
    connect(m_clock, &ClockOptions::changed, this, &ExtrasForm::changed);
    connect(m_order, &OrderEditor::changed, this, &ExtrasForm::changed);
    connect(m_roster, &RosterEditor::changed, this, &ExtrasForm::changed);
    connect(m_keepers, &KeepersEditor::changed, this, &ExtrasForm::changed);
    connect(m_auction, &AuctionEditor::changed, this, &ExtrasForm::changed);
    connect(m_trades, &TradesEditor::changed, this, &ExtrasForm::changed);
    connect(m_lottery, &LotteryEditor::changed, this, &ExtrasForm::changed);
}

void ExtrasForm::setPreset(const commands::CreateDraft &preset)
{
    m_hasAuction = !preset.auction.isOff();
    retranslate();
    if (!m_hasAuction && m_stack->currentWidget() == m_auction)
        showEditor(keys.first());
    m_order->setOrder({});
    m_roster->setRules(preset.roster);
    m_auction->setRules(preset.auction, preset.rounds);
    m_keepers->setKeepers({});
    m_trades->setRules(preset.trading);
    m_lottery->setEntrants({});
}

void ExtrasForm::restore(const DraftChoices &choices)
{
    m_order->setOrder(choices.order);
    m_roster->setRules(choices.roster, choices.filter);
    m_auction->setRules(choices.auction, choices.rounds);
    m_keepers->setKeepers(choices.keepers);
    m_trades->setRules(choices.trading);
    m_lottery->setEntrants(choices.lottery);
}

QStringList ExtrasForm::dropped() const
{
    QStringList parts;
    const int lots = m_lottery->dropped();
    const int budgets = m_hasAuction ? m_auction->dropped() : 0;
    if (m_order->dropped() > 0)
        parts << tr("%n pick(s) of your order", nullptr, m_order->dropped());
    if (m_keepers->dropped() > 0)
        parts << tr("%n keeper(s)", nullptr, m_keepers->dropped());
    if (lots > 0)
        parts << tr("the lots of %n team(s)", nullptr, lots);
    if (budgets > 0)
        parts << tr("the money of %n team(s)", nullptr, budgets);
    return parts;
}

QStringList ExtrasForm::changedFrom(const commands::CreateDraft &preset) const
{
    RosterRules usual = preset.roster;
    usual.bench = m_roster->rules().bench; // it follows the rounds
    TradeRules trading = m_trades->rules();
    trading.programOffers = preset.trading.programOffers;
    AuctionRules auction = m_auction->rules();
    auction.rounds = preset.auction.rounds;
    const bool sellsAll = m_auction->sellsAll();
    QStringList parts;
    if (m_order->isChanged())
        parts << tr("Order");
    if (m_roster->rules() != usual || m_roster->filter() != catalog::PoolFilter::Everybody)
        parts << tr("Rosters");
    if (!m_keepers->keepers().isEmpty())
        parts << tr("Keepers");
    if (m_hasAuction && (auction != preset.auction || !sellsAll))
        parts << tr("Auction");
    if (trading != preset.trading)
        parts << tr("Trades");
    if (!m_lottery->entrants().isEmpty())
        parts << tr("Lottery");
    return parts;
}

void ExtrasForm::setDraft(const commands::CreateDraft &draft, const QList<Slot> &usualOrder)
{
    m_clock->setDraft(draft.teams, draft.rounds, pickCount(draft));
    m_order->setUsual(draft.teams, usualOrder);
    m_roster->setPlaces(mostPicks(m_order->order()));
    m_auction->setDraft(draft.teams, draft.rounds);
    m_keepers->setDraft(draft.teams, m_order->order(), draft.players,
                        m_hasAuction ? m_auction->rules().rounds : 0);
    m_lottery->setTeams(draft.teams);
}

void ExtrasForm::setClockOff(bool off)
{
    m_clock->setClockOff(off);
}

void ExtrasForm::fill(DraftChoices &choices, bool clockOff) const
{
    choices.clockExtras = m_clock->rules(clockOff);
    if (m_order->isChanged())
        choices.order = m_order->order();
    choices.roster = m_roster->rules();
    choices.filter = m_roster->filter();
    choices.keepers = m_keepers->keepers();
    if (m_hasAuction)
        choices.auction = m_auction->rules();
    const bool programOffers = choices.trading.programOffers;
    choices.trading = m_trades->rules();
    choices.trading.programOffers = programOffers;
    choices.lottery = m_lottery->entrants();
}

QString ExtrasForm::trouble() const
{
    return m_clock->trouble();
}

void ExtrasForm::showEditor(const QString &key)
{
    m_tabs->setCurrent(key);
    m_stack->setCurrentIndex(static_cast<int>(keys.indexOf(key)));
}

void ExtrasForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExtrasForm::retranslate()
{
    m_tabs->setAccessibleName(tr("What to change"));
    const QStringList texts{tr("Clock"),   tr("Order"),  tr("Rosters"), tr("Keepers"),
                            tr("Auction"), tr("Trades"), tr("Lottery")};
    QList<RowChoice> choices;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (m_hasAuction || keys.at(i) != u"auction"_s)
            choices << RowChoice{keys.at(i), texts.at(i)};
    }
    m_tabs->setChoices(choices);
}

} // namespace warroom
