// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gm/trade_charts.h"
#include "session/auction_agenda.h"
#include "session/deadline.h"
#include "session/preparations.h"
#include "session/promised_deadline.h"
#include "session/room.h"

#include <memory>

namespace warroom {

using EventBatch = std::shared_ptr<const std::vector<EventEnvelope>>;

/// A room with a clock: arms deadlines, lets the program play its teams, tells its clients.
///
/// Lives on the store's thread. Everything it sends is a value.
class RoomHost : public QObject {
    Q_OBJECT

public:
    /// The program trades by \a charts. By \a uptime it knows that it slept.
    RoomHost(EventStore &store, const DraftId &draft, gm::TradeCharts charts, TimeSource now,
             Uptime uptime = sinceBoot, QObject *parent = nullptr);

    /// What this computer is known by as a host; see events::HostOffered.
    void setOwnKey(const QString &key);

    /// Reads the log and goes on where it stopped. A deadline that passed meanwhile pauses the
    /// draft.
    tl::expected<void, StoreError> open();
    /// The log so far.
    EventBatch log() const;
    /// Stamps \a command with the host's time and answers it; answered() follows recorded().
    void submit(const Actor &actor, const QUuid &id, const Command &command);

    /// Stamps \a command, which is about what \a actor prepares for himself, and answers it;
    /// answered() follows prepared().
    void prepare(const Actor &actor, const QUuid &id, const PreparationCommand &command);
    /// What \a reader prepared so far, for him alone.
    tl::expected<EventBatch, StoreError> preparationOf(const PersonId &reader);

    const DraftState &state() const { return m_room.state(); }
    /// Otherwise it decides nothing, and no clock runs here.
    bool isHostedHere() const;
    /// Whether \a command may still be decided as one meant for the moment after event
    /// \a expected: nothing has happened since, or it was decided before.
    bool isTimely(const QUuid &command, int expected) const
    {
        return expected == m_room.history().size() || m_room.hasAnswered(command);
    }
    /// What keeps the draft from being recorded, by the last attempt; nothing: it can be.
    std::optional<StoreTrouble> trouble() const { return m_trouble; }

Q_SIGNALS:
    void recorded(const warroom::EventBatch &events);
    void answered(const warroom::Answer &answer);
    /// For \a person and nobody else.
    void prepared(const warroom::PersonId &person, const warroom::EventBatch &events);
    void troubleChanged(std::optional<warroom::StoreTrouble> trouble);

private:
    Answer issue(const Actor &actor, const QUuid &id, const Command &command);
    void storeFailed(const Answer &answer);
    void storeWorked();
    void setTrouble(std::optional<StoreTrouble> trouble);
    void pauseAsClosed();
    QList<TradeVerdict> judge(const Command &command) const;
    void arm();
    void disarm();
    std::optional<Instant> rested(std::optional<Instant> at) const;
    int slotForProgram() const;
    bool couldBeTakenOver() const;
    void loadPreparations();
    std::optional<Choice> autopickFor(int slot) const;
    bool isPastDeadline() const;
    std::optional<Instant> nextThought() const;
    void thinkOfBlock();
    void thinkOfSlot();
    void onClockExpired();
    void onClockMissed();
    void onThoughtOver();
    void onTradeDue();
    void onStartDue();
    bool tradeIsDue() const;

    Room m_room;
    Preparations m_preparations;
    gm::TradeCharts m_charts;
    QHash<QUuid, QList<TradeVerdict>> m_verdicts; ///< given so far, by command
    TimeSource m_now;
    std::optional<Instant> m_restUntil; ///< after the store failed: when to try again
    std::optional<StoreTrouble> m_trouble;
    QString m_ownKey;
    bool m_owesPause = false; ///< a deadline passed while nobody was here; not recorded yet
    AuctionAgenda m_block;
    PromisedDeadline m_clock;
    Deadline m_thought;
    Deadline m_trading;
    Deadline m_start;
};

} // namespace warroom
