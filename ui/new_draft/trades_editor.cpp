// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/trades_editor.h"

#include "ui/new_draft/field_grid.h"
#include "ui/theme/theme_source.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

TradesEditor::TradesEditor(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_players(new QCheckBox(this)),
      m_fields(new FieldGrid(themes, 2, this)),
      m_seasons(new QSpinBox(this)),
      m_onClock(new QComboBox(this)),
      m_offer(new QSpinBox(this)),
      m_veto(new QSpinBox(this))
{
    m_seasons->setRange(0, TradeRules::mostSeasons);
    for (const OnClockTrade choice : {OnClockTrade::Keep, OnClockTrade::Restart})
        m_onClock->addItem(QString(), QVariant(QString(enumName(choice))));
    for (QSpinBox *time : {m_offer, m_veto}) {
        time->setRange(0, TradeRules::longestTime);
        time->setGroupSeparatorShown(true);
    }
    for (QWidget *field : {static_cast<QWidget *>(m_seasons), static_cast<QWidget *>(m_onClock),
                           static_cast<QWidget *>(m_offer), static_cast<QWidget *>(m_veto)})
        m_fields->add(field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_players);
    layout->addWidget(m_fields);
    layout->addStretch();
    retranslate();
    connect(m_players, &QCheckBox::toggled, this, &TradesEditor::changed);
    connect(m_onClock, &QComboBox::currentIndexChanged, this, &TradesEditor::changed);
    for (QSpinBox *number : {m_seasons, m_offer, m_veto})
        connect(number, &QSpinBox::valueChanged, this, &TradesEditor::changed);
}

void TradesEditor::setRules(const TradeRules &rules)
{
    const QSignalBlocker quiet(this);
    m_players->setChecked(rules.players);
    m_seasons->setValue(rules.futureSeasons);
    m_onClock->setCurrentIndex(m_onClock->findData(QString(enumName(rules.onClock))));
    m_offer->setValue(rules.offerSeconds);
    m_veto->setValue(rules.vetoSeconds);
}

TradeRules TradesEditor::rules() const
{
    TradeRules rules;
    rules.players = m_players->isChecked();
    rules.futureSeasons = m_seasons->value();
    rules.onClock = enumFromName<OnClockTrade>(m_onClock->currentData().toString())
                        .value_or(OnClockTrade::Keep);
    rules.offerSeconds = m_offer->value();
    rules.vetoSeconds = m_veto->value();
    return rules;
}

void TradesEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TradesEditor::retranslate()
{
    m_players->setText(tr("Drafted players may be traded, too"));
    m_fields->setTexts({tr("Later seasons whose picks may be traded"),
                        tr("After a trade on the clock"), tr("An offer stands for"),
                        tr("The commissioner may forbid for")});
    const QSignalBlocker quiet(m_onClock);
    m_onClock->setItemText(0, tr("the time goes on"));
    m_onClock->setItemText(1, tr("the time starts again"));
    for (QSpinBox *time : {m_offer, m_veto})
        //: Seconds, behind a number
        time->setSuffix(tr(" s"));
    m_offer->setSpecialValueText(tr("until it is answered"));
    m_veto->setSpecialValueText(tr("no time at all"));
}

} // namespace warroom
