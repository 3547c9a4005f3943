// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/room_bars.h"

#include "ui/room/connection_bar.h"
#include "ui/room/host_gone_bar.h"
#include "ui/room/standstill_bar.h"

#include <QVBoxLayout>

namespace warroom {

RoomBars::RoomBars(const RoomClient &client, ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_hostGone(new HostGoneBar(client, themes, this))
{
    auto *connection = new ConnectionBar(client, themes, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(connection);
    layout->addWidget(m_hostGone);
    layout->addWidget(new StandstillBar(client, themes, this));
    connect(m_hostGone, &HostGoneBar::isGoneChanged, connection, &ConnectionBar::setCovered);
}

void RoomBars::serve(HandingOver &handingOver)
{
    m_hostGone->serve(handingOver);
}

void RoomBars::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

} // namespace warroom
