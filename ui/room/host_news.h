// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace warroom {

class RoomClient;

/// Tells whoever is in a draft that another computer hosts it, and whoever is named to follow the
/// host that he is. What had happened before he came is no news.
class HostNews : public QObject {
    Q_OBJECT

public:
    /// What this computer is known by as a host; empty: it never was one.
    using OwnKey = std::function<QString()>;

    HostNews(const RoomClient &client, OwnKey ownKey, QObject *parent = nullptr);

    /// That another computer took over is news, though it happened before: he was the host.
    void comesFromHosting();

Q_SIGNALS:
    void told(const QString &what, const QString &whatToDo);

private:
    struct Known {
        int term = 1;
        QString successor;
    };

    void look();
    void tellHost();

    const RoomClient &m_client;
    const OwnKey m_ownKey;
    std::optional<Known> m_known;
};

} // namespace warroom
