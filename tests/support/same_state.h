// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

#include <QString>

namespace warroom::test {

/// What \a a and \a b do not agree on, or nothing. Nothing of a state is left out.
inline QString difference(const DraftState &a, const DraftState &b)
{
    using namespace Qt::StringLiterals;

    if ((a.setup == nullptr) != (b.setup == nullptr))
        return u"whether it was created"_s;
    if (a.setup && !(a.setup->created() == b.setup->created()))
        return u"what was created"_s;
    if (a.status != b.status)
        return u"the status"_s;
    if (a.version != b.version)
        return u"the version, %1 and %2"_s.arg(a.version).arg(b.version);
    if (a.slots != b.slots)
        return u"the slots"_s;
    if (a.owners != b.owners)
        return u"who is taken"_s;
    if (a.selections != b.selections)
        return u"the order of selection"_s;
    if (a.onTheClock != b.onTheClock)
        return u"who is on the clock"_s;
    if (a.pause != b.pause)
        return u"the pause"_s;
    if (a.times != b.times)
        return u"what time the teams have"_s;
    if (a.pausedBefore != b.pausedBefore)
        return u"where it stood still"_s;
    if (a.queues != b.queues)
        return u"the queues"_s;
    if (a.trades != b.trades || a.offers != b.offers || a.closedOffers != b.closedOffers)
        return u"the trades"_s;
    if (a.futurePicks != b.futurePicks || a.movedPlayers != b.movedPlayers)
        return u"what trades moved"_s;
    if (a.changedSeats != b.changedSeats)
        return u"the seats"_s;
    if (a.auction != b.auction)
        return u"the block"_s;
    if (a.company != b.company)
        return u"the company"_s;
    if (a.lottery != b.lottery)
        return u"the lottery"_s;
    if (a.names != b.names)
        return u"who is called what"_s;
    if (a.startedAt != b.startedAt || a.completedAt != b.completedAt)
        return u"when it began or ended"_s;
    return {};
}

} // namespace warroom::test
