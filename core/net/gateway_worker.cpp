// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/gateway_worker.h"

#include "net/client_message.h"
#include "net/command_codec.h"
#include "net/control_frames.h"
#include "net/guest.h"
#include "net/http_api.h"
#include "net/visitor.h"
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

std::pair<QString, quint16> peerOf(const QTcpSocket &socket)
{
    return {socket.peerAddress().toString(), socket.peerPort()};
}

int statusOf(const Answer &answer)
{
    if (answer.accepted)
        return 200;
    return answer.rejection ? 409 : 503;
}

} // namespace

GatewayWorker::GatewayWorker(GatewayServices &services)
    : m_services(services),
      m_upgrader(u"Warroom"_s, QWebSocketServer::NonSecureMode, this),
      m_tick(this)
{
    m_upgrader.setSupportedSubprotocols({u"warroom"_s});
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &GatewayWorker::onUpgraded);
    connect(&m_tick, &QTimer::timeout, this, &GatewayWorker::look);
    connect(services.rooms, &LibraryHost::answered, this, &GatewayWorker::onAnswered);
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
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor)) {
        --m_services.sockets;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(
        socket.get(), &QObject::destroyed, this, [&services = m_services] { --services.sockets; },
        Qt::DirectConnection);
    const QString from = socket->peerAddress().toString();
    const GatewayOptions &options = m_services.options;
    auto *visitor = new Visitor(
        std::move(socket), {static_cast<int>(options.headTime.count()), options.largestBody}, this);
    m_visitors.insert(visitor);
    const int waiting = ++m_waitingFrom[from];
    connect(visitor, &Visitor::asked, this, [this, visitor] { onAsked(visitor); });
    connect(visitor, &Visitor::refused, this,
            [this](int status, const char *code) { m_services.metrics.refused(status, code); });
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
        m_services.metrics.refused(429, "too_many_waiting");
        visitor->answer(errorAnswer(429, "too_many_waiting", u"too many connections at once"_s));
    }
}

void GatewayWorker::onAsked(Visitor *visitor)
{
    const HttpHead &head = visitor->head();
    const EventStore *door = store();
    if (!door || m_services.isDraining) {
        m_services.metrics.refused(503, "unavailable");
        visitor->answer(errorAnswer(503, "unavailable", u"the host is not ready"_s));
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
    const int most =
        claims->id.isEmpty() ? std::numeric_limits<int>::max() : m_services.options.mostPerPerson;
    if (!m_services.presence.enter(*claims, draft, most)) {
        visitor->answer(api.refuse(429, "too_many_connections",
                                   u"this person is connected too often already"_s));
        return;
    }
    Invitation invitation{*claims, *channel, {}, {}, m_services.now()};
    if (const auto since = request.parameter(u"since"_s)) {
        bool isNumber = false;
        const int number = since->toInt(&isNumber);
        invitation.since = isNumber ? number : -1;
    }
    invitation.epoch = request.parameter(u"epoch"_s).value_or(QString());
    QTcpSocket *socket = visitor->release();
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
        auto *guest = new Guest(m_services, invitation->channel, invitation->claims, socket, this);
        m_guests.insert(guest);
        connect(guest, &Guest::wished, this,
                [this, guest](const QUuid &id, const Command &command) {
                    submit(guest->channel(), guest->claims(), id, command,
                           {guest, nullptr, guest->draft(), m_services.now(), false});
                });
        connect(guest, &Guest::wantsMore, this, [this, guest] {
            if (const EventStore *door = store())
                guest->pump(*door);
        });
        connect(guest, &Guest::gone, this, [this, guest] { onGone(guest); });
        guest->welcome({invitation->since, invitation->epoch});
        const DraftId draft = guest->draft();
        m_invited.erase(invitation);
        if (const EventStore *door = store())
            guest->pump(*door);
        enter(draft);
        wake(draft); // the others hear who came
    }
}

/// The first one here has the room opened, the last one has it left.
void GatewayWorker::enter(const DraftId &draft)
{
    if (++m_inside[draft] > 1)
        return;
    QMetaObject::invokeMethod(m_services.rooms, [rooms = m_services.rooms, draft] {
        rooms->enter(QUuid::createUuid(), draft, PersonId());
    });
}

void GatewayWorker::leave(const DraftId &draft)
{
    if (--m_inside[draft] > 0)
        return;
    m_inside.remove(draft);
    QMetaObject::invokeMethod(m_services.rooms,
                              [rooms = m_services.rooms, draft] { rooms->leave(draft); });
}

void GatewayWorker::onGone(Guest *guest)
{
    if (!m_guests.remove(guest))
        return;
    const DraftId draft = guest->draft();
    leave(draft);
    guest->deleteLater();
    connect(guest, &QObject::destroyed, this, [this, draft] { wake(draft); });
    if (isEmpty())
        Q_EMIT emptied();
}

Actor GatewayWorker::actorIn(const Claims &claims, const DraftState &state) const
{
    Actor actor = actorOf(claims);
    if (claims.role != TokenRole::Drafter || !state.setup)
        return actor;
    // A commissioner may have given a team to somebody else since the token was written.
    for (auto it = state.changedSeats.cbegin(); it != state.changedSeats.cend(); ++it) {
        const bool isHis =
            it->control == SeatControl::Person && it->occupant == claims.person.text();
        actor.teams.removeAll(it.key());
        if (isHis)
            actor.teams.append(it.key());
    }
    return actor;
}

void GatewayWorker::submit(const DraftChannel &channel, const Claims &claims, const QUuid &id,
                           const Command &command, Waiting waiting)
{
    m_waiting.insert(id, std::move(waiting));
    const Actor actor = actorIn(claims, channel.view().state);
    QMetaObject::invokeMethod(m_services.rooms,
                              [rooms = m_services.rooms, draft = channel.draft(), actor, id,
                               command] { rooms->submit(draft, actor, id, command); });
}

void GatewayWorker::onAnswered(const DraftId &draft, const Answer &answer)
{
    const QList<Waiting> all = m_waiting.values(answer.command);
    for (const Waiting &waiting : all) {
        if (waiting.draft != draft)
            continue;
        if (waiting.guest)
            waiting.guest->answer(answer, waiting.since);
        if (waiting.visitor)
            waiting.visitor->answer({statusOf(answer), "application/json", answerJson(answer), {}});
        if (waiting.isPosted)
            leave(draft);
    }
    m_waiting.remove(answer.command);
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
                               : commandIn(message.command.value_or(QString()), visitor->body());
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
    enter(draft);
    submit(**channel, *claims, *message.commandId, *command,
           {nullptr, visitor, draft, m_services.now(), true});
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
