// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "session/invitation.h"
#include "session/nearby_room.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace warroom {

class HandingOver;
class RoomClient;

/// A team somebody may take who was invited.
struct OfferedTeam {
    TeamId id;
    QString name;
    bool isFree = false;
};

/// What an invitation is for, as its host says.
struct JoinOffer {
    Invitation invitation; ///< with the fingerprint the host has, if there was none
    DraftId draft;
    QString title;
    bool isForWatching = false;
    QList<OfferedTeam> teams;
    /// Nobody vouched for the host: its key was seen for the first time, with this offer.
    bool isFirstContact = false;
};

enum class JoinTrouble {
    Unreachable,
    Stranger, ///< the host's key is not the one in the invitation, or not the one it had before
    UnknownCode,
    CodeOver,
    CodeFull,
    TeamTaken,
    TooManyTries,
    DraftOver,
    SentAway,      ///< by the commissioner
    NotUnderstood, ///< it is no Warroom, or a newer one
    NotKept,       ///< what lets this machine in cannot be written down
};

/// Finds drafts that are hosted elsewhere and opens doors into them.
///
/// Lives on the window's thread and never blocks it. A newer question takes the place of an older
/// one, which is not answered any more.
class Joining : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// offered() or failed() follows.
    virtual void ask(const Invitation &invitation) = 0;
    /// Takes \a team of what was offered, or any where none is named; joined() or failed() follows.
    virtual void join(const JoinOffer &offer, const QString &name,
                      const std::optional<TeamId> &team) = 0;
    /// Rooms that are hosted in this network are listened for, and their hosts asked, as long as
    /// anybody keeps what is returned; nearbyChanged() tells of them. Does not outlive this.
    virtual std::shared_ptr<void> lookAround() = 0;
    /// Those that were heard of, while somebody looks around.
    virtual QList<NearbyRoom> nearby() const = 0;
    /// Nobody waits for an answer any more.
    virtual void cancel() = 0;

    /// Whether this machine was let in to \a draft once.
    virtual bool knows(const DraftId &draft) const = 0;
    /// A door into \a draft, which was joined before. Null where it was not.
    virtual std::unique_ptr<RoomClient> enter(const DraftId &draft) = 0;
    /// What goes on about the host of the draft that \a client, one of enter(), is a door into.
    /// Lives as long as the client.
    virtual HandingOver *handingOver(const RoomClient &client) const = 0;
    /// The draft in \a client, which was hosted here, is hosted elsewhere now, as its log says:
    /// joined() follows, or failed().
    virtual void follow(const RoomClient &client) = 0;
    /// As long as \a own lives, a draft that is hosted here, it is asked whether another computer
    /// took it over while this one was away: joined() follows then.
    virtual void watch(RoomClient &own) = 0;

Q_SIGNALS:
    void offered(const warroom::JoinOffer &offer);
    void joined(const warroom::DraftId &draft);
    void nearbyChanged();
    /// \a detail is a line, English, with what the system said; may be empty.
    void failed(warroom::JoinTrouble trouble, const QString &detail);
};

} // namespace warroom
