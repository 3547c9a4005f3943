// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evolve.h"
#include "store/sample_draft.h"

namespace warroom::sample {

inline const PersonId ana{QStringLiteral("ana")};
inline const PersonId bo{QStringLiteral("bo")};
/// Not a word that could be anywhere by chance.
inline const QString anasName = QStringLiteral("Anastasia Zwölfkämpferin");
inline const QString bosName = QStringLiteral("Boleslaw the Third");

inline Event named(const PersonId &person, const QString &name)
{
    return events::PersonNamed{person, PersonalText{person, name, {}, {}}, evening()};
}

/// A draft that is over and in which Ana and Bo said their names at the beginning.
inline std::vector<NewEvent> namedDraft(const DraftId &draft, quint32 seed = 4)
{
    std::vector<Event> events = playedDraft(draft, seed, 500);
    events.insert(events.begin() + 1, {named(ana, anasName), named(bo, bosName)});
    return fresh(events);
}

/// What \a person is called where all of \a draft was read from \a store; "-" where nobody said.
inline QString nameIn(const EventStore &store, const DraftId &draft, const PersonId &person)
{
    const auto events = readWhole(store, draft);
    if (!events)
        return events.error().detail;
    DraftState state;
    for (const EventEnvelope &event : *events)
        evolve(state, event.event);
    return state.names.contains(person) ? state.names.value(person).text : QStringLiteral("-");
}

} // namespace warroom::sample
