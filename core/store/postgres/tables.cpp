// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/tables.h"

#include <array>

namespace warroom::postgres {

namespace {

// Texts that are compared or sorted do so byte by byte, whatever the database's language.

constexpr auto streams = R"(
    CREATE TABLE streams (
        id TEXT COLLATE "C" PRIMARY KEY,
        type TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at TEXT COLLATE "C" NOT NULL,
        archived_at TEXT COLLATE "C") WITH (fillfactor = 50))";

// json, not jsonb: it keeps the bytes that the hash covers. A metadata whose members cannot be
// looked at would stop every search for a correlation, so none comes in.
constexpr auto draftEvents = R"(
    CREATE TABLE draft_events (
        global_position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        id UUID NOT NULL UNIQUE,
        session_id TEXT COLLATE "C" NOT NULL REFERENCES streams(id),
        sequence_number INTEGER NOT NULL CHECK (sequence_number > 0),
        event_type TEXT NOT NULL,
        event_version INTEGER NOT NULL,
        event_data JSON NOT NULL,
        metadata JSON NOT NULL CHECK (coalesce(metadata ->> 'correlation_id', '-') <> ''),
        created_at TEXT COLLATE "C" NOT NULL,
        hash BYTEA NOT NULL,
        transaction_id XID8 NOT NULL DEFAULT pg_current_xact_id(),
        UNIQUE (session_id, sequence_number)))";

constexpr auto draftEventsInOrder =
    "CREATE INDEX draft_events_in_order ON draft_events (transaction_id, global_position)";

// An archived draft may leave: it stands whole in a file of its own.
constexpr auto keepEvents = R"(
    CREATE FUNCTION warroom_keep_event() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'UPDATE' THEN
            RAISE EXCEPTION 'an event is never changed';
        ELSIF TG_OP = 'TRUNCATE' OR EXISTS (SELECT 1 FROM streams s WHERE s.id = OLD.session_id
                                                                      AND s.archived_at IS NULL) THEN
            RAISE EXCEPTION 'an event is never deleted';
        END IF;
        RETURN OLD;
    END $$)";

constexpr auto draftSessions = R"(
    CREATE TABLE draft_sessions (
        id TEXT COLLATE "C" PRIMARY KEY REFERENCES streams(id),
        draft_id TEXT COLLATE "C" NOT NULL REFERENCES drafts(id),
        status TEXT NOT NULL,
        pick_id TEXT,
        pick_started_at TEXT,
        timeout_at TEXT,
        paused_at TEXT,
        paused_pick_id TEXT,
        remaining_ms BIGINT,
        started_at TEXT,
        completed_at TEXT,
        sequence_number INTEGER NOT NULL,
        global_position BIGINT NOT NULL,
        changed_at TEXT COLLATE "C" NOT NULL))";

constexpr auto draftPicks = R"(
    CREATE TABLE draft_picks (
        session_id TEXT COLLATE "C" NOT NULL REFERENCES streams(id),
        id TEXT COLLATE "C" NOT NULL,
        overall INTEGER NOT NULL,
        round INTEGER NOT NULL,
        pick INTEGER NOT NULL,
        kind TEXT NOT NULL,
        original_team_id TEXT NOT NULL,
        via TEXT NOT NULL,
        team_id TEXT NOT NULL,
        passed INTEGER NOT NULL DEFAULT 0,
        player_id TEXT,
        player_name TEXT,
        position TEXT,
        selection INTEGER,
        selection_in_round INTEGER,
        source TEXT,
        picked_at TEXT,
        PRIMARY KEY (session_id, id)))";

constexpr auto neverChange = R"(
    CREATE TRIGGER draft_events_never_change BEFORE UPDATE OR DELETE ON draft_events
    FOR EACH ROW EXECUTE FUNCTION warroom_keep_event())";

constexpr auto neverTruncate = R"(
    CREATE TRIGGER draft_events_never_go BEFORE TRUNCATE ON draft_events
    FOR EACH STATEMENT EXECUTE FUNCTION warroom_keep_event())";

constexpr auto drafts = R"(
    CREATE TABLE drafts (
        id TEXT COLLATE "C" PRIMARY KEY REFERENCES streams(id),
        title TEXT NOT NULL,
        note TEXT NOT NULL,
        draft_type TEXT NOT NULL,
        rounds INTEGER NOT NULL,
        teams INTEGER NOT NULL,
        total_picks INTEGER NOT NULL,
        created_at TEXT COLLATE "C" NOT NULL))";

constexpr auto draftPlayers = R"(
    CREATE TABLE draft_players (
        session_id TEXT COLLATE "C" NOT NULL REFERENCES streams(id),
        player_id TEXT COLLATE "C" NOT NULL,
        position TEXT NOT NULL,
        PRIMARY KEY (session_id, player_id)))";

