// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/evening_referee.h"
#include "net/simulated_watch.h"
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
    int handOvers = 0; ///< at the commissioner's word
    int takeovers = 0; ///< since the host was gone
    int setAside = 0;  ///< events that the draft went on without
    int returns = 0;   ///< of hosts that another one had followed
    int fenced = 0;    ///< of them, with more than the draft went on from
    int parted = 0;    ///< guests who began anew
};

/// An evening on virtual time: a host, its log and its guests, and everything that happens to such
/// people and computers. The same seed is the same evening.
class Evening : public Neighbourhood {
public:
    using LogMaker = std::unique_ptr<EveningLog> (*)();

    Evening(VirtualTime &time, std::uint32_t seed, LogMaker makeLog);
    ~Evening() override;

    /// From the first who comes to the last pick. What is broken, with all that led there; empty:
    /// nothing.
    QString play();
    const EveningCounts &counts() const { return m_counts; }

private:
    /// A computer that hosts the draft, or did.
    struct Tenure {
        QString key;
        PersonId person;
        int term = 1;
        int since = 0; ///< the event it began with
        QList<PersonId> confirmedBy;
        std::unique_ptr<EveningLog> log;
        std::unique_ptr<SimulatedHost> host;
        std::optional<int> end;        ///< so many events it has for good
        std::unique_ptr<QTimer> watch; ///< for who took over while it was gone
    };
    struct Person {
        std::unique_ptr<SimulatedGuest> guest;
        std::unique_ptr<StandIn> standIn; ///< drafts in his place
        bool hasStandIn = false;
        QString key; ///< of his computer
        std::unique_ptr<SimulatedWatch> watch;
        Instant restartedAt;
    };

    void invite();
    void arrive(Person &person, Claims claims, GuestCopy kept);
    void step();
    void happen();
    void startHost();
    void loseHost();
    void wish(Person &person);
    void hear(const SimulatedGuest &guest, const Answer &answer);
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
    QString queuesOf(const SimulatedGuest &guest) const;

    QStringList whoAnswers() const override;
    std::optional<SuccessionAnswer> ask(const QString &key,
                                        const SuccessionQuestion &question) override;
    Tenure *tenureOf(const QString &key) const;
    SimulatedHost *hostAt(const QString &key) const;
    void addTenure(std::unique_ptr<Tenure> tenure);
    void onHandedOver(Person &person);
    void takeOver(Person &person, const QList<PersonId> &confirmed);
    void begin(Person &person, std::unique_ptr<Tenure> tenure, int fork);
    QList<PersonId> takingPart(const QList<PersonId> &confirmed) const;
    std::unique_ptr<EveningLog> copyOf(const SimulatedGuest &guest);
    std::optional<Command> successionWish();
    bool mayLoseHost() const;
    void comeBack();
    void askForSuccessor(Tenure &tenure);
    void yield(Tenure &tenure, const SuccessionAnswer &answer);
    void beginAnew();
    void lookAtFormer();
    void inviteStragglers();

    void check(const QString &what);
    bool isBroken() const { return !m_broken.isEmpty(); }
    SimulatedGuest &commissioner() { return *m_people.front().guest; }
    void note(const QString &what);

    VirtualTime &m_time;
    Dice m_dice;
    bool m_isSlow = false; ///< people take their time, and more than that
    commands::CreateDraft m_create;
    const LogMaker m_makeLog;
    std::vector<std::unique_ptr<Tenure>> m_tenures; ///< by term; the last one's log is the draft
    EveningLog *m_log = nullptr;                    ///< the last one's
    SimulatedHost *m_host = nullptr;                ///< the last one's
    EveningReferee m_referee;
    std::vector<Person> m_people;       ///< the commissioner first
    QHash<QUuid, PersonId> m_preparing; ///< whose wish about his own preparation it is
    QList<Answer> m_prepared;           ///< to such wishes
    QHash<PersonId, int> m_tookPart;    ///< in which term's beginning, at last
    bool m_isEnding = false;
    Instant m_awayUntil; ///< the host does not come back before
    Instant m_rested;    ///< from then on the host has no more to recover from
    EveningCounts m_counts;
    QStringList m_diary;
    QString m_broken;
};

} // namespace warroom::test
