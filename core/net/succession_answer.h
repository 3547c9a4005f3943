// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/field.h"
#include "domain/id.h"

#include <QList>
#include <QString>

#include <optional>

namespace warroom {

/// What a computer that hosts a draft, or would, says of it at /api/drafts/{id}/succession.
struct SuccessionAnswer {
    QString key; ///< its own
    PersonId person;
    int term = 1;
    QString host; ///< key of the computer that hosts the draft, as far as this one knows
    int head = 0;
    int since = 0; ///< the event this term began with; 0: it is the first
    QList<PersonId> confirmed;
    int needed = 0;

    bool hosts() const { return host == key; }

    static constexpr auto fields()
    {
        return std::tuple{field("key", &SuccessionAnswer::key),
                          field("person_id", &SuccessionAnswer::person),
                          field("term", &SuccessionAnswer::term),
                          field("host", &SuccessionAnswer::host),
                          field("head_sequence", &SuccessionAnswer::head),
                          field("since_sequence", &SuccessionAnswer::since),
                          field("confirmed", &SuccessionAnswer::confirmed),
                          field("needed", &SuccessionAnswer::needed)};
    }
    friend bool operator==(const SuccessionAnswer &, const SuccessionAnswer &) = default;
};

/// What is asked there.
struct SuccessionQuestion {
    int head = 0;          ///< how far the log of whoever asks goes
    bool confirms = false; ///< he wants this computer to go on with the draft

    static constexpr auto fields()
    {
        return std::tuple{field("head_sequence", &SuccessionQuestion::head),
                          field("confirms", &SuccessionQuestion::confirms)};
    }
};

} // namespace warroom
