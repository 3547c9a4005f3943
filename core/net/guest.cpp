// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/guest.h"

#include "net/control_frames.h"
#include "store/json_decode.h"

#include <QSslSocket>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int framesAtOnce = 64;
constexpr qint64 fullSocket = 64 * 1024;
constexpr Seconds noticeOfExpiry{60};
constexpr Seconds tickEvery{1};

double secondsBetween(Instant from, Instant to)
{
    return std::chrono::duration<double>(to - from).count();
}

} // namespace

Guest::Guest(GatewayServices &services, std::shared_ptr<DraftChannel> channel, Claims claims,
             QWebSocket *socket, QTcpSocket *wire, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_channel(std::move(channel)),
      m_claims(std::move(claims)),
      m_socket(socket),
      m_encrypted(qobject_cast<QSslSocket *>(wire)),
      m_control(wire),
      m_messages(4 * services.options.commandsPerSecond, 4 * services.options.commandBurst),
      m_commands(services.options.commandsPerSecond, services.options.commandBurst),
      m_picks(services.options.commandsPerSecond, services.options.commandBurst),
      m_progress(services.now()),
      m_pinged(m_progress)
{
    socket->setParent(this);
    socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(services.options.largestMessage));
    socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(services.options.largestMessage));
    connect(socket, &QWebSocket::textFrameReceived, this, &Guest::onFrame);
    connect(socket, &QWebSocket::textMessageReceived, this, &Guest::onMessage);
    connect(socket, &QWebSocket::binaryFrameReceived, this, [this] {
        if (!m_closing)
            close(CloseCode::Unreadable, u"text only"_s);
    });
    if (m_encrypted)
        connect(m_encrypted, &QSslSocket::encryptedBytesWritten, this, &Guest::onProgress);
    else
        connect(socket, &QWebSocket::bytesWritten, this, &Guest::onProgress);
    connect(socket, &QWebSocket::pong, this, [this](quint64 elapsed) {
        m_unanswered = 0;
        m_services.presence.measured(m_claims, draft(), Milliseconds(elapsed));
    });
    connect(socket, &QWebSocket::disconnected, this, [this] {
        const int code = m_closeCode.value_or(m_socket->closeCode());
        if (!m_closeCode && isOfUnsoundFrames(code))
            m_services.metrics.closed(code);
        m_services.journal->left(m_id, code, m_services.now());
        Q_EMIT gone();
    });
    services.metrics.connected();
    services.journal->joined(m_id, m_claims, draft(), m_progress);
}

Guest::~Guest()
{
    m_services.metrics.disconnected();
    m_services.presence.leave(m_claims, draft());
}

void Guest::welcome(const ResumePoint &point)
{
    const DraftChannel::View view = m_channel->view();
    const bool resumes = !point.isParted && point.since && *point.since >= 0
        && *point.since <= view.head && (point.epoch.isEmpty() || point.epoch == view.epoch);
    m_sent = resumes ? *point.since : view.head;
    Welcome welcome;
    welcome.connection = m_id;
    welcome.mode = resumes ? ResumeMode::Resumed : ResumeMode::Snapshot;
    welcome.term = view.termOf(m_services.options.hostKey);
    welcome.replayFrom = m_sent + 1;
    welcome.pingEvery = m_services.options.pingEvery;
    send(welcomeFrame(welcome, view, m_claims, m_services.now()));
    if (!resumes)
        send(snapshotFrame(view, m_services.now()));
}

bool Guest::prepares() const
{
    return !m_claims.id.isEmpty() // somebody has vouched for who it is
        && (m_claims.role == TokenRole::Drafter || m_claims.role == TokenRole::Commissioner);
}

void Guest::tellPreparation(const std::vector<EventEnvelope> &events)
{
    // What comes before the whole was read is told with the whole.
    if (m_closing || events.empty() || events.front().version > m_prepared + 1)
        return;
    std::vector<EventEnvelope> fresh;
    std::copy_if(events.begin(), events.end(), std::back_inserter(fresh),
                 [&](const EventEnvelope &event) { return event.version > m_prepared; });
    if (fresh.empty())
        return;
    m_prepared = fresh.back().version;
    send(preparationFrame(fresh));
}

