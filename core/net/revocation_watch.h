// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/revoked_tokens.h"

#include <QObject>

namespace warroom {

/// Keeps a host's list of revoked tokens in step with its file, so that what `warroomd token
/// revoke` writes holds within half a second. Lives in one thread with an event loop; the list may
/// be asked from any.
class RevocationWatch : public QObject {
    Q_OBJECT

public:
    /// Reads the list of \a folder. Fails as RevocationFile::read() does.
    static tl::expected<std::unique_ptr<RevocationWatch>, StoreError> open(const QString &folder);

    std::shared_ptr<const RevokedTokens> tokens() const { return m_tokens; }

Q_SIGNALS:
    void revoked(const QStringList &ids); ///< since the last time
    /// The file cannot be read any more. What is known stays revoked. Said once.
    void failed(const QString &line);

private:
    explicit RevocationWatch(const QString &folder);
    void timerEvent(QTimerEvent *event) override;
    void look();

    RevocationFile m_file;
    QList<RevokedToken> m_last;
    bool m_hasFailed = false;
    std::shared_ptr<RevokedTokens> m_tokens = std::make_shared<RevokedTokens>();
};

} // namespace warroom
