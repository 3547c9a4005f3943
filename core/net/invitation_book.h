// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/rate_limit.h"
#include "net/token_claims.h"
#include "store/store_error.h"

#include <QHash>
#include <QMap>

#include <memory>
#include <mutex>

namespace warroom {

/// What a join code lets people do.
struct Invited {
    DraftId draft;
    PersonId by; ///< the commissioner who invites
    TokenRole role = TokenRole::Drafter;
    std::optional<TeamId>
        team; ///< the seat it is for; nothing: any that is free, or none is needed
    Instant expires;
    int mostPeople = 1;
    QList<PersonId> people{};        ///< those who came in by it
    std::optional<bool> byRequest{}; ///< true: who comes asks for a seat, and is not given one

    static constexpr auto fields()
    {
        return std::tuple{
            field("draft_id", &Invited::draft),         field("role", &Invited::role),
            field("team_id", &Invited::team),           field("expires_at", &Invited::expires),
            field("most_people", &Invited::mostPeople), field("people", &Invited::people),
            field("by_request", &Invited::byRequest)};
    }
    friend bool operator==(const Invited &, const Invited &) = default;
};

/// Why a code lets nobody in.
enum class CodeRefusal {
    Unknown, ///< it was withdrawn, or never given out
    Over,
    Full,
    TooManyTries, ///< of codes that are none, from one address or from all together
};

/// The join codes of a host, kept in a file for its owner alone. Any thread may ask.
class InvitationBook {
public:
    using Opened = tl::expected<std::unique_ptr<InvitationBook>, StoreError>;

    /// invitations.json in \a folder, which must exist; no file is an empty book.
    static Opened open(const QString &folder);

    /// A new code for \a invited, durable on return. Those that were over by \a now are dropped.
    tl::expected<QString, StoreError> add(const Invited &invited, Instant now);
    tl::expected<void, StoreError> withdraw(const QString &code);
    /// By code.
    QMap<QString, Invited> of(const DraftId &draft) const;

    /// What \a code, tried by somebody at \a address, stands for.
    tl::expected<Invited, CodeRefusal> find(const QString &code, const QString &address,
                                            Instant now);
    /// The same, and somebody comes in by it: as whom he may act. One seat's invitation always
    /// makes the same person of whoever brings it, so that he may come back from anywhere.
    tl::expected<PersonId, CodeRefusal> admit(const QString &code, const QString &address,
                                              Instant now);
    /// \a person did not come in by \a code after all: somebody else may.
    void giveBack(const QString &code, const PersonId &person);

private:
    explicit InvitationBook(QString path) : m_path(std::move(path)) { }
    tl::expected<Invited *, CodeRefusal> known(const QString &code, const QString &address,
                                               Instant now);
    tl::expected<void, StoreError> save() const;

    const QString m_path;
    mutable std::mutex m_mutex;
    QMap<QString, Invited> m_codes{};
    QHash<QString, RateLimit> m_triesFrom; ///< wrong ones, by address
    RateLimit m_tries{1, 200};             ///< wrong ones of all
};

} // namespace warroom
