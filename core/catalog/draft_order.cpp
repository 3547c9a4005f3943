// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/draft_order.h"

#include "catalog/csv_cursor.h"
#include "domain/formats/formats.h"

namespace warroom::catalog {

namespace {

constexpr CsvNumber overallColumn{
    u"overall", QT_TRANSLATE_NOOP("CatalogError", "overall '%1' is not a whole number from 1"), 1,
    10'000};
constexpr CsvNumber roundColumn{
    u"round", QT_TRANSLATE_NOOP("CatalogError", "round '%1' is not a whole number from 1"), 1, 100};
constexpr CsvNumber pickColumn{
    u"pick_in_round",
    QT_TRANSLATE_NOOP("CatalogError", "pick_in_round '%1' is not a whole number from 1"), 1, 1'000};

Slot readSlot(CsvCursor &cursor)
{
    Slot slot;
    slot.overall = cursor.whole(overallColumn);
    slot.round = cursor.whole(roundColumn);
    slot.pick = cursor.whole(pickColumn);
    slot.id = slotIdFor(slot.round, slot.pick);
    slot.team = TeamId(cursor.requiredText(u"team"));
    const QString original = cursor.text(u"original_team");
    slot.originalTeam = original.isEmpty() ? slot.team : TeamId(original);
    if (cursor.flag(u"compensatory"))
        slot.kind = SlotKind::Compensatory;
    return slot;
}

} // namespace

tl::expected<QList<Slot>, CatalogError> readOrder(const CsvTable &table)
{
    CsvCursor cursor(table, {overallColumn.column, roundColumn.column, pickColumn.column, u"team"});
    QList<Slot> order;
    while (cursor.next()) {
        const Slot slot = readSlot(cursor);
        cursor.requireUnique(u"slot", slot.id.text());
        if (slot.overall != order.size() + 1)
            cursor.fail(QT_TRANSLATE_NOOP("CatalogError", "overall %1 stands where %2 is due"),
                        {QString::number(slot.overall), QString::number(order.size() + 1)});
        if (!order.isEmpty() && slot.round < order.constLast().round)
            cursor.fail(QT_TRANSLATE_NOOP("CatalogError", "round %1 stands after round %2"),
                        {QString::number(slot.round), QString::number(order.constLast().round)});
        order.append(slot);
    }
    if (cursor.error())
        return tl::unexpected(*cursor.error());
    return order;
}

} // namespace warroom::catalog
