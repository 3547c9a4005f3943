// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/own_vote.h"
#include "net/simulated_guest.h"
#include "net/succession_answer.h"

#include <QMap>

namespace warroom::test {

/// The computers of an evening that can be asked who hosts the draft.
class Neighbourhood {
public:
    virtual ~Neighbourhood() = default;
    virtual QStringList whoAnswers() const = 0;
    /// What the computer known by \a key answers at this moment; nothing: it is silent.
    virtual std::optional<SuccessionAnswer> ask(const QString &key,
                                                const SuccessionQuestion &question) = 0;
};

/// HostWatch without its sockets, and the person who decides: waits for a host that is gone, asks
/// around, votes, and answers those who ask his computer.
class SimulatedWatch : public QObject {
public:
    static constexpr Seconds patience{30};

    /// \a key: of his own computer. All others outlive it.
    SimulatedWatch(SimulatedGuest &guest, QString key, Neighbourhood &around, FakeClock clock,
                   Dice &dice);

    /// Enough people want this computer to go on with the draft.
    std::function<void(const QList<PersonId> &confirmed)> onElected;
    bool mayChoose = true; ///< he lets it go on without the host

    /// As HostWatch::standBy().
    bool standsBy() const
    {
        return m_isGone && succession().offer(m_key) && succession().host != m_key;
    }
    /// As successionAnswer() at a computer that stands by.
    SuccessionAnswer answer(const SuccessionQuestion &question);

private:
    void noteConnection();
    void setGone(bool isGone);
    void look();
    void offerItself();
    void askAround();
    void send(const QString &key, const SuccessionQuestion &question);
    SuccessionQuestion questionFor(const QString &key);
    void onTold(const SuccessionAnswer &answer);
    void decide();
    void choose(const QString &key);
    Milliseconds onTheWay();
    const Succession &succession() const { return m_guest.state().company.succession; }

    SimulatedGuest &m_guest;
    const QString m_key;
    Neighbourhood &m_around;
    FakeClock m_clock;
    Dice &m_dice;
    bool m_isGone = false;
    bool m_wasConnected = true;
    QString m_choice;
    OwnVote m_vote;
    Ballot m_ballot;
    std::optional<QString> m_offered;
    QMap<QString, std::pair<SuccessionAnswer, Instant>> m_heard; ///< by key
    QTimer m_patience;
    QTimer m_look;
    QTimer m_release;
};

} // namespace warroom::test
