// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/stand_in.h"

#include "domain/auction.h"
#include "gm/auction_manager.h"
#include "gm/general_manager.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int pauseMs = 250;

} // namespace

StandIn::StandIn(RoomClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    connect(&client, &RoomClient::opened, this, &StandIn::act);
    connect(&client, &RoomClient::recorded, this, &StandIn::act);
    connect(&client, &RoomClient::answered, this, [this](const Answer &answer) {
        const QString occasion = m_occasions.take(answer.command);
        if (answer.accepted || occasion.isEmpty())
            return;
        m_asked.remove(occasion);
        m_again.start(pauseMs); // too fast for the host, or somebody else was faster
    });
    connect(&m_again, &QTimer::timeout, this, &StandIn::act);
    m_again.setSingleShot(true);
    act();
}

void StandIn::act()
{
    if (!m_client.isOpen() || !m_client.state().isLive())
        return;
    pick();
    nominate();
    const QList<Lot> lots = m_client.state().auction.lots;
    for (const Lot &lot : lots)
        limit(lot);
}

void StandIn::pick()
{
    const SlotState *current = m_client.state().slotOnTheClock();
    if (!current || !m_client.actor().teams.contains(current->slot.team))
        return;
    const int slot = m_client.state().onTheClock->slotIndex;
    if (const auto choice = gm::choosePick(m_client.state(), slot))
        ask(u"slot "_s + current->slot.id.text(),
            commands::MakePick{current->slot.team, choice->player, PickSource::Drafter, {}});
}

void StandIn::nominate()
{
    const auto &turn = m_client.state().auction.nominating;
    if (!turn || !m_client.actor().teams.contains(turn->team))
        return;
    if (const auto named = gm::chooseNomination(m_client.state(), turn->team, m_appraisals))
        ask(u"turn %1"_s.arg(turn->turn),
            commands::NominatePlayer{
                turn->team, named->choice.player, named->amount, PickSource::Drafter, {}});
}

void StandIn::limit(const Lot &lot)
{
    for (const TeamId &team : m_client.actor().teams) {
        const QString occasion = u"lot %1 %2"_s.arg(lot.id.text(), team.text());
        if (m_asked.contains(occasion))
            continue;
        const int most = gm::mostFor(m_client.state(), team, lot, m_appraisals);
        const int least = lot.bidder == team ? lot.amount : leastBid(m_client.state(), lot);
        if (most >= least)
            ask(occasion, commands::SetBidLimit{lot.id, team, most});
    }
}

void StandIn::ask(const QString &occasion, const Command &command)
{
    if (m_asked.contains(occasion))
        return;
    m_asked.insert(occasion);
    m_occasions.insert(m_client.submit(command), occasion);
}

} // namespace warroom
