// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/simulated_guest.h"

#include "net/resume_point.h"
#include "net/wire_decode.h"
#include "net/wire_event.h"
#include "session/seated.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace warroom::test {

namespace {

/// The same in every run of a seed.
QUuid nextId(Dice &dice)
{
    const auto word = [&] { return static_cast<uint>(dice.roll(0x7fff'ffff)); };
    const uint first = word();
    const uint second = word();
    const auto byte = [](uint from, int place) { return static_cast<uchar>(from >> 8 * place); };
    return QUuid(first, 0, 0x4000, 0x80, 0, byte(second, 0), byte(second, 1), byte(second, 2),
                 byte(second, 3), 0, 0);
}

QByteArray messageOf(const QUuid &id, const WireCommand &command, std::optional<int> expected)
{
    QByteArray message = R"({"type":"command","command_id":")"
        + id.toByteArray(QUuid::WithoutBraces) + R"(","command":")" + command.name + '"';
    if (expected)
        message += R"(,"expected_sequence":)" + QByteArray::number(*expected);
    return message + R"(,"data":)" + command.data + '}';
}

} // namespace

SimulatedGuest::SimulatedGuest(Claims claims, HostFinder find, FakeClock clock, Dice &dice,
                               const GuestCopy &kept)
    : m_claims(std::move(claims)),
      m_actor(actorOf(m_claims)),
      m_find(std::move(find)),
      m_key(kept.host),
      m_clock(std::move(clock)),
      m_dice(dice),
      m_hash(kept.hostHash)
{
    if (!kept.log.empty()) {
        m_epoch = epochOf(kept.log.front());
        take(kept.log);
        sit();
        followLog();
    }
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SimulatedGuest::open);
    m_retry.start(dice.roll(500));
}

SimulatedGuest::~SimulatedGuest()
{
    if (m_wire)
        m_wire->cut(false);
}

void SimulatedGuest::open()
{
    setWelcome(false);
    m_host = m_find(m_key);
    m_wire = m_host ? m_host->connectTo(*this) : nullptr;
    if (!m_wire) {
        m_retry.start(m_dice.roll(10'000));
        return;
    }
    const GuestPlace place{history().size(), m_epoch, lastEventOf(history())};
    m_wire->send(SimulatedWire::Host, [this, wire = m_wire, host = m_host, place] {
        host->enter(wire, m_claims, place);
    });
}

void SimulatedGuest::leave(Milliseconds until)
{
    setWelcome(false);
    if (m_wire)
        m_wire->cut(false);
    m_wire = nullptr;
    m_retry.start(until);
}

void SimulatedGuest::stayAway(Milliseconds time)
{
    leave(time);
}

void SimulatedGuest::cut()
{
    if (m_wire)
        m_wire->cut();
}

void SimulatedGuest::setWelcome(bool isWelcome)
{
    if (std::exchange(m_isWelcome, isWelcome) != isWelcome)
        Q_EMIT connectionChanged();
}

/// As RemoteClient::sit().
void SimulatedGuest::sit()
{
    if (m_actor.role == Role::Drafter)
        m_actor.teams = teamsOf(m_claims.person, m_claims.teams, state());
}

void SimulatedGuest::onFrame(const QString &frame)
{
    const auto event = eventIn(QJsonDocument::fromJson(frame.toUtf8()).object());
    if (!event)
        return findFault(u"a frame is no event: "_s + event.error());
    if (event->version != history().size() + 1)
        return findFault(u"event %1 follows event %2"_s.arg(event->version).arg(history().size()));
    if (!event->hash.isEmpty())
        m_hash = event->hash;
    take({*event});
    sit();
    catchUp();
    restateLimits();
    tellEarly();
    followLog();
}

/// As RemoteClient::onAnswer().
void SimulatedGuest::onAnswer(const Answer &answer)
{
    // An answer of a connection before has none to be for.
    const auto wish = std::ranges::find(m_wishes, answer.command, &Wish::id);
    if (wish == m_wishes.end())
        return;
    if (wish->isRestated && !answer.storeError.isEmpty())
        QTimer::singleShot(6'000, this, [this, id = wish->id] { sayAgain(id); });
    else if (wish->isOfDraft && answer.lastVersion > history().size())
        m_early.push_back(answer);
    else
        tell(answer);
}

/// As RemoteClient::onPreparation().
void SimulatedGuest::onPreparation(const std::vector<EventEnvelope> &events)
{
    std::vector<EventEnvelope> own = events;
    for (EventEnvelope &event : own)
        event.version += m_preparedBefore;
    if (!own.empty() && own.front().version > preparation().version + 1)
        return findFault(u"a gap in what he prepared"_s);
    takePreparation(own);
}

void SimulatedGuest::onLost()
{
    m_wire = nullptr;
    m_retry.start(m_dice.roll(m_dice.oneIn(4) ? 10'000 : 300));
    setWelcome(false);
}

/// As RemoteClient::ask().
QUuid SimulatedGuest::ask(const std::optional<WireCommand> &wire, std::optional<int> expected,
                          bool isOfDraft)
{
    if (!wire) // only the program or a host can wish that
        return {};
    const QUuid id = nextId(m_dice);
    m_wishes.push_back({id, messageOf(id, *wire, expected), isOfDraft});
    if (m_isWelcome && !m_holdsWishes)
        say(m_wishes.back().message);
    return id;
}

void SimulatedGuest::say(const QByteArray &message)
{
    m_wire->send(SimulatedWire::Host,
                 [host = m_host, wire = m_wire, message] { host->hear(wire, message); });
}

void SimulatedGuest::findFault(const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = what;
}

} // namespace warroom::test
