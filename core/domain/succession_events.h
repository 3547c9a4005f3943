// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/field.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/personal_text.h"

#include <QList>
#include <QString>

#include <concepts>
#include <optional>

namespace warroom::events {

/// A computer that hosts the draft, or could: what it is known by.
struct HostOffered {
    static constexpr auto type = "HostOffered";
    static constexpr int schema = 1;

    PersonId person;  ///< whose computer it is
    QString key;      ///< what it proves itself with over TLS: "sha256//BASE64"
    QString tokenKey; ///< what its tokens are signed with: Ed25519, 32 bytes in base64url
    /// Where it can be reached and waits to take over: "ADDRESS:PORT", with spaces between; nothing
    /// where it does not wait.
    std::optional<PersonalText> places;
    bool hosts = false; ///< it hosts the draft now
    Instant offeredAt;

    static constexpr auto fields()
    {
        return std::tuple{field("person_id", &HostOffered::person),
                          field("key", &HostOffered::key),
                          field("token_key", &HostOffered::tokenKey),
                          field("places", &HostOffered::places),
                          field("hosts", &HostOffered::hosts),
                          field("offered_at", &HostOffered::offeredAt)};
    }
    friend bool operator==(const HostOffered &, const HostOffered &) = default;
};

/// Which computer is to host the draft should this one go; an empty key: none.
struct SuccessorNamed {
    static constexpr auto type = "SuccessorNamed";
    static constexpr int schema = 1;

    QString key;
    Instant namedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("key", &SuccessorNamed::key),
                          field("named_at", &SuccessorNamed::namedAt)};
    }
    friend bool operator==(const SuccessorNamed &, const SuccessorNamed &) = default;
};

/// From now on another computer hosts the draft, and no other may record anything in it.
struct HostChanged {
    static constexpr auto type = "HostChanged";
    static constexpr int schema = 1;

    int term = 2; ///< counts the hosts; the first one's is 1
    PersonId person;
    QString key;
    QList<PersonId> confirmedBy; ///< who wanted it, where the host was gone
    Instant changedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("term", &HostChanged::term),
                          field("person_id", &HostChanged::person), field("key", &HostChanged::key),
                          field("confirmed_by", &HostChanged::confirmedBy),
                          field("changed_at", &HostChanged::changedAt)};
    }
    friend bool operator==(const HostChanged &, const HostChanged &) = default;
};

} // namespace warroom::events

namespace warroom {

/// One of the events above.
template <typename E>
concept SuccessionEvent = std::same_as<E, events::HostOffered> || std::same_as<
    E, events::SuccessorNamed> || std::same_as<E, events::HostChanged>;

} // namespace warroom
