// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commissioner/correction_words.h"

#include "ui/models/player_facts.h"
#include "ui/text/event_text.h"
#include "ui/text/format_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

struct CorrectionWords {
    Q_DECLARE_TR_FUNCTIONS(CorrectionWords)
};

QString called(const DraftState &state, const PlayerId &player)
{
    return lastName(playerText(player, *state.setup));
}

QString shortTeam(const DraftState &state, const TeamId &team)
{
    return shortTeamText(team, *state.setup);
}

QString ago(Milliseconds time)
{
    const auto minutes = static_cast<int>(time.count() / 60'000);
    if (minutes < 1)
        return CorrectionWords::tr("made just now");
    if (minutes < 120)
        return CorrectionWords::tr("made %n minute(s) ago", nullptr, minutes);
    if (minutes < 48 * 60)
        return CorrectionWords::tr("made %n hour(s) ago", nullptr, minutes / 60);
    return CorrectionWords::tr("made %n day(s) ago", nullptr, minutes / (24 * 60));
}

Touch overflowTouch(const RosterOverflow &overflow, const DraftState &state)
{
    const QString team = shortTeam(state, overflow.team);
    const QString most = numberText(overflow.most);
    const QString text = overflow.position.isEmpty()
        ? CorrectionWords::tr("The roster has only %1 places: %2").arg(most, team)
        : CorrectionWords::tr("More than %1 %2 on the roster: %3")
              .arg(most, overflow.position, team);
    return {text, true};
}

void addTrades(QList<Touch> &touches, const CorrectionPreview &preview)
{
    const auto trades = static_cast<int>(preview.trades.size());
    const auto offers = static_cast<int>(preview.offers.size());
    if (trades > 0)
        touches.append(
            {CorrectionWords::tr("%n trade(s) gave away what this takes back", nullptr, trades),
             true});
    if (offers > 0)
        touches.append(
            {CorrectionWords::tr("%n open offer(s) can no longer be kept", nullptr, offers), true});
    if (trades == 0 && offers == 0)
        touches.append({CorrectionWords::tr("No trade depends on it"), false});
}

} // namespace

QString correctionTitle(const DraftState &state, const commands::CorrectPick &correct)
{
    const SlotState *slot = state.slot(correct.slot);
    if (!slot || !slot->selection)
        return {};
    const PlayerId before = slot->selection->player;
    if (correct.player != before && !correct.player.isEmpty())
        return u"%1 \u2192 %2"_s.arg(called(state, before), called(state, correct.player));
    const TeamId team = correct.team.value_or(slot->slot.team);
    if (team != slot->slot.team)
        return u"%1: %2 \u2192 %3"_s.arg(called(state, before), shortTeam(state, slot->slot.team),
                                         shortTeam(state, team));
    return called(state, before);
}

QString selectionStory(const SlotState &slot, const DraftSetup &setup, Instant now)
{
    const QString team = teamText(slot.slot.team, setup);
    return slot.selection ? team + u" \u00b7 "_s + ago(now - slot.selection->pickedAt) : team;
}

QList<Touch> touchesOf(const CorrectionPreview &preview, const DraftState &state,
                       const commands::CorrectPick &correct)
{
    QList<Touch> touches;
    if (preview.takenAt)
        touches.append(
            {CorrectionWords::tr("%1 was taken at %2: %3")
                 .arg(called(state, correct.player), slotText(*preview.takenAt, *state.setup),
                      shortTeam(state, preview.takenBy)),
             true});
    for (const RosterOverflow &overflow : preview.overflows)
        touches.append(overflowTouch(overflow, state));
    touches.append(
        {CorrectionWords::tr("%n later pick(s) stay as they are", nullptr, preview.laterPicks),
         false});
    if (preview.overflows.isEmpty())
        touches.append({CorrectionWords::tr("Rosters still fit"), false});
    addTrades(touches, preview);
    return touches;
}

QString swapWords(const CorrectionPreview &preview, const DraftState &state,
                  const commands::CorrectPick &correct)
{
    const SlotState *slot = state.slot(correct.slot);
    const PlayerId before = slot && slot->selection ? slot->selection->player : PlayerId();
    return CorrectionWords::tr("Swap: %1 for %2")
        .arg(called(state, before), shortTeam(state, preview.takenBy));
}

QString reopenWords(const CorrectionPreview &preview, const DraftState &state)
{
    return CorrectionWords::tr("Leave %1 open")
        .arg(slotText(preview.takenAt.value_or(SlotId()), *state.setup));
}

} // namespace warroom
