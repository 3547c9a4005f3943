// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/gateway_worker.h"

#include "net/accepted_socket.h"
#include "net/client_message.h"
#include "net/close_code.h"
#include "net/command_codec.h"
#include "net/control_frames.h"
#include "net/http_api.h"
#include "net/nearby_desk.h"
#include "net/resume_point.h"
#include "net/succession_desk.h"
#include "net/visitor.h"
#include "session/join_code.h"
#include "session/library_host.h"
#include "store/json_decode.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int lookEveryMs = 500;

/// Counts its parent, a socket, for as long as that exists. The socket's signal would not do: a
/// QWebSocket cuts all connections of the one it was handed.
class SocketCount : public QObject {
public:
    SocketCount(std::atomic<int> &sockets, QTcpSocket *socket) : QObject(socket), m_sockets(sockets)
    {
    }
    ~SocketCount() override { --m_sockets; }

private:
    std::atomic<int> &m_sockets; ///< counted up where the socket was accepted
};

std::pair<QString, quint16> peerOf(const QTcpSocket &socket)
{
    return {socket.peerAddress().toString(), socket.peerPort()};
}

} // namespace

GatewayWorker::GatewayWorker(GatewayServices &services)
    : m_services(services),
      m_upgrader(u"Warroom"_s, QWebSocketServer::NonSecureMode, this),
      m_tick(this),
      m_rooms(services, this),
      m_door(services, m_rooms, this)
{
    m_upgrader.setSupportedSubprotocols({u"warroom"_s});
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &GatewayWorker::onUpgraded);
    connect(&m_tick, &QTimer::timeout, this, &GatewayWorker::look);
    QMetaObject::invokeMethod(
        this, [this] { m_tick.start(lookEveryMs); }, Qt::QueuedConnection);
}

GatewayWorker::~GatewayWorker()
{
    qDeleteAll(m_guests);
    qDeleteAll(m_visitors);
}

const EventStore *GatewayWorker::store()
{
    if (!m_store) {
        if (auto opened = m_services.open())
            m_store = std::move(*opened);
    }
    return m_store.get();
}

void GatewayWorker::adopt(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket = acceptedSocket(descriptor, m_services.options);
    if (!socket) {
        --m_services.sockets;
        return;
    }
    connect(socket.get(), &QAbstractSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) {
                if (error == QAbstractSocket::SslHandshakeFailedError)
                    m_services.metrics.handshakeFailed();
            });
    new SocketCount(m_services.sockets, socket.get());
    const QString from = socket->peerAddress().toString();
    const GatewayOptions &options = m_services.options;
    auto *visitor = new Visitor(
        std::move(socket), {static_cast<int>(options.headTime.count()), options.largestBody}, this);
    m_visitors.insert(visitor);
    const int waiting = ++m_waitingFrom[from];
    connect(visitor, &Visitor::asked, this, [this, visitor] { onAsked(visitor); });
    connect(visitor, &Visitor::refused, this,
            [this](int status, const char *code) { m_services.metrics.refused(status, code); });
    connect(visitor, &Visitor::answered, this,
            [this, visitor, began = m_services.now()](int status, const QUuid &correlation) {
                const HttpHead &head = visitor->head();
                const QByteArray path = head.target.split('?').first();
                m_services.journal->asked(
                    {head.method, QString::fromUtf8(path), status, correlation}, began,
                    m_services.now());
            });
    connect(visitor, &Visitor::gone, this, [this, visitor, from] {
        if (!m_visitors.remove(visitor))
            return;
        if (--m_waitingFrom[from] <= 0)
            m_waitingFrom.remove(from);
        visitor->deleteLater();
        if (isEmpty())
            Q_EMIT emptied();
    });
    if (waiting > options.mostWaitingPerAddress) {
        visitor->answer(
            refusal(m_services, 429, "too_many_waiting", u"too many connections at once"_s));
    }
}

