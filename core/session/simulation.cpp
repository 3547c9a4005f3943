// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/simulation.h"

#include "gm/general_manager.h"
#include "session/auction_agenda.h"
#include "session/issued.h"
#include "session/room.h"
#include "session/trade_agenda.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

class Simulation {
public:
    Simulation(EventStore &store, const DraftId &draft, Instant start, gm::TradeCharts charts)
        : m_room(store, draft), m_now(start), m_ids(draft.text()), m_charts(std::move(charts))
    {
    }

    const DraftState &state() const { return m_room.state(); }

    tl::expected<void, QString> issue(const Command &command)
    {
        const QUuid id = QUuid::createUuidV5(m_ids, QByteArray::number(m_room.history().size()));
        const Answer answer = m_room.submit(IssuedCommand{id, programActor(), m_now, command, {}});
        if (answer.rejection)
            return tl::unexpected(u"the draft cannot be played: "_s + enumName(*answer.rejection));
        if (!answer.accepted)
            return tl::unexpected(answer.storeError);
        return {};
    }

    tl::expected<void, QString> playOn()
    {
        const int slot = state().onTheClock->slotIndex;
        const Instant over = state().onTheClock->startedAt + gm::thinkingTime(state(), slot);
        const std::optional<TradeTask> task = nextTradeTask(state(), m_now, m_charts);
        const bool isAsked = task && task->answers == state().slots.at(slot).slot.team;
        if (task && (isAsked || task->at <= over)) {
            m_now = std::max(m_now, task->at);
            return issue(task->command);
        }
        m_now = std::max(m_now, over);
        const std::optional<Choice> choice = gm::choosePick(state(), slot);
        if (!choice)
            return tl::unexpected(u"no player is left to take"_s);
        return issue(commands::MakePick{state().slots.at(slot).slot.team, choice->player,
                                        choice->source, choice->reason});
    }

    /// One thing of those that can happen on the block: a player named, a bid, a lot closed.
    tl::expected<void, QString> playOnTheBlock()
    {
        m_block.look(state(), m_now);
        const auto thought = m_block.thought(state());
        const auto deadline = AuctionAgenda::deadline(state());
        if (thought && (!deadline || thought->at <= deadline->at)) {
            m_now = std::max(m_now, thought->at);
            if (const auto wish = m_block.wish(state(), *thought))
                return issue(*wish);
        }
        if (deadline) {
            m_now = std::max(m_now, deadline->at);
            return issue(AuctionAgenda::expiry(state(), *deadline));
        }
        if (state().auction.lots.isEmpty())
            return tl::unexpected(u"no player is left to nominate"_s);
        return issue(commands::CloseLot{state().auction.lots.first().id}); // nobody goes higher
    }

private:
    AuctionAgenda m_block;
    Room m_room;
    Instant m_now;
    QUuid m_ids;
    gm::TradeCharts m_charts;
};

} // namespace

tl::expected<void, QString> simulateDraft(EventStore &store, const commands::CreateDraft &create,
                                          Instant start, const std::function<void(int)> &progress,
                                          const gm::TradeCharts &charts)
{
    Simulation simulation(store, create.draft, start, charts);
    if (const auto created = simulation.issue(create); !created)
        return created;
    if (const auto started = simulation.issue(commands::StartDraft{}); !started)
        return started;
    while (simulation.state().status != DraftStatus::Completed) {
        if (simulation.state().pause) { // planned; nobody is there who needs it
            if (const auto resumed = simulation.issue(commands::ResumeDraft{}); !resumed)
                return resumed;
        }
        const int before = simulation.state().picksMade();
        const auto played =
            simulation.state().onTheClock ? simulation.playOn() : simulation.playOnTheBlock();
        if (!played)
            return played;
        if (progress && simulation.state().picksMade() > before)
            progress(simulation.state().picksMade());
    }
    return {};
}

} // namespace warroom
