// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commissioner's menu: what each entry does, and when it can.

#include "session/room_client.h"
#include "ui/actions/actions.h"
#include "ui/commissioner/commissioner_desk.h"
#include "ui/lobby/lobby_page.h"
#include "ui/main_window.h"
#include "ui/room/room_page.h"
#include "ui/widgets/notice_bar.h"

#include <QAction>
#include <QStackedWidget>

namespace warroom {

namespace {

constexpr std::pair<ActionId, CommissionerTool> tools[] = {
    {ActionId::CorrectPick, CommissionerTool::CorrectPick},
    {ActionId::PickForTeam, CommissionerTool::PickForTeam},
    {ActionId::HandOver, CommissionerTool::HandOver},
    {ActionId::ChangeOrder, CommissionerTool::ChangeOrder},
    {ActionId::AdjustTime, CommissionerTool::AdjustTime},
    {ActionId::EndDraft, CommissionerTool::EndDraft},
};

} // namespace

void MainWindow::connectCommissioner()
{
    const auto on = [this](ActionId id, auto &&receiver) {
        connect((*m_actions)[id], &QAction::triggered, this, receiver);
    };
    on(ActionId::StartDraft, [this] { m_lobby->start(); });
    on(ActionId::Pause, &MainWindow::togglePause);
    on(ActionId::UndoLastPick, [this] { m_room->undoLastPick(); });
    for (const auto &[id, tool] : tools)
        on(id, [this, tool = tool] { m_room->commissioner().open(tool); });
    on(ActionId::Host, [this] {
        if (isInLobby())
            m_lobby->host();
        else
            m_room->commissioner().open(CommissionerTool::Host);
    });
}

void MainWindow::togglePause()
{
    if (m_room->client().state().status == DraftStatus::Paused)
        send(commands::ResumeDraft{});
    else
        send(commands::PauseDraft{});
}

void MainWindow::send(const Command &command)
{
    m_notice->clear();
    m_sent = m_room->client().submit(command);
}

void MainWindow::updateCommissioner()
{
    const bool isShown = m_room && m_pages->currentWidget() == m_room;
    const bool isOpen = m_room && m_room->client().isOpen();
    const DraftStatus status = isOpen ? m_room->client().state().status : DraftStatus::None;
    const bool isLive = isOpen && !m_room->client().isReadOnly()
        && (status == DraftStatus::InProgress || status == DraftStatus::Paused);
    (*m_actions)[ActionId::StartDraft]->setEnabled(isInLobby() && m_lobby->canStart());
    (*m_actions)[ActionId::Pause]->setEnabled(isLive);
    m_actions->setPaused(status == DraftStatus::Paused);
    (*m_actions)[ActionId::UndoLastPick]->setEnabled(isShown && isOpen && m_room->canUndo());
    for (const auto &[id, tool] : tools)
        (*m_actions)[id]->setEnabled(isShown && canUse(tool, m_room->client()));
    (*m_actions)[ActionId::Host]->setEnabled(isInLobby() ? m_lobby->canHost()
                                                         : isShown && m_room->canHost());
}

} // namespace warroom
