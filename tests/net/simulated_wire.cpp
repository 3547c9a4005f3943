// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/simulated_wire.h"

namespace warroom::test {

SimulatedWire::SimulatedWire(int number, FakeClock clock, Dice &dice, Listener &guest)
    : m_number(number),
      m_clock(std::move(clock)),
      m_dice(dice),
      m_guest(guest),
      m_delayMs(1 + dice.roll(300))
{
    for (Way &way : m_ways) {
        way.timer.setSingleShot(true);
        connect(&way.timer, &QTimer::timeout, this, [this, &way] { deliver(way); });
    }
    m_notice.setSingleShot(true);
    connect(&m_notice, &QTimer::timeout, this, [this] { m_guest.onLost(); });
}

void SimulatedWire::send(End to, Delivery delivery)
{
    if (m_isCut)
        return;
    Way &way = m_ways[to];
    const bool stalls = m_dice.oneIn(50);
    const Milliseconds takes(m_dice.roll(stalls ? 8'000 : m_delayMs));
    const Instant earliest = way.messages.empty() ? m_clock.now() : way.messages.back().due;
    way.messages.push_back({std::max(earliest, m_clock.now() + takes), std::move(delivery)});
    if (way.messages.size() == 1)
        arm(way);
}

void SimulatedWire::cut(bool isNoticed)
{
    if (!isNoticed)
        m_notice.stop();
    if (std::exchange(m_isCut, true))
        return;
    for (Way &way : m_ways) {
        way.messages.clear();
        way.timer.stop();
    }
    if (isNoticed)
        m_notice.start(m_dice.roll(m_dice.oneIn(4) ? 30'000 : 500));
}

void SimulatedWire::arm(Way &way)
{
    if (!way.messages.empty())
        way.timer.start(std::max(Milliseconds{0}, way.messages.front().due - m_clock.now()));
}

void SimulatedWire::deliver(Way &way)
{
    const Delivery delivery = std::move(way.messages.front().delivery);
    way.messages.pop_front();
    arm(way);
    delivery(); // it may cut the wire
}

} // namespace warroom::test
