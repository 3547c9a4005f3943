// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evolve.h"
#include "support/told.h"

#include <algorithm>

namespace warroom::test {

/// What happened before the command a test is about. Every step is a command the rules accepted,
/// so no test starts from a state that cannot be.
class Given {
public:
    explicit Given(const commands::CreateDraft &create) : m_everybody(everybodyIn(create))
    {
        did(create);
    }

    Given &started() { return did(commands::StartDraft{}); }
    Given &paused(PauseReason why = PauseReason::Commissioner)
    {
        return did(commands::PauseDraft{why}, programItself());
    }
    Given &resumed() { return did(commands::ResumeDraft{}); }
    Given &undone() { return did(commands::UndoLastPick{}); }
    Given &takes(QStringView team, QStringView player) { return did(pick(team, player)); }
    /// Whoever is on the clock takes the next of \a players, one after the other.
    Given &takenInTurn(QStringView players)
    {
        for (const PlayerId &player : idsIn<PlayerId>(players))
            did(pick(m_state.slotOnTheClock()->slot.team.text(), player.text()));
        return *this;
    }
    Given &after(Milliseconds time)
    {
        m_now += time;
        return *this;
    }
    /// The time of the slot on the clock has run out and been called.
    Given &ranOut(QStringView choice = {})
    {
        m_now = std::max(m_now,
                         *m_state.onTheClock->timeoutAt + m_state.setup->created().clock.grace());
        return did(timeIsUp(m_state.slotOnTheClock()->slot.id.text(), choice), programItself());
    }
    /// From now on the computer known by \a key decides.
    Given &onComputer(const QString &key)
    {
        m_host = key;
        return *this;
    }
    Given &did(const Command &command) { return did(command, m_everybody); }
    Given &did(const Command &command, const Actor &actor)
    {
        const Decision decision = decide(m_state, issued(command, actor));
        if (!decision)
            qFatal("a given step was %s", qPrintable(told(decision)));
        for (const Event &event : *decision) {
            evolve(m_state, event);
            m_log.push_back(event);
        }
        return *this;
    }

    /// What the rules say to \a command, as a story. The state stays.
    QString when(const Command &command) const { return when(command, m_everybody); }
    QString when(const Command &command, const Actor &actor) const
    {
        return told(decide(m_state, issued(command, actor)));
    }
    /// The same as facts; the test fails where there are none.
    std::vector<Event> eventsWhen(const Command &command) const
    {
        return decide(m_state, issued(command, m_everybody)).value();
    }

    Instant now() const { return m_now; }
    const DraftState &state() const { return m_state; }
    /// Everything that happened.
    const std::vector<Event> &log() const { return m_log; }

private:
    static Actor everybodyIn(const commands::CreateDraft &create)
    {
        Actor everybody = commissionerWith({});
        for (const Team &team : create.teams)
            everybody.teams.append(team.id);
        return everybody;
    }
    IssuedCommand issued(const Command &command, const Actor &actor) const
    {
        const QUuid id(static_cast<uint>(m_log.size()) + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        return IssuedCommand{id, actor, m_now, command, {}, m_host};
    }

    Actor m_everybody;
    QString m_host;
    Instant m_now = dayOne;
    DraftState m_state;
    std::vector<Event> m_log;
};

inline Given given(const commands::CreateDraft &create)
{
    return Given(create);
}

} // namespace warroom::test
