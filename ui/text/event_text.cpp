// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/event_text.h"

#include "ui/text/company_text.h"
#include "ui/text/format_text.h"
#include "ui/text/part_text.h"
#include "ui/text/reason_text.h"

#include <QCoreApplication>
#include <QUuid>

#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

// Sentences avoid verbs with the team as subject: teams are plural ("Arizona Cardinals") or
// singular ("Team 1"), and most languages would have to know.
struct EventText {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

QString positionOf(const PlayerId &player, const DraftSetup &setup)
{
    const Player *found = setup.player(player);
    return found ? found->position : QString();
}

QString createdText(const events::DraftCreated &created)
{
    return EventText::tr("“%1” was set up: %2 teams, %3 rounds, %4 players.")
        .arg(created.title, numberText(created.teams.size()), numberText(created.rounds),
             numberText(created.players.size()));
}

QString pickStartedText(const events::PickStarted &started, const DraftSetup &setup)
{
    const QString team = teamText(started.team, setup);
    const QString pick = pickLabel(started.round, started.pick);
    if (started.timePerPickSec == 0)
        return EventText::tr("On the clock at %1, without a limit: %2.").arg(pick, team);
    return EventText::tr("On the clock at %1 for %2: %3.")
        .arg(pick, clockText(Seconds(started.timePerPickSec)), team);
}

QString pickMadeText(const events::PickMade &made, const DraftSetup &setup)
{
    const QString position = positionOf(made.player, setup);
    const QString pick =
        EventText::tr("Pick %1: %2, %3, goes to %4")
            .arg(numberText(made.overallPick), made.playerName, position, made.teamName);
    const QString source = sourceText(made.source);
    const QString reason = made.words ? personText(*made.words) : reasonText(made.reason, position);
    if (source.isEmpty() && reason.isEmpty())
        return EventText::tr("%1.").arg(pick);
    if (source.isEmpty() || reason.isEmpty())
        return EventText::tr("%1 (%2).").arg(pick, source + reason);
    return EventText::tr("%1 (%2: %3).").arg(pick, source, reason);
}

QString expiredText(const events::TimeExpired &expired, const DraftSetup &setup)
{
    const QString team = teamText(expired.team, setup);
    switch (expired.outcome) {
    case ExpiryPolicy::Nothing:
        return EventText::tr("Time ran out, the pick is still open: %1.").arg(team);
    case ExpiryPolicy::Pass:
        return EventText::tr("Time ran out, the next team may pick before %1.").arg(team);
    case ExpiryPolicy::Autopick:
        return EventText::tr("Time ran out, the program picks for %1.").arg(team);
    case ExpiryPolicy::Skip:
        return EventText::tr("Time ran out, the pick comes after the others of the round: %1.")
            .arg(team);
    }
    return {};
}

QString pausedText(const events::DraftPaused &paused, const DraftSetup &setup)
{
    switch (paused.reason) {
    case PauseReason::Commissioner:
        return EventText::tr("The commissioner paused the draft.");
    case PauseReason::ClosedPastDeadline:
        return EventText::tr(
            "The draft is paused: the clock ran out while Warroom was closed or asleep.");
    case PauseReason::Scheduled:
        return EventText::tr("The draft is paused before pick %1, as planned.")
            .arg(slotText(paused.before.value_or(SlotId()), setup));
    }
    return {};
}

QString bankText(const events::BankChanged &changed, const DraftSetup &setup)
{
    const QString team = teamText(changed.team, setup);
    const QString change = countdownText(Milliseconds(std::abs(changed.changeMs)));
    const QString left = countdownText(Milliseconds(changed.leftMs));
    switch (changed.cause) {
    case BankCause::Used:
        return EventText::tr("%1 of the time bank used, %2 left: %3.").arg(change, left, team);
    case BankCause::Undone:
        return EventText::tr("%1 goes back to the time bank, %2 in it: %3.")
            .arg(change, left, team);
    case BankCause::Commissioner:
        break;
    }
    const QString sentence = changed.changeMs < 0
        ? EventText::tr("The commissioner takes %1 from the time bank, %2 left: %3")
        : EventText::tr("The commissioner adds %1 to the time bank, %2 in it: %3");
    return withReason(sentence.arg(change, left, team), changed.reason);
}

QString timeOutText(const events::TimeOutTaken &taken, const DraftSetup &setup)
{
    return EventText::tr("Time-out, %1 more, %n left: %2.", nullptr, taken.left)
        .arg(clockText(Seconds(taken.seconds)), teamText(taken.team, setup));
}

QString adjustedText(const events::ClockAdjusted &adjusted, const DraftSetup &setup)
{
    const QString sentence = adjusted.changeMs < 0
        ? EventText::tr("The commissioner takes %1 from the clock: %2")
        : EventText::tr("The commissioner adds %1 to the clock: %2");
    const QString change = countdownText(Milliseconds(std::abs(adjusted.changeMs)));
    return withReason(sentence.arg(change, teamText(adjusted.team, setup)), adjusted.reason);
}

QString autopickText(const events::AutopickSwitched &switched, const DraftSetup &setup)
{
    const QString team = teamText(switched.team, setup);
    if (!switched.on)
        return EventText::tr("The program no longer picks for %1.").arg(team);
    return EventText::tr("Time ran out %n time(s) in a row, the program now picks for %1.", nullptr,
                         switched.afterExpiries)
        .arg(team);
}

QString undoneText(const events::PickUndone &undone, const DraftSetup &setup)
{
    const QString sentence =
        EventText::tr("The commissioner took back pick %1: %2, %3")
            .arg(numberText(undone.overallPick), playerText(undone.player, setup),
                 teamText(undone.team, setup));
    if (undone.reason.isEmpty())
        return EventText::tr("%1.").arg(sentence);
    return EventText::tr("%1 (%2).").arg(sentence, undone.reason);
}

QString completedText(const events::DraftCompleted &completed)
{
    const QString picks = numberText(completed.totalPicks);
    const QString time = clockText(Seconds(completed.durationSec));
    if (!completed.early)
        return EventText::tr("The draft is over: %1 picks in %2.").arg(picks, time);
    return withReason(EventText::tr("The commissioner ended the draft after %1 picks").arg(picks),
                      completed.reason);
}

QString queueText(const events::QueueChanged &changed, const DraftSetup &setup)
{
    const QString team = teamText(changed.team, setup);
    if (changed.players.isEmpty())
        return EventText::tr("The queue of %1 is empty.").arg(team);
    return EventText::tr("The queue of %1: %n player(s), first %2.", nullptr,
                         static_cast<int>(changed.players.size()))
        .arg(team, playerText(changed.players.first(), setup));
}

QString namedText(const events::PersonNamed &named)
{
    //: Who takes part: a person's name
    return EventText::tr("%1 takes part in this draft.").arg(personText(named.name));
}

} // namespace

