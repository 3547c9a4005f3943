// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/hosting_door.h"

#include <QThread>

namespace warroom {

class DraftLibrary;

/// Hosting by a gateway in this program, on a thread of its own.
class RoomHosting : public Hosting {
    Q_OBJECT

public:
    /// \a library outlives it. Keys and codes are kept in \a folder.
    RoomHosting(DraftLibrary &library, const QString &folder, TimeSource now,
                QObject *parent = nullptr);
    ~RoomHosting() override;

    State state() const override { return m_state; }
    bool standsBy() const override { return m_report.standsBy; }
    HostIdentity identity() const override { return m_identity; }
    void introduce() override;
    DraftId draft() const override { return m_wish.draft; }
    QStringList addresses() const override { return m_report.addresses; }
    quint16 port() const override { return m_report.port; }
    bool isEncrypted() const override { return m_report.isEncrypted; }
    QString fingerprint() const override { return m_report.fingerprint; }
    QList<GivenInvitation> invitations() const override { return m_report.invitations; }
    QStringList present() const override { return m_report.present; }

    void start(const HostingWish &wish) override;
    void stop() override;
    void invite(const InvitationWish &wish) override;
    void withdraw(const QString &code) override;

private:
    void borrow();
    void learn(const HostIdentity &identity);
    void sayWhoHosts();
    void onHostChanged(const DraftId &draft);
    void onTookOver(const DraftId &draft);
    void onTold(const HostingReport &report);
    void leaveRoom();

    DraftLibrary &m_library;
    LibraryHost &m_rooms;
    QThread m_thread;
    HostingDoor *m_door; ///< lives on m_thread, deleted there
    State m_state = State::Off;
    HostingWish m_wish;
    std::optional<HostingWish> m_next; ///< when this one has ended
    QUuid m_loan;                      ///< the request for a store
    HostingReport m_report;
    HostIdentity m_identity;
    bool m_isIntroducing = false;
};

} // namespace warroom
