// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve.h"
#include "net/evening_referee.h"
#include "net/unsealed.h"
#include "net/wire_event.h"

// What an EveningReferee demands where another computer goes on with the draft.

using namespace Qt::StringLiterals;

namespace warroom::test {

QString EveningReferee::inherit(const EveningReferee &before, const EventStore &store, int fork)
{
    const auto copies = store.read(m_draft, 1, std::max(1, fork), ReadDirection::Forward);
    if (!copies || static_cast<int>(copies->size()) != fork || fork > before.m_log.size())
        return u"the copy has other events than the host before"_s;
    DraftState state;
    QUuid command;
    for (const EventEnvelope &copy : *copies) {
        const EventEnvelope &event = before.m_log.at(copy.version);
        if (!command.isNull() && command != event.metadata.causationId)
            (void)m_times.endOfCommand(state);
        command = event.metadata.causationId;
        (void)m_times.take(state, event); // the host before promised it
        evolve(state, event.event);
        if (const QString what = takeCopy(copy, event); !what.isEmpty())
            return what;
    }
    (void)m_times.endOfCommand(state);
    for (const auto &[from, until] : before.m_absences)
        hostWasAway(from, until);
    for (const Answer &answer : before.m_answers) {
        if (answer.lastVersion > fork || isWithheld(m_log.at(answer.firstVersion)))
            continue;
        m_answers.insert(answer.command, answer);
        m_heardBy.insert(answer.command, before.m_heardBy.value(answer.command));
    }
    return {};
}

QString EveningReferee::takeCopy(const EventEnvelope &copy, const EventEnvelope &event)
{
    const auto isPrivate = [](const EventEnvelope &each) {
        return isWithheld(each) || !audienceOf(each.event).isEmpty();
    };
    // Each of two hosts may know what the other may not.
    const bool isOneWithheld = isWithheld(copy) || isWithheld(event);
    if (isOneWithheld ? !isPrivate(copy) || !isPrivate(event) : unsealed(copy) != unsealed(event))
        return u"event %1 of the copy is another one"_s.arg(copy.version);
    m_log.append(copy);
    if (!isWithheld(copy)) {
        m_commands.insert(copy.metadata.causationId);
        m_ids.insert(copy.id);
    }
    return {};
}

QString EveningReferee::lostTo(const QList<PersonId> &people, int fork) const
{
    for (const Answer &answer : m_answers) {
        if (answer.lastVersion <= fork)
            continue;
        const QSet<PersonId> heard = m_heardBy.value(answer.command);
        for (const PersonId &person : people) {
            if (heard.contains(person))
                return u"events %1 to %2 are set aside, which were acknowledged to %3"_s
                    .arg(answer.firstVersion)
                    .arg(answer.lastVersion)
                    .arg(person.text());
        }
    }
    return {};
}

void EveningReferee::forgets(const PersonId &person, int version)
{
    for (const Answer &answer : m_answers) {
        if (answer.lastVersion > version)
            m_heardBy[answer.command].remove(person);
    }
}

} // namespace warroom::test
