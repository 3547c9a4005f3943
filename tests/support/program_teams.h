// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/pick_value_chart.h"
#include "support/small_draft.h"

namespace warroom::test {

/// Values that fall by a tenth with each pick: whoever gets the earlier slot gets more.
inline PickValueChart fallingChart()
{
    PickValueChart chart;
    chart.key = u"falling"_s;
    double value = 1000;
    for (int pick = 1; pick <= 100; ++pick, value *= 0.9)
        chart.values.append(value);
    return chart;
}

/// The same with the program at every team but \a persons.
inline commands::CreateDraft withPersonsAt(QStringView persons, commands::CreateDraft create)
{
    create.seats.clear();
    for (const TeamId &team : idsIn<TeamId>(persons))
        create.seats.append(Seat{team, SeatControl::Person, u"local"_s});
    return create;
}

} // namespace warroom::test
