// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/players/draft_desk.h"

#include "domain/auction.h"
#include "domain/candidates.h"
#include "session/room_client.h"
#include "ui/room/courier.h"
#include "ui/room/moment.h"
#include "ui/room/perspective.h"
#include "ui/text/rejection_text.h"

#include <algorithm>

namespace warroom {

namespace {

/// Whether places are sold now; then a player is nominated where he is drafted else.
bool isSelling(const DraftState &state)
{
    return state.setup && !state.onTheClock && auctionGoesOn(state);
}

/// Whether the rules let teams pick in the pause the draft is in.
bool arePicksWelcome(const DraftState &state)
{
    return state.pause && state.setup->created().clock.picksWhilePaused;
}

} // namespace

DraftDesk::DraftDesk(Courier &courier, const Moment &moment, QObject *parent)
    : QObject(parent), m_courier(courier), m_moment(moment)
{
    connect(&moment, &Moment::changed, this, [this] {
        m_refusal.clear();
        Q_EMIT changed();
    });
}

TeamId DraftDesk::team() const
{
    const RoomClient &client = m_courier.client();
    const DraftState &state = client.state();
    if (client.isReadOnly() || !m_moment.isLive() || (!state.isLive() && !arePicksWelcome(state)))
        return {};
    if (!isSelling(state))
        return teamToPick(state, client.actor());
    const auto &turn = state.auction.nominating;
    const bool own = state.isLive() && turn && client.actor().teams.contains(turn->team);
    return own ? turn->team : TeamId();
}

bool DraftDesk::isNominating() const
{
    return isSelling(m_courier.client().state());
}

bool DraftDesk::isOver() const
{
    const RoomClient &client = m_courier.client();
    return client.isReadOnly() || client.state().status == DraftStatus::Completed;
}

QString DraftDesk::objection(const PlayerId &player) const
{
    const QString general = notNow();
    if (!general.isEmpty())
        return general;
    const DraftState &state = m_courier.client().state();
    if (!state.setup->player(player))
        return tr("Select a player first.");
    if (state.isTaken(player))
        return tr("%1 is already drafted.").arg(state.setup->player(player)->name);
    if (const Keeper *keeper = state.keeping(player))
        return tr("%1 is kept by %2.")
            .arg(state.setup->player(player)->name, state.setup->team(keeper->team)->name);
    const auto refusal = isSelling(state) ? objectionToNaming(state, team(), player)
                                          : objectionToTaking(state, team(), player);
    return refusal ? rejectionText(*refusal) : QString();
}

QString DraftDesk::notNow() const
{
    const RoomClient &client = m_courier.client();
    const DraftState &state = client.state();
    if (isOver())
        return tr("The draft is over.");
    if (!m_moment.isLive())
        return tr("You are looking at the past. Go live to draft.");
    if (client.actor().teams.isEmpty())
        return tr("You are watching; no team is yours.");
    if (state.pause && !arePicksWelcome(state))
        return tr("The draft is paused.");
    if (!state.isLive() && !state.pause)
        return tr("The draft has not started yet.");
    if (!team().isEmpty())
        return {};
    if (isSelling(state)) {
        const auto &turn = state.auction.nominating;
        const Team *other = turn ? state.setup->team(turn->team) : nullptr;
        return other ? tr("Not your turn: %1 nominates.").arg(other->name)
                     : tr("The block is full.");
    }
    const int current = state.currentSlot();
    const Team *onTheClock =
        current < 0 ? nullptr : state.setup->team(state.slots.at(current).slot.team);
    return onTheClock ? tr("Not your turn: %1 on the clock.").arg(onTheClock->name)
                      : tr("Not your turn.");
}

void DraftDesk::draft(const PlayerId &player)
{
    if (m_sending)
        return;
    m_refusal = objection(player);
    if (m_refusal.isEmpty()) {
        m_sending = true;
        m_courier.send(wishFor(player), this, [this](const Answer &answer) {
            m_sending = false;
            m_refusal = refusalText(answer);
            Q_EMIT changed();
        });
    }
    Q_EMIT changed();
}

Command DraftDesk::wishFor(const PlayerId &player) const
{
    const DraftState &state = m_courier.client().state();
    if (isSelling(state)) {
        const int opening = std::max(m_openingBid, state.setup->created().auction.minimumBid);
        return commands::NominatePlayer{team(), player, opening, PickSource::Drafter, {}};
    }
    return commands::MakePick{team(), player, PickSource::Drafter, {}};
}

void DraftDesk::say(const QString &line)
{
    m_refusal = line;
    Q_EMIT changed();
}

} // namespace warroom
