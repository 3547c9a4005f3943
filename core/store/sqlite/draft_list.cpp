// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/instant_text.h"
#include "store/sqlite/current_state.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// Between positions in one text; no pool writes it into a position.
constexpr QChar separator{0x1f};

constexpr auto everyDraft = R"(
    SELECT d.id, d.title, d.note, d.draft_type, s.status, d.teams, d.rounds, d.total_picks,
           s.sequence_number, d.created_at, s.changed_at,
           (SELECT count(selection) FROM draft_picks p WHERE p.session_id = s.id),
           (SELECT count(*) FROM trades t WHERE t.session_id = s.id),
           (SELECT round FROM draft_picks p
            WHERE p.session_id = s.id AND p.selection IS NULL AND p.passed = 0
            ORDER BY overall LIMIT 1),
           (SELECT group_concat(position, char(31))
            FROM (SELECT coalesce(position, '') AS position FROM draft_picks p
                  WHERE p.session_id = s.id AND p.selection IS NOT NULL ORDER BY selection))
    FROM drafts d JOIN draft_sessions s ON s.draft_id = d.id
    ORDER BY s.changed_at DESC, s.global_position DESC)";

DraftSummary summaryIn(const Rows &rows)
{
    DraftSummary summary;
    summary.draft = DraftId(rows.text(0));
    summary.title = rows.text(1);
    summary.note = rows.text(2);
    summary.draftType = rows.text(3);
    summary.status = enumFromName<DraftStatus>(rows.text(4)).value_or(DraftStatus::None);
    summary.teams = rows.number(5);
    summary.rounds = rows.number(6);
    summary.totalPicks = rows.number(7);
    summary.eventCount = rows.number(8);
    summary.createdAt = instantFromText(rows.text(9)).value_or(Instant());
    summary.changedAt = instantFromText(rows.text(10)).value_or(Instant());
    summary.picksMade = rows.number(11);
    summary.trades = rows.number(12);
    summary.round = rows.number(13);
    if (summary.picksMade > 0)
        summary.positions = rows.text(14).split(separator);
    return summary;
}

} // namespace

tl::expected<QList<DraftSummary>, StoreError> readDrafts(Connection &connection)
{
    tl::expected<Rows, StoreError> rows = connection.rows(everyDraft);
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    QList<DraftSummary> drafts;
    while (rows->next())
        drafts.append(summaryIn(*rows));
    if (Done done = rows->finish(); !done)
        return tl::unexpected(std::move(done.error()));
    return drafts;
}

} // namespace warroom