void GatewayWorker::onAsked(Visitor *visitor)
{
    const HttpHead &head = visitor->head();
    const EventStore *door = store();
    if (!door || m_services.isDraining) {
        visitor->answer(refusal(m_services, 503, "unavailable", u"the host is not ready"_s));
        return;
    }
    const HttpApi api(m_services, *door);
    const QByteArray host = head.value("host").value_or(QByteArray());
    const auto request = requestFor(head.target);
    const bool hasOrigin = head.count("origin") > 0;
    const QByteArray origin = head.value("origin").value_or(QByteArray());
    if (!request) {
        visitor->answer(api.refuse(400, "malformed", u"the address is none"_s));
    } else if (!isOwnName(host, m_services.options.hostNames)) {
        visitor->answer(api.refuse(421, "wrong_host", u"this host is not called that"_s));
    } else if (hasOrigin && !isOwnOrigin(origin, host, m_services.options.origins)) {
        visitor->answer(api.refuse(403, "foreign_origin", u"pages from there may not connect"_s));
    } else if (request->path.size() == 3 && request->path.at(0) == u"drafts"_s
               && request->path.at(2) == u"connect"_s) {
        upgrade(visitor, *request, api);
    } else if (request->path.size() == 3 && request->path.at(1) == u"invitations"_s) {
        takeInvitation(visitor, *request, api);
    } else if (request->path == QStringList{u"api"_s, u"room-nearby"_s}) {
        visitor->answer(nearbyAnswer(m_services, api, *visitor));
    } else if (request->path.size() == 4 && request->path.at(3) == u"succession"_s) {
        visitor->answer(successionAnswer(m_services, api, *visitor, *request));
    } else if (request->path.size() == 4 && request->path.at(3) == u"commands"_s) {
        takeCommand(visitor, *request, api);
    } else {
        visitor->answer(api.answer(head, *request));
    }
}

void GatewayWorker::upgrade(Visitor *visitor, const Request &request, const HttpApi &api)
{
    const HttpHead &head = visitor->head();
    const DraftId draft(request.path.at(1));
    if (const QString fault = upgradeFault(head); head.method != "GET" || !fault.isEmpty()) {
        visitor->answer(api.refuse(426, "upgrade_required", fault));
        return;
    }
    const auto claims = api.admit(head, request, draft);
    if (!claims) {
        visitor->answer(claims.error());
        return;
    }
    const auto channel = api.channel(draft);
    if (!channel) {
        visitor->answer(channel.error());
        return;
    }
    if ((*channel)->isSentAway(*claims)) {
        visitor->answer(api.refuse(403, "sent_away", sentAwayWords()));
        return;
    }
    if (m_services.options.standsBy && !(*channel)->isHostedBy(m_services.options.hostKey)) {
        visitor->answer(api.refuse(503, "standing_by", u"another computer hosts this draft"_s));
        return;
    }
    const int most =
        claims->id.isEmpty() ? std::numeric_limits<int>::max() : m_services.options.mostPerPerson;
    if (!m_services.presence.enter(*claims, draft, most)) {
        visitor->answer(api.refuse(429, "too_many_connections",
                                   u"this person is connected too often already"_s));
        return;
    }
    Invitation invitation{*claims, *channel, {}, {}, m_services.now(), nullptr};
    if (const auto since = request.parameter(u"since"_s)) {
        bool isNumber = false;
        const int number = since->toInt(&isNumber);
        invitation.since = isNumber ? number : -1;
    }
    invitation.epoch = request.parameter(u"epoch"_s).value_or(QString());
    if (const auto last = request.parameter(u"last"_s); last && m_store)
        invitation.isParted = !isRecorded(*m_store, draft, *last, invitation.since.value_or(0));
    QTcpSocket *socket = visitor->release();
    socket->setParent(this); // whoever is in the middle of a handshake goes with the worker
    invitation.wire = socket;
    m_invited.insert(peerOf(*socket), invitation);
    m_upgrader.handleConnection(socket);
    onUpgraded(); // it may have happened within the call
}

void GatewayWorker::onUpgraded()
{
    while (QWebSocket *socket = m_upgrader.nextPendingConnection()) {
        const std::pair peer{socket->peerAddress().toString(), socket->peerPort()};
        const auto invitation = m_invited.constFind(peer);
        if (invitation == m_invited.cend()) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *guest = new Guest(m_services, invitation->channel, invitation->claims, socket,
                                invitation->wire, this);
        m_guests.insert(guest);
        connect(guest, &Guest::wished, this, [this, guest](const Guest::Wish &wish) {
            m_rooms.submit(guest->channel(), guest->claims(), wish, guest);
        });
        connect(guest, &Guest::wantsMore, this, [this, guest] {
            if (const EventStore *door = store())
                guest->pump(*door);
        });
        connect(guest, &Guest::gone, this, [this, guest] { onGone(guest); });
        guest->welcome({invitation->since, invitation->epoch, invitation->isParted});
        const DraftId draft = guest->draft();
        m_invited.erase(invitation);
        if (const EventStore *door = store())
            guest->pump(*door);
        m_rooms.enter(draft);
        m_rooms.tellPreparation(guest);
        if (!m_noted.contains(draft))
            m_noted.insert(draft, guest->channel().head());
    }
}

void GatewayWorker::onGone(Guest *guest)
{
    if (!m_guests.remove(guest))
        return;
    const DraftId draft = guest->draft();
    m_rooms.leave(draft);
    guest->deleteLater();
    if (isEmpty())
        Q_EMIT emptied();
}

void GatewayWorker::takeInvitation(Visitor *visitor, const Request &request, const HttpApi &api)
{
    const QString code = joinCodeIn(request.path.at(2));
    if (visitor->head().method == "POST")
        m_door.join(visitor, code, api);
    else
        m_door.tell(visitor, code, api);
}

