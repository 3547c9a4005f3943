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
    std::optional<bool> isApart{}; ///< true: what the library has of it went another way

    static constexpr auto fields()
    {
        return std::tuple{field("draft_id", &JoinedDraft::draft),
                          field("host", &JoinedDraft::host),
                          field("port", &JoinedDraft::port),
                          field("tls", &JoinedDraft::isEncrypted),
                          field("fingerprint", &JoinedDraft::fingerprint),
                          field("token", &JoinedDraft::token),
                          field("apart", &JoinedDraft::isApart)};
    }
    friend bool operator==(const JoinedDraft &, const JoinedDraft &) = default;
};

/// The drafts this machine was let in to, in a file that nobody else may read. One thread.
class JoinedDrafts {
public:
    /// joined-drafts.json in \a folder; no file is an empty list.
    static tl::expected<JoinedDrafts, StoreError> open(const QString &folder);

    const JoinedDraft *find(const DraftId &draft) const;
    /// The key of the host at \a host and \a port when it was last joined; empty: it never was.
    QString knownFingerprint(const QString &host, int port) const;

    /// In place of what was known of the same draft. Durable on return.
    tl::expected<void, StoreError> add(const JoinedDraft &joined);

private:
    explicit JoinedDrafts(QString path) : m_path(std::move(path)) { }

    QString m_path;
    QList<JoinedDraft> m_drafts; ///< the last joined last
};

} // namespace warroom
