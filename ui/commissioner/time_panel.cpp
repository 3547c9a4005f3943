// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commissioner/time_panel.h"

#include "domain/draft_state.h"
#include "ui/clock/adjust_panel.h"

#include <QVBoxLayout>

namespace warroom {

TimePanel::TimePanel(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent)
    : CommissionerPanel(moment, courier, themes, parent), m_adjust(new AdjustPanel(themes, this))
{
    sendsByItself();
    form()->addWidget(m_adjust);
    connect(m_adjust, &AdjustPanel::wanted, this, &TimePanel::send);
    refresh();
}

void TimePanel::takeFocus()
{
    m_adjust->takeFocus();
}

std::optional<Command> TimePanel::wish() const
{
    return {};
}

void TimePanel::refresh()
{
    setCaption(tr("Add or take time"));
    const int waits = state().pause ? state().pause->slotIndex : -1;
    m_adjust->setState(state(), state().onTheClock ? state().onTheClock->slotIndex : waits);
    setFootnote(tr("Everyone sees the change, and why."));
}

} // namespace warroom
