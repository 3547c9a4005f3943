// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/ballot.h"

namespace warroom {

/// The one vote of a person for a computer that is to host the draft: nobody has two.
class OwnVote {
public:
    static constexpr Milliseconds onTheWay{3'000}; ///< at most, from here to there
    /// So long after it was given last it may still count.
    static constexpr Milliseconds longest = Ballot::life + onTheWay;

    /// Whether it may be given to the computer known by \a key: one that was given to another must
    /// have ended.
    bool mayGoTo(const QString &key, Instant now) const
    {
        return key == m_for || now - m_at > longest;
    }
    void give(const QString &key, Instant now)
    {
        m_for = key;
        m_at = now;
    }

private:
    QString m_for;
    Instant m_at;
};

} // namespace warroom
