// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"

#include <QMenu>

namespace warroom {

class RoomClient;
class SeatGrid;

/// What somebody can do with a team in the lobby: the commissioner with everybody's, others ask for
/// one that is free. Empty where there is nothing to do.
class SeatMenu : public QMenu {
    Q_OBJECT

public:
    SeatMenu(const RoomClient &client, SeatGrid &grid, const TeamId &team,
             QWidget *parent = nullptr);

Q_SIGNALS:
    void wished(const warroom::Command &command);
    /// The person is to be asked for the reason first.
    void sendAwayWanted(const warroom::PersonId &person);

private:
    void addHandOver();
    void addMoves(SeatGrid &grid);
    void addPerson(const PersonId &person);
    void addSecondTeam(const PersonId &person);
    void addRequest();
    QAction *add(QMenu &menu, const QString &text, const Command &command);

    const RoomClient &m_client;
    TeamId m_team;
};

} // namespace warroom
