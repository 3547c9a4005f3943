// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/room_client.h"

#include <QTimer>

namespace warroom {

/// Picks for every team its client may pick for, as the program would, whatever kind of room it is
/// in. Chance comes from the draft's seed: the same draft is played again.
///
/// Bids for nobody: in an auction a person sets limits.
class StandIn : public QObject {
    Q_OBJECT

public:
    /// \a client outlives it.
    explicit StandIn(RoomClient &client, QObject *parent = nullptr);

private:
    void act();

    RoomClient &m_client;
    SlotId m_asked; ///< for which it has wished already
    QTimer m_again;
};

} // namespace warroom
