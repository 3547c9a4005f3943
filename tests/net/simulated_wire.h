// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event_envelope.h"
#include "session/answer.h"
#include "support/fake_clock.h"
#include "support/random_draft.h"

#include <QTimer>

#include <deque>
#include <functional>

namespace warroom::test {

/// Where a guest says that it stands when it comes.
struct GuestPlace {
    int since = 0;
    QString epoch;
    QString last; ///< see lastEventOf()
};

/// From now on a guest is told what follows event \a since of the log \a epoch, by the host of
/// term \a term.
struct SimulatedWelcome {
    int since = 0;
    int head = 0;
    QString epoch;
    int term = 1;
    bool isResumed = false;
};

/// What a host says to whoever is at the other end of a wire.
class Listener {
public:
    virtual ~Listener() = default;
    virtual void onWelcome(const SimulatedWelcome &welcome) = 0;
    virtual void onFrame(const QString &frame) = 0;
    virtual void onAnswer(const Answer &answer) = 0;
    virtual void onPreparation(const std::vector<EventEnvelope> &events) = 0;
    /// He has noticed that the wire is cut.
    virtual void onLost() = 0;
};

/// A connection between a guest and the host: what is sent arrives in order and a while later, or
/// not at all once it is cut. Both notice the cut later still. Whoever goes cuts it first.
class SimulatedWire : public QObject {
public:
    SimulatedWire(int number, FakeClock clock, Dice &dice, Listener &guest);

    enum End { Host, Guest };
    using Delivery = std::function<void()>;

    void send(End to, Delivery delivery);
    /// What is under way is lost. \a isNoticed: by the guest, before long; else he is gone himself.
    void cut(bool isNoticed = true);
    bool isCut() const { return m_isCut; }
    Listener &guest() { return m_guest; }

    /// Those made earlier come first, wherever they are in memory.
    struct Earlier {
        bool operator()(const SimulatedWire *one, const SimulatedWire *other) const
        {
            return one->m_number < other->m_number;
        }
    };

private:
    struct Message {
        Instant due;
        Delivery delivery;
    };
    struct Way {
        std::deque<Message> messages;
        QTimer timer;
    };

    void arm(Way &way);
    void deliver(Way &way);

    int m_number;
    FakeClock m_clock;
    Dice &m_dice;
    Listener &m_guest;
    int m_delayMs;
    bool m_isCut = false;
    Way m_ways[2];
    QTimer m_notice;
};

} // namespace warroom::test
