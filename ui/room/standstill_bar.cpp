// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/standstill_bar.h"

#include "session/room_client.h"
#include "ui/text/standstill_text.h"

#include <QEvent>

namespace warroom {

StandstillBar::StandstillBar(const RoomClient &client, ThemeSource &themes, QWidget *parent)
    : NoticeBar(themes, parent), m_client(client)
{
    connect(&client, &RoomClient::standstillChanged, this, &StandstillBar::refresh);
    refresh();
}

void StandstillBar::refresh()
{
    if (m_client.standstill())
        tell(NoticeTone::Lasting, standstillText(*m_client.standstill()));
    else
        clear();
}

void StandstillBar::changeEvent(QEvent *event)
{
    NoticeBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace warroom
