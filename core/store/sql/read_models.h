// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/read_models.h"
#include "store/sql/collected.h"
#include "store/sql/dialect.h"

#include <QHash>

#include <algorithm>
#include <span>
#include <vector>

namespace warroom {

/// The read models as rows, in words that two databases understand. Names of tables stand without a
/// schema, so that the same words fill tables that hide those in use.

/// By order of dependence.
std::span<const char *const> readModelTables();

/// What one draft adds to the read models beside its current state.
struct DraftShare {
    int version = 0; ///< the draft's; it has not changed while this was read if it is there still
    QList<DraftPattern> patterns;
};

/// Whether a completed draft says something else after \a events than before. Then it is counted
/// out in the transaction that records them, before they change its current state; who follows the
/// log counts it in again.
bool changesWhatIsCounted(std::span<const EventEnvelope> events);

/// The version of \a draft where it is completed and not counted.
Statement waitsToBeCounted(const DraftId &draft);
/// What marks a completed draft as counted, and answers with a row if it was not, and is still at
/// \a version.
Statement markedAsCounted(const DraftId &draft, int version);

/// Adds what \a draft, which is marked as counted, says to what all say …
std::vector<Statement> countedIn(const DraftId &draft, const DraftShare &share,
                                 const Dialect &dialect);
/// … and takes it away again, with the mark. Needs its current state and its first event; does
/// nothing for a draft that is not counted.
std::vector<Statement> countedOut(const DraftId &draft, const Dialect &dialect);

extern const Statement everyPlayersStats;
extern const Statement everyTeamsTendencies;
Statement patternsOf(const DraftId &draft);
/// Completed drafts that are not counted, one a row.
Statement notCounted();
/// A row for each draft that is counted, with the version it is at now; 0: it is not there any
/// more.
extern const Statement versionsOfCounted;

/// Counts \a draft in, in the transaction that is open, unless it has grown since \a share was
/// read.
template <typename Connection>
tl::expected<void, StoreError> countIn(Connection &connection, const DraftId &draft,
                                       const DraftShare &share, const Dialect &dialect)
{
    const auto marked = connection.value(markedAsCounted(draft, share.version));
    if (!marked)
        return tl::unexpected(marked.error());
    if (marked->isNull())
        return {};
    return connection.run(countedIn(draft, share, dialect));
}

/// What to say where \a draft could not be counted for being appended to again and again.
StoreError goesOnChanging(const DraftId &draft);

/// ReadModelStore::countIn(): \a waits() asks waitsToBeCounted(), \a count(share) tries to.
template <typename Waits, typename Count>
tl::expected<void, StoreError> countInAsItIs(const EventStore &store, const DraftId &draft,
                                             Waits waits, Count count)
{
    constexpr int mostTries = 5;
    for (int tries = 0; tries < mostTries; ++tries) {
        const tl::expected<QString, StoreError> version = waits();
        if (!version || version->isNull())
            return version.map([](const QString &) {});
        const auto patterns = patternsOfDraft(store, draft);
        if (!patterns)
            return tl::unexpected(patterns.error());
        if (auto counted = count(DraftShare{version->toInt(), *patterns}); !counted)
            return counted;
    }
    return tl::unexpected(goesOnChanging(draft));
}

template <typename Rows>
PlayerStats playerStatsIn(const Rows &rows)
{
    return {PlayerId(rows.text(0)), rows.text(1),       rows.text(2),      rows.number(3),
            rows.number(4),         rows.longNumber(5), rows.longNumber(6)};
}

template <typename Rows>
TeamTendency teamTendencyIn(const Rows &rows)
{
    return {TeamId(rows.text(0)), rows.text(1),   rows.number(2), rows.text(3),
            rows.number(4),       rows.number(5), rows.number(6)};
}

template <typename Rows>
DraftPattern draftPatternIn(const Rows &rows)
{
    return {
        DraftId(rows.text(0)),  enumFromName<PatternKind>(rows.text(1)).value_or(PatternKind::Run),
        rows.number(2),         rows.number(3),
        rows.number(4),         rows.text(5),
        PlayerId(rows.text(6)), rows.text(7),
        TeamId(rows.text(8)),   rows.number(9)};
}

/// As of which version drafts were counted.
using CountedVersions = QHash<DraftId, int>;

/// Counts in what is completed and not counted, \a eventsOf(draft) being the events of one, and
/// writes down in \a versions what was read. Whether \a progress wants to go on.
template <typename Connection, typename EventsOf>
tl::expected<bool, StoreError> countRest(Connection &connection, const Dialect &dialect,
                                         EventsOf eventsOf, CountedVersions &versions,
                                         const Progress &progress)
{
    const auto rest =
        collected(connection, notCounted(), [](const auto &rows) { return DraftId(rows.text(0)); });
    if (!rest)
        return tl::unexpected(rest.error());
    qint64 done = 0;
    for (const DraftId &draft : *rest) {
        const auto events = eventsOf(draft);
        if (!events)
            return tl::unexpected(events.error());
        const DraftShare share{events->empty() ? 0 : events->back().version, patternsIn(*events)};
        if (auto counted = countIn(connection, draft, share, dialect); !counted)
            return tl::unexpected(std::move(counted.error()));
        versions.insert(draft, share.version);
        if (progress && !progress(++done, rest->size()))
            return false;
    }
    return true;
}

/// Whether a draft that was counted as of \a versions has left or grown since: nobody can tell its
/// share any more.
template <typename Connection>
tl::expected<bool, StoreError> hasAnyMovedOn(Connection &connection,
                                             const CountedVersions &versions)
{
    const auto now = collected(connection, versionsOfCounted, [](const auto &rows) {
        return std::pair(DraftId(rows.text(0)), rows.number(1));
    });
    if (!now)
        return tl::unexpected(now.error());
    return std::ranges::any_of(
        *now, [&](const auto &counted) { return versions.value(counted.first) != counted.second; });
}

} // namespace warroom
