// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "session/invitation.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace warroom {

/// How a draft is to be offered to others.
struct HostingWish {
    DraftId draft;
    quint16 port = usualPort;
    bool isEncrypted = true;
    /// What the computers of this network are told it is called; empty: they are told nothing.
    QString announcedAs{};
    /// Where nobody is invited yet, an invitation for so many to any free team is there at once.
    int places = 0;
    /// There is a copy of the draft here, whose host is elsewhere: nobody is let in before this
    /// computer takes the draft over. \a announcedAs is said from then on.
    bool isStandby = false;
    /// It is said at once, to be found by whoever lost the host.
    bool isCandidate = false;

    friend bool operator==(const HostingWish &, const HostingWish &) = default;
};

/// What this computer is known by as a host; see events::HostOffered.
struct HostIdentity {
    QString key;
    QString tokenKey;

    bool isKnown() const { return !key.isEmpty(); }
    friend bool operator==(const HostIdentity &, const HostIdentity &) = default;
};

/// Whom an invitation is for.
struct InvitationWish {
    bool isForWatching = false;
    std::optional<TeamId> team; ///< nothing: any that is free, or none to watch
    int mostPeople = 1;
    bool isByRequest = false; ///< who comes asks for a team, and the commissioner gives it

    friend bool operator==(const InvitationWish &, const InvitationWish &) = default;
};

/// An invitation that holds.
struct GivenInvitation {
    QString code;
    InvitationWish wish;
    int people = 0; ///< who came in by it

    friend bool operator==(const GivenInvitation &, const GivenInvitation &) = default;
};

/// Offers one draft of the library to others, from this program.
///
/// Lives on the window's thread and never blocks it. What it is asked for is told by changed(), or
/// by failed(), a line for a person.
class Hosting : public QObject {
    Q_OBJECT

public:
    enum class State { Off, Starting, On, Stopping };

    using QObject::QObject;

    virtual State state() const = 0;
    /// Whether it is On only to take over the draft, which another computer hosts.
    virtual bool standsBy() const = 0;
    /// Unknown until introduce() was answered by changed(), or hosting began.
    virtual HostIdentity identity() const = 0;
    /// Makes the keys of this computer if there are none.
    virtual void introduce() = 0;
    /// What is hosted; empty while it is Off.
    virtual DraftId draft() const = 0;
    /// Addresses of this machine that others may reach it by: of its network first.
    virtual QStringList addresses() const = 0;
    virtual quint16 port() const = 0;
    virtual bool isEncrypted() const = 0;
    /// Of its key, "sha256//BASE64"; empty in the clear.
    virtual QString fingerprint() const = 0;
    virtual QList<GivenInvitation> invitations() const = 0;
    /// Ids of the people who are connected now.
    virtual QStringList present() const = 0;

    /// Stops hosting another one first.
    virtual void start(const HostingWish &wish) = 0;
    virtual void stop() = 0;
    /// invitations() has one more then.
    virtual void invite(const InvitationWish &wish) = 0;
    /// Its code lets nobody in any more; who is in stays.
    virtual void withdraw(const QString &code) = 0;

    /// \a given as what somebody can be sent who reaches this machine by \a address.
    Invitation invitation(const GivenInvitation &given, const QString &address) const
    {
        return {address, port(), given.code, fingerprint(), isEncrypted()};
    }

Q_SIGNALS:
    void changed();
    void failed(const QString &what);
};

} // namespace warroom
