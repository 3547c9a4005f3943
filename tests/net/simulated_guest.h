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
    QString host{};      ///< key of the computer that he believed to be the host
};

/// The host that is reached by a key; null: there is none.
using HostFinder = std::function<SimulatedHost *(const QString &key)>;

/// Somebody at a screen elsewhere, with a copy of his own: RemoteClient without its socket. He
/// says his wishes by id, says those again that nobody answered, and asks for what follows his
/// last event.
class SimulatedGuest : public RoomClient, private Listener {
public:
    /// \a kept: what he had when he was last here.
    SimulatedGuest(Claims claims, HostFinder find, FakeClock clock, Dice &dice,
                   const GuestCopy &kept);
    ~SimulatedGuest() override;

    const Actor &actor() const override { return m_actor; }
    bool isReadOnly() const override { return m_actor.role == Role::Spectator; }
    Instant hostNow() const override { return m_clock.now(); }
    QUuid submit(const Command &command) override { return ask(wireCommand(command), {}, true); }
    QUuid prepare(const PreparationCommand &command) override
    {
        return ask(wireCommand(command), {}, false);
    }
    /// The same for a wish that is meant for the draft as he knows it and no other.
    QUuid submitForNow(const Command &command)
    {
        return ask(wireCommand(command), history().size(), true);
    }

    const Claims &claims() const { return m_claims; }
    GuestCopy copy() const { return {history().events(), m_hash, m_key}; }
    ConnectionState connectionState() const override
    {
        return {m_isWelcome ? Connection::Live : Connection::Waiting, {}, {}, 0};
    }
    bool isConnected() const { return m_isWelcome; }
    /// His log and that of the host parted; he has to begin anew.
    bool isParted() const { return m_isParted; }
    /// Of the host that let him in last; 0: none did yet.
    int servedTerm() const { return m_servedTerm; }
    /// Whether he said \a wish, about what he prepares, to a host that took over.
    bool hasRestated(const QUuid &wish) const { return m_restated.contains(wish); }
    /// Whether a host that took over refused something he said again.
    bool isRefused() const { return m_isRefused; }
    /// What is not answered yet.
    qsizetype unanswered() const { return static_cast<qsizetype>(m_wishes.size()); }
    /// Goes, politely, and comes back after \a time.
    void stayAway(Milliseconds time);
    /// His connection is cut.
    void cut();
    /// The host of a later term is said to be known by \a key.
    void follow(const QString &key);
    /// A host of an earlier term than \a term is as good as none.
    void waitForTerm(int term) { m_leastTerm = term; }
    /// What no guest may live to see; empty: nothing.
    const QString &fault() const { return m_fault; }

private:
    struct Wish {
        QUuid id;
        QByteArray message;
        bool isOfDraft = false;
        bool isRestated = false;
    };

    QUuid ask(const std::optional<WireCommand> &wire, std::optional<int> expected, bool isOfDraft);
    void say(const QByteArray &message);
    void open();
    void sit();
    void onWelcome(const SimulatedWelcome &welcome) override;
    void onFrame(const QString &frame) override;
    void onAnswer(const Answer &answer) override;
    void onPreparation(const std::vector<EventEnvelope> &events) override;
    void onLost() override;
    void followLog();
    void sayAgain(const QUuid &id);
    void catchUp();
    void answerFromLog();
    void restate();
    void restateLimits();
    void tell(const Answer &answer);
    void tellEarly();
    void leave(Milliseconds until);
    void setWelcome(bool isWelcome);
    void findFault(const QString &what);

    Claims m_claims;
    Actor m_actor;
    const HostFinder m_find;
    SimulatedHost *m_host = nullptr; ///< at the other end of the wire
    QString m_key;                   ///< of the host, as he believes
    int m_leastTerm = 1;
    int m_servedTerm = 0;
    int m_restatedTerm = 0;
    int m_preparedBefore = 0;
    int m_head = 0; ///< of the host, when it let him in
    bool m_hasSaidLimits = false;
    bool m_holdsWishes = false;
    bool m_isRefused = false;
    bool m_isParted = false;
    std::vector<Answer> m_early;
    QSet<QUuid> m_restated;
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
