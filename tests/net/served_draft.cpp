// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/served_draft.h"

#include "net/revoked_tokens.h"
#include "net/token_keys.h"
#include "session/library_host.h"
#include "session/new_draft.h"
#include "store/sqlite_event_store.h"

#include <QJsonDocument>
#include <QSslSocket>
#include <QTest>

namespace warroom::test {

namespace {

constexpr int patienceMs = 5'000;

QByteArray answerTo(const QByteArray &request, QTcpSocket &socket)
{
    socket.write(request);
    const bool isOver = QTest::qWaitFor(
        [&] { return socket.state() == QAbstractSocket::UnconnectedState; }, patienceMs);
    return (isOver ? QByteArray() : "(no end) ") + socket.readAll();
}

} // namespace

Instant realNow()
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

ServedDraft::ServedDraft(GatewayOptions options, const commands::CreateDraft &create)
    : m_options(std::move(options)), m_draft(create.draft)
{
    m_store = openSqliteStore({m_folder.filePath(u"drafts.warroom"_s)}).value();
    addDraft(create);
    serve();
}

void ServedDraft::addDraft(const commands::CreateDraft &create)
{
    const Answer answer =
        recordNewDraft(*m_store, create, {u"host"_s, Role::Commissioner, {}}, realNow());
    if (!answer.accepted)
        qFatal("the draft was not made");
}

ServedDraft::~ServedDraft() = default;

QString ServedDraft::invite(TokenRole role, const std::optional<TeamId> &team, int mostPeople,
                            bool isByRequest)
{
    Invited invited;
    invited.draft = m_draft;
    invited.by = PersonId(u"host"_s);
    invited.role = role;
    invited.team = team;
    invited.expires = realNow() + std::chrono::hours(1);
    invited.mostPeople = mostPeople;
    if (isByRequest)
        invited.byRequest = true;
    return invitations().add(invited, realNow()).value();
}

void ServedDraft::serve()
{
    const StoreFactory open = m_store->opener();
    m_library =
        std::make_unique<DraftLibrary>([open](QString *) { return std::move(*open()); }, realNow);
    const HostKeys keys = hostKeys(m_folder.path()).value();
    m_options.ownKey = std::make_shared<NamedKey>(keys.own);
    m_options.invitations = InvitationBook::open(m_folder.path()).value();
    m_tokens.emplace(keys.believed, hostAudience, std::make_shared<RevokedTokens>());
    auto gateway = Gateway::open(m_options, *m_tokens, *m_store, m_library->host(), realNow);
    if (!gateway)
        qFatal("%s", qPrintable(gateway.error()));
    m_gateway = std::move(*gateway);
}

void ServedDraft::restart()
{
    m_gateway.reset();
    m_library.reset();
    serve();
}

std::vector<EventEnvelope> ServedDraft::log() const
{
    return readWhole(*m_store, m_draft).value();
}

Claims ServedDraft::claims(const QString &person, TokenRole role, QStringView teams) const
{
    Claims claims;
    claims.person = PersonId(person);
    claims.draft = m_draft;
    claims.role = role;
    claims.teams = idsIn<TeamId>(teams);
    claims.expires = std::chrono::floor<Seconds>(realNow()) + Seconds(3600);
    claims.id = newTokenId();
    claims.audience = {hostAudience};
    claims.issuer = hostIssuer;
    return claims;
}

QByteArray ServedDraft::minted(const Claims &claims) const
{
    return mintToken(claims, *m_options.ownKey);
}

QByteArray ServedDraft::token(const QString &person, TokenRole role, QStringView teams) const
{
    return minted(claims(person, role, teams));
}

QUrl ServedDraft::socketUrl(const QString &query) const
{
    QUrl url(u"ws://127.0.0.1:%1/drafts/%2/connect"_s.arg(m_gateway->port()).arg(m_draft.text()));
    if (m_options.tls)
        url.setScheme(u"wss"_s);
    url.setQuery(query);
    return url;
}

std::unique_ptr<QTcpSocket> ServedDraft::knock() const
{
    if (!m_options.tls) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(u"127.0.0.1"_s, m_gateway->port());
        return socket;
    }
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->connectToHostEncrypted(u"127.0.0.1"_s, m_gateway->port());
    return socket;
}

QByteArray ServedDraft::ask(const QByteArray &request) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_gateway->port());
    return answerTo(request, socket);
}

QByteArray ServedDraft::get(const QString &path, const QByteArray &token) const
{
    QByteArray request = "GET " + path.toUtf8() + " HTTP/1.1\r\nHost: localhost\r\n";
    if (!token.isEmpty())
        request += "Authorization: Bearer " + token + "\r\n";
    return ask(request + "\r\n");
}

QByteArray ServedDraft::post(const DraftId &draft, const QByteArray &token,
                             const QByteArray &body) const
{
    return ask("POST /api/drafts/" + draft.text().toUtf8()
               + "/commands HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
               + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

double ServedDraft::metric(const QByteArray &name) const
{
    const std::unique_ptr<QTcpSocket> socket = knock();
    const QByteArray text = answerTo("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n", *socket);
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(name + ' '))
            return line.mid(name.size() + 1).toDouble();
    }
    return 0;
}

WireClient::WireClient(const ServedDraft &served, const QByteArray &token, const QString &query)
{
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
                     [this](const QString &text) {
                         m_messages.append(QJsonDocument::fromJson(text.toUtf8()).object());
                     });
    QObject::connect(&m_socket, &QWebSocket::disconnected, &m_socket,
                     [this] { m_isClosed = true; });
    QNetworkRequest request(served.socketUrl(query));
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    m_socket.open(request);
}

QJsonObject WireClient::next()
{
    (void)QTest::qWaitFor([&] { return !m_messages.isEmpty() || m_isClosed; }, patienceMs);
    return m_messages.isEmpty() ? QJsonObject() : m_messages.takeFirst();
}

QJsonObject WireClient::next(const QString &type)
{
    QJsonObject message = next();
    while (!message.isEmpty() && message.value("type"_L1).toString() != type)
        message = next();
    return message;
}

void WireClient::send(const QJsonObject &message)
{
    (void)QTest::qWaitFor(
        [&] { return m_socket.state() == QAbstractSocket::ConnectedState || m_isClosed; },
        patienceMs);
    m_socket.sendTextMessage(
        QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

QJsonObject WireClient::command(const QString &name, const QJsonObject &data, const QUuid &id)
{
    const QString text = id.toString(QUuid::WithoutBraces);
    send({{u"type"_s, u"command"_s},
          {u"command_id"_s, text},
          {u"command"_s, name},
          {u"data"_s, data}});
    QJsonObject message = next();
    while (!message.isEmpty() && message.value("command_id"_L1).toString() != text)
        message = next();
    return message;
}

int WireClient::closeCode()
{
    if (!QTest::qWaitFor([&] { return m_isClosed; }, patienceMs))
        return -1;
    return m_socket.closeCode();
}

} // namespace warroom::test
