// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes out from the desk, and what comes back.

#include "domain/trading.h"
#include "session/room_client.h"
#include "ui/room/moment.h"
#include "ui/text/event_text.h"
#include "ui/text/rejection_text.h"
#include "ui/trades/slot_list_model.h"
#include "ui/trades/slot_words.h"
#include "ui/trades/trade_answer_card.h"
#include "ui/trades/trade_desk.h"
#include "ui/trades/trade_side_panel.h"
#include "ui/trades/trade_words.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace warroom {

void TradeDesk::counter(const OpenOffer &offer)
{
    const QList<TeamId> teams = teamsIn(offer.trade);
    const auto own = std::find_if(teams.begin(), teams.end(), [&](const TeamId &team) {
        return m_client.actor().teams.contains(team) && team != offer.by;
    });
    if (own == teams.end())
        return;
    QList<TeamId> others = teams;
    others.removeAll(*own);
    m_give->chooseTeam(*own);
    m_third->setVisible(others.size() > 1);
    showMoment();
    m_get->chooseTeam(others.first());
    showMoment();
    if (others.size() > 1)
        m_third->chooseTeam(others.last());
    showMoment();
    for (TradeSidePanel *side : panels())
        side->offer().chooseNone();
    for (const TradeSide &side : offer.trade.sides) {
        for (TradeSidePanel *panel : panels()) {
            if (panel->team() != side.team)
                continue;
            for (const SlotId &id : side.gives)
                panel->offer().choose(id, side.to);
            for (const PlayerId &id : side.players)
                panel->offer().choosePlayer(id, side.to);
        }
    }
    m_answering = offer.trade.id;
    showBalance();
}

void TradeDesk::addWanted()
{
    if (!m_wanted)
        return;
    const SlotId wanted = *m_wanted;
    for (TradeSidePanel *side : panels())
        side->offer().choose(wanted, true);
}

void TradeDesk::showWanted()
{
    m_add->setVisible(m_wanted.has_value());
    if (m_wanted)
        m_add->setText(tr("Add %1").arg(slotNumbers(m_moment.state(), {*m_wanted})));
}

/// The open offer that the one on the desk takes the place of: the one that is countered, what the
/// other side answered, or one's own.
std::optional<TradeId> TradeDesk::answered() const
{
    const DraftState &state = m_client.state();
    if (m_answering && state.offer(*m_answering))
        return m_answering;
    if (!m_mine)
        return {};
    for (const OpenOffer &open : state.offers) {
        if (!open.vetoUntil
            && (open.counters == m_mine->trade.id || open.trade.id == m_mine->trade.id))
            return open.trade.id;
    }
    return {};
}

void TradeDesk::submit(const Command &command)
{
    m_refusal.clear();
    m_wanted.reset();
    m_answer->hide();
    m_sent = m_client.submit(command);
    showBalance();
}

void TradeDesk::send()
{
    const Trade trade = named(offer());
    if (speaksForAll(trade)) {
        submit(commands::ExecuteTrade{trade, false, {}});
        return;
    }
    const commands::OfferTrade wish{trade, m_give->team(), answered(), m_words->text()};
    m_answering.reset();
    m_mine = OpenOffer{trade, wish.by, {wish.by}, wish.counters, {}, m_client.hostNow(), {}, {}};
    submit(wish);
}

void TradeDesk::force()
{
    submit(commands::ExecuteTrade{named(offer()), true, m_words->text()});
}

void TradeDesk::withdraw()
{
    if (m_mine)
        submit(commands::WithdrawTrade{m_mine->trade.id});
}

void TradeDesk::showAnswer(const Answer &answer)
{
    if (m_sent.isNull() || answer.command != m_sent)
        return;
    m_sent = {};
    if (answer.accepted) {
        m_words->clear();
    } else {
        m_refusal = refusalText(answer);
    }
    showReply();
}

/// What became of the last offer that was sent from here.
void TradeDesk::showReply()
{
    const DraftState &state = m_client.state();
    if (m_mine && m_moment.isLive()) {
        const TradeId mine = m_mine->trade.id;
        const auto isIt = [&](const auto &each) { return each.trade.id == mine; };
        const auto made = std::find_if(state.trades.begin(), state.trades.end(), isIt);
        const auto closed =
            std::find_if(state.closedOffers.begin(), state.closedOffers.end(), isIt);
        if (made != state.trades.end()) {
            say(TradeVerdict{m_get->team(), true, 0, 0, {}}, made->executedAt);
            m_mine.reset();
            for (TradeSidePanel *side : panels())
                side->offer().chooseNone();
            m_answer->show();
        } else if (closed != state.closedOffers.end()) {
            showEnd(*closed);
        }
    }
    showBalance();
}

/// \a closed is the last offer that was sent from here: in words of who ended it, or of the rules.
void TradeDesk::showEnd(const ClosedOffer &closed)
{
    const DraftState &state = m_client.state();
    const TeamId other = closed.team.value_or(TeamId());
    if (closed.end == OfferEnd::Countered && other != closed.by) {
        for (const OpenOffer &open : state.offers) {
            if (open.counters == closed.trade.id && !m_answering) {
                m_wanted = askedFor(closed.trade, open.trade);
                if (m_wanted)
                    say(TradeVerdict{other, false, 0, 0, m_wanted}, open.offeredAt);
            }
        }
    } else if (closed.end == OfferEnd::Declined && state.isRunByProgram(other)) {
        Trade theirs = closed.trade;
        std::stable_partition(theirs.sides.begin(), theirs.sides.end(),
                              [&](const TradeSide &side) { return side.team == other; });
        const TradeBalance balance = balanceOf(state, theirs, chart());
        say(TradeVerdict{other, false, balance.gives, balance.gets, {}}, closed.closedAt);
        m_mine.reset();
    } else if (closed.end != OfferEnd::Countered) {
        m_refusal = endSentence(closed, state);
        m_mine.reset();
    }
}

void TradeDesk::say(const TradeVerdict &verdict, Instant at)
{
    const DraftState &state = m_client.state();
    QString speaker = teamText(verdict.team, *state.setup);
    const Milliseconds after = m_mine ? at - m_mine->offeredAt : Milliseconds{0};
    if (after >= Seconds{1})
        //: A team, and for how long it thought
        speaker = tr("%1, after %2 s").arg(speaker).arg(after / Seconds{1});
    m_answer->showWords(verdictWords(verdict, state), speaker);
}

} // namespace warroom
