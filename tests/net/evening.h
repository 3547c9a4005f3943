// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/evening_referee.h"
#include "net/simulated_guest.h"
#include "session/stand_in.h"
#include "support/virtual_time.h"

namespace warroom::test {

/// What happened in evenings, so that a test can say that it happened often enough.
struct EveningCounts {
    int events = 0;
    int kills = 0; ///< of the host
    int guestKills = 0;
    int cuts = 0;
    int acknowledged = 0;
    int expiries = 0;
    int shutOut = 0; ///< pauses, since the host was away
    int sales = 0;
    int trades = 0;
    int corrections = 0;
    int undone = 0;
};

/// An evening on virtual time: a host, its log and its guests, and everything that happens to such
/// people and computers. The same seed is the same evening.
class Evening {
public:
    Evening(VirtualTime &time, std::uint32_t seed, std::unique_ptr<EveningLog> log);
    ~Evening();

    /// From the first who comes to the last pick. What is broken, with all that led there; empty:
    /// nothing.
    QString play();
    const EveningCounts &counts() const { return m_counts; }

private:
    struct Person {
        std::unique_ptr<SimulatedGuest> guest;
        std::unique_ptr<StandIn> standIn; ///< drafts in his place
        bool hasStandIn = false;
    };

    void invite();
    void arrive(Person &person, const Claims &claims, const GuestCopy &kept);
    void step();
    void happen();
    void startHost();
    void wish(Person &person);
    void hear(const Answer &answer);
    QString findPrepared();
    void comeToAnEnd();
    void helpOn();
    void settle();
    bool areAllUpToDate() const;
    void pass(Milliseconds time);
    void look();
    QString overdue() const;
    QString differenceOf(const SimulatedGuest &guest) const;
    void count();
    void check(const QString &what);
    bool isBroken() const { return !m_broken.isEmpty(); }
    SimulatedGuest &commissioner() { return *m_people.front().guest; }
    void note(const QString &what);

    VirtualTime &m_time;
    Dice m_dice;
    bool m_isSlow = false; ///< people take their time, and more than that
    commands::CreateDraft m_create;
    std::unique_ptr<EveningLog> m_log;
    std::unique_ptr<SimulatedHost> m_host;
    EveningReferee m_referee;
    std::vector<Person> m_people;       ///< the commissioner first
    QHash<QUuid, PersonId> m_preparing; ///< whose wish about his own preparation it is
    QList<Answer> m_prepared;           ///< to such wishes
    Instant m_rested;                   ///< from then on the host has no more to recover from
    EveningCounts m_counts;
    QStringList m_diary;
    QString m_broken;
};

} // namespace warroom::test
