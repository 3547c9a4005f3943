// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/room_page.h"

#include "session/room_client.h"
#include "ui/room/moment.h"

namespace warroom {

RoomPage::RoomPage(std::unique_ptr<RoomClient> client, ThemeSource &theme, Settings &settings,
                   QWidget *parent)
    : QWidget(parent),
      m_client(std::move(client)),
      m_moment(std::make_unique<Moment>(*m_client)),
      m_theme(theme),
      m_settings(settings)
{
}

RoomPage::~RoomPage() = default;

void RoomPage::showTab(RoomTab)
{
}

} // namespace warroom
