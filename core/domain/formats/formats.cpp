// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/formats/formats.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace warroom {

std::span<const DraftFormat> draftFormats()
{
    static const DraftFormat table[] = {
        {"linear"_L1, QT_TRANSLATE_NOOP("DraftFormat", "Linear"), formats::linearOrder},
        {"snake"_L1, QT_TRANSLATE_NOOP("DraftFormat", "Snake"), formats::snakeOrder},
        {"third-round-reversal"_L1, QT_TRANSLATE_NOOP("DraftFormat", "Third-round reversal"),
         formats::thirdRoundReversalOrder},
        {"given"_L1, QT_TRANSLATE_NOOP("DraftFormat", "Given order"), nullptr},
    };
    return table;
}

const DraftFormat *draftFormat(QStringView key)
{
    for (const DraftFormat &format : draftFormats()) {
        if (key == format.key)
            return &format;
    }
    return nullptr;
}

SlotId slotIdFor(int round, int pick)
{
    return SlotId(u"%1.%2"_s.arg(round).arg(pick, 2, 10, QLatin1Char('0')));
}

QList<Slot> slotsInOrder(const DraftFormat &format, const QList<TeamId> &teams, int rounds)
{
    Q_ASSERT(format.orderOfRound);
    QList<Slot> order;
    order.reserve(rounds * teams.size());
    for (int round = 1; round <= rounds; ++round) {
        int pick = 0;
        for (const TeamId &team : format.orderOfRound(teams, round)) {
            ++pick;
            const int overall = static_cast<int>(order.size()) + 1;
            order.append(Slot{
                slotIdFor(round, pick), overall, round, pick, team, {}, team, SlotKind::Regular});
        }
    }
    return order;
}

} // namespace warroom
