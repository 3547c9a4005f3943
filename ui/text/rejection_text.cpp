// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/rejection_text.h"

#include "session/answer.h"

#include <QCoreApplication>

namespace warroom {

namespace {

struct Sentence {
    Rejection rejection;
    const char *text;
};

constexpr Sentence sentences[] = {
    {Rejection::NotCreated, QT_TRANSLATE_NOOP("RejectionText", "There is no such draft yet.")},
    {Rejection::AlreadyCreated, QT_TRANSLATE_NOOP("RejectionText", "This draft exists already.")},
    {Rejection::AlreadyStarted,
     QT_TRANSLATE_NOOP("RejectionText", "The draft has started already.")},
    {Rejection::NotStarted, QT_TRANSLATE_NOOP("RejectionText", "The draft has not started yet.")},
    {Rejection::Paused,
     QT_TRANSLATE_NOOP("RejectionText", "The draft is paused. Resume it first.")},
    {Rejection::NotPaused, QT_TRANSLATE_NOOP("RejectionText", "The draft is not paused.")},
    {Rejection::Completed, QT_TRANSLATE_NOOP("RejectionText", "The draft is over.")},
    {Rejection::NotYourTeam, QT_TRANSLATE_NOOP("RejectionText", "You do not run this team.")},
    {Rejection::CommissionerOnly,
     QT_TRANSLATE_NOOP("RejectionText", "Only the commissioner may do this.")},
    {Rejection::NotOnTheClock,
     QT_TRANSLATE_NOOP("RejectionText", "This team is not on the clock.")},
    {Rejection::UnknownTeam, QT_TRANSLATE_NOOP("RejectionText", "This team is not in the draft.")},
    {Rejection::UnknownPlayer,
     QT_TRANSLATE_NOOP("RejectionText", "This player is not in the draft.")},
    {Rejection::UnknownSlot, QT_TRANSLATE_NOOP("RejectionText", "This pick is not in the draft.")},
    {Rejection::PlayerTaken, QT_TRANSLATE_NOOP("RejectionText", "This player is already taken.")},
    {Rejection::ClockStillRunning,
     QT_TRANSLATE_NOOP("RejectionText", "The clock is still running.")},
    {Rejection::NothingToUndo,
     QT_TRANSLATE_NOOP("RejectionText", "There is no pick to take back.")},
    {Rejection::TradeNeedsTwoSides,
     QT_TRANSLATE_NOOP("RejectionText", "A trade needs two different teams.")},
    {Rejection::TradeGivesNothing,
     QT_TRANSLATE_NOOP("RejectionText", "Both teams must give something.")},
    {Rejection::TradeSlotNotOwned,
     QT_TRANSLATE_NOOP("RejectionText", "A team would give a pick it does not own.")},
    {Rejection::TradeSlotUsed,
     QT_TRANSLATE_NOOP("RejectionText", "A pick in this trade has been used already.")},
    {Rejection::TradeDeclined,
     QT_TRANSLATE_NOOP("RejectionText", "The other team declines the trade.")},
    {Rejection::UnknownFormat,
     QT_TRANSLATE_NOOP("RejectionText", "This draft format is not known here.")},
    {Rejection::TooFewTeams,
     QT_TRANSLATE_NOOP("RejectionText", "A draft needs at least two teams.")},
    {Rejection::DuplicateTeam,
     QT_TRANSLATE_NOOP("RejectionText", "Two teams have the same letters.")},
    {Rejection::NoRounds, QT_TRANSLATE_NOOP("RejectionText", "A draft needs at least one round.")},
    {Rejection::OrderIncomplete,
     QT_TRANSLATE_NOOP("RejectionText", "The order of picks is not complete.")},
    {Rejection::TooFewPlayers,
     QT_TRANSLATE_NOOP("RejectionText", "There are fewer players than picks.")},
    {Rejection::DuplicatePlayer,
     QT_TRANSLATE_NOOP("RejectionText", "A player is in the list twice.")},
    {Rejection::ClockOutOfRange,
     QT_TRANSLATE_NOOP("RejectionText", "Time per pick must be between one second and a week.")},
    {Rejection::ReadOnly,
     QT_TRANSLATE_NOOP("RejectionText", "This is a replay. Nothing can be changed in it.")},
    {Rejection::UnusableName,
     QT_TRANSLATE_NOOP("RejectionText",
                       "A name has 1 to 60 characters, all of which can be seen.")},
    {Rejection::BankOutOfRange,
     QT_TRANSLATE_NOOP("RejectionText", "A time bank holds at most a week.")},
    {Rejection::TimeOutsOutOfRange,
     QT_TRANSLATE_NOOP("RejectionText",
                       "A team has at most 10 time-outs, of a second to a day each.")},
    {Rejection::AutopickOutOfRange,
     QT_TRANSLATE_NOOP("RejectionText",
                       "Autopick for good begins after 1 to 100 expiries in a row.")},
    {Rejection::PauseNotInDraft,
     QT_TRANSLATE_NOOP("RejectionText",
                       "A planned pause is before a round or pick this draft does not have.")},
    {Rejection::QuietHoursUnusable,
     QT_TRANSLATE_NOOP("RejectionText",
                       "Quiet hours need a beginning, an end and a known time zone, and leave at "
                       "least an hour of the day.")},
    {Rejection::NoClock, QT_TRANSLATE_NOOP("RejectionText", "There is no clock to change.")},
    {Rejection::TimeIsUp, QT_TRANSLATE_NOOP("RejectionText", "The time is up already.")},
    {Rejection::NoTimeOutLeft,
     QT_TRANSLATE_NOOP("RejectionText", "This team has no time-out left.")},
    {Rejection::NoTimeToTake, QT_TRANSLATE_NOOP("RejectionText", "There is no time left to take.")},
    {Rejection::AdjustmentOutOfRange,
     QT_TRANSLATE_NOOP("RejectionText",
                       "Time can be changed by up to a week, and nobody can have more than two.")},
    {Rejection::UnusableReason,
     QT_TRANSLATE_NOOP("RejectionText",
                       "A reason has at most 200 characters, all of which can be seen.")},
    {Rejection::NotOnAutopick,
     QT_TRANSLATE_NOOP("RejectionText", "The program does not pick for this team.")},
};

constexpr bool everyRejectionHasItsPlace()
{
    std::size_t place = 0;
    for (const Sentence &sentence : sentences) {
        if (static_cast<std::size_t>(sentence.rejection) != place++)
            return false;
    }
    return place == EnumNames<Rejection>::names.size();
}
static_assert(everyRejectionHasItsPlace(), "each Rejection needs its sentence, in their order");

} // namespace

QString rejectionText(Rejection rejection)
{
    const char *text = sentences[static_cast<std::size_t>(rejection)].text;
    return QCoreApplication::translate("RejectionText", text);
}

QString refusalText(const Answer &answer)
{
    if (answer.accepted)
        return {};
    if (answer.rejection)
        return rejectionText(*answer.rejection);
    return QCoreApplication::translate("RejectionText", "Nothing was recorded: %1")
        .arg(answer.storeError);
}

} // namespace warroom
