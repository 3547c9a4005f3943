// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/remote_client.h"

#include "net/backoff.h"
#include "net/token_claims.h"
#include "net/wire_decode.h"
#include "session/seated.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWebSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the host says to a RemoteClient, and what becomes of it.

namespace warroom {

namespace {

constexpr Seconds sayAgainAfter{6}; ///< what a host could not record
constexpr int mostPings = 20;       ///< where the way is too slow to be content with fewer

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

} // namespace

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
    const int term = frame.value("term"_L1).toInt(1);
    if (term < std::max(m_leastTerm, state().company.succession.term)) {
        m_trouble = u"it was the host, and is no longer"_s;
        drop();
        retryIn(pauseAfter(m_tries));
        return;
    }
    m_tries = 0;
    m_trouble.clear();
    if (frame.value("mode"_L1).toString() != u"resumed"_s
        || frame.value("replay_from"_L1).toInt() != history().size() + 1) {
        refuse(u"the host's draft is not the one that was joined: it was restored, or went on "
               "without what is here; open it again to see it as it is there"_s);
        Q_EMIT parted();
        return;
    }
    m_epoch = frame.value("epoch"_L1).toString();
    if (isElsewhere()) {
        m_address.url = m_place;
        m_isSettled = true;
        Q_EMIT moved(m_place);
    }
    if (m_servedTerm > 0 && term > m_servedTerm)
        m_preparedBefore = preparation().version;
    m_servedTerm = term;
    m_early.clear(); // they come again
    m_holdsWishes = term > 1 && term != m_restatedTerm;
    become(Connection::CatchingUp);
    if (!m_holdsWishes)
        sayWishes();
    if (history().size() >= m_head)
        turnLive();
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
    if (wish->isRestated && !answer.storeError.isEmpty())
        QTimer::singleShot(sayAgainAfter, this, [this, id = wish->id] { sayAgain(id); });
    else if (wish->isOfDraft && answer.lastVersion > history().size())
        m_early.push_back(answer); // nobody has what was acknowledged to him before he has it
    else
        tell(answer);
}

void RemoteClient::tell(const Answer &answer)
{
    std::erase_if(m_wishes, [&](const Wish &each) { return each.id == answer.command; });
    Q_EMIT connectionChanged();
    Q_EMIT answered(answer);
}

/// Whose events have come.
void RemoteClient::tellEarly()
{
    std::vector<Answer> due;
    std::erase_if(m_early, [&](const Answer &answer) {
        const bool isDue = answer.lastVersion <= history().size();
        if (isDue)
            due.push_back(answer);
        return isDue;
    });
    for (const Answer &answer : due)
        tell(answer);
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
        auto fresh =
            std::make_shared<const std::vector<EventEnvelope>>(all.begin() + before, all.end());
        QMetaObject::invokeMethod(
            m_copies, [host = m_copies.get(), fresh = std::move(fresh)] { host->keepCopy(fresh); });
    }
    if (m_connection == Connection::CatchingUp && history().size() >= m_head)
        turnLive();
    restateLimits();
    tellEarly();
    followLog();
}

/// After every new connection all of it comes again.
void RemoteClient::onPreparation(const QJsonObject &frame)
{
    std::vector<EventEnvelope> events;
    for (const QJsonValue &each : frame.value("events"_L1).toArray()) {
        if (auto event = eventIn(each.toObject())) {
            event->version += m_preparedBefore; // a host that took over counts anew
            events.push_back(std::move(*event));
        }
    }
    takePreparation(events); // what it has already is passed over
}

} // namespace warroom
