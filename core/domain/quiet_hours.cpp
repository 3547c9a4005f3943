// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/quiet_hours.h"

#include <QTimeZone>

#include <algorithm>

namespace warroom {

namespace {

constexpr int minutesOfADay = 24 * 60;
constexpr int leastRunning = 60;
constexpr Milliseconds aDay = std::chrono::hours(24);

struct Span {
    Instant begin;
    Instant end;
};

/// A wall clock somewhere. Its times are those of an Instant there, as if it were UTC.
class WallClock {
public:
    explicit WallClock(const QuietHours &quiet) : m_quiet(quiet), m_zone(quiet.zone.toLatin1()) { }

    /// The number of the day the wall clock shows at \a at.
    qint64 dayOf(Instant at) const
    {
        return std::chrono::floor<std::chrono::days>(at + offset(at)).time_since_epoch().count();
    }

    /// The quiet span that begins on \a day.
    Span spanOf(qint64 day) const
    {
        const bool overMidnight = m_quiet.toMinute <= m_quiet.fromMinute;
        return {firstShowing(day, m_quiet.fromMinute),
                firstShowing(overMidnight ? day + 1 : day, m_quiet.toMinute)};
    }

private:
    static QDateTime utc(Instant at) { return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC); }
    Milliseconds offset(Instant at) const { return Seconds{m_zone.offsetFromUtc(utc(at))}; }

    /// When the wall clock first shows \a minute of \a day, or goes past it.
    Instant firstShowing(qint64 day, int minute) const
    {
        const Instant wall = Instant{std::chrono::days(day)}
            + std::chrono::duration_cast<Milliseconds>(std::chrono::minutes(minute));
        const Milliseconds before = offset(wall - aDay);
        const Milliseconds after = offset(wall + aDay);
        const Instant first = wall - std::max(before, after);
        const Instant last = wall - std::min(before, after);
        for (const Instant candidate : {first, last}) {
            if (candidate + offset(candidate) == wall)
                return candidate;
        }
        return changeBetween(first, last);
    }

    /// The wall clock is put forward after \a low and not after \a high: when.
    Instant changeBetween(Instant low, Instant high) const
    {
        const Milliseconds before = offset(low);
        while (high - low > Milliseconds{1}) {
            const Instant middle = low + (high - low) / 2;
            (offset(middle) == before ? low : high) = middle;
        }
        return high;
    }

    QuietHours m_quiet;
    QTimeZone m_zone;
};

/// The quiet spans that end after an instant, one after the other.
class Nights {
public:
    Nights(const QuietHours &quiet, Instant from) : m_clock(quiet), m_day(m_clock.dayOf(from) - 2)
    {
        while (next().end <= from) { }
        --m_day;
    }
    Span next() { return m_clock.spanOf(m_day++); }

private:
    WallClock m_clock;
    qint64 m_day;
};

} // namespace

int quietMinutes(const QuietHours &quiet)
{
    return (quiet.toMinute - quiet.fromMinute + minutesOfADay) % minutesOfADay;
}

bool isUsable(const QuietHours &quiet)
{
    const auto isMinute = [](int minute) { return minute >= 0 && minute < minutesOfADay; };
    const int length = quietMinutes(quiet);
    return isMinute(quiet.fromMinute) && isMinute(quiet.toMinute) && length > 0
        && length <= minutesOfADay - leastRunning
        && QTimeZone::isTimeZoneIdAvailable(quiet.zone.toLatin1());
}

Instant runsUntil(Instant start, Milliseconds duration, const std::optional<QuietHours> &quiet)
{
    if (!quiet || !isUsable(*quiet))
        return start + duration;
    Nights nights(*quiet, start);
    for (Instant at = start;;) {
        const Span night = nights.next();
        const Milliseconds running = std::max(Milliseconds{0}, night.begin - at);
        if (at < night.begin && duration <= running)
            return at + duration;
        duration -= running;
        at = std::max(at, night.end);
    }
}

Milliseconds runningTime(Instant from, Instant to, const std::optional<QuietHours> &quiet)
{
    if (!quiet || !isUsable(*quiet))
        return std::max(Milliseconds{0}, to - from);
    Milliseconds running{0};
    Nights nights(*quiet, from);
    while (from < to) {
        const Span night = nights.next();
        running += std::max(Milliseconds{0}, std::min(night.begin, to) - from);
        from = std::max(from, night.end);
    }
    return running;
}

std::optional<Instant> quietUntil(Instant now, const std::optional<QuietHours> &quiet)
{
    if (!quiet || !isUsable(*quiet))
        return {};
    const Span night = Nights(*quiet, now).next();
    return night.begin <= now && now < night.end ? std::optional(night.end) : std::nullopt;
}

} // namespace warroom
