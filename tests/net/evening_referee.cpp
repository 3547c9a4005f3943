// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/evening_referee.h"

#include "net/unsealed.h"
#include "support/applicable.h"
#include "support/auction_invariants.h"
#include "support/draft_invariants.h"

namespace warroom::test {

QString EveningReferee::look(const EventStore &store)
{
    const auto news = store.read(m_draft, m_log.size() + 1, 1'000, ReadDirection::Forward);
    if (!news)
        return u"the log cannot be read: "_s + news.error().detail;
    for (const EventEnvelope &event : *news) {
        if (const QString what = take(event); !what.isEmpty())
            return u"event %1: %2"_s.arg(event.version).arg(what);
    }
    m_command = {}; // the next event is another's, if it has the same cause or not
    return news->empty() ? QString() : endOfCommand();
}

QString EveningReferee::take(const EventEnvelope &event)
{
    if (event.version != m_log.size() + 1)
        return u"it does not follow the one before"_s;
    if (event.metadata.causationId != m_command) {
        if (const QString what = m_command.isNull() ? QString() : endOfCommand(); !what.isEmpty())
            return u"before it, "_s + what;
        m_command = event.metadata.causationId;
        if (m_commands.contains(m_command))
            return u"its command is recorded twice"_s;
        m_commands.insert(m_command);
    }
    if (m_ids.contains(event.id))
        return u"it has another one's id"_s;
    m_ids.insert(event.id);
    const DraftState before = state();
    QString what = std::visit(Inapplicable{before}, event.event);
    if (what.isEmpty())
        what = brokenOnRosters(before, event.event);
    if (what.isEmpty())
        what = brokenByBid(before, event.event);
    if (what.isEmpty())
        what = m_times.take(before, event);
    m_log.append(event);
    if (const auto *corrected = std::get_if<events::PickCorrected>(&event.event);
        corrected && what.isEmpty())
        what = brokenByCorrecting(before, state(), *corrected);
    return what;
}

/// A state is what it should be between two commands; within one it is on its way.
QString EveningReferee::endOfCommand()
{
    const bool isAuction = !state().setup->created().auction.isOff();
    QString what = isAuction ? brokenInAnyDraft(state()) : broken(state());
    if (what.isEmpty() && isAuction)
        what = brokenOnTheBlock(state());
    return what.isEmpty() ? m_times.endOfCommand(state()) : what;
}

QString EveningReferee::lookAgain(const EventStore &store) const
{
    const auto all = readWhole(store, m_draft);
    if (!all)
        return u"the log cannot be read: "_s + all.error().detail;
    const std::vector<EventEnvelope> &known = m_log.events();
    const bool isThere =
        all->size() >= known.size() && std::equal(known.begin(), known.end(), all->begin());
    return isThere ? QString() : u"what was recorded is there no more, or is another"_s;
}

QString EveningReferee::hear(const PersonId &person, const Answer &answer)
{
    if (!answer.accepted || answer.firstVersion == 0)
        return m_commands.contains(answer.command) ? u"what was recorded is refused"_s : QString();
    const auto known = m_answers.constFind(answer.command);
    if (known != m_answers.cend()
        && (known->firstVersion != answer.firstVersion || known->lastVersion != answer.lastVersion))
        return u"a command has two answers"_s;
    if (answer.firstVersion <= m_log.size() && isWithheld(m_log.at(answer.firstVersion)))
        return {}; // only he and a host before know it
    m_answers.insert(answer.command, answer);
    m_heardBy[answer.command].insert(person);
    return brokenAcknowledgement(answer);
}

QString EveningReferee::brokenAcknowledgement(const Answer &answer) const
{
    if (answer.lastVersion > m_log.size())
        return u"what is acknowledged is not recorded"_s;
    for (int version = answer.firstVersion; version <= answer.lastVersion; ++version) {
        if (m_log.at(version).metadata.causationId != answer.command)
            return u"event %1 is acknowledged to another command"_s.arg(version);
    }
    for (const int beside : {answer.firstVersion - 1, answer.lastVersion + 1}) {
        if (beside >= 1 && beside <= m_log.size()
            && m_log.at(beside).metadata.causationId == answer.command)
            return u"more is recorded than was acknowledged"_s;
    }
    return {};
}

QString EveningReferee::findAcknowledged() const
{
    for (const Answer &answer : m_answers) {
        if (const QString what = brokenAcknowledgement(answer); !what.isEmpty())
            return what;
    }
    return {};
}

} // namespace warroom::test
