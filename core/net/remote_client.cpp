// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/remote_client.h"

#include "net/backoff.h"
#include "net/close_code.h"
#include "net/command_codec.h"
#include "net/tls_identity.h"
#include "net/token_claims.h"
#include "net/trace_context.h"
#include "net/upgrade_refusal.h"
#include "net/wire_decode.h"
#include "session/replay_client.h"
#include "session/seated.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrlQuery>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int mostPings = 20; ///< where the way is too slow to be content with fewer
// A cable that is out says nothing: whoever is on the clock must not wait long to be told so.
constexpr Milliseconds longestSilence{5'000}; ///< then the host is asked; once more, and it is gone

template <typename Enum>
std::optional<Enum> enumCalled(const QString &name)
{
    const auto &names = EnumNames<Enum>::names;
    const auto known = std::find(names.begin(), names.end(), name.toStdString());
    return known == names.end() ? std::nullopt
                                : std::optional(static_cast<Enum>(known - names.begin()));
}

QList<Present> peopleIn(const QJsonObject &frame)
{
    QList<Present> people;
    for (const QJsonValue &each : frame.value("people"_L1).toArray()) {
        const QJsonValue latency = each["latency_ms"_L1];
        people.append(
            {PersonId(each["person"_L1].toString()),
             latency.isDouble() ? std::optional(Milliseconds(latency.toInteger())) : std::nullopt});
    }
    return people;
}

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
    if (m_copies)
        readCopy();
    else
        m_retry.start(0);
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
        m_retry.start(0);
    });
    connect(m_copies, &LibraryHost::refused, this, [=, this](const QUuid &whose) {
        if (whose == request) // there is none yet
            m_retry.start(0);
    });
    QMetaObject::invokeMethod(m_copies,
                              [host = m_copies.get(), request, draft = m_address.draft()] {
                                  host->readLog(request, draft, PersonId());
                              });
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

/// Nobody this machine trusts vouches for the host, or nobody was asked. Nothing was sent yet.
void RemoteClient::onStrangeCertificate()
{
    const QString its = fingerprintOf(m_socket->sslConfiguration().peerCertificate());
    if (its == m_address.fingerprint)
        m_socket->ignoreSslErrors();
    else if (isElsewhere())
        reconnect();
    else if (m_address.fingerprint.isEmpty())
        refuse(
            u"nobody this machine trusts vouches for the host; its fingerprint is %1: compare it "
            "with the one its owner sees, and join with it"_s.arg(its));
    else
        refuse(u"the host is not the expected one: its fingerprint is %1"_s.arg(its));
}

void RemoteClient::onMessage(const QString &text)
{
    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString type = frame.value("type"_L1).toString();
    watch();
    if (type.isEmpty() || (type.front().isUpper() && frame.contains("sequence"_L1)))
        onEvent(frame);
    else
        onControl(type, frame);
}

void RemoteClient::onControl(const QString &type, const QJsonObject &frame)
{
    if (type == "welcome"_L1) {
        onWelcome(frame);
    } else if (type == "accepted"_L1 || type == "rejected"_L1) {
        flush(); // an answer follows what it answers for
        onAnswer(frame, type == "accepted"_L1);
    } else if (type == "pong"_L1) {
        const auto at = [&](const char *name) {
            return instantFromMs(frame.value(QLatin1StringView(name)).toInteger());
        };
        m_offset.take(at("t0"), at("t1"), at("t2"), m_now());
        if (m_offset.isSettled())
            m_pingsLeft = 0;
        measure();
    } else if (type == "preparation"_L1) {
        onPreparation(frame);
    } else if (type == "heartbeat"_L1) {
        onHeartbeat(frame.value("head_sequence"_L1).toInt());
    } else if (type == "presence"_L1) {
        setPresent(peopleIn(frame));
    } else if (type == "goodbye"_L1) {
        m_wishedPause = Milliseconds(frame.value("retry_after_ms"_L1).toInt());
    }
}

void RemoteClient::onWelcome(const QJsonObject &frame)
{
    const QJsonObject you = frame.value("you"_L1).toObject();
    Claims claims;
    claims.person = PersonId(you.value("person"_L1).toString());
    claims.role =
        enumCalled<TokenRole>(you.value("role"_L1).toString()).value_or(TokenRole::Spectator);
    for (const QJsonValue &team : you.value("teams"_L1).toArray())
        claims.teams.append(TeamId(team.toString()));
    m_invited = actorOf(claims);
    sit();
    m_head = frame.value("head_sequence"_L1).toInt();
    m_tries = 0;
    m_trouble.clear();
    if (frame.value("mode"_L1).toString() != u"resumed"_s
        || frame.value("replay_from"_L1).toInt() != history().size() + 1) {
        refuse(u"the host's draft is not the one that was joined: it was restored or replaced"_s);
        return;
    }
    m_epoch = frame.value("epoch"_L1).toString();
    if (isElsewhere()) {
        m_address.url = m_place;
        Q_EMIT moved(m_place);
    }
    become(history().size() < m_head ? Connection::CatchingUp : Connection::Live);
    for (const Wish &wish : m_wishes)
        m_socket->sendTextMessage(wish.message);
    m_offset.restart();
    m_pingsLeft = mostPings;
    measure();
}

