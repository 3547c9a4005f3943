// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commissioner/order_panel.h"

#include "ui/commissioner/order_list.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace warroom {

OrderPanel::OrderPanel(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent)
    : CommissionerPanel(moment, courier, themes, parent),
      m_list(new OrderList(this)),
      m_earlier(new QPushButton(this)),
      m_later(new QPushButton(this))
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_earlier);
    buttons->addWidget(m_later);
    buttons->addStretch();
    form()->addWidget(m_list, 1);
    form()->addLayout(buttons);
    body()->setStretchFactor(form(), 1);
    connect(m_earlier, &QPushButton::clicked, this, [this] { m_list->moveBy(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { m_list->moveBy(1); });
    connect(m_list, &OrderList::changed, this, &OrderPanel::showReady);
    refresh();
}

void OrderPanel::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

std::optional<Command> OrderPanel::wish() const
{
    return commands::ChangeOrder{m_list->changes(), reason()};
}

void OrderPanel::refresh()
{
    setCaption(tr("Change the order"));
    m_list->setAccessibleName(tr("Open picks and whose they are"));
    m_earlier->setText(tr("Earlier"));
    m_earlier->setToolTip(tr("Alt+Up"));
    m_later->setText(tr("Later"));
    m_later->setToolTip(tr("Alt+Down"));
    m_list->setState(state());
    setFootnote(tr("Drag a team to another pick, or move it with Alt and the arrow keys. Picks "
                   "that were made stay as they are."));
    showReady();
}

void OrderPanel::showReady()
{
    m_earlier->setEnabled(m_list->canMoveBy(-1));
    m_later->setEnabled(m_list->canMoveBy(1));
    const auto moved = static_cast<int>(m_list->changes().size());
    setReady(moved > 0 ? tr("Change %n pick(s)", nullptr, moved) : tr("Change the order"),
             moved > 0);
}

} // namespace warroom
