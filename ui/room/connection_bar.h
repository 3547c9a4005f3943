// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/notice_bar.h"

#include <QTimer>

namespace warroom {

class RoomClient;

/// Says that the host cannot be reached, since when that matters, and what becomes of wishes.
class ConnectionBar : public NoticeBar {
    Q_OBJECT

public:
    ConnectionBar(const RoomClient &client, ThemeSource &themes, QWidget *parent = nullptr);

    /// Another bar says all of it while it \a isCovered.
    void setCovered(bool isCovered);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const RoomClient &m_client;
    QTimer m_tick{this}; ///< counts down to the next try
    bool m_isCovered = false;
};

} // namespace warroom
