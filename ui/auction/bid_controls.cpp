// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/auction/bid_controls.h"

#include "domain/auction.h"
#include "session/room_client.h"
#include "ui/commissioner/commissioner_tool.h"
#include "ui/room/courier.h"
#include "ui/room/moment.h"
#include "ui/text/format_text.h"
#include "ui/text/rejection_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int stepsMore = 5;

int limitOf(const Lot &lot, const TeamId &team)
{
    for (const BidLimit &limit : lot.limits) {
        if (limit.team == team)
            return limit.most;
    }
    return 0;
}

} // namespace

BidControls::BidControls(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_moment(moment),
      m_courier(courier),
      m_team(new QComboBox(this)),
      m_bid(new QPushButton(this)),
      m_more(new QPushButton(this)),
      m_most(new QSpinBox(this)),
      m_limit(new QPushButton(this)),
      m_out(new QPushButton(this)),
      m_hammer(new QPushButton(this)),
      m_line(makeLabel(themes.theme(), FontRole::Small, Tone::Danger, this))
{
    build();
    addKeys();
    connect(&moment, &Moment::changed, this, [this] {
        m_refusal.clear();
        refresh();
    });
    connect(m_team, &QComboBox::activated, this, &BidControls::refresh);
    refresh();
}

void BidControls::build()
{
    m_bid->setProperty("kind", u"primary"_s);
    m_line->setWordWrap(true);
    m_most->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(m_team);
    first->addWidget(m_bid, 1);
    first->addWidget(m_more);
    auto *second = new QHBoxLayout;
    second->setSpacing(6);
    second->addWidget(m_most);
    second->addWidget(m_limit);
    second->addWidget(m_out);
    second->addWidget(m_hammer);
    second->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addStretch();
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_line);
    layout->addStretch();
    connect(m_bid, &QPushButton::clicked, this, [this] { bid(1); });
    connect(m_more, &QPushButton::clicked, this, [this] { bid(stepsMore); });
    connect(m_limit, &QPushButton::clicked, this, [this] { setLimit(m_most->value()); });
    connect(m_out, &QPushButton::clicked, this, [this] { setLimit(0); });
    connect(m_hammer, &QPushButton::clicked, this, &BidControls::closeLot);
}

/// One letter each; in a field where letters are written they stay letters.
void BidControls::addKeys()
{
    const auto key = [this](const char *keys, auto wish) {
        auto *shortcut = new QShortcut(QKeySequence(QLatin1StringView(keys)), this);
        connect(shortcut, &QShortcut::activated, this, wish);
    };
    key("B", [this] { m_bid->click(); });
    key("+", [this] { m_more->click(); });
    key("-", [this] { m_out->click(); });
    key("L", [this] {
        m_most->setFocus(Qt::ShortcutFocusReason);
        m_most->selectAll();
    });
    connect(m_most, &QSpinBox::editingFinished, this, [this] {
        if (m_most->hasFocus()) // Enter, not that the person went elsewhere
            m_limit->click();
    });
}

void BidControls::setLot(const LotId &lot)
{
    if (m_lot != lot)
        m_refusal.clear();
    m_lot = lot;
    refresh();
}

const Lot *BidControls::lot() const
{
    return m_moment.state().setup ? m_moment.state().lot(m_lot) : nullptr;
}

TeamId BidControls::team() const
{
    const QList<TeamId> own = m_courier.client().actor().teams;
    const TeamId chosen(m_team->currentData().toString());
    return own.contains(chosen) ? chosen : own.value(0);
}

bool BidControls::canWish() const
{
    return m_moment.isLive() && !m_courier.client().isReadOnly() && m_moment.state().isLive();
}

/// A choice of teams only where a person has several.
void BidControls::showTeams()
{
    const QList<TeamId> own = m_courier.client().actor().teams;
    if (m_team->count() != own.size()) {
        m_team->clear();
        for (const TeamId &id : own) {
            const Team *known = m_moment.state().setup->team(id);
            m_team->addItem(known ? known->shortName : id.text(), id.text());
        }
    }
    m_team->setVisible(own.size() > 1 && canWish());
    m_team->setAccessibleName(tr("Bid for"));
}

