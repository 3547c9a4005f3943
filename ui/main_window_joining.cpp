// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drafts that more than one computer takes part in.

#include "session/draft_library.h"
#include "session/handing_over.h"
#include "session/hosting.h"
#include "session/joining.h"
#include "session/library_host.h"
#include "session/room_client.h"
#include "ui/home/home_page.h"
#include "ui/lobby/join_page.h"
#include "ui/lobby/lobby_page.h"
#include "ui/main_window.h"
#include "ui/room/host_follower.h"
#include "ui/room/host_news.h"
#include "ui/room/room_bars.h"
#include "ui/room/room_page.h"
#include "ui/widgets/notice_bar.h"

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
    connect(&m_parts.library.host(), &LibraryHost::apart, this,
            [this](const DraftId &draft) { m_setAside = draft; });
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
        if (HandingOver *over = handingOver()) {
            m_room->bars().serve(*over);
            connect(over, &HandingOver::changed, this, &MainWindow::forgetHost);
        }
        return;
    }
    enter(m_parts.library.enter(draft));
    m_isOwn = true;
    offerHosting();
    updateActions();
    followHost(draft);
}

/// Where another computer hosts the draft by now, this screen becomes a guest's.
void MainWindow::followHost(const DraftId &draft)
{
    if (!m_parts.joining)
        return;
    auto *follower = new HostFollower(m_room->client(), *m_parts.joining, m_parts.library, m_room);
    connect(follower, &HostFollower::found, this, [this, draft] {
        enterKnown(draft);
        m_hostNews->comesFromHosting();
    });
    connect(follower, &HostFollower::lost, this, [this](const QString &what, const QString &then) {
        m_notice->tell(NoticeTone::Trouble, what, then);
    });
}

/// That somebody hosts the draft is not to be read while he does not.
void MainWindow::forgetHost()
{
    const HandingOver *over = m_room ? handingOver() : nullptr;
    if (over && over->isHostGone() && m_notice->text() == m_hostTold)
        m_notice->clear();
}

QString MainWindow::setAsideText()
{
    return tr("The draft went on there while this computer could not be reached. What was recorded "
              "here meanwhile is set aside.");
}

void MainWindow::connectHostNews()
{
    m_hostNews = new HostNews(
        m_room->client(), [this] { return m_parts.library.ownKey(); }, m_room);
    connect(m_hostNews, &HostNews::told, this, [this](const QString &what, const QString &then) {
        const auto &setup = m_room->client().state().setup;
        const bool isApart = setup && setup->created().draft == m_setAside;
        m_notice->tell(NoticeTone::News, what, isApart ? setAsideText() : then);
        m_hostTold = what;
    });
}

HandingOver *MainWindow::handingOver() const
{
    return m_parts.joining ? m_parts.joining->handingOver(m_room->client()) : nullptr;
}

} // namespace warroom
