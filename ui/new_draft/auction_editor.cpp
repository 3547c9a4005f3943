// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/auction_editor.h"

#include "ui/new_draft/chip_list.h"
#include "ui/new_draft/field_grid.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
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
      m_team(new QComboBox(this)),
      m_teamBudget(spin(0, AuctionRules::mostMoney, this)),
      m_add(new QPushButton(this)),
      m_chips(new ChipList(5, this))
{
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
    auto *own = new QHBoxLayout;
    own->setSpacing(8);
    own->addWidget(m_team);
    own->addWidget(m_teamBudget);
    own->addWidget(m_add);
    own->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_fields);
    layout->addLayout(own);
    layout->addWidget(m_chips);
    layout->addStretch();
    connect(m_add, &QPushButton::clicked, this, &AuctionEditor::addBudget);
    connect(m_chips, &ChipList::removed, this, [this](int index) {
        m_budgets.removeAt(index);
        m_add->setFocus(); // the button that had it is gone
        showBudgets();
        Q_EMIT changed();
    });
    retranslate();
}

void AuctionEditor::setRules(const AuctionRules &rules)
{
    const QSignalBlocker quiet(this);
    m_rounds->setMaximum(std::max(1, rules.rounds));
    m_rounds->setValue(rules.rounds);
    m_budget->setValue(rules.budget);
    m_minimum->setValue(rules.minimumBid);
    m_increment->setValue(rules.increment);
    m_order->setCurrentIndex(m_order->findData(QString(enumName(rules.order))));
    m_lots->setValue(rules.lotsAtOnce);
    m_nomination->setValue(rules.nominationSeconds);
    m_bid->setValue(rules.bidSeconds);
    m_softClose->setValue(rules.softCloseSeconds);
    m_teamBudget->setValue(rules.budget);
    m_budgets = rules.budgets;
    showBudgets();
}

void AuctionEditor::setDraft(const QList<Team> &teams, int rounds)
{
    const QSignalBlocker quiet(this);
    const bool wereAll = m_rounds->value() == m_rounds->maximum();
    m_rounds->setMaximum(rounds);
    if (wereAll)
        m_rounds->setValue(rounds);
    if (m_teams == teams)
        return;
    m_teams = teams;
    m_team->clear();
    for (const Team &team : teams)
        m_team->addItem(team.name, QVariant(team.id.text()));
    showBudgets();
}

AuctionRules AuctionEditor::rules() const
{
    AuctionRules rules;
    rules.rounds = m_rounds->value();
    rules.budget = m_budget->value();
    rules.budgets = m_budgets;
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

void AuctionEditor::addBudget()
{
    const TeamId team(m_team->currentData().toString());
    m_budgets.removeIf([&](const TeamBudget &own) { return own.team == team; });
    m_budgets.append({team, m_teamBudget->value()});
    showBudgets();
    Q_EMIT changed();
}

void AuctionEditor::showBudgets()
{
    QStringList texts;
    for (const TeamBudget &own : std::as_const(m_budgets)) {
        const int team = m_team->findData(own.team.text());
        //: A team and its money
        texts << tr("%1: %2").arg(team < 0 ? own.team.text() : m_team->itemText(team),
                                  numberText(own.budget));
    }
    m_chips->setTexts(texts);
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
    m_team->setAccessibleName(tr("Team with other money"));
    m_teamBudget->setAccessibleName(tr("Money of this team"));
    m_add->setText(tr("Give other money"));
    showBudgets();
}

} // namespace warroom
