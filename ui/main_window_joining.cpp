// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drafts that more than one computer takes part in.

#include "session/draft_library.h"
#include "session/hosting.h"
#include "session/joining.h"
#include "session/room_client.h"
#include "ui/home/home_page.h"
#include "ui/lobby/join_page.h"
#include "ui/main_window.h"
#include "ui/room/room_page.h"

#include <QStackedWidget>

namespace warroom {

void MainWindow::connectJoining()
{
    m_home->setCanJoin(m_parts.joining != nullptr);
    if (!m_parts.joining)
        return;
    m_join = new JoinPage(*m_parts.joining, m_parts.themes, this);
    m_pages->addWidget(m_join);
    m_home->showNearby(*m_parts.joining);
    connect(m_home, &HomePage::joinRequested, this, [this] { showJoin(); });
    connect(m_home, &HomePage::roomChosen, this, [this](const NearbyRoom &room) {
        showJoin();
        m_join->choose(room);
    });
    connect(m_join, &JoinPage::cancelled, this, &MainWindow::showHome);
    connect(m_join, &JoinPage::joined, this, [this](const DraftId &draft) {
        if (!m_join->personName().isEmpty())
            m_parts.settings.set(settings::personName, m_join->personName());
        enterKnown(draft);
    });
}

void MainWindow::showJoin(const QString &link)
{
    if (!m_join)
        return;
    const auto looking = m_parts.joining->lookAround(); // what one page has heard, the next shows
    leaveRoom();
    showPage(m_join);
    m_join->prepare(link, m_parts.settings.value(settings::personName));
}

/// By the way this program was let in, where another one hosts it.
void MainWindow::enterKnown(const DraftId &draft)
{
    if (m_parts.joining && m_parts.joining->knows(draft)) {
        enter(m_parts.joining->enter(draft));
        return;
    }
    enter(m_parts.library.enter(draft));
    m_isOwn = true;
    offerHosting();
    updateActions();
}

} // namespace warroom
