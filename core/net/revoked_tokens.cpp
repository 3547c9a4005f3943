// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/revoked_tokens.h"

#include "net/owners_file.h"
#include "net/tokens.h"

#include <QDir>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

struct Line {
    QString jti;
    std::optional<Instant> expires;

    static constexpr auto fields()
    {
        return std::tuple{field("jti", &Line::jti), field("expires_at", &Line::expires)};
    }
};

struct Content {
    QList<Line> revoked;

    static constexpr auto fields() { return std::tuple{field("revoked", &Content::revoked)}; }
};

tl::expected<void, StoreError> write(const QString &path, const QList<RevokedToken> &tokens)
{
    Content content;
    for (const RevokedToken &token : tokens)
        content.revoked << Line{token.id, token.expires};
    return writeOwnersFile(path, content);
}

} // namespace

bool RevokedTokens::contains(const QString &id) const
{
    const std::scoped_lock lock(m_mutex);
    return m_ids.contains(id);
}

QStringList RevokedTokens::replace(const QList<RevokedToken> &list)
{
    const std::scoped_lock lock(m_mutex);
    const QSet<QString> before = std::exchange(m_ids, {});
    QStringList added;
    for (const RevokedToken &token : list) {
        m_ids << token.id;
        if (!before.contains(token.id))
            added << token.id;
    }
    return added;
}

RevocationFile::RevocationFile(const QString &folder)
    : m_path(QDir(folder).filePath(u"revoked-tokens.json"_s))
{
}

tl::expected<QList<RevokedToken>, StoreError> RevocationFile::read() const
{
    const auto content =
        readOwnersFile<Content>(m_path, u"put the list of revoked tokens back from a backup"_s);
    if (!content)
        return tl::unexpected(content.error());
    QList<RevokedToken> tokens;
    for (const Line &line : content->revoked)
        tokens << RevokedToken{line.jti, line.expires};
    return tokens;
}

tl::expected<bool, StoreError> RevocationFile::add(const RevokedToken &token, Instant now) const
{
    constexpr int patience = 5000; // ms; the others hold it for one write
    QLockFile lock(m_path + u".lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(patience))
        return tl::unexpected(
            StoreError{StoreErrorKind::ConnectionError,
                       m_path + u": another program is changing the list of revoked tokens"_s});
    auto tokens = read();
    if (!tokens)
        return tl::unexpected(std::move(tokens.error()));
    const auto isTheSame = [&](const RevokedToken &other) { return other.id == token.id; };
    if (std::any_of(tokens->cbegin(), tokens->cend(), isTheSame))
        return false;
    tokens->removeIf(
        [&](const RevokedToken &old) { return old.expires && *old.expires + tokenSkew <= now; });
    *tokens << token;
    if (auto written = write(m_path, *tokens); !written)
        return tl::unexpected(std::move(written.error()));
    return true;
}

} // namespace warroom
