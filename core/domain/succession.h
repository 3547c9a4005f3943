// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/succession_events.h"

#include <QStringList>

namespace warroom {

struct DraftState;

/// A computer that hosts the draft, or could; see events::HostOffered.
struct HostOffer {
    PersonId person;
    QString key;
    QString tokenKey;
    std::optional<PersonalText> places;
    bool hasHosted = false;

    /// "ADDRESS:PORT" each.
    QStringList placeList() const;
    bool standsBy() const { return !placeList().isEmpty(); }

    static constexpr auto fields()
    {
        return std::tuple{field("person_id", &HostOffer::person), field("key", &HostOffer::key),
                          field("token_key", &HostOffer::tokenKey),
                          field("places", &HostOffer::places),
                          field("has_hosted", &HostOffer::hasHosted)};
    }
    friend bool operator==(const HostOffer &, const HostOffer &) = default;
};

/// Who hosts a draft, and who may after him.
///
/// Each change of host begins a term. A computer that hosted an earlier term may record nothing
/// any more, whatever it knows: of two logs that parted, the one of the later term is the draft.
struct Succession {
    int term = 1;
    QString host;            ///< key of the computer that hosts; empty: it never said so
    QString successor;       ///< key of the one that is to follow; empty: none was named
    QList<HostOffer> offers; ///< by age

    const HostOffer *offer(const QString &key) const;
    /// As long as nobody took over, a draft is hosted by whatever computer has its log: also one
    /// that it was moved to with all its files.
    bool isHostedBy(const QString &key) const { return term == 1 || key == host; }
    bool isTakenOver() const { return term > 1; }

    static constexpr auto fields()
    {
        return std::tuple{field("term", &Succession::term), field("host", &Succession::host),
                          field("successor", &Succession::successor),
                          field("offers", &Succession::offers)};
    }
    friend bool operator==(const Succession &, const Succession &) = default;
};

/// Who is asked whether the draft is to go on without its host: everybody who runs a team, but for
/// the host himself.
QList<PersonId> electorate(const DraftState &state);
/// How many of \a voters must want it: more than half. None can be enough where nobody is asked.
inline int majorityOf(const QList<PersonId> &voters)
{
    return static_cast<int>(voters.size()) / 2 + 1;
}

} // namespace warroom
