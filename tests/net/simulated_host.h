// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/command_codec.h"
#include "net/command_ledger.h"
#include "net/draft_channel.h"
#include "net/evening_log.h"
#include "net/mortal_store.h"
#include "net/simulated_wire.h"
#include "session/room_host.h"

#include <QMultiHash>

#include <map>

namespace warroom::test {

/// A host that may be killed at any moment, with all it has in memory, and started again on the
/// same log: the real room, and what a gateway does without its sockets and threads.
class SimulatedHost : public QObject {
public:
    /// Never started yet; known by \a key. \a log outlives it.
    SimulatedHost(EveningLog &log, DraftId draft, FakeClock clock, Dice &dice, QString key);
    ~SimulatedHost() override;

    void start();
    void kill();
    /// It is killed in the middle of the next append.
    void killAtNext(MortalStore::End end);
    bool isDoomed() const { return m_store && m_store->next; }
    void fillDisk(bool isFull);
    /// \a changed is what the host that took over recorded as event \a at. Nothing more happens
    /// here; whether what is here goes further than that.
    bool yield(const events::HostChanged &changed, int at);

    bool isUp() const { return m_room != nullptr; }
    bool isDiskFull() const { return m_isDiskFull; }
    /// Only while it is up.
    const RoomHost &room() const { return *m_room; }
    EventStore &store() { return m_log.store(); }
    const QString &key() const { return m_key; }
    /// What its desk would answer by; only while it is up.
    DraftChannel::View view() const { return m_channel->view(); }
    /// Since when it was not up; while it is not.
    Instant endedAt() const { return m_endedAt; }
    int kills() const { return m_kills; }
    /// What no guest may live to see; empty: nothing.
    const QString &fault() const { return m_fault; }

    /// A wire to the host; nothing while it is down.
    SimulatedWire *connectTo(Listener &guest);
    /// Arrives over a wire.
    void enter(SimulatedWire *wire, const Claims &claims, const GuestPlace &place);
    void hear(SimulatedWire *wire, const QByteArray &message);

private:
    struct Caller {
        Claims claims;
        int sent = 0; ///< the last event it was given
    };

    void openRoom();
    void pass(SimulatedWire *wire, const QUuid &id, const ClientWish &wish,
              std::optional<int> expected);
    Actor actorIn(const Claims &claims) const;
    void onAnswered(const Answer &answer);
    void onPrepared(const PersonId &person, const EventBatch &events);
    void tellNews();
    void pump(SimulatedWire *wire, Caller &caller);
    void tellPreparation(SimulatedWire *wire, const EventBatch &events);
    void findFault(const QString &what);

    EveningLog &m_log;
    DraftId m_draft;
    FakeClock m_clock;
    Dice &m_dice;
    const QString m_key;
    bool m_isDiskFull = false;
    Instant m_endedAt;
    int m_kills = 0;
    QString m_fault;
    std::vector<std::unique_ptr<SimulatedWire>> m_wires; ///< cut ones too
    std::unique_ptr<MortalStore> m_store;
    std::unique_ptr<RoomHost> m_room;
    std::unique_ptr<DraftChannel> m_channel;
    std::unique_ptr<CommandLedger> m_ledger;
    std::map<SimulatedWire *, Caller, SimulatedWire::Earlier> m_callers;
    QMultiHash<QUuid, SimulatedWire *> m_waiting; ///< by command
    QTimer m_news;                                ///< a log reader is a little late
};

} // namespace warroom::test
