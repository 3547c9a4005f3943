// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decide.h"

#include "domain/auction.h"
#include "domain/auction_flow.h"
#include "domain/candidates.h"
#include "domain/decide_parts.h"
#include "domain/decision_recorder.h"
#include "domain/objections.h"
#include "domain/trading.h"

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
        if (const auto objection = commissionerOnly(state, command))
            return reject(*objection);
        if (state.status == DraftStatus::Completed)
            return reject(Rejection::Completed);
        if (state.status != DraftStatus::Created)
            return reject(Rejection::AlreadyStarted);

        const events::DraftCreated &created = state.setup->created();
        DecisionRecorder recorder(state, command.at);
        recorder.record(events::DraftStarted{created.draft, created.draftType, command.at,
                                             created.rounds, static_cast<int>(state.slots.size())});
        recordPaidKeepers(recorder);
        moveOn(recorder);
        return recorder.take();
    }

    Decision operator()(const commands::MakePick &pick) const
    {
        const bool welcome = state.pause && state.setup->created().clock.picksWhilePaused;
        if (const auto objection = notLive(state); objection && !welcome)
            return reject(*objection);
        if (!state.setup->team(pick.team))
            return reject(Rejection::UnknownTeam);
        if (!speaksFor(command, pick.team))
            return reject(Rejection::NotYourTeam);
        if (!state.onTheClock && auctionGoesOn(state))
            return reject(Rejection::AuctionGoesOn);
        const int slot = state.openSlotOf(pick.team);
        if (slot < 0)
            return reject(Rejection::NotOnTheClock);
        if (const auto objection =
                objectionToTaking(state, state.slots.at(slot).slot.team, pick.player))
            return reject(*objection);

        DecisionRecorder recorder(state, command.at);
        if (state.onTheClock && state.onTheClock->slotIndex == slot)
            settleBank(recorder);
        recordPick(recorder, slot, byWhom(pick));
        moveOn(recorder);
        return recorder.take();
    }

    Decision operator()(const commands::ExpireClock &expire) const
    {
        if (const auto objection = commissionerOnly(state, command))
            return reject(*objection);
        if (const auto objection = notLive(state))
            return reject(*objection);
        const SlotState *current = state.slotOnTheClock();
        if (!current || current->slot.id != expire.slot)
            return reject(Rejection::NotOnTheClock);
        const ClockRules &rules = state.setup->created().clock;
        if (!state.onTheClock->timeoutAt
            || command.at < *state.onTheClock->timeoutAt + rules.grace())
            return reject(Rejection::ClockStillRunning);
        if (isHeldByOffers(state, command.at))
            return reject(Rejection::OfferStillStands);

        DecisionRecorder recorder(state, command.at);
        const int slot = state.onTheClock->slotIndex;
        const TeamId team = current->slot.team;
        const ExpiryPolicy outcome = outcomeOf(expire);
        settleBank(recorder);
        recorder.record(events::TimeExpired{current->slot.id, team, current->slot.overall, outcome,
                                            command.at});
        if (staysAway(team))
            recorder.record(events::AutopickSwitched{team, true, rules.autopickAfter, command.at});
        if (outcome == ExpiryPolicy::Autopick)
            recordPick(recorder, slot, *expire.choice);
        moveOn(recorder);
        return recorder.take();
    }

    Decision operator()(const commands::PauseDraft &pause) const
    {
        if (const auto objection = commissionerOnly(state, command))
            return reject(*objection);
        if (const auto objection = notLive(state))
            return reject(*objection);

        const bool shutOut =
            command.actor.role == Role::Program && pause.reason == PauseReason::ClosedPastDeadline;
        const PauseReason reason =
            shutOut ? PauseReason::ClosedPastDeadline : PauseReason::Commissioner;
        events::DraftPaused paused{command.at, reason, {}, {}};
        if (const auto left = leftAfter(reason))
            paused.remainingMs = static_cast<int>(left->count());
        DecisionRecorder recorder(state, command.at);
        if (!isShutOut(reason))
            settleBank(recorder);
        recorder.record(paused);
        return recorder.take();
    }

    Decision operator()(const commands::ResumeDraft &) const
    {
        if (const auto objection = commissionerOnly(state, command))
            return reject(*objection);
        if (state.status == DraftStatus::Completed)
            return reject(Rejection::Completed);
        if (!state.pause)
            return reject(Rejection::NotPaused);

        DecisionRecorder recorder(state, command.at);
        const int waits = state.pause->slotIndex;
        recorder.record(events::DraftResumed{command.at});
        if (waits >= 0 && state.slots.at(waits).isOpen())
            startClock(recorder, waits, timeAfterPause(state));
        resumeSelling(recorder);
        moveOn(recorder);
        return recorder.take();
    }

    Decision operator()(const commands::UndoLastPick &undo) const
    {
        if (const auto objection = commissionerOnly(state, command))
            return reject(*objection);
        if (state.status == DraftStatus::Completed)
            return reject(Rejection::Completed);
        if (state.status != DraftStatus::InProgress && state.status != DraftStatus::Paused)
            return reject(Rejection::NotStarted);
        const int before = picksBeforeTheLastChoice();
        if (before < 0)
            return reject(Rejection::NothingToUndo);

        DecisionRecorder recorder(state, command.at);
        while (recorder.state().picksMade() > before) {
            const SlotState last = recorder.state().slots.at(recorder.state().selections.last());
            recorder.record(events::PickUndone{last.slot.id, last.selection->player, last.slot.team,
                                               last.selection->overallPick, undo.reason,
                                               command.at});
            giveBankBack(recorder, last);
        }
        moveOn(recorder);
        return recorder.take();
    }

    Decision operator()(const commands::ExecuteTrade &execute) const
    {
        if (const auto objection = isClosed(state))
            return reject(*objection);
        return decideTrade(state, command, execute);
    }

    Decision operator()(const commands::SetQueue &queue) const
    {
        if (const auto objection = isClosed(state))
            return reject(*objection);
        if (!state.setup->team(queue.team))
            return reject(Rejection::UnknownTeam);
        if (!speaksFor(command, queue.team))
            return reject(Rejection::NotYourTeam);
        for (const PlayerId &player : queue.players) {
            if (!state.setup->player(player))
                return reject(Rejection::UnknownPlayer);
            if (queue.players.count(player) > 1)
                return reject(Rejection::DuplicatePlayer);
            if (state.keeping(player))
                return reject(Rejection::PlayerIsKept);
        }
        if (state.queues.value(queue.team) == queue.players)
            return std::vector<Event>{};
        return std::vector<Event>{events::QueueChanged{queue.team, queue.players, command.at}};
    }

    Decision operator()(const commands::NamePerson &wish) const
    {
        if (const auto objection = isClosed(state))
            return reject(*objection);
        const QString name = wish.name.trimmed();
        if (!canName(name))
            return reject(Rejection::UnusableName);
        const PersonId person(command.actor.id);
        if (state.names.value(person).text == name)
            return std::vector<Event>{};
        return std::vector<Event>{
            events::PersonNamed{person, PersonalText{person, name, {}, {}}, command.at}};
    }

    Decision operator()(const commands::TakeTimeOut &take) const
    {
        if (const auto objection = notLive(state))
            return reject(*objection);
        if (!state.setup->team(take.team))
            return reject(Rejection::UnknownTeam);
        if (!speaksFor(command, take.team))
            return reject(Rejection::NotYourTeam);
        return decideTimeOut(state, take.team, command.at);
    }

    Decision operator()(const commands::AdjustClock &adjust) const
    {
        if (const auto objection = commissionerOnly(state, command))
            return reject(*objection);
        return decideAdjustment(state, command, adjust);
    }

    Decision operator()(const commands::AdjustBank &adjust) const
    {
        if (const auto objection = commissionerOnly(state, command))
            return reject(*objection);
        return decideAdjustment(state, command, adjust);
    }

    Decision operator()(const commands::TakeTeamBack &take) const
    {
        if (const auto objection = isClosed(state))
            return reject(*objection);
        if (!state.setup->team(take.team))
            return reject(Rejection::UnknownTeam);
        if (!speaksFor(command, take.team) && !isCommissioner(state, command.actor))
            return reject(Rejection::NotYourTeam);
        return decideTakingBack(state, take.team, command.at);
    }

    /// What is said of offers, of the block and by the commissioner stands in files of its own.
    template <typename Part>
    Decision operator()(const Part &part) const requires requires
    {
        decidePart(state, command, part);
    }
    {
        return decidePart(state, command, part);
    }

