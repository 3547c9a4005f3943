// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decide.h"

#include "domain/decision_recorder.h"

#include <algorithm>

namespace warroom {

namespace {

tl::unexpected<Rejection> reject(Rejection why)
{
    return tl::unexpected(why);
}

bool isControl(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

bool canName(const QString &name)
{
    const QList<uint> characters = name.toUcs4();
    return name.isValidUtf16() && !characters.isEmpty()
        && characters.size() <= commands::longestName
        && std::none_of(characters.begin(), characters.end(), isControl);
}

struct Decide {
    const DraftState &state;
    const IssuedCommand &command;

    Decision operator()(const commands::CreateDraft &create) const
    {
        return decideCreation(state, create, command.at);
    }

    Decision operator()(const commands::StartDraft &) const
    {
        if (const auto objection = commissionerOnly())
            return reject(*objection);
        if (state.status == DraftStatus::Completed)
            return reject(Rejection::Completed);
        if (state.status != DraftStatus::Created)
            return reject(Rejection::AlreadyStarted);

        const events::DraftCreated &created = state.setup->created();
        DecisionRecorder recorder(state, command.at);
        recorder.record(events::DraftStarted{created.draft, created.draftType, command.at,
                                             created.rounds, static_cast<int>(state.slots.size())});
        moveOn(recorder);
        return recorder.take();
    }

    Decision operator()(const commands::MakePick &pick) const
    {
        if (const auto objection = notLive())
            return reject(*objection);
        if (!state.setup->team(pick.team))
            return reject(Rejection::UnknownTeam);
        if (!speaksFor(pick.team))
            return reject(Rejection::NotYourTeam);
        const int slot = state.openSlotOf(pick.team);
        if (slot < 0)
            return reject(Rejection::NotOnTheClock);
        if (!state.setup->player(pick.player))
            return reject(Rejection::UnknownPlayer);
        if (state.isTaken(pick.player))
            return reject(Rejection::PlayerTaken);

        DecisionRecorder recorder(state, command.at);
        recordPick(recorder, slot, byWhom(pick));
        moveOn(recorder);
        return recorder.take();
    }

    Decision operator()(const commands::ExpireClock &expire) const
    {
        if (const auto objection = commissionerOnly())
            return reject(*objection);
        if (const auto objection = notLive())
            return reject(*objection);
        const SlotState *current = state.slotOnTheClock();
        if (!current || current->slot.id != expire.slot)
            return reject(Rejection::NotOnTheClock);
        if (!state.onTheClock->timeoutAt || command.at < *state.onTheClock->timeoutAt)
            return reject(Rejection::ClockStillRunning);

        DecisionRecorder recorder(state, command.at);
        const int slot = state.onTheClock->slotIndex;
        const ExpiryPolicy outcome = outcomeOf(expire);
        recorder.record(events::TimeExpired{current->slot.id, current->slot.team,
                                            current->slot.overall, outcome, command.at});
        if (outcome == ExpiryPolicy::Autopick)
            recordPick(recorder, slot, *expire.choice);
        moveOn(recorder);
        return recorder.take();
    }

    Decision operator()(const commands::PauseDraft &pause) const
    {
        if (const auto objection = commissionerOnly())
            return reject(*objection);
        if (const auto objection = notLive())
            return reject(*objection);

        const PauseReason reason =
            command.actor.role == Role::Program ? pause.reason : PauseReason::Commissioner;
        events::DraftPaused paused{command.at, reason, {}};
        if (const auto left = leftAfter(reason))
            paused.remainingMs = static_cast<int>(left->count());
        return std::vector<Event>{paused};
    }

    Decision operator()(const commands::ResumeDraft &) const
    {
        if (const auto objection = commissionerOnly())
            return reject(*objection);
        if (state.status == DraftStatus::Completed)
            return reject(Rejection::Completed);
        if (!state.pause)
            return reject(Rejection::NotPaused);

        DecisionRecorder recorder(state, command.at);
        const Pause pause = *state.pause;
        recorder.record(events::DraftResumed{command.at});
        if (pause.slotIndex >= 0 && state.slots.at(pause.slotIndex).isOpen())
            startClock(recorder, pause.slotIndex, pause.remaining);
        moveOn(recorder);
        return recorder.take();
    }

    Decision operator()(const commands::UndoLastPick &undo) const
    {
        if (const auto objection = commissionerOnly())
            return reject(*objection);
        if (state.status == DraftStatus::Completed)
            return reject(Rejection::Completed);
        if (state.status != DraftStatus::InProgress && state.status != DraftStatus::Paused)
            return reject(Rejection::NotStarted);
        if (state.selections.isEmpty())
            return reject(Rejection::NothingToUndo);

        const SlotState &last = state.slots.at(state.selections.last());
        DecisionRecorder recorder(state, command.at);
        recorder.record(events::PickUndone{last.slot.id, last.selection->player, last.slot.team,
                                           last.selection->overallPick, undo.reason, command.at});
        moveOn(recorder);
        return recorder.take();
    }

    Decision operator()(const commands::ExecuteTrade &execute) const
    {
        if (state.status == DraftStatus::None)
            return reject(Rejection::NotCreated);
        if (state.status == DraftStatus::Completed)
            return reject(Rejection::Completed);
        return decideTrade(state, command, execute.trade);
    }

    Decision operator()(const commands::SetQueue &queue) const
    {
        if (state.status == DraftStatus::None)
            return reject(Rejection::NotCreated);
        if (state.status == DraftStatus::Completed)
            return reject(Rejection::Completed);
        if (!state.setup->team(queue.team))
            return reject(Rejection::UnknownTeam);
        if (!speaksFor(queue.team))
            return reject(Rejection::NotYourTeam);
        for (const PlayerId &player : queue.players) {
            if (!state.setup->player(player))
                return reject(Rejection::UnknownPlayer);
            if (queue.players.count(player) > 1)
                return reject(Rejection::DuplicatePlayer);
        }
        if (state.queues.value(queue.team) == queue.players)
            return std::vector<Event>{};
        return std::vector<Event>{events::QueueChanged{queue.team, queue.players, command.at}};
    }

    Decision operator()(const commands::NamePerson &wish) const
    {
        if (state.status == DraftStatus::None)
            return reject(Rejection::NotCreated);
        if (state.status == DraftStatus::Completed)
            return reject(Rejection::Completed);
        const QString name = wish.name.trimmed();
        if (!canName(name))
            return reject(Rejection::UnusableName);
        const PersonId person(command.actor.id);
        if (state.names.value(person).text == name)
            return std::vector<Event>{};
        return std::vector<Event>{
            events::PersonNamed{person, PersonalText{person, name, {}, {}}, command.at}};
    }

private:
    std::optional<Rejection> notLive() const
    {
        switch (state.status) {
        case DraftStatus::None:
            return Rejection::NotCreated;
        case DraftStatus::Created:
            return Rejection::NotStarted;
        case DraftStatus::Paused:
            return Rejection::Paused;
        case DraftStatus::Completed:
            return Rejection::Completed;
        case DraftStatus::InProgress:
            break;
        }
        return {};
    }

    std::optional<Rejection> commissionerOnly() const
    {
        if (state.status == DraftStatus::None)
            return Rejection::NotCreated;
        if (command.actor.role != Role::Commissioner && command.actor.role != Role::Program)
            return Rejection::CommissionerOnly;
        return {};
    }

    bool speaksFor(const TeamId &team) const
    {
        return command.actor.role == Role::Program || command.actor.teams.contains(team);
    }

    Choice byWhom(const commands::MakePick &pick) const
    {
        if (command.actor.role == Role::Program)
            return Choice{pick.player, pick.source, pick.reason};
        return Choice{pick.player, PickSource::Drafter, {}};
    }

    /// Autopick needs somebody to take; without one the team stays on the clock.
    ExpiryPolicy outcomeOf(const commands::ExpireClock &expire) const
    {
        const ExpiryPolicy policy = state.setup->created().clock.expiry;
        if (policy != ExpiryPolicy::Autopick)
            return policy;
        const bool usable = expire.choice && state.setup->player(expire.choice->player)
            && !state.isTaken(expire.choice->player);
        return usable ? ExpiryPolicy::Autopick : ExpiryPolicy::Nothing;
    }

    /// A team whose time ran out while nobody could act gets its whole time back.
    std::optional<Milliseconds> leftAfter(PauseReason reason) const
    {
        if (!state.onTheClock)
            return {};
        const std::optional<Milliseconds> left = state.onTheClock->left(command.at);
        const bool shutOut = reason == PauseReason::ClosedPastDeadline
            && state.onTheClock->timeoutAt && left == Milliseconds{0};
        return shutOut ? state.onTheClock->timePerPick : left;
    }
};

} // namespace

Decision decide(const DraftState &state, const IssuedCommand &command)
{
    return std::visit(Decide{state, command}, command.command);
}

} // namespace warroom
