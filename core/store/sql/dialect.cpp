// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/dialect.h"

namespace warroom {

namespace {

/// The words that differ.
struct Words {
    const char *eachOf; ///< the elements of an array, one a row
    const char *asJson; ///< a text as JSON
    const char *joined; ///< positions, with U+001F between them
};

// Slots and players come straight from the recorded JSON: hundreds of rows, one statement.
constexpr auto takePlayersIn = R"(
    INSERT INTO draft_players (session_id, player_id, position)
    SELECT e.session_id, p.value ->> 'id', p.value ->> 'position'
    FROM draft_events e, {each of}(e.event_data -> 'players') p
    WHERE e.id = ?
    ON CONFLICT DO NOTHING)";

constexpr auto takeSlotsIn = R"(
    INSERT INTO draft_picks (session_id, id, overall, round, pick, kind, original_team_id, via,
                             team_id)
    SELECT e.session_id, s.value ->> 'id', CAST(s.value ->> 'overall' AS INTEGER),
           CAST(s.value ->> 'round' AS INTEGER), CAST(s.value ->> 'pick' AS INTEGER),
           s.value ->> 'kind', s.value ->> 'original_team_id', s.value ->> 'via',
           s.value ->> 'team_id'
    FROM draft_events e, {each of}(e.event_data -> 'slots') s
    WHERE e.id = ?
    ON CONFLICT DO NOTHING)";

constexpr auto handOver = R"(
    UPDATE draft_picks
    SET via = CASE WHEN team_id = original_team_id AND via = '[]' THEN via
                   WHEN via = '[]' THEN '[' || {as json}(team_id) || ']'
                   ELSE substr(via, 1, length(via) - 1) || ',' || {as json}(team_id) || ']' END,
        team_id = ?
    WHERE session_id = ? AND id = ?)";

constexpr auto everyDraft = R"(
    SELECT d.id, d.title, d.note, d.draft_type, s.status, d.teams, d.rounds, d.total_picks,
           s.sequence_number, d.created_at, s.changed_at,
           (SELECT count(selection) FROM draft_picks p WHERE p.session_id = s.id),
           (SELECT count(*) FROM trades t WHERE t.session_id = s.id),
           (SELECT round FROM draft_picks p
            WHERE p.session_id = s.id AND p.selection IS NULL AND p.passed = 0
            ORDER BY overall LIMIT 1),
           (SELECT {joined}
            FROM (SELECT coalesce(position, '') AS position FROM draft_picks p
                  WHERE p.session_id = s.id AND p.selection IS NOT NULL ORDER BY selection) made)
    FROM drafts d JOIN draft_sessions s ON s.draft_id = d.id
    ORDER BY s.changed_at DESC, s.global_position DESC)";

QByteArray inWords(QByteArray text, const Words &words)
{
    text.replace("{each of}", words.eachOf);
    text.replace("{as json}", words.asJson);
    text.replace("{joined}", words.joined);
    return text;
}

Dialect dialectOf(const Words &words)
{
    return {inWords(takePlayersIn, words), inWords(takeSlotsIn, words), inWords(handOver, words),
            inWords(everyDraft, words)};
}

} // namespace

const Dialect &Dialect::sqlite()
{
    static const Dialect dialect =
        dialectOf({"json_each", "json_quote", "group_concat(position, char(31))"});
    return dialect;
}

const Dialect &Dialect::postgresql()
{
    static const Dialect dialect =
        dialectOf({"json_array_elements", "to_json", "string_agg(position, chr(31))"});
    return dialect;
}

} // namespace warroom
