// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/decide.h"
#include "support/small_draft.h"

namespace warroom::test {

/// A moment as minutes, seconds and, where there are any, milliseconds since dayOne: "1:00".
inline QString moment(Instant at)
{
    const qint64 ms = toMs(at) - toMs(dayOne);
    const QString whole = u"%1:%2"_s.arg(ms / 60'000).arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'));
    return ms % 1000 == 0 ? whole : whole + u".%1"_s.arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

/// Events as short lines, so that a test reads as a story and a difference can be seen.
struct Told {
    QString operator()(const events::DraftCreated &) const { return u"created"_s; }
    QString operator()(const events::DraftStarted &) const { return u"started"_s; }
    QString operator()(const events::PickStarted &pick) const
    {
        const QString who = u"%1 %2 on the clock"_s.arg(pick.slot.text(), pick.team.text());
        if (!pick.timeoutAt)
            return who;
        const QString bank = pick.bankFrom ? u", bank from "_s + moment(*pick.bankFrom) : QString();
        return who + u" until "_s + moment(*pick.timeoutAt) + bank;
    }
    QString operator()(const events::PickMade &pick) const
    {
        return u"%1 %2 takes %3 as #%4"_s
                   .arg(pick.slot.text(), pick.team.text(), pick.player.text())
                   .arg(pick.overallPick)
            + because(pick.words);
    }
    QString operator()(const events::TimeExpired &expired) const
    {
        return u"%1 %2 ran out: %3"_s.arg(expired.slot.text(), expired.team.text(),
                                          enumName(expired.outcome));
    }
    QString operator()(const events::DraftPaused &paused) const
    {
        const QString left =
            paused.remainingMs ? u"%1 ms left"_s.arg(*paused.remainingMs) : u"no clock"_s;
        const QString who = u"paused by %1, "_s.arg(enumName(paused.reason)) + left;
        return paused.before ? who + u" before "_s + paused.before->text() : who;
    }
    QString operator()(const events::DraftResumed &) const { return u"resumed"_s; }
    QString operator()(const events::PickUndone &undone) const
    {
        return u"%1 %2 gives back %3"_s.arg(undone.slot.text(), undone.team.text(),
                                            undone.player.text());
    }
    QString operator()(const events::TradeExecuted &) const { return u"traded"_s; }
    QString operator()(const events::QueueChanged &changed) const
    {
        return u"%1 queues %2"_s.arg(changed.team.text()).arg(changed.players.size());
    }
    QString operator()(const events::PersonNamed &named) const
    {
        return u"%1 is called '%2'"_s.arg(named.person.text(), named.name.text);
    }
    QString operator()(const events::DraftCompleted &completed) const
    {
        return completed.early
            ? u"ended after %1"_s.arg(completed.totalPicks) + because(completed.reason)
            : u"completed"_s;
    }
    QString operator()(const events::PickCorrected &corrected) const
    {
        const QString what = u"%1 %2 has %3 instead of %4"_s.arg(
            corrected.slot.text(), corrected.team.text(), corrected.player.text(),
            corrected.playerBefore.text());
        const QString swapped =
            corrected.swappedWith ? u", %1 swapped"_s.arg(corrected.swappedWith->text()) : u""_s;
        const QString reopened =
            corrected.reopened ? u", %1 open"_s.arg(corrected.reopened->text()) : u""_s;
        return what + swapped + reopened + because(corrected.reason);
    }
    QString operator()(const events::SeatChanged &changed) const
    {
        return u"%1 is run by %2 %3"_s.arg(changed.seat.team.text(), enumName(changed.seat.control),
                                           changed.seat.occupant)
            + because(changed.reason);
    }
    QString operator()(const events::OrderChanged &changed) const
    {
        QStringList rights;
        for (const SlotRight &right : changed.rights)
            rights << right.slot.text() + u' ' + right.team.text();
        return u"order: "_s + rights.join(u", "_s) + because(changed.reason);
    }
    QString operator()(const events::NominationStarted &started) const
    {
        const QString who = u"%1 nominates"_s.arg(started.team.text());
        return started.timeoutAt ? who + u" until "_s + moment(*started.timeoutAt) : who;
    }
    QString operator()(const events::LotNominated &nominated) const
    {
        return u"%1 puts %2 on the block for %3"_s
            .arg(nominated.team.text(), nominated.player.text())
            .arg(nominated.amount);
    }
    QString operator()(const events::LotClockStarted &started) const
    {
        return u"lot %1 until %2"_s.arg(started.lot.text(), moment(started.timeoutAt));
    }
    QString operator()(const events::BidPlaced &placed) const
    {
        const QString how = placed.byLimit ? u" by its limit"_s : u""_s;
        return u"%1 bids %2%3"_s.arg(placed.team.text()).arg(placed.amount).arg(how);
    }
    QString operator()(const events::BidLimitSet &set) const
    {
        return u"%1 goes up to %2"_s.arg(set.team.text()).arg(set.most);
    }
    QString operator()(const events::LotSold &sold) const
    {
        return u"%1 sold to %2 for %3"_s.arg(sold.player.text(), sold.team.text()).arg(sold.price);
    }
    QString operator()(const events::TradeOffered &offered) const
    {
        const QString what = u"%1 offers %2"_s.arg(offered.by.text(), offered.trade.id.text());
        return offered.expiresAt ? what + u" until "_s + moment(*offered.expiresAt) : what;
    }
    QString operator()(const events::TradeAccepted &accepted) const
    {
        const QString what = u"%1 accepts %2"_s.arg(accepted.team.text(), accepted.trade.text());
        return accepted.vetoUntil ? what + u", veto until "_s + moment(*accepted.vetoUntil) : what;
    }
    QString operator()(const events::TradeClosed &closed) const
    {
        return u"%1 is %2"_s.arg(closed.trade.text(), enumName(closed.end))
            + because(closed.reason);
    }
    QString operator()(const events::LotteryCommitted &committed) const
    {
        return u"lottery of %1 announced"_s.arg(committed.entrants.size());
    }
    QString operator()(const events::LotteryDrawn &drawn) const
    {
        QStringList order;
        for (const TeamId &team : drawn.order)
            order << team.text();
        return u"drawn: "_s + order.join(u' ');
    }
    QString operator()(const events::MessageSaid &said) const
    {
        QString to;
        for (const PersonId &person : said.mentions)
            to += u" @"_s + person.text();
        return u"%1 says '%2'"_s.arg(said.person.text(), said.words.text) + to;
    }
    QString operator()(const events::MessageReacted &reacted) const
    {
        const QString what = reacted.on ? u"%1 reacts with %2"_s : u"%1 takes %2 back"_s;
        return what.arg(reacted.person.text(), enumName(reacted.reaction));
    }
    QString operator()(const events::MessagePinned &pinned) const
    {
        return pinned.on ? u"pinned"_s : u"no longer pinned"_s;
    }
    QString operator()(const events::StandingChanged &changed) const
    {
        return u"%1 is %2"_s.arg(changed.person.text(), enumName(changed.standing))
            + because(changed.reason);
    }
    QString operator()(const events::DrafterNudged &nudged) const
    {
        return u"%1 nudges %2"_s.arg(nudged.by.text(), nudged.team.text());
    }
    QString operator()(const events::ReadinessChanged &changed) const
    {
        return changed.ready ? u"%1 is ready"_s.arg(changed.team.text())
                             : u"%1 is not ready"_s.arg(changed.team.text());
    }
    QString operator()(const events::SeatRequested &requested) const
    {
        return u"%1 asks for %2"_s.arg(requested.person.text(), requested.team.text());
    }
    QString operator()(const events::SeatRequestDropped &dropped) const
    {
        return u"%1 no longer asks"_s.arg(dropped.person.text());
    }
    QString operator()(const events::StartPlanned &planned) const
    {
        return planned.startsAt ? u"starts at "_s + moment(*planned.startsAt)
                                : u"no start planned"_s;
    }
    QString operator()(const events::CommissionerNamed &named) const
    {
        return named.on ? u"%1 is a commissioner"_s.arg(named.person.text())
                        : u"%1 is no commissioner"_s.arg(named.person.text());
    }
    QString operator()(const events::HostOffered &offered) const
    {
        const QString what = offered.hosts ? u"%1 hosts with %2"_s : u"%1 could host with %2"_s;
        return what.arg(offered.person.text(), offered.key)
            + (offered.places ? u" at "_s + offered.places->text : QString());
    }
    QString operator()(const events::SuccessorNamed &named) const
    {
        return named.key.isEmpty() ? u"nobody is to follow the host"_s
                                   : u"%1 is to follow the host"_s.arg(named.key);
    }
    QString operator()(const events::HostChanged &changed) const
    {
        return u"term %1: %2 hosts with %3"_s.arg(changed.term)
            .arg(changed.person.text(), changed.key);
    }
    QString operator()(const events::EventWithheld &withheld) const
    {
        return u"withheld %1"_s.arg(withheld.sequence);
    }
    QString operator()(const events::BankChanged &changed) const
    {
        const QString what =
            u"bank of %1 %2 by %3 to %4 ms"_s.arg(changed.team.text(), enumName(changed.cause));
        return what.arg(changed.changeMs).arg(changed.leftMs) + because(changed.reason);
    }
    QString operator()(const events::TimeOutTaken &taken) const
    {
        return u"%1 %2 takes a time-out of %3 s, %4 left"_s
            .arg(taken.slot.text(), taken.team.text())
            .arg(taken.seconds)
            .arg(taken.left);
    }
    QString operator()(const events::ClockAdjusted &adjusted) const
    {
        const QString what =
            u"clock of %1 %2 changed by %3 ms"_s.arg(adjusted.slot.text(), adjusted.team.text());
        const QString left =
            adjusted.remainingMs ? u" to %1 ms"_s.arg(*adjusted.remainingMs) : QString();
        return what.arg(adjusted.changeMs) + left + because(adjusted.reason);
    }
    QString operator()(const events::AutopickSwitched &switched) const
    {
        return switched.on
            ? u"%1 on autopick after %2"_s.arg(switched.team.text()).arg(switched.afterExpiries)
            : u"%1 off autopick"_s.arg(switched.team.text());
    }
    QString operator()(const events::PreparationBegun &begun) const
    {
        return u"%1 prepares for %2"_s.arg(begun.person.text(), begun.draft.text());
    }
    QString operator()(const events::RankingReplaced &replaced) const
    {
        QStringList tiers;
        for (const RankTier &tier : replaced.tiers) {
            QStringList players;
            for (const PlayerId &player : tier.players)
                players << player.text();
            tiers << players.join(u' ');
        }
        return u"ranking "_s + tiers.join(u" | "_s);
    }
    QString operator()(const events::PlayerRanked &ranked) const
    {
        return ranked.place ? u"%1 ranked %2.%3"_s.arg(ranked.player.text())
                                  .arg(ranked.place->tier)
                                  .arg(ranked.place->place)
                            : u"%1 ranked no more"_s.arg(ranked.player.text());
    }
    QString operator()(const events::TierBreakChanged &changed) const
    {
        return (changed.isThere ? u"tier from %1"_s : u"no tier from %1"_s)
            .arg(changed.before.text());
    }
    QString operator()(const events::PlayerMarked &marked) const
    {
        return u"%1 marked %2"_s.arg(marked.player.text(), enumName(marked.mark));
    }
    QString operator()(const events::PlayerNoted &noted) const
    {
        return noted.note ? u"%1 noted '%2'"_s.arg(noted.player.text(), noted.note->text)
                          : u"%1 noted no more"_s.arg(noted.player.text());
    }

private:
    static QString because(const std::optional<PersonalText> &reason)
    {
        return reason ? u" because '%1'"_s.arg(reason->text) : QString();
    }
};

inline QString told(const std::vector<Event> &events)
{
    QStringList lines;
    for (const Event &event : events)
        lines.append(std::visit(Told(), event));
    return lines.join(u"; ");
}

inline QString told(const Decision &decision)
{
    return decision ? told(*decision) : u"refused: "_s + enumName(decision.error());
}

} // namespace warroom::test
