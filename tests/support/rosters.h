// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roster_rules.h"

#include <QStringList>

namespace warroom::test {

/// A roster in short: "QB RB RB FLEX=RB/WR bench QB<2". A word is one place, with what follows "="
/// the positions it takes; "<" is how many of a position there may be.
inline RosterRules rosterOf(QStringView words)
{
    RosterRules rules;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = word.indexOf(u'=');
        const qsizetype limit = word.indexOf(u'<');
        if (word == u"bench")
            ++rules.bench;
        else if (limit > 0)
            rules.limits.append({word.first(limit).toString(), word.sliced(limit + 1).toInt()});
        else if (equals > 0)
            rules.spots.append({word.first(equals).toString(),
                                word.sliced(equals + 1).toString().split(u'/', Qt::SkipEmptyParts),
                                1});
        else
            rules.spots.append({word.toString(), {word.toString()}, 1});
    }
    return rules;
}

} // namespace warroom::test
