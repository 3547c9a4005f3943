// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/checkpoint_copy.h"

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

tl::expected<bool, StoreError> copyCheckpoint(const EventStore &from, EventStore &to,
                                              const QString &name, Instant now)
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
        const auto copied = copyCheckpoint(from, to, name, options.now);
        if (!copied)
            return tl::unexpected(copied.error());
        result.checkpoints += *copied ? 1 : 0;
    }
    return {};
}

} // namespace warroom
