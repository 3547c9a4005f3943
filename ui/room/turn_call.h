// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace warroom {

class RoomClient;
struct DraftState;
namespace events {
struct DrafterNudged;
struct MessageSaid;
} // namespace events

/// Calls a person who looks elsewhere: his team is on the clock, or two picks away, somebody speaks
/// to him or nudges him.
///
/// By the desktop's notifications and by asking for attention in its list of windows; once for each
/// of his picks and each of the two occasions, and for each message and nudge.
class TurnCall : public QObject {
    Q_OBJECT

public:
    /// Calls to \a window, while it is not the active one and \a isWanted says so. Goes with it.
    TurnCall(const RoomClient &client, QWidget &window, std::function<bool()> isWanted);

Q_SIGNALS:
    void called(const QString &what, const QString &more);

private:
    struct Turn {
        int slot = -1;
        int picksAway = 0;

        friend bool operator==(const Turn &, const Turn &) = default;
    };

    void hear(int first, int last);
    void look();
    std::optional<Turn> nextTurn() const;
    void call(const Turn &turn);
    void call(const QString &what, const QString &more);
    void onSaid(const events::MessageSaid &said);
    void onNudged(const events::DrafterNudged &nudged);
    void notify(const QString &what, const QString &more);

    const RoomClient &m_client;
    QWidget &m_window;
    const std::function<bool()> m_isWanted;
    std::optional<Turn> m_last;
    uint m_notification = 0; ///< the desktop's number of the last one, which the next one replaces
};

} // namespace warroom