private:
    /// Selections made before the last one that somebody chose; -1: nobody chose any. Kept players
    /// behind it are taken back with it, for they would return at once.
    int picksBeforeTheLastChoice() const
    {
        int last = state.picksMade() - 1;
        while (last >= 0
               && state.slots.at(state.selections.at(last)).selection->source == PickSource::Keeper)
            --last;
        return last;
    }

    Choice byWhom(const commands::MakePick &pick) const
    {
        if (command.actor.role == Role::Program)
            return Choice{pick.player, pick.source, pick.reason};
        return Choice{pick.player, PickSource::Drafter, {}};
    }

    /// Whether this expiry is the one after which the program picks for \a team, a person's.
    bool staysAway(const TeamId &team) const
    {
        const int limit = state.setup->created().clock.autopickAfter;
        return limit > 0 && !state.isPickedForByProgram(team)
            && state.times.value(team).expiries + 1 >= limit;
    }

    /// Who stays away is picked for at once. Autopick needs somebody to take; without one the team
    /// stays on the clock. A slot that came back once does not come back again.
    ExpiryPolicy outcomeOf(const commands::ExpireClock &expire) const
    {
        const SlotState &current = *state.slotOnTheClock();
        const TeamId team = current.slot.team;
        const ExpiryPolicy policy = state.setup->created().clock.expiryFor(team);
        const bool usable = expire.choice && !objectionToTaking(state, team, expire.choice->player);
        if (usable && staysAway(team))
            return ExpiryPolicy::Autopick;
        if (policy == ExpiryPolicy::Skip && current.skipped)
            return ExpiryPolicy::Pass;
        return policy == ExpiryPolicy::Autopick && !usable ? ExpiryPolicy::Nothing : policy;
    }

    /// The time of the slot on the clock ran out while nobody could act.
    bool isShutOut(PauseReason reason) const
    {
        return reason == PauseReason::ClosedPastDeadline && state.onTheClock
            && state.onTheClock->timeoutAt && command.at >= *state.onTheClock->timeoutAt;
    }

    /// Who was shut out gets its whole time back, and so does everybody where a pause resets.
    std::optional<Milliseconds> leftAfter(PauseReason reason) const
    {
        const std::optional<Milliseconds> left = state.timeLeft(command.at);
        const ClockRules &rules = state.setup->created().clock;
        if (!left)
            return {};
        if (rules.onPause == PauseEffect::Reset)
            return rules.timeFor(state.slotOnTheClock()->slot);
        return isShutOut(reason) ? state.onTheClock->timePerPick : *left;
    }

    /// A pick that is taken back has used nothing of its team's bank.
    void giveBankBack(DecisionRecorder &recorder, const SlotState &slot) const
    {
        if (slot.bankUsed == Milliseconds{0})
            return;
        const Milliseconds left = state.times.value(slot.slot.team).bank + slot.bankUsed;
        recorder.record(events::BankChanged{slot.slot.team,
                                            slot.slot.id,
                                            static_cast<int>(slot.bankUsed.count()),
                                            static_cast<int>(left.count()),
                                            BankCause::Undone,
                                            {},
                                            command.at});
    }
};

bool movesPlaces(const Event &event)
{
    return std::holds_alternative<events::TradeExecuted>(event)
        || std::holds_alternative<events::PickCorrected>(event)
        || std::holds_alternative<events::OrderChanged>(event);
}

/// Whether a team would have places to buy that it has no money for. Bids are judged one by one;
/// this is for what moves places and players between teams beside the block.
bool overspends(const DraftState &before, const std::vector<Event> &events)
{
    if (!before.setup || before.setup->created().auction.isOff()
        || std::none_of(events.begin(), events.end(), movesPlaces))
        return false;
    DraftState after = before;
    for (const Event &event : events)
        evolve(after, event);
    return !everyPurseIsEnough(after);
}

} // namespace

Decision decide(const DraftState &state, const IssuedCommand &command)
{
    const bool takesOver = std::holds_alternative<commands::TakeOver>(command.command);
    if (!takesOver && !state.company.succession.isHostedBy(command.host))
        return reject(Rejection::HostedElsewhere);
    if (isSentAway(state, command.actor))
        return reject(Rejection::SentAway);
    Decision decision = std::visit(Decide{state, command}, command.command);
    if (decision && overspends(state, *decision))
        return reject(Rejection::BidTooHigh);
    return decision;
}

} // namespace warroom