/// As whom it speaks, by the seats as they are now.
void RemoteClient::sit()
{
    m_actor = m_invited;
    if (m_actor.role == Role::Drafter)
        m_actor.teams = teamsOf(PersonId(m_invited.id), m_invited.teams, state());
}

/// One ping after the other, so that they do not wait for each other.
void RemoteClient::measure()
{
    if (m_pingsLeft-- <= 0 || !m_socket)
        return;
    m_socket->sendTextMessage(u"{\"type\":\"ping\",\"t0\":%1}"_s.arg(toMs(m_now())));
}

void RemoteClient::onAnswer(const QJsonObject &frame, bool accepted)
{
    Answer answer;
    answer.command = QUuid::fromString(frame.value("command_id"_L1).toString());
    const auto wish = std::find_if(m_wishes.begin(), m_wishes.end(),
                                   [&](const Wish &each) { return each.id == answer.command; });
    if (wish == m_wishes.end())
        return;
    m_wishes.erase(wish);
    answer.accepted = accepted;
    if (accepted) {
        const QJsonArray sequences = frame.value("sequences"_L1).toArray();
        answer.firstVersion = sequences.isEmpty() ? 0 : sequences.first().toInt();
        answer.lastVersion = sequences.isEmpty() ? 0 : sequences.last().toInt();
    } else {
        answer.rejection = enumCalled<Rejection>(frame.value("code"_L1).toString());
        if (!answer.rejection)
            answer.storeError = frame.value("message"_L1).toString();
    }
    Q_EMIT connectionChanged();
    Q_EMIT answered(answer);
}

void RemoteClient::onHeartbeat(int head)
{
    const bool wasBehind = m_head > history().size();
    const bool isBehind = head > history().size() + static_cast<int>(m_arrived.size());
    m_head = head;
    if (wasBehind && isBehind && m_connection == Connection::Live)
        reconnect();
    else if (m_pingsLeft <= 0) {
        m_pingsLeft = 1;
        measure();
    }
}

void RemoteClient::onEvent(const QJsonObject &frame)
{
    auto event = eventIn(frame);
    if (!event) {
        refuse(u"this program does not understand the host: %1"_s.arg(event.error()));
        return;
    }
    if (!event->hash.isEmpty())
        m_hash = event->hash;
    m_arrived.push_back(std::move(*event));
    if (!m_flush.isActive())
        m_flush.start(0); // what comes in one turn is shown in one
}

void RemoteClient::flush()
{
    if (m_arrived.empty())
        return;
    const std::vector<EventEnvelope> arrived = std::exchange(m_arrived, {});
    const int before = history().size();
    if (arrived.front().version > before + 1) {
        reconnect(); // it asks for what is missing
        return;
    }
    take(arrived);
    sit();
    if (m_copies && history().size() > before) {
        const auto &all = history().events();
        const auto fresh =
            std::make_shared<const std::vector<EventEnvelope>>(all.begin() + before, all.end());
        QMetaObject::invokeMethod(m_copies,
                                  [host = m_copies.get(), fresh] { host->keepCopy(fresh); });
    }
    if (m_connection == Connection::CatchingUp && history().size() >= m_head)
        become(Connection::Live);
}

QUuid RemoteClient::submit(const Command &command)
{
    return ask(wireCommand(command));
}

QUuid RemoteClient::prepare(const PreparationCommand &command)
{
    return ask(wireCommand(command));
}

QUuid RemoteClient::ask(const std::optional<WireCommand> &wire)
{
    if (!wire || m_connection == Connection::Refused)
        return refuseAsReadOnly(*this);
    const QUuid id = QUuid::createUuid();
    m_wishes.push_back({id, messageOf(id, *wire)});
    Q_EMIT connectionChanged();
    if (m_connection == Connection::Live || m_connection == Connection::CatchingUp)
        m_socket->sendTextMessage(m_wishes.back().message);
    return id;
}

/// After every new connection all of it comes again.
void RemoteClient::onPreparation(const QJsonObject &frame)
{
    std::vector<EventEnvelope> events;
    for (const QJsonValue &each : frame.value("events"_L1).toArray()) {
        if (auto event = eventIn(each.toObject()))
            events.push_back(std::move(*event));
    }
    takePreparation(events); // what it has already is passed over
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
    m_place = m_address.url;
    m_nextTry = m_now() + time;
    become(Connection::Waiting);
    m_retry.start(time);
}

void RemoteClient::reconnect()
{
    if (m_connection == Connection::Refused)
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
