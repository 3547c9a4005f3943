// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/auction_editor.h"

#include "ui/new_draft/field_grid.h"
#include "ui/new_draft/team_numbers.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"

#include <QComboBox>
#include <QEvent>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

QSpinBox *spin(int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    return box;
}

} // namespace

AuctionEditor::AuctionEditor(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_fields(new FieldGrid(themes, 3, this)),
      m_rounds(spin(1, 1, this)),
      m_budget(spin(1, AuctionRules::mostMoney, this)),
      m_minimum(spin(1, AuctionRules::mostMoney, this)),
      m_increment(spin(1, AuctionRules::mostMoney, this)),
      m_order(new QComboBox(this)),
      m_lots(spin(1, AuctionRules::mostLots, this)),
      m_nomination(spin(0, AuctionRules::longestTime, this)),
      m_bid(spin(0, AuctionRules::longestTime, this)),
      m_softClose(spin(0, AuctionRules::longestTime, this)),
      m_budgets(new TeamNumbers(0, AuctionRules::mostMoney, this))
{
    //: A team and its money
    m_budgets->setWords(
        [](const QString &team, int money) { return tr("%1: %2").arg(team, numberText(money)); });
    // Before anybody hears of it and asks what is sold.
    connect(m_rounds, &QSpinBox::valueChanged, this,
            [this](int rounds) { m_sold = rounds < m_rounds->maximum() ? rounds : 0; });
    for (const NominationOrder order : {NominationOrder::Straight, NominationOrder::Snake})
        m_order->addItem(QString(), QVariant(QString(enumName(order))));
    for (QWidget *field : {static_cast<QWidget *>(m_budget), static_cast<QWidget *>(m_minimum),
                           static_cast<QWidget *>(m_increment),
                           static_cast<QWidget *>(m_nomination), static_cast<QWidget *>(m_bid),
                           static_cast<QWidget *>(m_softClose), static_cast<QWidget *>(m_rounds),
                           static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_lots)}) {
        m_fields->add(field);
        if (auto *box = qobject_cast<QSpinBox *>(field))
            connect(box, &QSpinBox::valueChanged, this, &AuctionEditor::changed);
    }
    connect(m_order, &QComboBox::currentIndexChanged, this, &AuctionEditor::changed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_fields);
    layout->addWidget(m_budgets);
    layout->addStretch();
    connect(m_budgets, &TeamNumbers::changed, this, &AuctionEditor::changed);
    retranslate();
}

void AuctionEditor::setRules(const AuctionRules &rules, int rounds)
{
    const QSignalBlocker quiet(this);
    m_rounds->setMaximum(std::max(1, rounds));
    m_rounds->setValue(rules.rounds);
    m_budget->setValue(rules.budget);
    m_minimum->setValue(rules.minimumBid);
    m_increment->setValue(rules.increment);
    m_order->setCurrentIndex(m_order->findData(QString(enumName(rules.order))));
    m_lots->setValue(rules.lotsAtOnce);
    m_nomination->setValue(rules.nominationSeconds);
    m_bid->setValue(rules.bidSeconds);
    m_softClose->setValue(rules.softCloseSeconds);
    QList<TeamNumber> own;
    for (const TeamBudget &budget : rules.budgets)
        own.append({budget.team, budget.budget});
    m_budgets->setNext(rules.budget);
    m_budgets->setNumbers(own);
}

void AuctionEditor::setDraft(const QList<Team> &teams, int rounds)
{
    const QSignalBlocker quiet(this);
    const int sold = m_sold;
    m_rounds->setMaximum(rounds);
    m_rounds->setValue(sold == 0 ? rounds : std::min(sold, rounds));
    m_sold = sold;
    if (m_teams == teams)
        return;
    m_teams = teams;
    m_budgets->setTeams(teams);
}

int AuctionEditor::dropped() const
{
    return m_budgets->dropped();
}

AuctionRules AuctionEditor::rules() const
{
    AuctionRules rules;
    rules.rounds = m_rounds->value();
    rules.budget = m_budget->value();
    for (const TeamNumber &own : m_budgets->numbers())
        rules.budgets.append({own.team, own.number});
    rules.minimumBid = m_minimum->value();
    rules.increment = m_increment->value();
    rules.order = enumFromName<NominationOrder>(m_order->currentData().toString())
                      .value_or(NominationOrder::Straight);
    rules.lotsAtOnce = m_lots->value();
    rules.nominationSeconds = m_nomination->value();
    rules.bidSeconds = m_bid->value();
    rules.softCloseSeconds = m_softClose->value();
    return rules;
}

void AuctionEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AuctionEditor::retranslate()
{
    m_fields->setTexts({tr("Money of a team"), tr("Least bid"), tr("Step"), tr("Time to nominate"),
                        tr("Time to bid"), tr("A bid leaves at least"), tr("Rounds sold"),
                        tr("Nominating"), tr("Players at once")});
    for (QSpinBox *time : {m_nomination, m_bid, m_softClose}) {
        //: Seconds, behind a number
        time->setSuffix(tr(" s"));
        time->setSpecialValueText(tr("no clock"));
    }
    const QSignalBlocker quiet(m_order);
    m_order->setItemText(0, tr("Straight"));
    m_order->setItemText(1, tr("Snake"));
    m_budgets->setTexts(tr("Team with other money"), tr("Money of this team"),
                        tr("Give other money"));
}

} // namespace warroom
