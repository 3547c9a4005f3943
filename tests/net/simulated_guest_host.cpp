// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/restatement.h"
#include "net/simulated_guest.h"

// What a SimulatedGuest does as RemoteClient does it when another computer hosts from now on.

namespace warroom::test {

/// As RemoteClient::onWelcome().
void SimulatedGuest::onWelcome(const SimulatedWelcome &welcome)
{
    const int own = state().company.succession.term;
    if (welcome.term < std::max(m_leastTerm, own))
        return leave(Milliseconds(m_dice.roll(10'000)));
    if (!welcome.isResumed || welcome.since != history().size()) {
        m_isParted = true;
        m_retry.stop();
        if (m_wire)
            m_wire->cut(false);
        m_wire = nullptr;
        return;
    }
    if (welcome.term < m_servedTerm)
        findFault(u"he goes back from the host of term %1 to that of term %2"_s.arg(m_servedTerm)
                      .arg(welcome.term));
    m_epoch = welcome.epoch;
    m_head = welcome.head;
    if (m_servedTerm > 0 && welcome.term > m_servedTerm)
        m_preparedBefore = preparation().version;
    m_servedTerm = welcome.term;
    m_early.clear();
    m_holdsWishes = welcome.term > 1 && welcome.term != m_restatedTerm;
    if (!m_holdsWishes) {
        for (const Wish &wish : m_wishes)
            say(wish.message);
    }
    setWelcome(true);
    catchUp();
}

/// As RemoteClient::turnLive().
void SimulatedGuest::catchUp()
{
    if (!m_isWelcome || history().size() < m_head)
        return;
    if (m_servedTerm > 1 && std::exchange(m_restatedTerm, m_servedTerm) != m_servedTerm) {
        answerFromLog();
        const std::vector<Wish> newer = std::exchange(m_wishes, {});
        restate();
        for (Wish &wish : m_wishes)
            wish.isRestated = true;
        m_wishes.insert(m_wishes.end(), newer.begin(), newer.end());
    }
    if (!std::exchange(m_holdsWishes, false))
        return;
    for (const Wish &wish : m_wishes)
        say(wish.message);
}

void SimulatedGuest::sayAgain(const QUuid &id)
{
    const auto wish = std::ranges::find(m_wishes, id, &Wish::id);
    if (wish != m_wishes.end() && m_isWelcome)
        say(wish->message);
}

void SimulatedGuest::answerFromLog()
{
    for (const Wish &wish : std::vector<Wish>(m_wishes)) {
        if (const std::optional<Answer> answer = answerIn(history(), wish.id))
            tell(*answer);
    }
}

void SimulatedGuest::restate()
{
    if (m_actor.role == Role::Spectator)
        return;
    for (const Command &command : queuesToRestate(history(), m_actor.teams))
        submit(command);
    m_hasSaidLimits = false;
    restateLimits();
    if (m_preparedBefore == 0)
        return;
    for (const PreparationCommand &command : restatementOf(preparation()))
        m_restated.insert(prepare(command));
}

void SimulatedGuest::restateLimits()
{
    if (!state().isLive())
        m_hasSaidLimits = false;
    else if (m_restatedTerm > 1 && !std::exchange(m_hasSaidLimits, true)) {
        for (const Command &command : limitsToRestate(history(), m_actor.teams)) {
            submit(command);
            m_wishes.back().isRestated = true;
        }
    }
}

void SimulatedGuest::tell(const Answer &answer)
{
    const auto wish = std::ranges::find(m_wishes, answer.command, &Wish::id);
    if (wish == m_wishes.end())
        return;
    m_isRefused = m_isRefused || (wish->isRestated && !answer.accepted);
    m_wishes.erase(wish);
    Q_EMIT answered(answer);
}

void SimulatedGuest::tellEarly()
{
    std::vector<Answer> due;
    std::erase_if(m_early, [&](const Answer &answer) {
        const bool isDue = answer.lastVersion <= history().size();
        if (isDue)
            due.push_back(answer);
        return isDue;
    });
    for (const Answer &answer : due)
        tell(answer);
}

/// As RemoteClient::followLog().
void SimulatedGuest::followLog()
{
    const Succession &succession = state().company.succession;
    if (!succession.isTakenOver() || succession.term < m_servedTerm || succession.host == m_key)
        return;
    m_key = succession.host;
    leave(Milliseconds(m_dice.roll(300)));
}

/// As RemoteClient::follow().
void SimulatedGuest::follow(const QString &key)
{
    if (m_key == key || m_isParted)
        return;
    m_key = key;
    leave(Milliseconds(m_dice.roll(300)));
}

} // namespace warroom::test
