// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/notice_bar.h"

namespace warroom {

class RoomClient;

/// Says why the draft stands still, for as long as it does. Speaks of now, whatever moment is
/// shown.
class StandstillBar : public NoticeBar {
    Q_OBJECT

public:
    StandstillBar(const RoomClient &client, ThemeSource &themes, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const RoomClient &m_client;
};

} // namespace warroom
