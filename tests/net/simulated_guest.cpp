// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/simulated_guest.h"

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

SimulatedGuest::SimulatedGuest(Claims claims, SimulatedHost &host, FakeClock clock, Dice &dice,
                               const GuestCopy &kept)
    : m_claims(std::move(claims)),
      m_actor(actorOf(m_claims)),
      m_host(host),
      m_clock(std::move(clock)),
      m_dice(dice),
      m_hash(kept.hostHash)
{
    if (!kept.log.empty()) {
        m_epoch = epochOf(kept.log.front());
        take(kept.log);
        sit();
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
    m_isWelcome = false;
    m_wire = m_host.connectTo(*this);
    if (!m_wire) {
        m_retry.start(m_dice.roll(10'000));
        return;
    }
    m_wire->send(SimulatedWire::Host, [this, wire = m_wire, since = history().size()] {
        m_host.enter(wire, m_claims, since, m_epoch);
    });
}

void SimulatedGuest::stayAway(Milliseconds time)
{
    m_isWelcome = false;
    if (m_wire)
        m_wire->cut(false);
    m_wire = nullptr;
    m_retry.start(time);
}

void SimulatedGuest::cut()
{
    if (m_wire)
        m_wire->cut();
}

/// As RemoteClient::onWelcome().
void SimulatedGuest::onWelcome(int since, const QString &epoch, bool isResumed)
{
    if (!isResumed || since != history().size())
        return findFault(u"the host does not know event %1 any more"_s.arg(history().size()));
    m_epoch = epoch;
    m_isWelcome = true;
    for (const Wish &wish : m_wishes)
        say(wish.message);
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
}

void SimulatedGuest::onAnswer(const Answer &answer)
{
    // An answer of a connection before has none to be for.
    if (std::erase_if(m_wishes, [&](const Wish &each) { return each.id == answer.command; }) > 0)
        Q_EMIT answered(answer);
}

void SimulatedGuest::onPreparation(const std::vector<EventEnvelope> &events)
{
    if (!events.empty() && events.front().version > preparation().version + 1)
        return findFault(u"a gap in what he prepared"_s);
    takePreparation(events);
}

void SimulatedGuest::onLost()
{
    m_isWelcome = false;
    m_wire = nullptr;
    m_retry.start(m_dice.roll(m_dice.oneIn(4) ? 10'000 : 300));
}

/// As RemoteClient::ask().
QUuid SimulatedGuest::ask(const std::optional<WireCommand> &wire, std::optional<int> expected)
{
    if (!wire) // only the program or a host can wish that
        return {};
    const QUuid id = nextId(m_dice);
    m_wishes.push_back({id, messageOf(id, *wire, expected)});
    if (m_isWelcome)
        say(m_wishes.back().message);
    return id;
}

void SimulatedGuest::say(const QByteArray &message)
{
    m_wire->send(SimulatedWire::Host,
                 [this, wire = m_wire, message] { m_host.hear(wire, message); });
}

void SimulatedGuest::findFault(const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = what;
}

} // namespace warroom::test
