// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace warroom {

class Moment;
class RoomClient;
class Settings;
class ThemeSource;

enum class RoomTab { Players, Board, Teams, Trades, Analysis };

/// The one room screen: live, remote or replay, at whatever moment the timeline shows.
///
/// Owns the client. What it is handed by reference outlives it.
class RoomPage : public QWidget {
    Q_OBJECT

public:
    RoomPage(std::unique_ptr<RoomClient> client, ThemeSource &theme, Settings &settings,
             QWidget *parent = nullptr);
    ~RoomPage() override;

    RoomClient &client() { return *m_client; }
    Moment &moment() { return *m_moment; }
    /// Brings \a tab to the front.
    void showTab(RoomTab tab);

Q_SIGNALS:
    /// The person wants to go back to the list of drafts.
    void leaveRequested();

private:
    std::unique_ptr<RoomClient> m_client;
    std::unique_ptr<Moment> m_moment;
    ThemeSource &m_theme;
    Settings &m_settings;
};

} // namespace warroom
