// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commissioner/commissioner_desk.h"

#include "session/room_client.h"
#include "ui/board/board_page.h"
#include "ui/board/board_view.h"
#include "ui/commissioner/correct_panel.h"
#include "ui/commissioner/end_panel.h"
#include "ui/commissioner/order_panel.h"
#include "ui/commissioner/pick_panel.h"
#include "ui/commissioner/seat_panel.h"
#include "ui/commissioner/time_panel.h"
#include "ui/lobby/host_panel.h"
#include "ui/room/moment.h"

#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace warroom {

CommissionerDesk::CommissionerDesk(Moment &moment, Courier &courier, ThemeSource &themes,
                                   QWidget *parent)
    : QWidget(parent),
      m_moment(moment),
      m_courier(courier),
      m_themes(themes),
      m_area(new QScrollArea(this))
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    hide();
    connect(&moment.client(), &RoomClient::recorded, this, [this] {
        if (m_panel && !canUse(m_tool, m_moment.client()))
            close();
    });
}

void CommissionerDesk::offerHosting(Hosting *hosting)
{
    m_hosting = hosting;
    if (!hosting && m_panel && m_tool == CommissionerTool::Host)
        close();
}

void CommissionerDesk::open(CommissionerTool tool)
{
    if (!canUse(tool, m_moment.client()) || (tool == CommissionerTool::Host && !m_hosting))
        return;
    if (tool == CommissionerTool::CorrectPick)
        return correct(slotToCorrect());
    if (!isOpen() || m_tool != tool) {
        put(make(tool));
        m_tool = tool;
    }
    m_panel->takeFocus();
}

void CommissionerDesk::close()
{
    if (!m_panel)
        return;
    put(nullptr);
    if (m_board && m_board->isVisible())
        m_board->view().setFocus(Qt::OtherFocusReason);
}

void CommissionerDesk::correct(const SlotId &slot)
{
    if (!canUse(CommissionerTool::CorrectPick, m_moment.client()))
        return;
    if (!m_correct) {
        auto *panel = new CorrectPanel(m_moment, m_courier, m_themes, this);
        put(panel);
        m_correct = panel;
        m_tool = CommissionerTool::CorrectPick;
    }
    m_correct->correct(slot);
    Q_EMIT boardWanted();
    if (m_board)
        m_board->showSlot(slot);
    m_correct->takeFocus();
}

CommissionerPanel *CommissionerDesk::make(CommissionerTool tool)
{
    switch (tool) {
    case CommissionerTool::CorrectPick:
        return new CorrectPanel(m_moment, m_courier, m_themes, this);
    case CommissionerTool::PickForTeam:
        return new PickPanel(m_moment, m_courier, m_themes, this);
    case CommissionerTool::HandOver:
        return new SeatPanel(m_moment, m_courier, m_themes, this);
    case CommissionerTool::ChangeOrder:
        return new OrderPanel(m_moment, m_courier, m_themes, this);
    case CommissionerTool::AdjustTime:
        return new TimePanel(m_moment, m_courier, m_themes, this);
    case CommissionerTool::EndDraft:
        return new EndPanel(m_moment, m_courier, m_themes, this);
    case CommissionerTool::Host:
        return new HostPanel(*m_hosting, m_moment, m_courier, m_themes, this);
    }
    return nullptr;
}

void CommissionerDesk::put(CommissionerPanel *panel)
{
    m_correct = nullptr;
    if (QWidget *old = m_area->takeWidget()) {
        old->hide();
        old->deleteLater(); // it may be the one that asks to be closed
    }
    m_panel = panel;
    if (panel) {
        connect(panel, &CommissionerPanel::closed, this, &CommissionerDesk::close);
        m_area->setWidget(panel);
    }
    setVisible(panel != nullptr);
    Q_EMIT openChanged();
}

void CommissionerDesk::serve(BoardPage &board)
{
    m_board = &board;
    connect(&board, &BoardPage::playerChosen, this, &CommissionerDesk::follow);
    connect(&board, &BoardPage::menuWanted, this, &CommissionerDesk::offer);
}

/// While a correction is open, a pick that is chosen on the board is the one to correct.
void CommissionerDesk::follow(const PlayerId &player)
{
    const DraftState &state = m_moment.client().state();
    const int slot = state.owners.value(player, -1);
    if (m_correct && slot >= 0)
        correct(state.slots.at(slot).slot.id);
}

void CommissionerDesk::offer(const SlotId &slot, const QPoint &where)
{
    const RoomClient &client = m_moment.client();
    const SlotState *state = client.state().slot(slot);
    if (!state || !isCommissioner(client))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!state->isOpen()) {
        connect(menu->addAction(tr("Correct this pick…")), &QAction::triggered, this,
                [this, slot] { correct(slot); });
    } else {
        const bool mayPick = canUse(CommissionerTool::PickForTeam, client)
            && client.state().openSlotOf(state->slot.team) == client.state().setup->slotIndex(slot);
        QAction *pick = menu->addAction(tr("Pick for this team…"));
        pick->setEnabled(mayPick);
        connect(pick, &QAction::triggered, this, [this] { open(CommissionerTool::PickForTeam); });
        QAction *order = menu->addAction(tr("Change the order…"));
        order->setEnabled(canUse(CommissionerTool::ChangeOrder, client));
        connect(order, &QAction::triggered, this, [this] { open(CommissionerTool::ChangeOrder); });
    }
    menu->popup(where);
}

SlotId CommissionerDesk::slotToCorrect() const
{
    const DraftState &state = m_moment.client().state();
    if (m_board && m_board->isVisible()) {
        const SlotState *chosen = state.slot(m_board->currentSlot());
        if (chosen && chosen->selection)
            return chosen->slot.id;
    }
    return state.slots.at(state.selections.last()).slot.id;
}

} // namespace warroom
