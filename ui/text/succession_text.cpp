// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/succession_text.h"

#include "session/seated.h"
#include "ui/text/company_text.h"
#include "ui/text/event_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

struct SuccessionText {
    Q_DECLARE_TR_FUNCTIONS(SuccessionText)
};

constexpr Seconds longInSeconds{120};

QString namesOf(const QList<PersonId> &people, const DraftState &state, const PersonId &me)
{
    QStringList names;
    for (const PersonId &person : people)
        //: One of those who want a computer to host: the person who reads this
        names << (person == me ? SuccessionText::tr("you") : ownerText(person, state));
    return names.join(u", "_s);
}

} // namespace

PersonId hostOf(const DraftState &state)
{
    const Succession &succession = state.company.succession;
    const HostOffer *host = succession.offer(succession.host);
    return succession.isTakenOver() && host ? host->person : localPerson();
}

QString ownerText(const PersonId &person, const DraftState &state)
{
    const QString name = personName(person.text(), state.names);
    for (const Team &team : name.isEmpty() ? state.setup->created().teams : QList<Team>()) {
        const Seat *seat = state.seat(team.id);
        if (seat && seat->control == SeatControl::Person && seat->occupant == person.text())
            return team.name;
    }
    return someone(person, state.names);
}

QString computerText(const HostCandidate &candidate, const DraftState &state)
{
    return candidate.isHere
        ? SuccessionText::tr("This computer")
        : SuccessionText::tr("%1's computer").arg(ownerText(candidate.person, state));
}

QString copyText(const HostCandidate &candidate, const History &history)
{
    const QString whose = computerText(candidate, history.head());
    const int missing = std::max(0, history.size() - candidate.head);
    const int seen = history.head().picksMade();
    const int there = missing == 0 ? seen : history.stateAt(candidate.head).picksMade();
    if (there < seen)
        //: A computer, the number of a pick, and of a later one
        return SuccessionText::tr("%1 has everything up to pick %2; here it is pick %3.")
            .arg(whose)
            .arg(there)
            .arg(seen);
    if (missing > 0)
        //: %1 is a computer, %n a number of events
        return SuccessionText::tr("%1 has all but the last %n thing(s) that happened.", nullptr,
                                  missing)
            .arg(whose);
    return seen > 0 ? SuccessionText::tr("%1 has everything up to pick %2.").arg(whose).arg(seen)
                    : SuccessionText::tr("%1 has everything.").arg(whose);
}

QString votesText(const QList<HostCandidate> &candidates, const DraftState &state,
                  const PersonId &me)
{
    QStringList parts;
    for (const HostCandidate &each : candidates) {
        if (!each.confirmed.isEmpty())
            //: A computer, how many want it, how many must, and their names
            parts << SuccessionText::tr("%1: %2 of %3 needed (%4).")
                         .arg(computerText(each, state))
                         .arg(each.confirmed.size())
                         .arg(each.needed)
                         .arg(namesOf(each.confirmed, state, me));
    }
    if (parts.isEmpty() && !candidates.isEmpty())
        parts << SuccessionText::tr("It goes on as soon as %n people want the same computer.",
                                    nullptr, candidates.first().needed);
    return parts.join(u' ');
}

QString silenceText(Seconds time)
{
    if (time < longInSeconds)
        return SuccessionText::tr("%n s", nullptr, static_cast<int>(time.count()));
    const auto minutes = std::chrono::floor<std::chrono::minutes>(time);
    return SuccessionText::tr("%n min", nullptr, static_cast<int>(minutes.count()));
}

} // namespace warroom