constexpr auto draftPicksByOverall = R"(
    CREATE INDEX draft_picks_by_overall ON draft_picks (session_id, overall))";

constexpr auto trades = R"(
    CREATE TABLE trades (
        session_id TEXT COLLATE "C" NOT NULL REFERENCES streams(id),
        sequence_number INTEGER NOT NULL,
        id TEXT NOT NULL,
        sides TEXT NOT NULL,
        picks_before INTEGER NOT NULL,
        executed_at TEXT NOT NULL,
        PRIMARY KEY (session_id, sequence_number)))";

constexpr auto subscriptions = R"(
    CREATE TABLE subscriptions (
        name TEXT COLLATE "C" PRIMARY KEY,
        position TEXT NOT NULL,
        updated_at TEXT NOT NULL))";

constexpr auto deadLetters = R"(
    CREATE TABLE dead_letters (
        sink TEXT COLLATE "C" NOT NULL,
        event_id UUID NOT NULL,
        attempts INTEGER NOT NULL,
        last_error TEXT NOT NULL,
        next_attempt_at TEXT,
        PRIMARY KEY (sink, event_id)))";

constexpr auto draftSnapshots = R"(
    CREATE TABLE draft_snapshots (
        session_id TEXT COLLATE "C" NOT NULL REFERENCES streams(id),
        sequence_number INTEGER NOT NULL,
        schema TEXT COLLATE "C" NOT NULL,
        state_data TEXT NOT NULL,
        PRIMARY KEY (session_id, schema, sequence_number)))";

constexpr auto countedDrafts = R"(
    CREATE TABLE counted_drafts (
        session_id TEXT COLLATE "C" PRIMARY KEY REFERENCES streams(id)))";

constexpr auto playerStats = R"(
    CREATE TABLE player_stats (
        player_id TEXT COLLATE "C" NOT NULL,
        player_name TEXT COLLATE "C" NOT NULL,
        position TEXT COLLATE "C" NOT NULL,
        drafts INTEGER NOT NULL,
        times_drafted INTEGER NOT NULL,
        pick_sum BIGINT NOT NULL,
        pick_squares BIGINT NOT NULL,
        PRIMARY KEY (player_id, player_name, position)))";

constexpr auto teamTendencies = R"(
    CREATE TABLE team_tendencies (
        team_id TEXT COLLATE "C" NOT NULL,
        team_name TEXT COLLATE "C" NOT NULL,
        round INTEGER NOT NULL,
        position TEXT COLLATE "C" NOT NULL,
        picks INTEGER NOT NULL,
        drafts INTEGER NOT NULL,
        trades INTEGER NOT NULL,
        PRIMARY KEY (team_id, team_name, round, position)))";

constexpr auto draftPatterns = R"(
    CREATE TABLE draft_patterns (
        session_id TEXT COLLATE "C" NOT NULL REFERENCES streams(id),
        kind TEXT COLLATE "C" NOT NULL,
        first_pick INTEGER NOT NULL,
        last_pick INTEGER NOT NULL,
        picks INTEGER NOT NULL,
        position TEXT COLLATE "C" NOT NULL,
        player_id TEXT NOT NULL,
        player_name TEXT NOT NULL,
        team_id TEXT NOT NULL,
        value INTEGER NOT NULL))";

constexpr auto draftPatternsByDraft = R"(
    CREATE INDEX draft_patterns_by_draft ON draft_patterns (session_id, kind, first_pick))";

constexpr auto personKeys = R"(
    CREATE TABLE person_keys (
        key_id UUID PRIMARY KEY,
        person_id TEXT COLLATE "C" NOT NULL,
        key_bytes BYTEA,
        created_at TEXT NOT NULL,
        destroyed_at TEXT,
        made_here INTEGER NOT NULL))";

// Two hosts that name one person at the same time must seal under the same key.
constexpr auto personKeysInUse = R"(
    CREATE UNIQUE INDEX person_keys_in_use ON person_keys (person_id)
    WHERE made_here = 1 AND key_bytes IS NOT NULL)";

// One transaction brings in one import and nothing else.
constexpr auto imports = R"(
    CREATE TABLE imports (
        transaction_id XID8 PRIMARY KEY))";

Migration tables()
{
    return {
        streams,
        draftEvents,
        draftEventsInOrder,
        keepEvents,
        neverChange,
        neverTruncate,
        drafts,
        draftSessions,
        draftPlayers,
        draftPicks,
        draftPicksByOverall,
        trades,
        subscriptions,
        deadLetters,
        draftSnapshots,
        canonicalFunction,
        appendFunction,
    };
}

} // namespace

std::span<const Migration> migrations()
{
    static const std::array steps{
        tables(),
        Migration{countedDrafts, playerStats, teamTendencies, draftPatterns, draftPatternsByDraft},
        Migration{personKeys, personKeysInUse}, Migration{imports}};
    return steps;
}

} // namespace warroom::postgres