void Guest::pump(const EventStore &store)
{
    if (m_closing)
        return;
    int frames = 0;
    qint64 characters = 0;
    while (unsent() < fullSocket) {
        const auto due = m_channel->after(m_sent, framesAtOnce, store);
        if (!due) { // it comes back and asks again
            close(CloseCode::Behind, u"the host cannot read the draft now"_s);
            return;
        }
        if (due->empty()) {
            m_isLive = true;
            break;
        }
        for (const WireFrame &frame : *due) {
            const QString &text = frame.forViewer(m_claims.teams);
            m_socket->sendTextMessage(text);
            characters += text.size();
            m_sent = frame.sequence;
            ++frames;
            if (m_isLive)
                m_services.metrics.commitToSent(secondsBetween(frame.at, m_services.now()));
        }
    }
    if (m_presence == 0)
        tellPresence(m_services.now());
    m_socket->flush();
    if (frames > 0)
        m_services.metrics.sent(frames, characters);
    if (isTooSlow(m_services.now()))
        abort(CloseCode::Slow);
}

/// What the system has not taken yet: encrypted, nothing waits but its cipher.
qint64 Guest::unsent() const
{
    return m_socket->bytesToWrite() + (m_encrypted ? m_encrypted->encryptedBytesToWrite() : 0);
}

void Guest::onProgress()
{
    m_progress = m_services.now();
    if (m_sent < m_channel->head() && unsent() < fullSocket / 2)
        Q_EMIT wantsMore();
}

bool Guest::isTooSlow(Instant now) const
{
    const qint64 waiting = unsent();
    if (waiting == 0)
        return false;
    // A long replay is behind by nature; only who stops taking it is slow.
    const qint64 behind = waiting + (m_isLive ? m_channel->behind(m_sent) : 0);
    return behind > m_services.options.mostUnsent
        || now - m_progress > m_services.options.longestStall;
}

void Guest::look(Instant now)
{
    if (m_closing) {
        if (now - *m_closing > m_services.options.longestStall)
            m_socket->abort(); // it does not take its leave
        return;
    }
    if (const auto holds = m_services.tokens.stillHolds(m_claims, now);
        !holds && !m_claims.id.isEmpty()) {
        close(CloseCode::Token, objectionText(holds.error()));
        return;
    }
    if (m_channel->isSentAway(m_claims)) {
        close(CloseCode::Forbidden, sentAwayWords());
        return;
    }
    if (isTooSlow(now)) {
        abort(CloseCode::Slow);
        return;
    }
    if (!m_control.isWithinLimits(now)) {
        m_services.metrics.messageDropped("control_flood");
        close(CloseCode::Policy, u"too many pings"_s);
        return;
    }
    if (!m_isTold && !m_claims.id.isEmpty() && m_claims.expires - now < noticeOfExpiry) {
        m_isTold = true;
        send(expiringFrame(m_claims.expires));
    }
    if (now - m_pinged >= m_services.options.pingEvery) {
        if (++m_unanswered > 2) {
            close(CloseCode::NoPong, u"no answer to pings"_s);
            return;
        }
        m_pinged = now;
        m_socket->ping();
        send(heartbeatFrame(m_channel->head(), now));
    }
    tellPresence(now);
    if (m_wantsTicks && now - m_ticked >= tickEvery) {
        m_ticked = now;
        if (const auto tick = tickFrame(m_channel->view().state, now))
            send(*tick);
    }
}

void Guest::tellPresence(Instant now)
{
    const Presence::News news = m_services.presence.news(draft());
    if (news.version == m_presence || now - m_presenceTold < news.pause)
        return;
    m_presence = news.version;
    m_presenceTold = now;
    send(presenceFrame(m_services.presence.json(draft())));
}

/// Each counts, since a message in a thousand of them costs as much as a thousand messages.
void Guest::onFrame(const QString &frame)
{
    m_control.heard(frame.size());
    if (m_closing || m_messages.take(m_services.now()))
        return;
    m_services.metrics.messageDropped("flood");
    close(CloseCode::Policy, u"too many messages"_s);
}

