// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/connection_bar.h"

#include "session/room_client.h"
#include "ui/text/joining_text.h"

#include <QEvent>

namespace warroom {

namespace {

constexpr int tickMs = 250;

} // namespace

ConnectionBar::ConnectionBar(const RoomClient &client, ThemeSource &themes, QWidget *parent)
    : NoticeBar(themes, parent), m_client(client)
{
    connect(&client, &RoomClient::connectionChanged, this, &ConnectionBar::refresh);
    connect(&m_tick, &QTimer::timeout, this, &ConnectionBar::refresh);
    refresh();
}

void ConnectionBar::refresh()
{
    const ConnectionState state = m_client.connectionState();
    const QString text = connectionText(state, m_client.hostNow());
    if (text.isEmpty() || m_isCovered)
        clear();
    else
        tell(NoticeTone::Lasting, text);
    const bool counts = state.connection == Connection::Waiting;
    if (counts != m_tick.isActive())
        counts ? m_tick.start(tickMs) : m_tick.stop();
}

void ConnectionBar::setCovered(bool isCovered)
{
    m_isCovered = isCovered;
    refresh();
}

void ConnectionBar::changeEvent(QEvent *event)
{
    NoticeBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace warroom
