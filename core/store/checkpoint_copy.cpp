// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/checkpoint_copy.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

using Done = tl::expected<void, StoreError>;

constexpr int pageSize = 1000;

/// The position in \a to of the event that stands at \a position, or last before it, in \a from.
/// Nothing where the two logs are not the same until there.
tl::expected<std::optional<LogPosition>, StoreError>
samePlace(const EventStore &from, const EventStore &to, LogPosition position)
{
    LogPosition here;
    LogPosition there;
    while (true) {
        const auto asked = from.readAll(here, {}, pageSize);
        if (!asked)
            return tl::unexpected(asked.error());
        const auto found = to.readAll(there, {}, pageSize);
        if (!found)
            return tl::unexpected(found.error());
        for (std::size_t i = 0; i < asked->size(); ++i) {
            if (positionOf((*asked)[i]) > position)
                return there;
            if (i >= found->size() || (*found)[i].id != (*asked)[i].id)
                return std::nullopt;
            here = positionOf((*asked)[i]);
            there = positionOf((*found)[i]);
        }
        if (asked->empty())
            return there;
    }
}

/// Says of what was recorded in \a from behind \a position that it waits for \a name; how much.
tl::expected<int, StoreError> parkWaiting(const EventStore &from, EventStore &to,
                                          const QString &name, LogPosition position)
{
    EventFilter recordedThere;
    recordedThere.recordedHere = true;
    for (int letters = 0;;) {
        const auto page = from.readAll(position, recordedThere, pageSize);
        if (!page)
            return tl::unexpected(page.error());
        if (page->empty())
            return letters;
        for (const EventEnvelope &event : *page) {
            const DeadLetter letter{name, event.id, 0, u"came from another log unhandled"_s, {}};
            if (Done done = to.park(letter); !done)
                return tl::unexpected(std::move(done.error()));
            ++letters;
        }
        position = positionOf(page->back());
    }
}

/// Whether it was; adds to \a letters those of events that wait behind it.
tl::expected<bool, StoreError> copyCheckpoint(const EventStore &from, EventStore &to,
                                              const QString &name, Instant now, int &letters)
{
    const auto asked = from.checkpoint(name);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto known = to.checkpoint(name);
    if (!known)
        return tl::unexpected(known.error());
    if (!*asked || *known)
        return false;
    const auto place = samePlace(from, to, **asked);
    if (!place)
        return tl::unexpected(place.error());
    if (!*place)
        return false;
    // The letters first: whoever finds the checkpoint finds them, too.
    const auto waiting = parkWaiting(from, to, name, **asked);
    if (!waiting)
        return tl::unexpected(waiting.error());
    letters += *waiting;
    return to.saveCheckpoint(name, **place, now).map([] { return true; });
}

} // namespace

Done copyCheckpoints(const EventStore &from, EventStore &to, const LogCopyOptions &options,
                     LogCopy &result)
{
    const auto letters = from.parked({});
    if (!letters)
        return tl::unexpected(letters.error());
    QStringList names = options.subscriptions;
    for (const DeadLetter &letter : *letters) {
        names << letter.sink;
        if (Done done = to.park(letter); !done)
            return done;
        ++result.letters;
    }
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const auto copied = copyCheckpoint(from, to, name, options.now, result.letters);
        if (!copied)
            return tl::unexpected(copied.error());
        result.checkpoints += *copied ? 1 : 0;
    }
    return {};
}

} // namespace warroom
