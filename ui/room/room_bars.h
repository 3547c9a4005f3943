// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace warroom {

class HandingOver;
class HostGoneBar;
class RoomClient;
class ThemeSource;

/// What is the matter with a draft's host, below the header of a room or a lobby: one bar for each
/// thing, and no room for what is as it should be.
class RoomBars : public QWidget {
    Q_OBJECT

public:
    RoomBars(const RoomClient &client, ThemeSource &themes, QWidget *parent = nullptr);

    /// Lets people go on without the host; belongs to the client.
    void serve(HandingOver &handingOver);

Q_SIGNALS:
    /// A bar came or went.
    void resized();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    HostGoneBar *m_hostGone;
};

} // namespace warroom
