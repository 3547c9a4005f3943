// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event_envelope.h"

#include <QHash>

#include <vector>

namespace warroom {

/// A pick as the timeline draws it.
struct TimelinePick {
    int version = 0;
    SlotId slot;
    PlayerId player;
    TeamId team;
    QString playerName;
    QString position; ///< as the pool writes it
    int round = 0;
    int pick = 0; ///< in the round
    int overallPick = 0;
    int undoneBy = 0; ///< version that took it back; 0: it stands
};

struct TimelineTrade {
    int version = 0;
    TeamId first;
    TeamId second;
};

/// Picks that were put right, and what they hold since.
struct TimelineCorrection {
    int version = 0;
    SlotId slot;
    QString before; ///< the player's name
    QString after;
    QString position;              ///< of the player who is right
    std::optional<SlotId> other{}; ///< the selection that took the other player
    QString otherPosition{};
};

struct TimelineRound {
    int version = 0; ///< when its first slot went on the clock
    int round = 0;
};

struct TimelinePause {
    int from = 0; ///< version
    int to = 0;   ///< version, 0: it goes on
};

/// Where everything that happened lies on a line from 0 to 1.
///
/// Real time, with two liberties: a pause takes no more than a few hundredths of the line, and a
/// share of it is dealt out evenly, so that picks made at once do not lie on one another.
/// append() and every question are fast enough for each frame of a scrub.
class TimelineLayout {
public:
    void append(const EventEnvelope &envelope);
    int size() const { return static_cast<int>(m_points.size()); }

    /// Of \a version from 1 to size().
    double positionOf(int version) const;
    /// Of \a at, between \a version and the event after it.
    double positionOf(int version, Instant at) const;
    /// The last version at or before \a position, at least 1.
    int versionAt(double position) const;

    /// Where stepping stops: after all that one command did. Queues do not count.
    int nextStop(int version) const;
    int previousStop(int version) const;
    int nextRound(int version) const;
    int previousRound(int version) const;
    int nextTrade(int version) const;
    int previousTrade(int version) const;

    const std::vector<TimelinePick> &picks() const { return m_picks; }
    const std::vector<TimelineTrade> &trades() const { return m_trades; }
    const std::vector<TimelineCorrection> &corrections() const { return m_corrections; }
    /// The position of whoever \a pick held at \a version.
    QString positionIn(const TimelinePick &pick, int version) const;
    const std::vector<TimelineRound> &rounds() const { return m_rounds; }
    const std::vector<TimelinePause> &pauses() const { return m_pauses; }
    /// The pick recorded as \a version, or null.
    const TimelinePick *pickAt(int version) const;
    /// The size of the board: rounds, and slots in the longest of them.
    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    /// From the start of the draft to \a at, pauses included.
    Milliseconds elapsed(Instant at) const;

private:
    struct Point {
        Instant at;
        Milliseconds running{0}; ///< until here
        Milliseconds paused{0};
        int picks = 0;
    };
    struct Recorder;

    double weight(const Point &point) const;
    int stopOf(int version) const;
    template <typename Marks>
    int nextOf(const Marks &marks, int version, int otherwise) const;
    template <typename Marks>
    int previousOf(const Marks &marks, int version, int otherwise) const;

    std::vector<Point> m_points; ///< [version - 1]
    std::vector<int> m_stops;    ///< versions, ascending
    std::vector<TimelinePick> m_picks;
    std::vector<TimelineTrade> m_trades;
    std::vector<TimelineCorrection> m_corrections;
    std::vector<TimelineRound> m_rounds;
    std::vector<TimelinePause> m_pauses;
    QHash<PlayerId, QString> m_positions;
    int m_rows = 0;
    int m_columns = 0;
    QUuid m_lastCause;
    std::optional<Instant> m_startedAt;
    std::optional<Instant> m_completedAt;
};

} // namespace warroom