void Guest::onMessage(const QString &text)
{
    if (m_closing)
        return;
    const Instant now = m_services.now();
    const QByteArray bytes = text.toUtf8();
    ClientMessage message;
    if (const auto fault = fromJson(bytes, message)) {
        m_services.metrics.messageDropped("malformed");
        reject({}, "malformed",
               fault->path.isEmpty() ? fault->what : fault->path + u' ' + fault->what);
    } else if (message.type == u"command"_s) {
        onCommand(message, bytes);
    } else if (message.type == u"ping"_s && message.t0) {
        send(pongFrame(*message.t0, now, m_services.now()));
    } else if (message.type == u"token"_s && message.token) {
        refresh(*message.token);
    } else if (message.type == u"ticks"_s && message.on) {
        m_wantsTicks = *message.on;
    } else {
        m_services.metrics.messageDropped("unknown");
        reject({}, "malformed", u"type is none this host knows, or lacks a member"_s);
    }
}

void Guest::onCommand(const ClientMessage &said, const QByteArray &message)
{
    const QUuid id = said.commandId.value_or(QUuid());
    const QString name = said.command.value_or(QString());
    if (id.isNull()) {
        m_services.metrics.messageDropped("malformed");
        reject({}, "malformed", u"command_id is missing"_s);
        return;
    }
    RateLimit &limit = name == u"MakePick"_s ? m_picks : m_commands;
    if (!limit.take(m_services.now())) {
        m_services.metrics.messageDropped("rate");
        reject(id, "rate_limited", u"too many commands, wait a moment"_s);
        return;
    }
    const auto wish = wishIn(name, message);
    if (!wish) {
        m_services.metrics.messageDropped("malformed");
        reject(id, "malformed", wish.error());
        return;
    }
    if (!m_services.ledger.fits(id, m_claims, draft(), message)) {
        m_services.metrics.messageDropped("conflict");
        reject(id, "conflict", u"this command_id stood for another command"_s);
        return;
    }
    Q_EMIT wished(
        {id, name, *wish, said.traceparent.value_or(QString()).toLatin1(), said.expectedSequence});
}

/// A new token for the same person and place; anything else is a reason to leave.
void Guest::refresh(const QString &token)
{
    const auto claims = m_services.tokens.verify(token.toUtf8(), draft(), m_services.now());
    if (!claims || claims->person != m_claims.person) {
        close(CloseCode::Token,
              claims ? u"the token is somebody else's"_s : objectionText(claims.error()));
        return;
    }
    m_claims.role = claims->role;
    m_claims.teams = claims->teams;
    m_claims.expires = claims->expires;
    m_claims.id = claims->id;
    m_isTold = false;
}

void Guest::answer(const Answer &answer, Instant submitted)
{
    m_services.metrics.commandAnswered(answer.accepted        ? "accepted"
                                           : answer.rejection ? "rejected"
                                                              : "failed",
                                       secondsBetween(submitted, m_services.now()));
    send(answerFrame(answer));
}

void Guest::goodbye(Milliseconds retryAfter)
{
    send(goodbyeFrame("restarting", retryAfter));
    close(CloseCode::Restarting, u"restarting"_s);
}

void Guest::reject(const QUuid &id, QByteArrayView code, const QString &message)
{
    send(rejectedFrame(id, code, message));
}

void Guest::send(const QString &frame)
{
    m_socket->sendTextMessage(frame);
    m_socket->flush();
}

void Guest::close(CloseCode code, const QString &reason)
{
    m_closing = m_services.now();
    m_closeCode = static_cast<int>(code);
    m_services.metrics.closed(static_cast<int>(code));
    if (m_socket->state() == QAbstractSocket::ConnectedState) // it may be found gone by writing
        m_socket->close(wireCode(code), reason);
}

/// A polite close would wait for somebody who does not read.
void Guest::abort(CloseCode code)
{
    m_closeCode = static_cast<int>(code);
    m_services.metrics.closed(static_cast<int>(code));
    m_socket->abort();
}

} // namespace warroom