void BidControls::refresh()
{
    const Lot *shown = lot();
    if (!shown) {
        for (QWidget *each : {static_cast<QWidget *>(m_team), static_cast<QWidget *>(m_bid),
                              static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_most),
                              static_cast<QWidget *>(m_limit), static_cast<QWidget *>(m_out),
                              static_cast<QWidget *>(m_hammer), static_cast<QWidget *>(m_line)})
            each->hide();
        return;
    }
    showTeams();
    showButtons(*shown);
}

void BidControls::showButtons(const Lot &lot)
{
    const DraftState &state = m_moment.state();
    const AuctionRules &rules = state.setup->created().auction;
    const TeamId own = team();
    const bool may = canWish() && !own.isEmpty();
    const int least = leastBid(state, lot);
    const int more = lot.amount + stepsMore * rules.increment;
    const int most = own.isEmpty() ? 0 : largestBid(state, own, lot);
    const bool leads = lot.bidder == own;
    const bool fits = !own.isEmpty() && (leads || !objectionToHaving(state, own, lot.player));
    m_bid->setVisible(may);
    m_bid->setText(leads ? tr("Your bid: %1").arg(moneyText(lot.amount))
                         : tr("Bid %1").arg(moneyText(least)));
    m_bid->setEnabled(may && fits && !leads && least <= most);
    m_bid->setToolTip(tr("Bid one step more (B)"));
    m_more->setVisible(may);
    m_more->setText(tr("+%1").arg(stepsMore * rules.increment));
    m_more->setEnabled(may && fits && !leads && more <= most);
    m_more->setToolTip(tr("Bid %1 (+)").arg(moneyText(more)));
    const int limit = limitOf(lot, own);
    const int lowest = leads ? lot.amount : least;
    const bool mayLimit = may && fits && lowest <= most;
    m_most->setVisible(mayLimit);
    m_limit->setVisible(mayLimit);
    m_most->setRange(lowest, std::max(lowest, most));
    if (!m_most->hasFocus())
        m_most->setValue(limit > 0 ? limit : lowest);
    m_most->setAccessibleName(tr("My limit"));
    m_most->setToolTip(tr("Up to where the program bids for you (L, then Enter)"));
    m_limit->setText(limit > 0 ? tr("My limit: %1").arg(moneyText(limit)) : tr("Set my limit"));
    m_limit->setToolTip(m_most->toolTip());
    m_out->setVisible(may && limit > 0);
    m_out->setText(tr("No more"));
    m_out->setToolTip(tr("The program stops bidding for you (\u2212)"));
    m_hammer->setVisible(canWish() && rules.bidSeconds == 0 && isCommissioner(m_courier.client()));
    m_hammer->setText(tr("Sold"));
    m_hammer->setToolTip(tr("Let the hammer fall for the highest bid"));
    m_line->setText(m_refusal);
    m_line->setVisible(!m_refusal.isEmpty());
}

void BidControls::bid(int above)
{
    if (const Lot *shown = lot()) {
        const int step = m_moment.state().setup->created().auction.increment;
        m_courier.send(commands::PlaceBid{shown->id, team(), shown->amount + above * step}, this,
                       [this](const Answer &answer) { onAnswer(answer); });
    }
}

void BidControls::setLimit(int most)
{
    if (const Lot *shown = lot())
        m_courier.send(commands::SetBidLimit{shown->id, team(), most}, this,
                       [this](const Answer &answer) { onAnswer(answer); });
}

void BidControls::closeLot()
{
    if (const Lot *shown = lot())
        m_courier.send(commands::CloseLot{shown->id}, this,
                       [this](const Answer &answer) { onAnswer(answer); });
}

void BidControls::onAnswer(const Answer &answer)
{
    m_refusal = refusalText(answer);
    refresh();
}

void BidControls::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace warroom
