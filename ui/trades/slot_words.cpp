// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/slot_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warroom {

QString slotTitle(const Slot &slot)
{
    return QCoreApplication::translate("SlotWords", "Pick %1 · round %2")
        .arg(slot.overall)
        .arg(slot.round);
}

QString slotLineage(const Slot &slot)
{
    if (slot.via.isEmpty() && slot.originalTeam == slot.team)
        return {};
    QStringList owners{slot.originalTeam.text()};
    for (const TeamId &owner : slot.via)
        owners.append(owner.text());
    owners.append(slot.team.text());
    return owners.join(u" → "_s);
}

QString slotNumbers(const DraftState &state, const QList<SlotId> &ids)
{
    QStringList numbers;
    for (const SlotId &id : ids) {
        const SlotState *slot = state.slot(id);
        numbers.append(slot ? QString::number(slot->slot.overall) : id.text());
    }
    return numbers.join(u" · "_s);
}

} // namespace warroom
