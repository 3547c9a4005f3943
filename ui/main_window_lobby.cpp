// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A draft that waits for its start.

#include "domain/lottery_order.h"
#include "session/draft_library.h"
#include "session/handing_over.h"
#include "session/hosting.h"
#include "session/room_client.h"
#include "ui/home/home_page.h"
#include "ui/lobby/lobby_page.h"
#include "ui/lobby/order_box.h"
#include "ui/main_window.h"
#include "ui/new_draft/new_draft_page.h"
#include "ui/room/room_bars.h"
#include "ui/room/room_page.h"

#include <QStackedWidget>

namespace warroom {

void MainWindow::connectLobby()
{
    m_home->setCanHost(m_parts.hosting != nullptr);
    connect(m_home, &HomePage::hostRequested, this, &MainWindow::showHostDraft);
    connect(m_newDraft, &NewDraftPage::lobbyRequested, this, &MainWindow::createLobby);
}

void MainWindow::showHostDraft()
{
    leaveRoom();
    m_newDraft->prepareToHost();
    showPage(m_newDraft);
}

/// The seed of a lottery stays on this computer until it is drawn.
void MainWindow::createLobby(const commands::CreateDraft &create, const QString &personName,
                             const QList<LotteryEntrant> &lottery)
{
    rememberChoices(personName);
    m_toHost = m_newDraft->isForHosting() ? create.draft : DraftId();
    std::optional<commands::CommitLottery> announced;
    if (!lottery.isEmpty()) {
        const QString seed = newSeed();
        rememberSeed(m_parts.settings, create.draft, seed);
        announced = commands::CommitLottery{lottery, lotteryHash(seed)};
    }
    m_parts.library.createLobby(create, personName, announced);
}

bool MainWindow::isInLobby() const
{
    return m_lobby && m_pages->currentWidget() == m_lobby;
}

/// The lobby is there for as long as the draft waits; then the room takes its place.
void MainWindow::openOrCloseLobby()
{
    const RoomClient &client = m_room->client();
    const bool waits = client.isOpen() && client.state().status == DraftStatus::Created;
    if (waits && !m_lobby)
        openLobby();
    if (waits || !m_lobby)
        return;
    const bool wasShown = isInLobby();
    m_pages->removeWidget(m_lobby);
    m_lobby->hide();
    m_lobby->deleteLater(); // it may be the one that listens to the start
    m_lobby = nullptr;
    if (wasShown)
        showPage(m_room);
}

void MainWindow::openLobby()
{
    m_lobby =
        new LobbyPage(m_room->client(), m_room->moment(), m_parts.themes, m_parts.settings, this);
    m_pages->addWidget(m_lobby);
    connect(m_lobby, &LobbyPage::leaveRequested, this, &MainWindow::showHome);
    offerHosting();
    if (HandingOver *over = handingOver())
        m_lobby->bars().serve(*over);
    if (m_pages->currentWidget() == m_room)
        bringUp(m_lobby);
}

bool MainWindow::isHostedHere() const
{
    const Succession &succession = m_room->client().state().company.succession;
    return succession.isTakenOver() ? succession.host == m_parts.library.ownKey() : m_isOwn;
}

/// Only where the draft is hosted. Whoever came to host does not ask for it twice.
void MainWindow::offerHosting()
{
    if (!m_parts.hosting)
        return;
    Hosting *hosting = isHostedHere() ? m_parts.hosting : nullptr;
    m_room->offerHosting(hosting);
    if (!m_lobby)
        return;
    m_lobby->offerHosting(hosting);
    if (hosting && m_room->client().state().setup->created().draft == m_toHost) {
        m_toHost = DraftId();
        m_lobby->host();
    }
}

} // namespace warroom
