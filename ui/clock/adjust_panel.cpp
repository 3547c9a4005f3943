// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clock/adjust_panel.h"

#include "domain/draft_state.h"
#include "ui/text/pick_time_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

AdjustPanel::AdjustPanel(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_what(new QComboBox(this)), // in the order of Tab
      m_reason(new QLineEdit(this)),
      m_time(new QLineEdit(pickTimeText(60), this)),
      m_add(new QPushButton(this)),
      m_take(new QPushButton(this))
{
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(8);
    m_time->setFont(themes.theme().font(FontRole::Mono));
    m_time->setAlignment(Qt::AlignRight);
    m_reason->setMaxLength(commands::longestReason);
    auto *amount = new QHBoxLayout;
    amount->setSpacing(6);
    amount->addWidget(m_time, 1);
    amount->addWidget(m_add);
    amount->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_what);
    layout->addWidget(m_reason);
    layout->addLayout(amount);
    connect(m_add, &QPushButton::clicked, this, [this] { send(1); });
    connect(m_take, &QPushButton::clicked, this, [this] { send(-1); });
    connect(m_time, &QLineEdit::textChanged, this, &AdjustPanel::showReady);
    connect(m_what, &QComboBox::currentIndexChanged, this, &AdjustPanel::showReady);
    retranslate();
}

void AdjustPanel::setState(const DraftState &state, int current)
{
    m_slot = current < 0 ? SlotId() : state.slots.at(current).slot.id;
    if (state.setup && state.setup->created().teams != m_teams) {
        m_teams = state.setup->created().teams;
        m_what->clear();
        m_what->addItem(QString());
        for (const Team &team : std::as_const(m_teams))
            m_what->addItem(QString(), QVariant(team.id.text()));
        retranslate();
    }
    showReady();
}

void AdjustPanel::clear()
{
    m_what->setCurrentIndex(0);
    m_time->setText(pickTimeText(60));
    m_reason->clear();
}

void AdjustPanel::takeFocus()
{
    m_time->setFocus();
    m_time->selectAll();
}

void AdjustPanel::send(int sign)
{
    const int seconds = sign * pickTimeFrom(m_time->text());
    const TeamId team(m_what->currentData().toString());
    if (team.isEmpty())
        Q_EMIT wanted(commands::AdjustClock{m_slot, seconds, m_reason->text()});
    else
        Q_EMIT wanted(commands::AdjustBank{team, seconds, m_reason->text()});
}

void AdjustPanel::showReady()
{
    const bool isTime = pickTimeFrom(m_time->text()) > 0;
    const bool isThere = m_what->currentIndex() > 0 || !m_slot.isEmpty();
    setStyleProperty(*m_time, "wrong", isTime ? u"false"_s : u"true"_s);
    m_time->setToolTip(isTime ? QString() : pickTimeHint());
    m_add->setEnabled(isTime && isThere);
    m_take->setEnabled(isTime && isThere);
}

void AdjustPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AdjustPanel::keyPressEvent(QKeyEvent *event)
{
    // Enter must not draft a player while somebody writes here.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_add->isEnabled())
            send(m_take->hasFocus() ? -1 : 1);
        return;
    }
    QWidget::keyPressEvent(event);
}

void AdjustPanel::retranslate()
{
    m_what->setAccessibleName(tr("Whose time"));
    for (int i = 0; i < m_what->count(); ++i) {
        const QString team = i > 0 ? m_teams.at(i - 1).name : QString();
        m_what->setItemText(i, i > 0 ? tr("Bank: %1").arg(team) : tr("The clock"));
    }
    m_time->setAccessibleName(tr("Time to add or take, minutes:seconds"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, if there is one"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add time"));
    m_take->setText(tr("Take"));
    m_take->setAccessibleName(tr("Take time"));
}

} // namespace warroom
