// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/remote_client.h"

#include "net/backoff.h"
#include "net/close_code.h"
#include "net/command_codec.h"
#include "net/resume_point.h"
#include "net/tls_identity.h"
#include "net/trace_context.h"
#include "net/upgrade_refusal.h"
#include "session/replay_client.h"

#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrlQuery>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

// A cable that is out says nothing: whoever is on the clock must not wait long to be told so.
constexpr Milliseconds longestSilence{5'000}; ///< then the host is asked; once more, and it is gone

QString messageOf(const QUuid &id, const WireCommand &command)
{
    return u"{\"type\":\"command\",\"command_id\":\"%1\",\"command\":\"%2\",\"traceparent\":\"%3\","
           "\"data\":%4}"_s.arg(
               id.toString(QUuid::WithoutBraces), QString::fromLatin1(command.name),
               QString::fromLatin1(traceOf(id).header()), QString::fromUtf8(command.data));
}

} // namespace

DraftId RoomAddress::draft() const
{
    return DraftId(url.path().section(u'/', 2, 2));
}

RemoteClient::RemoteClient(RoomAddress address, LibraryHost *copies, TimeSource now,
                           QObject *parent)
    : RoomClient(parent),
      m_address(std::move(address)),
      m_place(m_address.url),
      m_copies(copies),
      m_now(std::move(now))
{
    m_retry.setSingleShot(true);
    m_flush.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &RemoteClient::open);
    connect(&m_flush, &QTimer::timeout, this, &RemoteClient::flush);
    connect(&m_silence, &QTimer::timeout, this, &RemoteClient::onSilence);
    if (!m_address.isWhole)
        ++m_awaited;
    if (m_copies)
        readCopy();
    else
        begin();
}

RemoteClient::~RemoteClient()
{
    if (m_socket) // it says that it closes, and nobody is there to hear it
        m_socket->disconnect(this);
}

ConnectionState RemoteClient::connectionState() const
{
    return {m_connection, m_nextTry + m_offset.ahead(), m_trouble,
            static_cast<int>(m_wishes.size())};
}

void RemoteClient::readCopy()
{
    const QUuid request = QUuid::createUuid();
    connect(m_copies, &LibraryHost::entered, this, [=, this](const QUuid &whose, const auto &log) {
        if (whose != request || log->empty())
            return;
        m_epoch = log->front().id.toString(QUuid::WithoutBraces);
        take(*log);
        begin();
    });
    connect(m_copies, &LibraryHost::refused, this, [=, this](const QUuid &whose) {
        if (whose == request) // there is none yet
            begin();
    });
    QMetaObject::invokeMethod(m_copies,
                              [host = m_copies.get(), request, draft = m_address.draft()] {
                                  host->readLog(request, draft, PersonId());
                              });
}

void RemoteClient::complete(const RoomAddress &address)
{
    m_address = address;
    m_place = address.url;
    begin();
}

void RemoteClient::giveUp(const QString &why)
{
    refuse(why);
}

/// With the last of what was waited for.
void RemoteClient::begin()
{
    if (--m_awaited > 0)
        return;
    followLog();
    m_retry.start(0);
}

void RemoteClient::open()
{
    become(Connection::Connecting);
    m_socket = std::make_unique<QWebSocket>();
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &RemoteClient::onMessage);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &RemoteClient::onLost);
    m_error.clear(); // the first one says why; later ones, that it is over
    connect(m_socket.get(), QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
            [this] {
                if (m_error.isEmpty())
                    m_error = m_socket->errorString();
            });
    QUrl url = m_place;
    QUrlQuery query;
    query.addQueryItem(u"since"_s, QString::number(history().size()));
    if (!m_epoch.isEmpty())
        query.addQueryItem(u"epoch"_s, m_epoch);
    if (const QString last = lastEventOf(history()); !last.isEmpty())
        query.addQueryItem(u"last"_s, last);
    url.setQuery(query);
    QNetworkRequest request(url);
    if (!m_address.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_address.token);
    if (!m_address.fingerprint.isEmpty()) { // nobody else may vouch for the host
        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        trust.setCaCertificates({});
        m_socket->setSslConfiguration(trust);
    }
    connect(m_socket.get(), &QWebSocket::sslErrors, this, &RemoteClient::onStrangeCertificate);
    m_isAsked = true; // to let it in
    m_silence.start(longestPause);
    m_socket->open(request);
}

