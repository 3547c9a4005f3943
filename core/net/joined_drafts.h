// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/field.h"
#include "domain/id.h"
#include "store/store_error.h"

#include <QList>
#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace warroom {

/// A draft this machine was let in to, with what lets it in again.
struct JoinedDraft {
    DraftId draft;
    QString host;
    int port = 0;
    bool isEncrypted = true;
    QString fingerprint; ///< of the host's key; empty: somebody this machine trusts vouches for it
    QString token;
    std::optional<bool> isApart{};      ///< true: what the library has of it went another way
    std::optional<bool> isInKeychain{}; ///< true: pin and token do not stand in the file

    static constexpr auto fields()
    {
        return std::tuple{field("draft_id", &JoinedDraft::draft),
                          field("host", &JoinedDraft::host),
                          field("port", &JoinedDraft::port),
                          field("tls", &JoinedDraft::isEncrypted),
                          field("fingerprint", &JoinedDraft::fingerprint),
                          field("token", &JoinedDraft::token),
                          field("apart", &JoinedDraft::isApart),
                          field("in_keychain", &JoinedDraft::isInKeychain)};
    }

    /// What lets it in again must be asked for first.
    bool isSealed() const { return isInKeychain.value_or(false) && token.isEmpty(); }
    friend bool operator==(const JoinedDraft &, const JoinedDraft &) = default;
};

/// What a keychain keeps of \a joined: where it is as well, for whoever could change that in the
/// file could have the token sent to him, and in the clear.
QByteArray secretOf(const JoinedDraft &joined);
/// \a joined with what \a secret says of it; nothing where that is no secret of this draft's.
std::optional<JoinedDraft> unsealed(const JoinedDraft &joined, const QByteArray &secret);

/// The drafts this machine was let in to, in a file that nobody else may read. One thread.
class JoinedDrafts {
public:
    /// joined-drafts.json in \a folder; no file is an empty list.
    static tl::expected<JoinedDrafts, StoreError> open(const QString &folder);

    const JoinedDraft *find(const DraftId &draft) const;
    /// The draft that was last joined at \a host and \a port; null: none was.
    const JoinedDraft *lastAt(const QString &host, int port) const;

    /// In place of what was known of the same draft. Durable on return.
    tl::expected<void, StoreError> add(const JoinedDraft &joined);
    /// The same here alone, for what another list has added.
    void take(const JoinedDraft &joined);
    /// One that is sealed is open from now on, here alone.
    void unseal(const JoinedDraft &joined);

private:
    explicit JoinedDrafts(QString path) : m_path(std::move(path)) { }

    QString m_path;
    QList<JoinedDraft> m_drafts; ///< the last joined last; more than the file says of those sealed
};

} // namespace warroom
