// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "domain/instant.h"

#include <QHash>

#include <mutex>

namespace warroom {

/// Who wants this computer to go on with a draft whose host is gone. Any thread may ask.
///
/// A vote counts for five seconds and must be said again. Whoever gives it up, for the host or for
/// another computer, waits until it has ended: nobody has two.
class Ballot {
public:
    static constexpr Milliseconds life{5'000};

    void confirm(const DraftId &draft, const PersonId &person, Instant now)
    {
        const std::lock_guard lock(m_mutex);
        m_votes[draft].insert(person, now);
    }
    QList<PersonId> confirmed(const DraftId &draft, Instant now) const
    {
        const std::lock_guard lock(m_mutex);
        QList<PersonId> people;
        const QHash<PersonId, Instant> votes = m_votes.value(draft);
        for (auto vote = votes.cbegin(); vote != votes.cend(); ++vote) {
            if (now - vote.value() < life)
                people.append(vote.key());
        }
        std::sort(people.begin(), people.end());
        return people;
    }

private:
    mutable std::mutex m_mutex;
    QHash<DraftId, QHash<PersonId, Instant>> m_votes;
};

} // namespace warroom
