// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/read_models.h"
#include "store/sql/collected.h"
#include "store/sql/dialect.h"

#include <span>
#include <vector>

namespace warroom {

/// The read models as rows, in words that two databases understand. Names of tables stand without a
/// schema, so that the same words fill tables that hide those in use.

/// By order of dependence.
std::span<const char *const> readModelTables();

/// What marks a completed draft as counted, and answers with a row if it was not.
Statement markedAsCounted(const DraftId &draft);
/// What takes the mark away, and answers with a row if it was there.
Statement markTakenAway(const DraftId &draft);

/// Adds what \a draft says to what all say …
std::vector<Statement> countedIn(const DraftId &draft, const QList<DraftPattern> &patterns,
                                 const Dialect &dialect);
/// … and takes it away again. Needs its current state and its first event.
std::vector<Statement> countedOut(const DraftId &draft, const Dialect &dialect);

extern const Statement everyPlayersStats;
extern const Statement everyTeamsTendencies;
Statement patternsOf(const DraftId &draft);
/// Completed drafts that are not counted, one a row.
Statement notCounted();
/// A row for each draft that is counted and is not there any more.
extern const Statement countedAndGone;

/// Counts \a draft in, in the transaction that is open.
template <typename Connection>
tl::expected<void, StoreError> countIn(Connection &connection, const DraftId &draft,
                                       const QList<DraftPattern> &patterns, const Dialect &dialect)
{
    const auto marked = connection.value(markedAsCounted(draft));
    if (!marked)
        return tl::unexpected(marked.error());
    if (marked->isNull())
        return {};
    return connection.run(countedIn(draft, patterns, dialect));
}

/// Counts \a draft out, in the transaction that is open.
template <typename Connection>
tl::expected<void, StoreError> countOut(Connection &connection, const DraftId &draft,
                                        const Dialect &dialect)
{
    const auto was = connection.value(markTakenAway(draft));
    if (!was)
        return tl::unexpected(was.error());
    if (was->isNull())
        return {};
    return connection.run(countedOut(draft, dialect));
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

/// Counts in what is completed and not counted, \a eventsOf(draft) being the events of one. Whether
/// \a progress wants to go on.
template <typename Connection, typename EventsOf>
tl::expected<bool, StoreError> countRest(Connection &connection, const Dialect &dialect,
                                         EventsOf eventsOf, const Progress &progress)
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
        if (auto counted = countIn(connection, draft, patternsIn(*events), dialect); !counted)
            return tl::unexpected(std::move(counted.error()));
        if (progress && !progress(++done, rest->size()))
            return false;
    }
    return true;
}

} // namespace warroom
