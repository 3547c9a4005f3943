// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QObject>

namespace warroom {

class Moment;

/// Plays a past draft through a Moment. Knows no clock: whoever owns it calls advance().
///
/// On a draft that is still going on it catches up and goes live.
class Playback : public QObject {
    Q_OBJECT

public:
    static constexpr int fastest = 64;
    /// What is left of a wait when waiting is skipped.
    static constexpr Milliseconds shortWait{1500};

    explicit Playback(Moment &moment, QObject *parent = nullptr);

    bool isPlaying() const { return m_playing; }
    int speed() const { return m_speed; }
    bool isOnePickPerBeat() const { return m_onePickPerBeat; }
    bool skipsWaiting() const { return m_skipsWaiting; }

    /// Plays on from the moment shown; from the start where a finished draft is at its end.
    void play();
    /// Stops where it is. A live draft goes on behind it.
    void pause();
    void setSpeed(int factor); ///< 1 to fastest
    /// A selection a second, times the speed, whatever time they really took.
    void setOnePickPerBeat(bool on);
    /// Waits longer than shortWait are cut to it.
    void setSkipsWaiting(bool on);
    /// Time went by. Does nothing unless it plays.
    void advance(Milliseconds elapsed);

Q_SIGNALS:
    void playingChanged(bool playing);
    void settingsChanged();

private:
    struct Place {
        int version = 0;
        Instant at;
    };

    void setPlaying(bool playing);
    void beat(Milliseconds elapsed);
    void run(Milliseconds elapsed);
    Milliseconds waitAfter(const Place &place) const;
    void arrive(const Place &place);

    Moment &m_moment;
    Milliseconds m_sinceBeat{0};
    int m_speed = 1;
    bool m_playing = false;
    bool m_onePickPerBeat = false;
    bool m_skipsWaiting = false;
};

} // namespace warroom