void GatewayWorker::takeCommand(Visitor *visitor, const Request &request, const HttpApi &api)
{
    const DraftId draft(request.path.at(2));
    if (visitor->head().method != "POST") {
        visitor->answer(api.refuse(405, "wrong_method", u"commands are posted"_s));
        return;
    }
    const auto claims = api.admit(visitor->head(), request, draft);
    if (!claims) {
        visitor->answer(claims.error());
        return;
    }
    const auto channel = api.channel(draft);
    if (!channel) {
        visitor->answer(channel.error());
        return;
    }
    ClientMessage message;
    const auto fault = fromJson(visitor->body(), message);
    const auto command = fault ? tl::unexpected(fault->path + u' ' + fault->what)
                               : wishIn(message.command.value_or(QString()), visitor->body());
    const auto key = visitor->head().value("idempotency-key");
    if (!command || !message.commandId
        || (key && *key != message.commandId->toByteArray(QUuid::WithoutBraces))) {
        visitor->answer(
            api.refuse(400, "malformed",
                       command ? u"command_id is missing, or is not the key"_s : command.error()));
        return;
    }
    if (!m_services.posts.take(claims->person, m_services.now())) {
        visitor->answer(api.refuse(429, "rate_limited", u"too many commands, wait a moment"_s));
        return;
    }
    if (!m_services.ledger.fits(*message.commandId, *claims, draft, visitor->body())) {
        visitor->answer(
            api.refuse(409, "conflict", u"this command_id stood for another command"_s));
        return;
    }
    const QByteArray trace = visitor->head().value("traceparent").value_or(QByteArray());
    m_rooms.post(**channel, *claims,
                 {*message.commandId, *message.command, *command, trace, message.expectedSequence},
                 visitor);
}

void GatewayWorker::wake(const DraftId &draft)
{
    const std::lock_guard lock(m_wakeMutex);
    const bool isFirst = m_woken.isEmpty();
    m_woken.insert(draft);
    if (isFirst)
        QMetaObject::invokeMethod(this, &GatewayWorker::pumpWoken, Qt::QueuedConnection);
}

void GatewayWorker::pumpWoken()
{
    QSet<DraftId> woken;
    {
        const std::lock_guard lock(m_wakeMutex);
        woken.swap(m_woken);
    }
    const EventStore *door = store();
    if (!door)
        return;
    for (const DraftId &draft : woken)
        (void)m_services.broadcast->channel(draft, *door); // it mends a hole, if there is one
    const QSet<Guest *> guests = m_guests;                 // pumping may end some
    for (Guest *guest : guests) {
        if (m_guests.contains(guest) && woken.contains(guest->draft()))
            guest->pump(*door);
    }
    if (m_services.journal->isOn()) {
        for (const DraftId &draft : woken)
            noteWritten(draft, *door);
    }
}

/// Everybody of this thread was just given what is new in \a draft, as far as he takes it.
void GatewayWorker::noteWritten(const DraftId &draft, const EventStore &store)
{
    const auto channel = m_services.broadcast->channel(draft, store);
    if (!channel)
        return;
    const int head = (*channel)->head();
    const int noted = m_noted.value(draft, head);
    m_noted.insert(draft, head);
    const auto frames = (*channel)->after(noted, head - noted, store);
    const auto guests = std::count_if(m_guests.begin(), m_guests.end(),
                                      [&](const Guest *guest) { return guest->draft() == draft; });
    if (!frames || guests == 0)
        return;
    for (auto from = frames->begin(); from != frames->end();) {
        const auto to = std::find_if(from, frames->end(), [&](const WireFrame &frame) {
            return frame.correlation != from->correlation;
        });
        m_services.journal->written({draft, from->correlation, from->sequence,
                                     std::prev(to)->sequence, static_cast<int>(guests)},
                                    from->at, m_services.now());
        from = to;
    }
}

void GatewayWorker::look()
{
    const Instant now = m_services.now();
    const QSet<Guest *> guests = m_guests;
    for (Guest *guest : guests) {
        if (m_guests.contains(guest))
            guest->look(now);
    }
    m_invited.removeIf([&](const auto &entry) { // asked for an upgrade and fell silent
        const bool isOver = now - entry.value().at > m_services.options.headTime;
        if (isOver)
            m_services.presence.leave(entry.value().claims, entry.value().channel->draft());
        return isOver;
    });
}

void GatewayWorker::drain()
{
    const QSet<Guest *> guests = m_guests;
    for (Guest *guest : guests)
        guest->goodbye(Milliseconds(QRandomGenerator::global()->bounded(2'000)));
    if (isEmpty())
        Q_EMIT emptied();
}

} // namespace warroom
