// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/simulated_host.h"
#include "session/room_client.h"

namespace warroom::test {

/// What a guest was told and came to believe, wherever it is held.
struct GuestCopy {
    std::vector<EventEnvelope> log;
    QByteArray hostHash; ///< of the last event that came in full
};

/// Somebody at a screen elsewhere, with a copy of his own: RemoteClient without its socket. He
/// says his wishes by id, says those again that nobody answered, and asks for what follows his
/// last event.
class SimulatedGuest : public RoomClient, private Listener {
public:
    /// \a kept: what he had when he was last here.
    SimulatedGuest(Claims claims, SimulatedHost &host, FakeClock clock, Dice &dice,
                   const GuestCopy &kept = {});
    ~SimulatedGuest() override;

    const Actor &actor() const override { return m_actor; }
    bool isReadOnly() const override { return m_actor.role == Role::Spectator; }
    Instant hostNow() const override { return m_clock.now(); }
    QUuid submit(const Command &command) override { return ask(wireCommand(command), {}); }
    QUuid prepare(const PreparationCommand &command) override
    {
        return ask(wireCommand(command), {});
    }
    /// The same for a wish that is meant for the draft as he knows it and no other.
    QUuid submitForNow(const Command &command)
    {
        return ask(wireCommand(command), history().size());
    }

    const Claims &claims() const { return m_claims; }
    GuestCopy copy() const { return {history().events(), m_hash}; }
    bool isConnected() const { return m_isWelcome; }
    /// What is not answered yet.
    qsizetype unanswered() const { return static_cast<qsizetype>(m_wishes.size()); }
    /// Goes, politely, and comes back after \a time.
    void stayAway(Milliseconds time);
    /// His connection is cut.
    void cut();
    /// What no guest may live to see; empty: nothing.
    const QString &fault() const { return m_fault; }

private:
    struct Wish {
        QUuid id;
        QByteArray message;
    };

    QUuid ask(const std::optional<WireCommand> &wire, std::optional<int> expected);
    void say(const QByteArray &message);
    void open();
    void sit();
    void onWelcome(int since, const QString &epoch, bool isResumed) override;
    void onFrame(const QString &frame) override;
    void onAnswer(const Answer &answer) override;
    void onPreparation(const std::vector<EventEnvelope> &events) override;
    void onLost() override;
    void findFault(const QString &what);

    Claims m_claims;
    Actor m_actor;
    SimulatedHost &m_host;
    FakeClock m_clock;
    Dice &m_dice;
    SimulatedWire *m_wire = nullptr; ///< it may be cut, and he not know
    bool m_isWelcome = false;
    QString m_epoch;
    QByteArray m_hash;
    std::vector<Wish> m_wishes;
    QString m_fault;
    QTimer m_retry;
};

} // namespace warroom::test
