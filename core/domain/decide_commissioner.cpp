// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auction.h"
#include "domain/correction_preview.h"
#include "domain/decide_parts.h"
#include "domain/decision_recorder.h"
#include "domain/objections.h"
#include "domain/trading.h"

#include <QSet>

#include <algorithm>

namespace warroom {

namespace {

tl::unexpected<Rejection> reject(Rejection why)
{
    return tl::unexpected(why);
}

/// A record must be rightable after the end too; only an open slot would be of no use then.
std::optional<Rejection> objectionTo(const DraftState &state, const commands::CorrectPick &correct)
{
    const SlotState *slot = state.slot(correct.slot);
    if (!slot)
        return Rejection::UnknownSlot;
    if (!slot->selection)
        return Rejection::SlotNotUsed;
    if (!state.setup->player(correct.player))
        return Rejection::UnknownPlayer;
    if (correct.team && !state.setup->team(*correct.team))
        return Rejection::UnknownTeam;
    if (slot->selection->player == correct.player
        && correct.team.value_or(slot->slot.team) == slot->slot.team)
        return Rejection::CorrectsNothing;
    if (lotOf(state, correct.player))
        return Rejection::OnTheBlock;
    if (state.keeping(correct.player))
        return Rejection::PlayerIsKept;
    if (!takenElsewhere(state, correct))
        return {};
    if (correct.onConflict == commands::CorrectionConflict::Refuse)
        return Rejection::PlayerTakenElsewhere;
    if (correct.onConflict == commands::CorrectionConflict::Reopen
        && state.status == DraftStatus::Completed)
        return Rejection::Completed;
    return {};
}

bool areKnown(const DraftSetup &setup, const SlotRight &right)
{
    return setup.team(right.team) && setup.team(right.originalTeam)
        && std::all_of(right.via.begin(), right.via.end(),
                       [&](const TeamId &owner) { return setup.team(owner); });
}

std::optional<Rejection> objectionTo(const DraftState &state, const commands::ChangeOrder &change)
{
    QSet<SlotId> named;
    for (const SlotRight &right : change.rights) {
        const SlotState *slot = state.slot(right.slot);
        if (!slot)
            return Rejection::UnknownSlot;
        if (!slot->isOpen() || named.contains(right.slot))
            return Rejection::OrderNotOpen;
        if (state.keeperDueIn(state.setup->slotIndex(right.slot)))
            return Rejection::SlotIsKept;
        if (!areKnown(*state.setup, right))
            return Rejection::UnknownTeam;
        named.insert(right.slot);
    }
    return {};
}

bool isSo(const DraftState &state, const SlotRight &right)
{
    const Slot &slot = state.slot(right.slot)->slot;
    return slot.originalTeam == right.originalTeam && slot.via == right.via
        && slot.team == right.team;
}

/// The slot on the clock has another owner: what was left of its time, or the whole, as in a trade.
void handClockOn(DecisionRecorder &recorder, std::optional<Milliseconds> left)
{
    const bool restarts =
        recorder.state().setup->created().trading.onClock == OnClockTrade::Restart;
    startClock(recorder, recorder.state().onTheClock->slotIndex, restarts ? std::nullopt : left);
}

/// A person has a name for whom the host knows him; a general manager may have a temperament.
bool isUsable(const Seat &seat)
{
    const bool isPerson = seat.control == SeatControl::Person;
    return seat.occupant.size() <= commands::longestName && canBeSaid(seat.occupant)
        && !(isPerson && seat.occupant.trimmed().isEmpty());
}

} // namespace

/// What a team may pick is said once, for MakePick; the commissioner picks by the same rules.
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::PickForTeam &pick)
{
    if (const auto objection = commissionerOnly(state, command))
        return reject(*objection);
    const QString reason = pick.reason.trimmed();
    if (!canBeSaid(reason))
        return reject(Rejection::UnusableReason);
    IssuedCommand own = command;
    own.actor.role = Role::Program;
    own.command = commands::MakePick{pick.team, pick.player, PickSource::Commissioner, {}};
    Decision decision = decide(state, own);
    if (!decision)
        return decision;
    for (Event &event : *decision) {
        if (auto *made = std::get_if<events::PickMade>(&event))
            made->words = wordsOf(command, reason);
    }
    return decision;
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::CorrectPick &correct)
{
    if (const auto objection = commissionerOnly(state, command))
        return reject(*objection);
    if (const auto objection = objectionTo(state, correct))
        return reject(*objection);
    const QString reason = correct.reason.trimmed();
    if (!canBeSaid(reason))
        return reject(Rejection::UnusableReason);

    events::PickCorrected corrected = correctionOf(state, correct);
    corrected.reason = wordsOf(command, reason);
    corrected.correctedAt = command.at;
    DecisionRecorder recorder(state, command.at);
    recorder.record(corrected);
    moveOn(recorder); // a place that is open again may have to be sold
    return recorder.take();
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::ChangeSeat &change)
{
    if (const auto objection = commissionerOnly(state, command))
        return reject(*objection);
    if (const auto objection = isClosed(state))
        return reject(*objection);
    if (!state.setup->team(change.seat.team))
        return reject(Rejection::UnknownTeam);
    if (!isUsable(change.seat))
        return reject(Rejection::UnusableName);
    const QString reason = change.reason.trimmed();
    if (!canBeSaid(reason))
        return reject(Rejection::UnusableReason);
    const Seat *seat = state.seat(change.seat.team);
    if (seat && *seat == change.seat)
        return reject(Rejection::SeatUnchanged);
    const bool isSomebodys = seat && seat->control == SeatControl::Person;
    if (change.onlyIfFree && isSomebodys && seat->occupant != change.seat.occupant)
        return reject(Rejection::SeatTaken);

    DecisionRecorder recorder(state, command.at);
    recorder.record(events::SeatChanged{change.seat, wordsOf(command, reason), command.at});
    // Whoever comes now did not stay away.
    if (state.times.value(change.seat.team).onAutopick)
        recorder.record(events::AutopickSwitched{change.seat.team, false, 0, command.at});
    return recorder.take();
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::ChangeOrder &change)
{
    if (const auto objection = commissionerOnly(state, command))
        return reject(*objection);
    if (const auto objection = isClosed(state))
        return reject(*objection);
    if (const auto objection = objectionTo(state, change))
        return reject(*objection);
    const QString reason = change.reason.trimmed();
    if (!canBeSaid(reason))
        return reject(Rejection::UnusableReason);
    QList<SlotRight> rights = change.rights;
    rights.removeIf([&](const SlotRight &right) { return isSo(state, right); });
    if (rights.isEmpty())
        return reject(Rejection::OrderUnchanged);

    DecisionRecorder recorder(state, command.at);
    const SlotState *current = state.slotOnTheClock();
    const bool changesHands =
        current && std::any_of(rights.begin(), rights.end(), [&](const SlotRight &right) {
            return right.slot == current->slot.id && right.team != current->slot.team;
        });
    if (changesHands)
        settleBank(recorder);
    recorder.record(events::OrderChanged{rights, wordsOf(command, reason), command.at});
    if (changesHands)
        handClockOn(recorder, state.timeLeft(command.at));
    moveOn(recorder); // whose turn it is may have no place left to buy, or one again
    return recorder.take();
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::EndDraft &end)
{
    if (const auto objection = commissionerOnly(state, command))
        return reject(*objection);
    if (const auto objection = isClosed(state))
        return reject(*objection);
    if (state.status == DraftStatus::Created)
        return reject(Rejection::NotStarted);
    const QString reason = end.reason.trimmed();
    if (!canBeSaid(reason))
        return reject(Rejection::UnusableReason);

    DecisionRecorder recorder(state, command.at);
    settleBank(recorder);
    voidAllOffers(recorder);
    const auto duration =
        std::chrono::duration_cast<Seconds>(command.at - state.startedAt.value_or(command.at));
    recorder.record(events::DraftCompleted{state.setup->created().draft, command.at,
                                           static_cast<int>(duration.count()), state.picksMade(),
                                           true, wordsOf(command, reason)});
    return recorder.take();
}

} // namespace warroom
