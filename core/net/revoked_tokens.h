// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "store/store_error.h"

#include <QList>
#include <QSet>

#include <memory>
#include <mutex>
#include <optional>
#include <tl/expected.hpp>

namespace warroom {

/// A token that is no longer let in.
struct RevokedToken {
    QString id;                     ///< its jti
    std::optional<Instant> expires; ///< unknown where only its id was known

    friend bool operator==(const RevokedToken &, const RevokedToken &) = default;
};

/// The ids of revoked tokens. Any thread may ask and change.
class RevokedTokens {
public:
    bool contains(const QString &id) const;
    /// Takes \a list in place of what there was; returns the ids that are new.
    QStringList replace(const QList<RevokedToken> &list);

private:
    mutable std::mutex m_mutex;
    QSet<QString> m_ids;
};

/// The list of a host, a file that programs share; each writes it whole.
///
/// A file that is not there is an empty list; one that cannot be read as a list is an error and
/// stays as it is.
class RevocationFile {
public:
    /// revoked-tokens.json in \a folder.
    explicit RevocationFile(const QString &folder);

    const QString &path() const { return m_path; }
    tl::expected<QList<RevokedToken>, StoreError> read() const;

    /// Adds \a token, and drops those that expired long enough before \a now to be refused anyway.
    /// Durable on return. False where the list had it already.
    tl::expected<bool, StoreError> add(const RevokedToken &token, Instant now) const;

private:
    QString m_path;
};

} // namespace warroom