QString partText(const events::EventWithheld &, const DraftSetup &)
{
    return EventText::tr("Something happened that only others may see.");
}

QString eventText(const Event &event, const DraftSetup &setup,
                  const QHash<PersonId, PersonalText> &persons)
{
    const Overloads text{
        [](const events::DraftCreated &created) { return createdText(created); },
        [](const events::DraftStarted &started) {
            return EventText::tr("The draft begins: %1 rounds, %2 picks.")
                .arg(numberText(started.totalRounds), numberText(started.totalPicks));
        },
        [&setup](const events::PickStarted &started) { return pickStartedText(started, setup); },
        [&setup](const events::PickMade &made) { return pickMadeText(made, setup); },
        [&setup](const events::TimeExpired &expired) { return expiredText(expired, setup); },
        [&setup](const events::DraftPaused &paused) { return pausedText(paused, setup); },
        [](const events::DraftResumed &) {
            return EventText::tr("The commissioner resumed the draft.");
        },
        [&setup](const events::PickUndone &undone) { return undoneText(undone, setup); },
        [&setup](const events::QueueChanged &changed) { return queueText(changed, setup); },
        [](const events::PersonNamed &named) { return namedText(named); },
        [](const events::DraftCompleted &completed) { return completedText(completed); },
        [&setup](const events::BankChanged &changed) { return bankText(changed, setup); },
        [&setup](const events::TimeOutTaken &taken) { return timeOutText(taken, setup); },
        [&setup](const events::ClockAdjusted &adjusted) { return adjustedText(adjusted, setup); },
        [&setup](const events::AutopickSwitched &switched) {
            return autopickText(switched, setup);
        },
        [](const PreparationEvent auto &) {
            return EventText::tr("Somebody prepared for the draft, for his own eyes.");
        },
        [&](const CompanyEvent auto &said) { return companyText(said, setup, persons); },
        [&](const events::SeatChanged &changed) { return seatText(changed, setup, persons); },
        [&setup](const auto &part) { return partText(part, setup); },
    };
    return std::visit(text, event);
}

QString withReason(const QString &sentence, const std::optional<PersonalText> &reason)
{
    return reason ? EventText::tr("%1 (%2).").arg(sentence, personText(*reason))
                  : EventText::tr("%1.").arg(sentence);
}

QString playerText(const PlayerId &player, const DraftSetup &setup)
{
    const Player *found = setup.player(player);
    return found ? found->name : player.text();
}

QString personText(const PersonalText &text)
{
    //: In the place of a person's name or words that can't be read any more
    return text.isErased() ? EventText::tr("(erased)") : text.text;
}

namespace {

QString futurePickText(const SlotId &slot, const DraftSetup &setup)
{
    for (const FuturePick &pick : setup.created().futurePicks) {
        if (pick.id == slot)
            //: A pick of a later season: the year, the round, whose it was at first
            return EventText::tr("%1 round %2 (%3)")
                .arg(QString::number(pick.season), numberText(pick.round),
                     pick.originalTeam.text());
    }
    return slot.text();
}

} // namespace

QString slotText(const SlotId &slot, const DraftSetup &setup)
{
    const int index = setup.slotIndex(slot);
    if (index < 0)
        return futurePickText(slot, setup);
    const Slot &found = setup.created().slots.at(index);
    return pickLabel(found.round, found.pick);
}

QString teamText(const TeamId &team, const DraftSetup &setup)
{
    const Team *found = setup.team(team);
    return found ? found->name : team.text();
}

QString shortTeamText(const TeamId &team, const DraftSetup &setup)
{
    const Team *found = setup.team(team);
    return found ? found->shortName : team.text();
}

QString personName(const QString &person, const QHash<PersonId, PersonalText> &persons)
{
    const auto known = persons.constFind(PersonId(person));
    if (known != persons.cend())
        return personText(*known);
    const bool isId = person == "local"_L1 || !QUuid::fromString(person).isNull();
    return isId ? QString() : person;
}

} // namespace warroom
