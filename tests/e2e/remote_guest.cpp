// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/remote_guest.h"

#include "session/steady_time.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace warroom::test {

RemoteGuest::RemoteGuest(const HostProcess &host, const QString &person, const QStringList &teams)
    : m_door(std::make_unique<RemoteClient>(
        RoomAddress{QUrl(host.socketAddress()), host.token(person, teams), host.fingerprint()},
        nullptr, steadyNow))
{
    listen();
}

RemoteGuest::RemoteGuest(std::unique_ptr<RoomClient> door) : m_door(std::move(door))
{
    listen();
}

void RemoteGuest::listen()
{
    QObject::connect(m_door.get(), &RoomClient::answered, m_door.get(),
                     [this](const Answer &answer) { m_answers.insert(answer.command, answer); });
}

QString RemoteGuest::onTheClock() const
{
    const SlotState *slot = state().setup ? state().slotOnTheClock() : nullptr;
    return slot && state().isLive() ? slot->slot.team.text() : QString();
}

Milliseconds RemoteGuest::shownTime() const
{
    const auto &clock = state().onTheClock;
    return clock && clock->timeoutAt ? *clock->timeoutAt - m_door->hostNow() : Milliseconds{0};
}

QUuid RemoteGuest::pick(const QString &team, const QString &player)
{
    return m_door->submit(
        commands::MakePick{TeamId(team), PlayerId(player), PickSource::Drafter, {}});
}

int RemoteGuest::picksOf(const QString &player) const
{
    int picks = 0;
    for (const EventEnvelope &event : m_door->history().events()) {
        const auto *made = std::get_if<events::PickMade>(&event.event);
        picks += made && made->player == PlayerId(player) ? 1 : 0;
    }
    return picks;
}

void begin(const HostProcess &host)
{
    RemoteGuest commissioner(host, u"host"_s, {});
    if (!QTest::qWaitFor([&] { return commissioner.connection() == Connection::Live; }, 20'000))
        qFatal("the commissioner is not let in");
    commissioner.resume();
    if (!QTest::qWaitFor([&] { return commissioner.state().isLive(); }, 20'000))
        qFatal("the draft does not go on");
}

} // namespace warroom::test
