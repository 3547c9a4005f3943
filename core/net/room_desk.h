// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/gateway_services.h"
#include "net/guest.h"
#include "session/room_host.h"

#include <QMultiHash>
#include <QObject>
#include <QPointer>

namespace warroom {

class Visitor;

/// What one network thread asks of the rooms, and to whom the answers go. Lives on that thread.
class RoomDesk : public QObject {
    Q_OBJECT

public:
    RoomDesk(GatewayServices &services, QObject *parent);

    /// Somebody is in \a draft here: the first one has its room opened, the last to leave() it has
    /// it left.
    void enter(const DraftId &draft);
    void leave(const DraftId &draft);
    /// Tells \a guest, who is in a room, what its person prepared, now and whenever that changes.
    void tellPreparation(Guest *guest);

    /// \a guest hears the answer, if he is still there then.
    void submit(const DraftChannel &channel, const Claims &claims, const Guest::Wish &wish,
                Guest *guest);
    /// The same for a command over HTTP, which is in the room until it is answered.
    void post(const DraftChannel &channel, const Claims &claims, const Guest::Wish &wish,
              Visitor *visitor);

private:
    struct Waiting {
        QPointer<Guest> guest;
        QPointer<Visitor> visitor;
        DraftId draft;
        Instant since;
        bool isPosted = false;
    };

    void pass(const DraftChannel &channel, const Claims &claims, const Guest::Wish &wish,
              Waiting waiting);
    void onPrepared(const DraftId &draft, const PersonId &person, const EventBatch &events);
    void onOutdated(const DraftId &draft, const QUuid &command);
    QList<Waiting> takeWaiting(const DraftId &draft, const QUuid &command);
    void onAnswered(const DraftId &draft, const Answer &answer);
    Actor actorIn(const Claims &claims, const DraftState &state) const;

    GatewayServices &m_services;
    QHash<DraftId, int> m_inside; ///< guests and commands under way
    QMultiHash<std::pair<DraftId, PersonId>, QPointer<Guest>> m_preparing;
    QHash<QUuid, QPointer<Guest>> m_readers; ///< of a preparation that is being read
    QMultiHash<QUuid, Waiting> m_waiting;    ///< for an answer, by command
};

} // namespace warroom
