// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve_parts.h"

#include <algorithm>

namespace warroom {

namespace {

HostOffer *offerIn(Succession &succession, const QString &key)
{
    const auto found = std::ranges::find(succession.offers, key, &HostOffer::key);
    return found == succession.offers.end() ? nullptr : &*found;
}

} // namespace

QStringList HostOffer::placeList() const
{
    return places ? places->text.split(u' ', Qt::SkipEmptyParts) : QStringList();
}

const HostOffer *Succession::offer(const QString &key) const
{
    const auto found = std::ranges::find(offers, key, &HostOffer::key);
    return found == offers.end() ? nullptr : &*found;
}

void evolvePart(DraftState &state, const events::HostOffered &offered)
{
    Succession &succession = state.company.succession;
    HostOffer *known = offerIn(succession, offered.key);
    if (!known)
        known = &succession.offers.emplaceBack();
    const bool hasHosted = known->hasHosted || offered.hosts;
    *known = {offered.person, offered.key, offered.tokenKey, offered.places, hasHosted};
    if (offered.hosts)
        succession.host = offered.key;
}

void evolvePart(DraftState &state, const events::SuccessorNamed &named)
{
    state.company.succession.successor = named.key;
}

/// Whoever hosts can do everything to the draft; the rules say so.
void evolvePart(DraftState &state, const events::HostChanged &changed)
{
    Succession &succession = state.company.succession;
    succession.term = changed.term;
    succession.host = changed.key;
    if (succession.successor == changed.key)
        succession.successor.clear();
    if (HostOffer *offer = offerIn(succession, changed.key))
        offer->hasHosted = true;
    QList<PersonId> &commissioners = state.company.commissioners;
    if (!commissioners.contains(changed.person))
        commissioners.append(changed.person);
}

} // namespace warroom
