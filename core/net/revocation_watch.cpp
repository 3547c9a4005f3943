// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/revocation_watch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace warroom {

RevocationWatch::RevocationWatch(const QString &folder) : m_file(folder)
{
}

tl::expected<std::unique_ptr<RevocationWatch>, StoreError>
RevocationWatch::open(const QString &folder)
{
    // The file is small and replaced whole: reading it is simpler, and more certain, than being
    // told by the system that it changed.
    constexpr std::chrono::milliseconds interval{400};
    std::unique_ptr<RevocationWatch> watch(new RevocationWatch(folder));
    const auto tokens = watch->m_file.read();
    if (!tokens)
        return tl::unexpected(tokens.error());
    watch->m_last = *tokens;
    watch->m_tokens->replace(*tokens);
    watch->startTimer(interval);
    return watch;
}

void RevocationWatch::timerEvent(QTimerEvent *)
{
    look();
}

void RevocationWatch::look()
{
    auto tokens = m_file.read();
    // A list that is gone is no empty list.
    if (tokens && !m_last.isEmpty() && !QFile::exists(m_file.path()))
        tokens = tl::unexpected(
            StoreError{StoreErrorKind::ConnectionError,
                       u"%1: the list of revoked tokens is gone"_s.arg(m_file.path())});
    if (!tokens) {
        if (!std::exchange(m_hasFailed, true))
            Q_EMIT failed(tokens.error().detail);
        return;
    }
    m_hasFailed = false;
    if (*tokens == m_last)
        return;
    m_last = *tokens;
    if (const QStringList added = m_tokens->replace(m_last); !added.isEmpty())
        Q_EMIT revoked(added);
}

} // namespace warroom
