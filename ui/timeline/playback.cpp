// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/playback.h"

#include "session/room_client.h"
#include "ui/room/moment.h"

#include <algorithm>

namespace warroom {

namespace {

constexpr Milliseconds beatLength{1000};

int versionOfStart(const History &history)
{
    for (int version = 1; version <= history.size(); ++version) {
        if (std::holds_alternative<events::DraftStarted>(history.at(version).event))
            return version;
    }
    return 1;
}

/// The version that shows the next selection: with whoever comes on the clock by it. Or the end.
int versionOfNextPick(const History &history, int version)
{
    int next = version + 1;
    while (next < history.size()
           && !std::holds_alternative<events::PickMade>(history.at(next).event))
        ++next;
    while (next < history.size()
           && std::holds_alternative<events::PickStarted>(history.at(next + 1).event)
           && history.at(next + 1).recordedAt == history.at(next).recordedAt)
        ++next;
    return next;
}

/// Whether the draft had ended with event \a version.
bool isOver(const History &history, int version)
{
    for (int last = history.size(); last > 0; --last) {
        if (std::holds_alternative<events::DraftCompleted>(history.at(last).event))
            return version >= last;
        // Only corrections come after the end, and what they make void.
        if (std::holds_alternative<events::PickMade>(history.at(last).event))
            return false;
    }
    return false;
}

} // namespace

Playback::Playback(Moment &moment, QObject *parent) : QObject(parent), m_moment(moment)
{
}

void Playback::play()
{
    const History &history = m_moment.client().history();
    if (history.isEmpty())
        return;
    if (m_moment.isLive()) {
        if (m_moment.state().status != DraftStatus::Completed && !m_moment.client().isReadOnly())
            return;
        m_moment.seek(versionOfStart(history));
    }
    m_sinceBeat = Milliseconds{0};
    setPlaying(!m_moment.isLive());
}

void Playback::pause()
{
    setPlaying(false);
    if (m_moment.isLive() && m_moment.version() > 0)
        m_moment.seek(m_moment.version(), m_moment.now());
}

void Playback::setSpeed(int factor)
{
    m_speed = std::clamp(factor, 1, fastest);
    Q_EMIT settingsChanged();
}

void Playback::setOnePickPerBeat(bool on)
{
    m_onePickPerBeat = on;
    m_sinceBeat = Milliseconds{0};
    Q_EMIT settingsChanged();
}

void Playback::setSkipsWaiting(bool on)
{
    m_skipsWaiting = on;
    Q_EMIT settingsChanged();
}

void Playback::advance(Milliseconds elapsed)
{
    if (!m_playing)
        return;
    if (m_moment.isLive())
        return setPlaying(false);
    if (m_onePickPerBeat)
        beat(elapsed * m_speed);
    else
        run(elapsed * m_speed);
}

void Playback::beat(Milliseconds elapsed)
{
    m_sinceBeat += elapsed;
    const auto beats = m_sinceBeat / beatLength;
    m_sinceBeat %= beatLength;
    if (beats == 0)
        return;
    const History &history = m_moment.client().history();
    int version = m_moment.version();
    for (auto i = beats; i > 0 && version < history.size(); --i)
        version = versionOfNextPick(history, version);
    m_moment.seek(version);
    if (m_moment.isLive())
        setPlaying(false);
}

void Playback::run(Milliseconds elapsed)
{
    const History &history = m_moment.client().history();
    Place place{m_moment.version(), m_moment.now()};
    while (elapsed > Milliseconds{0}) {
        const Milliseconds wait = waitAfter(place);
        if (m_skipsWaiting && wait > shortWait) {
            place.at += wait - shortWait;
            continue;
        }
        if (wait > elapsed) {
            place.at += elapsed;
            break;
        }
        if (place.version == history.size()) {
            m_moment.goLive();
            return setPlaying(false);
        }
        elapsed -= wait;
        ++place.version;
        place.at = history.at(place.version).recordedAt;
    }
    arrive(place);
}

/// Until the next event, or after the last one until now. What follows the end of a draft comes at
/// once: nobody waits the days until a selection was corrected.
Milliseconds Playback::waitAfter(const Place &place) const
{
    const History &history = m_moment.client().history();
    if (isOver(history, place.version))
        return Milliseconds{0};
    const Instant next = place.version < history.size() ? history.at(place.version + 1).recordedAt
                                                        : m_moment.client().hostNow();
    return std::max(Milliseconds{0}, next - place.at);
}

void Playback::arrive(const Place &place)
{
    const History &history = m_moment.client().history();
    // A finished draft is at its end with its last event, not some time after it.
    if (place.version == history.size() && waitAfter(place) == Milliseconds{0}) {
        m_moment.goLive();
        return setPlaying(false);
    }
    m_moment.seek(place.version, place.at);
}

void Playback::setPlaying(bool playing)
{
    if (playing == m_playing)
        return;
    m_playing = playing;
    Q_EMIT playingChanged(playing);
}

} // namespace warroom
