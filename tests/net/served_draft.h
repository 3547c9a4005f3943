// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/gateway.h"
#include "net/invitation_book.h"
#include "session/draft_library.h"
#include "support/small_draft.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>
#include <QWebSocket>

class QTcpSocket;

namespace warroom::test {

/// This machine's clock.
Instant realNow();

/// Three teams and two rounds without a clock, a person at each team, in a library of a file of its
/// own, and a gateway that serves it.
class ServedDraft {
public:
    explicit ServedDraft(GatewayOptions options = {},
                         const commands::CreateDraft &create = draftOf(u"A B C", 2));
    ~ServedDraft();

    /// Ends the gateway and what is behind it, and begins again on the same file.
    void restart();
    Gateway &gateway() const { return *m_gateway; }
    DraftLibrary &library() const { return *m_library; }
    DraftId draft() const { return m_draft; }
    /// What is recorded.
    std::vector<EventEnvelope> log() const;

    /// A token for \a person, in \a role, for \a teams, that holds for an hour.
    QByteArray token(const QString &person, TokenRole role, QStringView teams = {}) const;
    Claims claims(const QString &person, TokenRole role, QStringView teams = {}) const;
    QByteArray minted(const Claims &claims) const;

    /// A join code for the draft in \a role, that holds for an hour.
    QString invite(TokenRole role, const std::optional<TeamId> &team = {}, int mostPeople = 1,
                   bool isByRequest = false);
    InvitationBook &invitations() const { return *m_options.invitations; }
    /// A copy of what the gateway has.
    Tokens &tokens() { return *m_tokens; }

    /// Records \a create beside it; its commands and tokens are served as well.
    void addDraft(const commands::CreateDraft &create);

    /// Over TLS where the gateway speaks it.
    QUrl socketUrl(const QString &query = {}) const;
    /// A socket that is about to reach the gateway, over TLS where that speaks it.
    std::unique_ptr<QTcpSocket> knock() const;
    /// Sends \a request as it is, without TLS, and returns all that comes back until the end.
    QByteArray ask(const QByteArray &request) const;
    /// GET \a path with \a token; the head and the body.
    QByteArray get(const QString &path, const QByteArray &token = {}) const;
    /// POST \a body as a command for \a draft.
    QByteArray post(const DraftId &draft, const QByteArray &token, const QByteArray &body) const;
    /// What `/metrics` says of \a name, its labels included; 0 where it is not there.
    double metric(const QByteArray &name) const;

private:
    void serve();

    QTemporaryDir m_folder;
    GatewayOptions m_options;
    DraftId m_draft;
    std::optional<Tokens> m_tokens;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<DraftLibrary> m_library;
    std::unique_ptr<Gateway> m_gateway;
};

/// A client that knows nothing but the wire.
class WireClient {
public:
    WireClient(const ServedDraft &served, const QByteArray &token, const QString &query = {});

    /// The next message of \a type, a frame's or an event's; those before it are passed over. An
    /// empty one where none comes in time.
    QJsonObject next(const QString &type);
    /// The next message, whatever it is.
    QJsonObject next();
    void send(const QJsonObject &message);
    /// Sends a command and returns its answer.
    QJsonObject command(const QString &name, const QJsonObject &data,
                        const QUuid &id = QUuid::createUuid());
    int closeCode();
    QWebSocket &socket() { return m_socket; }

private:
    QWebSocket m_socket;
    QList<QJsonObject> m_messages;
    bool m_isClosed = false;
};

} // namespace warroom::test
