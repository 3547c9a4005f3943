// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/dialect.h"

namespace warroom {

namespace {

/// The words that differ.
struct Words {
    const char *eachOf;        ///< the elements of an array, one a row
    const char *eachSide;      ///< of a row x of trades
    const char *asJson;        ///< a text as JSON
    const char *joined;        ///< positions, with U+001F between them
    const char *orderOfTheLog; ///< of events e
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

// Everything by what the draft itself says of players and teams: the same id under two names, in
// two drafts, is two rows, whichever draft is counted first.
constexpr auto countPlayers = R"(
    INSERT INTO player_stats (player_id, player_name, position, drafts, times_drafted, pick_sum,
                              pick_squares)
    SELECT q.id, q.name, q.position, ?, ? * count(q.selection),
           ? * coalesce(sum(q.selection), 0), ? * coalesce(sum(q.selection * q.selection), 0)
    FROM (SELECT DISTINCT p.value ->> 'id' AS id, p.value ->> 'name' AS name,
                          p.value ->> 'position' AS position, k.selection AS selection
          FROM draft_events e JOIN counted_drafts c ON c.session_id = e.session_id
          CROSS JOIN {each of}(e.event_data -> 'players') p
          LEFT JOIN draft_picks k
              ON k.session_id = e.session_id AND k.player_id = (p.value ->> 'id')
          WHERE e.session_id = ? AND e.sequence_number = 1) q
    GROUP BY q.id, q.name, q.position
    ORDER BY q.id, q.name, q.position
    ON CONFLICT (player_id, player_name, position) DO UPDATE
    SET drafts = player_stats.drafts + excluded.drafts,
        times_drafted = player_stats.times_drafted + excluded.times_drafted,
        pick_sum = player_stats.pick_sum + excluded.pick_sum,
        pick_squares = player_stats.pick_squares + excluded.pick_squares)";

constexpr auto countPositions = R"(
    INSERT INTO team_tendencies (team_id, team_name, round, position, picks, drafts, trades)
    SELECT k.team_id, t.name, k.round, coalesce(k.position, ''), ? * count(*), 0, 0
    FROM draft_picks k
    JOIN (SELECT DISTINCT t.value ->> 'id' AS id, t.value ->> 'name' AS name
          FROM draft_events e JOIN counted_drafts c ON c.session_id = e.session_id
          CROSS JOIN {each of}(e.event_data -> 'teams') t
          WHERE e.session_id = ? AND e.sequence_number = 1) t ON t.id = k.team_id
    WHERE k.session_id = ? AND k.selection IS NOT NULL
    GROUP BY k.team_id, t.name, k.round, coalesce(k.position, '')
    ORDER BY k.team_id, t.name, k.round
    ON CONFLICT (team_id, team_name, round, position) DO UPDATE
    SET picks = team_tendencies.picks + excluded.picks)";

constexpr auto countTeams = R"(
    INSERT INTO team_tendencies (team_id, team_name, round, position, picks, drafts, trades)
    SELECT t.id, t.name, 0, '',
           ? * (SELECT count(*) FROM draft_picks k
                WHERE k.session_id = ? AND k.team_id = t.id AND k.selection IS NOT NULL),
           ?,
           ? * (SELECT count(DISTINCT x.sequence_number) FROM trades x CROSS JOIN {each side} s
                WHERE x.session_id = ? AND (s.value ->> 'team_id') = t.id)
    FROM (SELECT DISTINCT t.value ->> 'id' AS id, t.value ->> 'name' AS name
          FROM draft_events e JOIN counted_drafts c ON c.session_id = e.session_id
          CROSS JOIN {each of}(e.event_data -> 'teams') t
          WHERE e.session_id = ? AND e.sequence_number = 1) t
    WHERE true
    ORDER BY t.id, t.name
    ON CONFLICT (team_id, team_name, round, position) DO UPDATE
    SET picks = team_tendencies.picks + excluded.picks,
        drafts = team_tendencies.drafts + excluded.drafts,
        trades = team_tendencies.trades + excluded.trades)";

constexpr auto letters =
    R"(SELECT l.sink, l.event_id, l.attempts, l.last_error, l.next_attempt_at
       FROM dead_letters l LEFT JOIN draft_events e ON e.id = l.event_id
       WHERE ? IN ('', l.sink) ORDER BY {order of the log}, l.sink)";

QByteArray inWords(QByteArray text, const Words &words)
{
    text.replace("{each of}", words.eachOf);
    text.replace("{each side}", words.eachSide);
    text.replace("{as json}", words.asJson);
    text.replace("{joined}", words.joined);
    text.replace("{order of the log}", words.orderOfTheLog);
    return text;
}

Dialect dialectOf(const Words &words)
{
    return {inWords(takePlayersIn, words),  inWords(takeSlotsIn, words),
            inWords(handOver, words),       inWords(everyDraft, words),
            inWords(letters, words),        inWords(countPlayers, words),
            inWords(countPositions, words), inWords(countTeams, words)};
}

} // namespace

const Dialect &Dialect::sqlite()
{
    static const Dialect dialect =
        dialectOf({"json_each", "json_each(x.sides)", "json_quote",
                   "group_concat(position, char(31))", "e.global_position"});
    return dialect;
}

const Dialect &Dialect::postgresql()
{
    static const Dialect dialect =
        dialectOf({"json_array_elements", "json_array_elements(x.sides::json)", "to_json",
                   "string_agg(position, chr(31))", "e.transaction_id, e.global_position"});
    return dialect;
}

} // namespace warroom
