// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <vector>

class QJsonObject;
class QWebSocket;

namespace warroom::test {

/// A guest that counts what it is given and forgives nothing: no event twice, none out of order,
/// none left out. Comes back by itself, from where it was, whenever it is cut off.
class StrictGuest {
public:
    /// \a url without its query.
    StrictGuest(QUrl url, QByteArray token);
    ~StrictGuest();

    int seen() const { return static_cast<int>(m_hashes.size()); } ///< the last sequence
    /// The hash of every event it was given, by sequence from 1; empty where it may not see it.
    const std::vector<QByteArray> &hashes() const { return m_hashes; }
    /// What was wrong first, for people; empty: nothing was.
    const QString &fault() const { return m_fault; }
    int welcomes() const { return m_welcomes; }
    /// Where it is, for people.
    QString place() const;
    /// Drops the connection without a word and comes back at once.
    void reconnect();

private:
    void open();
    void onMessage(const QString &text);
    void onWelcome(const QJsonObject &welcome);
    void blame(const QString &what);

    QUrl m_url;
    QByteArray m_token;
    QString m_epoch;
    std::unique_ptr<QWebSocket> m_socket;
    std::vector<QByteArray> m_hashes;
    QString m_fault;
    int m_welcomes = 0;
    QTimer m_again;
};

} // namespace warroom::test
