// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/warroomd/board_text.h"

#include "store/instant_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

/// A selection with everything one wants to say about it.
struct Row {
    const SlotState &slot;
    const Player &player;
    const Team &team;
};

template <typename Visit>
void eachSelection(const DraftState &state, Visit visit)
{
    for (const int index : state.selections) {
        const SlotState &slot = state.slots.at(index);
        const Player *player = state.setup->player(slot.selection->player);
        const Team *team = state.setup->team(slot.slot.team);
        if (player && team)
            visit(Row{slot, *player, *team});
    }
}

QString csvField(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    QString quoted = text;
    return u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString boardText(const DraftState &state)
{
    const events::DraftCreated &created = state.setup->created();
    QString text = u"%1: %2, %3 of %4 picks\n"_s.arg(
        created.title, QString(enumName(state.status)).toLower().replace(u'_', u' '),
        QString::number(state.picksMade()), QString::number(state.slots.size()));
    if (!created.note.isEmpty())
        text += created.note + u'\n';
    eachSelection(state, [&](const Row &row) {
        text += u"%1  %2.%3  %4  %5  %6  %7\n"_s.arg(
            QString::number(row.slot.selection->overallPick).rightJustified(4),
            QString::number(row.slot.slot.round),
            QString::number(row.slot.selection->pick).rightJustified(2, u'0'),
            row.team.id.text().leftJustified(4), row.player.position.leftJustified(4),
            row.player.name.leftJustified(26), row.player.school);
    });
    if (const SlotState *current = state.slotOnTheClock())
        text += u"on the clock: %1, round %2, pick %3\n"_s.arg(
            state.setup->team(current->slot.team)->name, QString::number(current->slot.round),
            QString::number(current->slot.pick));
    return text;
}

QJsonObject boardJson(const DraftState &state)
{
    QJsonArray picks;
    eachSelection(state, [&](const Row &row) {
        picks.append(QJsonObject{{u"pick_id"_s, row.slot.slot.id.text()},
                                 {u"round"_s, row.slot.slot.round},
                                 {u"pick"_s, row.slot.selection->pick},
                                 {u"overall_pick"_s, row.slot.selection->overallPick},
                                 {u"team_id"_s, row.team.id.text()},
                                 {u"player_id"_s, row.player.id.text()},
                                 {u"player_name"_s, row.player.name},
                                 {u"position"_s, row.player.position},
                                 {u"source"_s, enumName(row.slot.selection->source)},
                                 {u"picked_at"_s, instantText(row.slot.selection->pickedAt)}});
    });
    QJsonObject board{{u"draft_id"_s, state.setup->created().draft.text()},
                      {u"title"_s, state.setup->created().title},
                      {u"status"_s, enumName(state.status)},
                      {u"sequence"_s, state.version},
                      {u"total_picks"_s, state.slots.size()},
                      {u"completed_picks"_s, state.picksMade()},
                      {u"picks"_s, picks}};
    if (const SlotState *current = state.slotOnTheClock())
        board.insert(u"current_pick"_s,
                     QJsonObject{{u"pick_id"_s, current->slot.id.text()},
                                 {u"team_id"_s, current->slot.team.text()},
                                 {u"round"_s, current->slot.round},
                                 {u"pick"_s, current->slot.pick},
                                 {u"overall_pick"_s, current->slot.overall}});
    return board;
}

QString boardCsv(const DraftState &state)
{
    QString text = u"overall,round,pick,team,player,position,school,source,picked_at\n"_s;
    eachSelection(state, [&](const Row &row) {
        const Selection &selection = *row.slot.selection;
        text += QStringList{QString::number(selection.overallPick),
                            QString::number(row.slot.slot.round),
                            QString::number(selection.pick),
                            csvField(row.team.id.text()),
                            csvField(row.player.name),
                            csvField(row.player.position),
                            csvField(row.player.school),
                            enumName(selection.source),
                            instantText(selection.pickedAt)}
                    .join(u',')
            + u'\n';
    });
    return text;
}

} // namespace warroom::cli
