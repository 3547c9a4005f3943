// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/invitation_book.h"
#include "net/tokens.h"
#include "session/deadline.h"
#include "session/hosting.h"
#include "store/event_store.h"

#include <QTimer>

namespace warroom {

class Gateway;
class LibraryHost;
class RevocationWatch;
class RoomAnnouncer;
struct TlsIdentity;

/// What a door has to say of itself, as one value.
struct HostingReport {
    Hosting::State state = Hosting::State::Off;
    quint16 port = 0;
    bool isEncrypted = false;
    QString fingerprint;
    QString tokenKey;
    bool standsBy = false;
    QStringList addresses;
    QList<GivenInvitation> invitations;
    QStringList present;

    bool isOn() const { return state == Hosting::State::On; }
    friend bool operator==(const HostingReport &, const HostingReport &) = default;
};

/// A gateway for one draft and everything that goes with it: key, certificate, join codes.
///
/// Lives on a thread of its own, where everything is called. Each call is answered by told() or
/// failed().
class HostingDoor : public QObject {
    Q_OBJECT

public:
    /// Keys and codes are kept in \a folder. \a rooms outlives the door.
    HostingDoor(LibraryHost &rooms, QString folder, TimeSource now);
    ~HostingDoor() override;

    /// Makes the keys of this computer if there are none; introduced() or failed() follows.
    void introduce();
    void open(const HostingWish &wish, const StoreFactory &store);
    /// Whether the draft that is stood by for is to be taken over, see Gateway::setCandidate().
    void setCandidate(bool isCandidate);
    /// Who hosts the draft is another one than it was: perhaps this computer.
    void noteHost();
    /// Says goodbye to everybody first.
    void close();
    void invite(const InvitationWish &wish);
    void withdraw(const QString &code);

Q_SIGNALS:
    void introduced(const warroom::HostIdentity &identity);
    void told(const warroom::HostingReport &report);
    /// It is closed, or what was asked did not happen. One line.
    void failed(const QString &what);

private:
    tl::expected<TlsIdentity, QString> identity() const;
    void believeHosts();
    void announce();
    tl::expected<void, QString> tryOpen(const HostingWish &wish, const StoreFactory &store);
    void forget();
    void tell();
    HostingReport report() const;

    LibraryHost &m_rooms;
    const QString m_folder;
    const TimeSource m_now;
    HostingWish m_wish;
    DraftId m_draft;
    QString m_fingerprint;
    QString m_tokenKey;
    bool m_standsBy = false;
    bool m_isGone = false;          ///< another computer took the draft over
    std::optional<Tokens> m_tokens; ///< the gateway's
    std::shared_ptr<InvitationBook> m_book;
    std::unique_ptr<RevocationWatch> m_revocations;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<RoomAnnouncer> m_announcer; ///< none where nobody is told
    QTimer m_look{this};                        ///< at who came and went
};

} // namespace warroom
