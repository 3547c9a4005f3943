// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/answer.h"
#include "session/history.h"
#include "store/event_store.h"
#include "support/promised_times.h"

#include <QSet>

namespace warroom::test {

/// Reads the log of an evening as it grows, folds it for itself, and says what in it should not be.
/// A sentence says what is wrong; none: all is well.
class EveningReferee {
public:
    EveningReferee(DraftId draft, QString commissioner)
        : m_draft(std::move(draft)), m_times(std::move(commissioner))
    {
    }

    void hostWasAway(Instant from, Instant until)
    {
        m_absences.append({from, until});
        m_times.hostWasAway(from, until);
    }
    /// The same draft as its next host has it: \a store begins with a copy of the first \a fork
    /// events of \a before, and was found to.
    QString inherit(const EveningReferee &before, const EventStore &store, int fork);
    /// What was acknowledged to one of \a people after event \a fork and is to be no more.
    QString lostTo(const QList<PersonId> &people, int fork) const;
    /// \a person has lost what he has after event \a version: he cannot see to it that it stays.
    void forgets(const PersonId &person, int version);
    /// Takes what is new in \a store, by whole commands.
    QString look(const EventStore &store);
    /// Reads everything again: whatever was there once is there still.
    QString lookAgain(const EventStore &store) const;
    /// A guest was told \a answer: it is true, and nothing else was ever told him or anybody.
    QString hear(const PersonId &person, const Answer &answer);
    /// Everything somebody was told that it is recorded is recorded.
    QString findAcknowledged() const;

    const History &log() const { return m_log; }
    const DraftState &state() const { return m_log.head(); }
    qsizetype acknowledged() const { return m_answers.size(); }

private:
    QString take(const EventEnvelope &event);
    QString takeCopy(const EventEnvelope &copy, const EventEnvelope &event);
    QString endOfCommand();
    QString brokenAcknowledgement(const Answer &answer) const;

    DraftId m_draft;
    PromisedTimes m_times;
    History m_log;
    QUuid m_command;        ///< whose events come now
    QSet<QUuid> m_commands; ///< that have events
    QSet<QUuid> m_ids;
    QHash<QUuid, Answer> m_answers; ///< that something is recorded
    QHash<QUuid, QSet<PersonId>> m_heardBy;
    QList<std::pair<Instant, Instant>> m_absences;
};

} // namespace warroom::test
