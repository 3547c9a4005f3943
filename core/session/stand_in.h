// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gm/appraisal.h"
#include "session/room_client.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace warroom {

/// Drafts for every team its client may act for, as the program would, whatever kind of room it is
/// in. Chance comes from the draft's seed: the same draft is played again.
///
/// In an auction it nominates, and says once for each player how far its teams go; the host bids
/// up to there.
class StandIn : public QObject {
    Q_OBJECT

public:
    /// \a client outlives it.
    explicit StandIn(RoomClient &client, QObject *parent = nullptr);

private:
    void act();
    void pick();
    void nominate();
    void limit(const Lot &lot);
    /// Submits \a command unless it did so for \a occasion before.
    void ask(const QString &occasion, const Command &command);

    RoomClient &m_client;
    QHash<QUuid, QString> m_occasions; ///< of what is not answered yet
    QSet<QString> m_asked;             ///< occasions that are dealt with
    gm::Appraisals m_appraisals;
    QTimer m_again;
};

} // namespace warroom
