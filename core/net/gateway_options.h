// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "domain/instant.h"

#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

namespace warroom {

class InvitationBook;
struct NamedKey;
struct TlsIdentity;

/// Where a gateway's work is written down.
struct JournalOptions {
    QString log;    ///< a file lines are appended to; "-": standard error; empty: nowhere
    QUrl collector; ///< of spans, see SpanExporter; empty: nowhere
};

/// What a gateway allows. The defaults are those of docs/gateway.md.
struct GatewayOptions {
    QString address = QStringLiteral("127.0.0.1"); ///< of this machine; "::" is every one
    quint16 port = 0;                              ///< 0: any free one
    std::shared_ptr<const TlsIdentity> tls;        ///< null: the port speaks without TLS
    int threads = 2;                               ///< for sockets, from 1
    /// Whoever brings no token may watch everything but secrets.
    bool isPublic = false;
    /// The draft of which anybody may ask what it is called and how many seats are free; nothing:
    /// nobody may.
    std::optional<DraftId> announced;
    /// Whoever brings one of these codes is let in; null: nobody is invited.
    std::shared_ptr<InvitationBook> invitations;
    /// What the tokens of those who are invited are signed with: the host's own.
    std::shared_ptr<const NamedKey> ownKey;
    /// What this computer is known by as a host; see events::HostOffered. Empty: nobody is asked
    /// whether it should go on with a draft.
    QString hostKey;
    /// Nobody is let in to a draft that another computer hosts: this one waits to take it over.
    bool standsBy = false;
    /// Names a client may call this host by, besides addresses and localhost.
    QStringList hostNames;
    /// Where pages may come from that connect, besides this host itself: "https://example.org".
    QStringList origins;

    int mostConnections = 0; ///< 0: as many as descriptors allow
    int mostPerPerson = 5;
    int mostWaitingPerAddress = 20; ///< not let in yet
    Milliseconds headTime{3'000};
    qint64 largestBody = 64 * 1024;
    qint64 largestMessage = 64 * 1024;
    double commandsPerSecond = 20;
    double commandBurst = 40;
    qint64 mostUnsent = 256 * 1024; ///< then a client is too slow
    Milliseconds longestStall{5'000};
    Milliseconds pingEvery{15'000};
    Milliseconds drainTime{5'000};
    JournalOptions journal;
};

} // namespace warroom