/// Whether the log knows a computer by \a key: where another one of the draft is met in the host's
/// place, the host is gone from there, and nobody pretends to be it.
bool RemoteClient::isOfTheRoom(const QString &key) const
{
    return !m_address.fingerprint.isEmpty() && state().company.succession.offer(key);
}

/// Nobody this machine trusts vouches for the host, or nobody was asked. Nothing was sent yet.
void RemoteClient::onStrangeCertificate()
{
    const QString its = fingerprintOf(m_socket->sslConfiguration().peerCertificate());
    if (its == m_address.fingerprint)
        m_socket->ignoreSslErrors();
    else if (isElsewhere() || isOfTheRoom(its))
        reconnect();
    else if (m_address.fingerprint.isEmpty())
        refuse(
            u"nobody this machine trusts vouches for the host; its fingerprint is %1: compare it "
            "with the one its owner sees, and join with it"_s.arg(its));
    else
        refuse(u"the host is not the expected one: its fingerprint is %1"_s.arg(its));
}

QUuid RemoteClient::submit(const Command &command)
{
    return ask(wireCommand(command), true);
}

QUuid RemoteClient::prepare(const PreparationCommand &command)
{
    return ask(wireCommand(command), false);
}

QUuid RemoteClient::ask(const std::optional<WireCommand> &wire, bool isOfDraft)
{
    if (!wire || m_connection == Connection::Refused)
        return refuseAsReadOnly(*this);
    const QUuid id = QUuid::createUuid();
    m_wishes.push_back({id, messageOf(id, *wire), isOfDraft});
    Q_EMIT connectionChanged();
    const bool isHeard = m_connection == Connection::Live || m_connection == Connection::CatchingUp;
    if (isHeard && !m_holdsWishes)
        m_socket->sendTextMessage(m_wishes.back().message);
    return id;
}

void RemoteClient::onLost()
{
    if (m_connection == Connection::Refused)
        return;
    const auto code = static_cast<quint16>(m_socket->closeCode());
    const QString refusal = refusalLine(m_error);
    m_trouble = m_socket->closeReason().isEmpty() ? m_error : m_socket->closeReason();
    if (!refusal.isEmpty() && !isElsewhere())
        refuse(refusal);
    else if (!comesBack(code) && !isElsewhere())
        refuse(m_trouble);
    else
        retryIn(m_wishedPause ? *m_wishedPause : pauseAfter(m_tries));
    m_wishedPause.reset();
}

void RemoteClient::retryIn(Milliseconds time)
{
    ++m_tries;
    m_silence.stop();
    m_place = nextPlace();
    m_nextTry = m_now() + time;
    become(Connection::Waiting);
    m_retry.start(time);
}

void RemoteClient::reconnect()
{
    if (m_connection == Connection::Refused || !hasBegun())
        return;
    drop();
    retryIn(m_tries == 0 ? Milliseconds{0} : pauseAfter(m_tries));
}

void RemoteClient::drop()
{
    m_arrived.clear();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // it may be the one that is talking
}

void RemoteClient::tryAt(const QString &host, quint16 port)
{
    const bool isLost =
        m_connection == Connection::Connecting || m_connection == Connection::Waiting;
    if (!isLost || m_address.fingerprint.isEmpty() || m_address.url.scheme() != "wss"_L1)
        return;
    drop();
    m_retry.stop();
    m_place = m_address.url;
    m_place.setHost(host);
    m_place.setPort(port);
    open();
}

void RemoteClient::refuse(const QString &why)
{
    m_trouble = why;
    m_silence.stop();
    m_retry.stop();
    become(Connection::Refused);
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->close();
    }
    Q_EMIT failed(why);
}

void RemoteClient::become(Connection connection)
{
    if (connection == m_connection)
        return;
    m_connection = connection;
    if (connection != Connection::Live && connection != Connection::CatchingUp)
        setPresent({}); // nobody says who is there
    Q_EMIT connectionChanged();
}

void RemoteClient::watch()
{
    m_isAsked = false;
    m_silence.start(longestSilence);
}

void RemoteClient::onSilence()
{
    if (m_isAsked) {
        reconnect();
        return;
    }
    m_isAsked = true;
    m_pingsLeft = 1;
    measure();
    m_silence.start(longestSilence);
}

} // namespace warroom
