// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/tables.h"

namespace warroom::postgres {

const char *const canonicalFunction = R"(
    CREATE FUNCTION warroom_canonical(created_at text, data text, draft text, id uuid,
                                      metadata text, schema integer, type text, version integer)
    RETURNS bytea LANGUAGE sql STABLE AS $$
        SELECT convert_to(format('{"created_at":%s,"data":%s,"draft_id":%s,"id":"%s",'
                                 '"metadata":%s,"schema":%s,"type":%s,"version":%s}',
                                 to_json(created_at), data, to_json(draft), id, metadata, schema,
                                 to_json(type), version), 'UTF8')
    $$)";

// The lock comes first. It gives no transaction id away, so that within a stream the ids grow with
// the versions, and whoever waits for it sees what the one before has committed.
//
// No NOTIFY in here: the server lets only one transaction that notifies commit at a time.
const char *const appendFunction = R"(
    CREATE FUNCTION warroom_append(
        p_stream text, p_expected integer, p_ids uuid[], p_types text[], p_schemas integer[],
        p_data text[], p_metadata text[], p_times text[], p_changes text[])
    RETURNS TABLE (r_outcome text, r_position bigint, r_id uuid, r_stream text, r_version integer,
                   r_type text, r_schema integer, r_data json, r_metadata json, r_time text,
                   r_hash bytea, r_transaction text)
    LANGUAGE plpgsql AS $$
    DECLARE
        one uuid;
        change text;
        is_known boolean := false;
        head integer;
        place bigint;
        chained bytea;
    BEGIN
        PERFORM pg_advisory_xact_lock(hashtextextended(p_stream, 0));

        FOREACH one IN ARRAY p_ids LOOP
            RETURN QUERY
                SELECT 'known', e.global_position, e.id, e.session_id, e.sequence_number,
                       e.event_type, e.event_version, e.event_data, e.metadata, e.created_at,
                       e.hash, e.transaction_id::text
                FROM draft_events e WHERE e.id = one;
            is_known := is_known OR FOUND;
        END LOOP;
        IF is_known THEN
            RETURN;
        END IF;

        SELECT e.sequence_number, e.hash INTO head, chained FROM draft_events e
        WHERE e.session_id = p_stream ORDER BY e.sequence_number DESC LIMIT 1;
        IF NOT FOUND THEN
            head := 0;
            chained := '';
            SELECT s.archived_at INTO r_time FROM streams s WHERE s.id = p_stream;
            IF r_time IS NOT NULL THEN
                r_outcome := 'archived';
                RETURN NEXT;
                RETURN;
            END IF;
        END IF;
        IF NOT (p_expected = head OR p_expected = -1 OR p_expected = -2 AND head > 0) THEN
            r_outcome := 'conflict';
            r_version := head;
            RETURN NEXT;
            RETURN;
        END IF;

        INSERT INTO streams (id, type, version, created_at)
        VALUES (p_stream, 'draft', head + cardinality(p_ids), p_times[1])
        ON CONFLICT (id) DO UPDATE SET version = excluded.version, archived_at = NULL;
        r_outcome := 'recorded';
        r_transaction := pg_current_xact_id()::text;
        FOR i IN 1 .. cardinality(p_ids) LOOP
            head := head + 1;
            chained := sha256(chained || warroom_canonical(p_times[i], p_data[i], p_stream,
                p_ids[i], p_metadata[i], p_schemas[i], p_types[i], head));
            INSERT INTO draft_events (id, session_id, sequence_number, event_type, event_version,
                                      event_data, metadata, created_at, hash)
            VALUES (p_ids[i], p_stream, head, p_types[i], p_schemas[i], p_data[i]::json,
                    p_metadata[i]::json, p_times[i], chained)
            RETURNING draft_events.global_position INTO place;
            r_position := place;
            r_version := head;
            r_hash := chained;
            RETURN NEXT;
        END LOOP;

        FOREACH change IN ARRAY p_changes LOOP
            EXECUTE change;
        END LOOP;
        UPDATE draft_sessions d
        SET sequence_number = head, global_position = place,
            changed_at = p_times[cardinality(p_times)]
        WHERE d.id = p_stream;
    END $$)";

} // namespace warroom::postgres
