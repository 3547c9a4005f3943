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
    {Rejection::RosterUnusable,
     QT_TRANSLATE_NOOP("RejectionText",
                       "The roster has no room for a whole draft, or a place without positions.")},
    {Rejection::PlayerDoesNotFit,
     QT_TRANSLATE_NOOP("RejectionText", "There is no place left on the roster for this player.")},
    {Rejection::PositionFull,
     QT_TRANSLATE_NOOP("RejectionText",
                       "The team has as many players of this position as it may have.")},
    {Rejection::KeeperUnusable,
     QT_TRANSLATE_NOOP("RejectionText",
                       "A keeper needs a player of the pool and an own pick, or a price.")},
    {Rejection::KeeperPlayerTwice, QT_TRANSLATE_NOOP("RejectionText", "A player is kept twice.")},
    {Rejection::KeeperOverBudget,
     QT_TRANSLATE_NOOP("RejectionText", "The keepers of a team cost more than it can pay.")},
    {Rejection::KeepersUneven,
     QT_TRANSLATE_NOOP("RejectionText", "Two keepers take the same pick.")},
    {Rejection::PlayerIsKept,
     QT_TRANSLATE_NOOP("RejectionText", "This player is kept by another team.")},
    {Rejection::AuctionUnusable,
     QT_TRANSLATE_NOOP("RejectionText",
                       "The auction's money, times or places do not work together.")},
    {Rejection::NotAnAuction, QT_TRANSLATE_NOOP("RejectionText", "Nothing is sold in this draft.")},
    {Rejection::NotYourNomination,
     QT_TRANSLATE_NOOP("RejectionText", "Another team nominates now.")},
    {Rejection::BlockIsFull,
     QT_TRANSLATE_NOOP("RejectionText", "No more players fit on the block now.")},
    {Rejection::UnknownLot, QT_TRANSLATE_NOOP("RejectionText", "This player is not on the block.")},
    {Rejection::LotStillRunning, QT_TRANSLATE_NOOP("RejectionText", "Bids are still open.")},
    {Rejection::BidTooLow,
     QT_TRANSLATE_NOOP("RejectionText", "A bid must be higher than the one before.")},
    {Rejection::BidTooHigh,
     QT_TRANSLATE_NOOP("RejectionText", "The team could not fill its roster with what is left.")},
    {Rejection::NotOnBidStep,
     QT_TRANSLATE_NOOP("RejectionText", "The bid is not on a step allowed here.")},
    {Rejection::AlreadyHighBidder,
     QT_TRANSLATE_NOOP("RejectionText", "The highest bid is the team's own.")},
    {Rejection::OnTheBlock, QT_TRANSLATE_NOOP("RejectionText", "This player is on the block.")},
    {Rejection::AuctionGoesOn, QT_TRANSLATE_NOOP("RejectionText", "The auction is not over yet.")},
    {Rejection::TradingUnusable,
     QT_TRANSLATE_NOOP("RejectionText", "The rules for trades do not work together.")},
    {Rejection::UnknownOffer,
     QT_TRANSLATE_NOOP("RejectionText", "This offer does not stand any more.")},
    {Rejection::OfferStillStands, QT_TRANSLATE_NOOP("RejectionText", "The offer still has time.")},
    {Rejection::NotInTheTrade,
     QT_TRANSLATE_NOOP("RejectionText", "This team has no part in the trade.")},
    {Rejection::AlreadyAgreed, QT_TRANSLATE_NOOP("RejectionText", "This team has agreed already.")},
    {Rejection::AgreedAlreadyByAll,
     QT_TRANSLATE_NOOP("RejectionText", "All have agreed; only the commissioner can stop it now.")},
    {Rejection::TradePlayerNotOwned,
     QT_TRANSLATE_NOOP("RejectionText", "A team would give a player it does not have.")},
    {Rejection::TradePlayersNotAllowed,
     QT_TRANSLATE_NOOP("RejectionText", "Players are not traded in this draft.")},
    {Rejection::TradeGoesNowhere,
     QT_TRANSLATE_NOOP("RejectionText", "Something in the trade goes to no other team.")},
    {Rejection::OfferedAlready,
     QT_TRANSLATE_NOOP("RejectionText", "The same offer stands already.")},
    {Rejection::SlotNotUsed,
     QT_TRANSLATE_NOOP("RejectionText", "There is no selection to correct here.")},
    {Rejection::CorrectsNothing,
     QT_TRANSLATE_NOOP("RejectionText", "The selection is so already.")},
    {Rejection::PlayerTakenElsewhere,
     QT_TRANSLATE_NOOP("RejectionText", "This player was taken with another pick.")},
    {Rejection::OrderNotOpen, QT_TRANSLATE_NOOP("RejectionText", "Only open picks can be moved.")},
    {Rejection::OrderUnchanged, QT_TRANSLATE_NOOP("RejectionText", "The order is so already.")},
    {Rejection::SeatUnchanged, QT_TRANSLATE_NOOP("RejectionText", "The team is run so already.")},
    {Rejection::SeatTaken, QT_TRANSLATE_NOOP("RejectionText", "Somebody else has this team.")},
    {Rejection::LotteryUnusable,
     QT_TRANSLATE_NOOP("RejectionText",
                       "Every team needs its lots once, and as many picks of each round as "
                       "the others.")},
    {Rejection::LotteryNotCommitted,
     QT_TRANSLATE_NOOP("RejectionText", "No lottery was announced.")},
    {Rejection::SeedDoesNotFit,
     QT_TRANSLATE_NOOP("RejectionText", "The seed is not the one that was announced.")},
    {Rejection::SlotIsKept, QT_TRANSLATE_NOOP("RejectionText", "A keeper takes this pick.")},
    {Rejection::NotYourPreparation,
     QT_TRANSLATE_NOOP("RejectionText", "Only you can rank, mark and note for yourself.")},
    {Rejection::RankOutOfRange,
     QT_TRANSLATE_NOOP("RejectionText", "There is no such place in your ranking.")},
    {Rejection::UnusableNote,
     QT_TRANSLATE_NOOP("RejectionText", "A note has at most 2000 characters.")},
    {Rejection::SentAway,
     QT_TRANSLATE_NOOP("RejectionText", "The commissioner sent you away from this draft.")},
    {Rejection::Muted, QT_TRANSLATE_NOOP("RejectionText", "The commissioner muted you.")},
    {Rejection::UnusableMessage,
     QT_TRANSLATE_NOOP("RejectionText", "A message is one line of at most 500 characters.")},
    {Rejection::SaidTooMuch,
     QT_TRANSLATE_NOOP("RejectionText", "That was much at once. Wait a few seconds.")},
    {Rejection::UnknownMessage, QT_TRANSLATE_NOOP("RejectionText", "There is no such message.")},
    {Rejection::UnknownPerson,
     QT_TRANSLATE_NOOP("RejectionText", "There is no such person in this draft.")},
    {Rejection::NotYourself,
     QT_TRANSLATE_NOOP("RejectionText",
                       "This cannot be done to yourself or to another commissioner.")},
    {Rejection::NudgedAlready,
     QT_TRANSLATE_NOOP("RejectionText", "This team was nudged a moment ago.")},
    {Rejection::StartOutOfRange,
     QT_TRANSLATE_NOOP("RejectionText",
                       "A start is planned for a moment to come, within 60 days.")},
    {Rejection::HostedElsewhere,
     QT_TRANSLATE_NOOP("RejectionText", "Another computer hosts this draft now.")},
    {Rejection::NotHosted,
     QT_TRANSLATE_NOOP("RejectionText", "This draft is not hosted with encryption.")},
    {Rejection::UnusableHost,
     QT_TRANSLATE_NOOP("RejectionText", "This computer cannot be taken for a host.")},
    {Rejection::UnknownHost,
     QT_TRANSLATE_NOOP("RejectionText", "This computer has not offered to host.")},
    {Rejection::HostsAlready,
     QT_TRANSLATE_NOOP("RejectionText", "This computer hosts the draft already.")},
    {Rejection::NotStandingBy,
     QT_TRANSLATE_NOOP("RejectionText", "This computer is not ready to take over yet.")},
    {Rejection::NotConfirmed,
     QT_TRANSLATE_NOOP("RejectionText", "Not enough people want to go on without the host.")},
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
