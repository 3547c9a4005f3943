// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/hosting.h"

#include <vector>

namespace warroom::testing {

using namespace Qt::StringLiterals;

/// Hosts nothing, and is as the test says; tell() tells of it.
struct FakeHosting : Hosting {
    State now = State::On;
    bool waits = false; ///< it stands by
    HostIdentity own;
    DraftId hosted{u"draft"_s};
    bool encrypted = false;
    QList<GivenInvitation> given;
    QStringList people;
    std::vector<HostingWish> wishes;

    void tell() { Q_EMIT changed(); }

    State state() const override { return now; }
    bool standsBy() const override { return waits; }
    HostIdentity identity() const override { return own; }
    void introduce() override { }
    DraftId draft() const override { return hosted; }
    QStringList addresses() const override { return {u"192.168.1.20"_s}; }
    quint16 port() const override { return usualPort; }
    bool isEncrypted() const override { return encrypted; }
    QString fingerprint() const override { return encrypted ? own.key : QString(); }
    QList<GivenInvitation> invitations() const override { return given; }
    QStringList present() const override { return people; }
    void start(const HostingWish &wish) override { wishes.push_back(wish); }
    void stop() override { }
    void invite(const InvitationWish &) override { }
    void withdraw(const QString &) override { }
};

} // namespace warroom::testing
