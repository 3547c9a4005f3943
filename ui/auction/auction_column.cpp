// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/auction/auction_column.h"

#include "domain/auction.h"
#include "session/room_client.h"
#include "ui/auction/money_rows.h"
#include "ui/room/moment.h"
#include "ui/text/event_text.h"
#include "ui/text/format_text.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int turnsShown = 3;
constexpr int salesShown = 30;

MoneyRows *rowsIn(Card *card, ThemeSource &themes)
{
    auto *rows = new MoneyRows(themes, card);
    card->body()->addWidget(rows, 1);
    return rows;
}

/// Asks for room for all its rows, and scrolls where there is less.
class ScrolledRows : public QScrollArea {
public:
    ScrolledRows(MoneyRows *rows, QWidget *parent) : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::TabFocus);
        setWidget(rows);
        connect(rows, &MoneyRows::changed, this, &QWidget::updateGeometry);
    }
    /// QScrollArea would remember what its widget asked for first.
    QSize sizeHint() const override
    {
        return widget()->sizeHint() + QSize(2 * frameWidth(), 2 * frameWidth());
    }
};

MoneyRows *scrolledRowsIn(Card *card, ThemeSource &themes, QSizePolicy::Policy height)
{
    auto *rows = new MoneyRows(themes, card);
    auto *scroll = new ScrolledRows(rows, card);
    scroll->setSizePolicy(QSizePolicy::Preferred, height);
    card->body()->addWidget(scroll, 1);
    return rows;
}

} // namespace

AuctionColumn::AuctionColumn(Moment &moment, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_moment(moment),
      m_budgets(new Card(themes, this)),
      m_next(new Card(themes, this)),
      m_sold(new Card(themes, this)),
      m_budgetRows(scrolledRowsIn(m_budgets, themes, QSizePolicy::Maximum)),
      m_nextRows(rowsIn(m_next, themes)),
      m_soldRows(scrolledRowsIn(m_sold, themes, QSizePolicy::Ignored))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    // Every budget is to be seen; what was sold takes what is left.
    layout->addWidget(m_budgets);
    layout->addWidget(m_next);
    layout->addWidget(m_sold, 1);
    connect(&moment, &Moment::changed, this, &AuctionColumn::refresh);
    refresh();
}

void AuctionColumn::refresh()
{
    m_budgets->setCaption(tr("Budgets"));
    m_budgets->setNote(tr("largest legal bid"));
    m_next->setCaption(tr("Next to nominate"));
    m_sold->setCaption(tr("Sold"));
    const DraftState &state = m_moment.state();
    const bool isOn = state.setup && state.status != DraftStatus::Completed && !state.onTheClock
        && auctionGoesOn(state);
    setVisible(isOn);
    if (!isOn)
        return;
    showBudgets();
    showNext();
    showSold();
}

void AuctionColumn::showBudgets()
{
    const DraftState &state = m_moment.state();
    const AuctionRules &rules = state.setup->created().auction;
    const QList<TeamId> own = m_moment.client().actor().teams;
    QList<MoneyRow> rows;
    for (const TeamId &team : nominationOrder(state)) {
        const Purse purse = purseOf(state, team);
        MoneyRow row;
        row.words = shortTeamText(team, *state.setup);
        row.amount = moneyText(purse.money);
        row.note =
            tr("max %1, %2 open").arg(moneyText(purse.largestBid()), numberText(purse.places));
        row.share = double(purse.money) / std::max(1, rules.budgetOf(team));
        row.stands = own.contains(team);
        rows.append(row);
    }
    m_budgetRows->setRows(rows);
}

void AuctionColumn::showNext()
{
    const DraftState &state = m_moment.state();
    const QList<TeamId> own = m_moment.client().actor().teams;
    QList<MoneyRow> rows;
    for (const NominationTurn &turn : nextTurns(state, turnsShown)) {
        MoneyRow row;
        row.tag = numberText(rows.size() + 1);
        row.words = shortTeamText(turn.team, *state.setup);
        row.stands = own.contains(turn.team);
        rows.append(row);
    }
    m_nextRows->setRows(rows);
    m_next->setVisible(!rows.isEmpty());
}

/// The last sale first.
void AuctionColumn::showSold()
{
    const DraftState &state = m_moment.state();
    QList<MoneyRow> rows;
    for (auto sale = state.selections.crbegin();
         sale != state.selections.crend() && rows.size() < salesShown; ++sale) {
        const SlotState &slot = state.slots.at(*sale);
        const Player *player = state.setup->player(slot.selection->player);
        if (!slot.selection->price || !player)
            continue;
        rows.append(MoneyRow{player->position,
                             true,
                             player->name,
                             moneyText(*slot.selection->price),
                             shortTeamText(slot.slot.team, *state.setup),
                             {},
                             false});
    }
    m_soldRows->setRows(rows);
    m_sold->setNote(rows.isEmpty() ? tr("nobody yet") : QString());
}

void AuctionColumn::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace warroom
