// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/event_envelope.h"

namespace warroom::test {

/// Follows a log and sees to it that everybody has the time he was promised: on the clock, to bid,
/// to nominate, to answer an offer. Only the commissioner may take any of it away.
///
/// It knows what was promised from the events that did so, not from the state. A sentence says
/// what is broken; none: all is well.
class PromisedTimes {
public:
    explicit PromisedTimes(QString commissioner) : m_commissioner(std::move(commissioner)) { }

    /// The host was not there: what ran out meanwhile ran out for nobody.
    void hostWasAway(Instant from, Instant until) { m_absences.append({from, until}); }

    /// \a event happened, \a before it being as it was.
    QString take(const DraftState &before, const EventEnvelope &event);
    /// All that one command came to has happened, and led to \a state.
    QString endOfCommand(const DraftState &state);

private:
    /// A time that runs, or that is kept for when a pause is over.
    struct Promise {
        std::optional<Instant> until; ///< it runs; absent: it does not
        Milliseconds whole{0};        ///< who was shut out gets so much
        Milliseconds reset{0};        ///< so much has everybody where pauses reset the clock
        std::optional<Milliseconds> owed{};
    };
    struct Turn : Promise {
        SlotId slot;
        TeamId team;
    };
    struct Nomination : Promise {
        TeamId team;
        int turn = 0;
    };
    struct Absence {
        Instant from;
        Instant until;
    };
    /// What there is to know about the event at hand.
    struct Occasion {
        const DraftState &before;
        Instant at;
        QString actor;

        const ClockRules &clock() const { return before.setup->created().clock; }
        Milliseconds running(Instant until) const
        {
            return runningTime(at, until, clock().quietHours);
        }
    };
    struct Take;

    bool isByCommissioner(const Occasion &occasion) const
    {
        return occasion.actor == m_commissioner
            || occasion.before.company.commissioners.contains(PersonId(occasion.actor));
    }
    bool isOver(const Occasion &occasion, const Promise &promise) const;
    bool ranOutForNobody(Instant until) const;
    QString brokenByNewTime(const Occasion &occasion, const Promise &promise,
                            std::optional<Instant> until) const;

    QString m_commissioner;
    QList<Absence> m_absences;
    std::optional<Turn> m_turn;
    std::optional<Nomination> m_nomination;
    QHash<LotId, Promise> m_lots;
    SlotId m_expired;      ///< by the command at hand
    QList<LotId> m_bidFor; ///< by the command at hand
    Instant m_at;          ///< of the command at hand
};

} // namespace warroom::test
