// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

#include <QObject>

namespace warroom {

class RoomClient;

/// Which moment of a draft the room shows: the live one, or a past one while the draft goes on.
///
/// Every widget of the room paints state() and repaints on changed(). Moving through time has no
/// side effects: only the widgets that speak of now (sounds, toasts) listen to the client itself.
class Moment : public QObject {
    Q_OBJECT

public:
    explicit Moment(const RoomClient &client, QObject *parent = nullptr);

    const RoomClient &client() const { return m_client; }
    const DraftState &state() const { return m_state; }
    int version() const { return m_state.version; }
    /// True while the room follows the head of the log.
    bool isLive() const { return m_live; }
    /// Selections made since the moment shown.
    int picksBehind() const;
    /// The host's clock when live, else the time of the moment shown.
    Instant now() const;

    /// Shows the draft after \a version events, bounded to what there is. The last one is live.
    void seek(int version);
    /// The same with the clock at \a at, between that event and the next. Never goes live.
    void seek(int version, Instant at);
    /// Follows the head again.
    void goLive();

Q_SIGNALS:
    /// Another state is shown. \a step: the only difference is one or more new events at the end.
    void changed(bool step);
    /// Time went on without an event in between; the state is the same.
    void ticked();

private:
    void follow();
    int bounded(int version) const;
    void show(DraftState state, bool live);

    const RoomClient &m_client;
    DraftState m_state;
    std::optional<Instant> m_at; ///< where the clock stands, if not at the event
    bool m_live = true;
};

} // namespace warroom
