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
    /// The event with which the term began that followed the one of whoever asks, if he says which;
    /// else this term. 0: none did.
    int since = 0;
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

/// What is asked there. Whoever wants that computer to go on with the draft proves who he is by the
/// key his own computer signs with, which the log knows: a computer that only would like to host is
/// given nothing it could act with in his name.
struct SuccessionQuestion {
    PersonId person{};
    int head = 0;              ///< how far the log of whoever asks goes
    bool confirms = false;     ///< he wants this computer to go on with the draft
    std::optional<int> term{}; ///< of the log of whoever asks
    QString proof{};           ///< signature over votedText(), base64url; empty: he does not

    static constexpr auto fields()
    {
        return std::tuple{field("person_id", &SuccessionQuestion::person),
                          field("head_sequence", &SuccessionQuestion::head),
                          field("confirms", &SuccessionQuestion::confirms),
                          field("term", &SuccessionQuestion::term),
                          field("proof", &SuccessionQuestion::proof)};
    }
};

/// What is signed by \a person, who wants the computer known by \a key to go on with \a draft after
/// term \a term.
inline QByteArray votedText(const DraftId &draft, const QString &key, int term,
                            const PersonId &person)
{
    return QStringLiteral("warroom succession\n%1\n%2\n%3\n%4")
        .arg(draft.text(), key, QString::number(term), person.text())
        .toUtf8();
}

} // namespace warroom
