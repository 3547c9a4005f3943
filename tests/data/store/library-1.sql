PRAGMA application_id = 1465012813;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE streams (
               id TEXT PRIMARY KEY,
               type TEXT NOT NULL,
               version INTEGER NOT NULL,
               created_at TEXT NOT NULL,
               archived_at TEXT);
INSERT INTO streams VALUES('6b7f3b6c-20a1-52c3-bd5f-3bba8942388c','draft',7,'2026-04-23T20:00:00.000Z',NULL);
CREATE TABLE draft_events (
               global_position INTEGER PRIMARY KEY AUTOINCREMENT,
               id TEXT NOT NULL UNIQUE,
               session_id TEXT NOT NULL REFERENCES streams(id),
               sequence_number INTEGER NOT NULL CHECK (sequence_number > 0),
               event_type TEXT NOT NULL,
               event_version INTEGER NOT NULL,
               event_data TEXT NOT NULL,
               metadata TEXT NOT NULL,
               created_at TEXT NOT NULL,
               hash BLOB NOT NULL,
               UNIQUE (session_id, sequence_number));
INSERT INTO draft_events VALUES(1,'2a7b6654-21e9-5c8e-a285-425b5b4dac29','6b7f3b6c-20a1-52c3-bd5f-3bba8942388c',1,'DraftCreated',1,'{"clock":{"expiry":"pass","seconds_by_round":[480,420,300,300,300,300,240],"seconds_compensatory":300},"created_at":"2026-04-23T20:00:00.000Z","draft_id":"6b7f3b6c-20a1-52c3-bd5f-3bba8942388c","draft_type":"snake","note":"","players":[{"height_in":75,"id":"fernando-mendoza","name":"Fernando Mendoza","position":"QB","rank":1,"school":"Indiana","weight_lb":220},{"height_in":72,"id":"caleb-downs","name":"Caleb Downs","position":"S","rank":2,"school":"Ohio State","weight_lb":200},{"arm_in":32.5,"forty_s":4.46,"hand_in":9.5,"height_in":75,"id":"arvell-reese","name":"Arvell Reese","position":"LB","rank":3,"school":"Ohio State","weight_lb":235},{"arm_in":33.75,"broad_in":129,"forty_s":4.5,"hand_in":10.25,"height_in":76,"id":"david-bailey","name":"David Bailey","position":"EDGE","rank":4,"school":"Texas Tech","vertical_in":35,"weight_lb":255},{"arm_in":32,"forty_s":4.36,"hand_in":9.125,"height_in":71,"id":"jeremiyah-love","name":"Jeremiyah Love","position":"RB","rank":5,"school":"Notre Dame","weight_lb":210}],"program":{"pace":"real","seed":7},"rounds":1,"seats":[{"control":"program","occupant":"","team_id":"ARI"},{"control":"program","occupant":"","team_id":"CHI"}],"slots":[{"id":"1.01","kind":"regular","original_team_id":"ARI","overall":1,"pick":1,"round":1,"team_id":"ARI","via":[]},{"id":"1.02","kind":"regular","original_team_id":"CHI","overall":2,"pick":2,"round":1,"team_id":"CHI","via":[]}],"teams":[{"colour":"#97233F","colour_2":"#FFB612","id":"ARI","name":"Arizona Cardinals","needs":["QB","OT","CB","EDGE","WR","DT"],"short_name":"Cardinals"},{"colour":"#0B162A","colour_2":"#C83803","id":"CHI","name":"Chicago Bears","needs":["OT","CB","WR","EDGE","DT","S"],"short_name":"Bears"}],"title":"2026 NFL Draft"}','{"actor_id":"program","causation_id":"13217e24-ebee-5913-8eda-529a1618d2b8","correlation_id":"13217e24-ebee-5913-8eda-529a1618d2b8","source_id":"warroom"}','2026-04-23T20:00:00.000Z',X'37157ab230427c73cd276963ecd9516c5e946adf1c682d8a91d3c5ebc3b9b165');
INSERT INTO draft_events VALUES(2,'0e3f2325-df1c-5d9d-8b8b-391fcfc4fb7a','6b7f3b6c-20a1-52c3-bd5f-3bba8942388c',2,'DraftStarted',1,'{"draft_id":"6b7f3b6c-20a1-52c3-bd5f-3bba8942388c","draft_type":"snake","started_at":"2026-04-23T20:00:00.000Z","total_picks":2,"total_rounds":1}','{"actor_id":"program","causation_id":"0dd3850c-f305-52ae-8a1a-44ae6cf86409","correlation_id":"0dd3850c-f305-52ae-8a1a-44ae6cf86409","source_id":"warroom"}','2026-04-23T20:00:00.000Z',X'c1196c25d4ed09663a9549caa3d4715f8063f98eded4f99dfa447641c22e2fcb');
INSERT INTO draft_events VALUES(3,'eeb42bdd-b6f7-5592-afc8-8024e02c3259','6b7f3b6c-20a1-52c3-bd5f-3bba8942388c',3,'PickStarted',1,'{"overall_pick":1,"pick":1,"pick_id":"1.01","round":1,"started_at":"2026-04-23T20:00:00.000Z","team_id":"ARI","time_per_pick_sec":480,"timeout_at":"2026-04-23T20:08:00.000Z"}','{"actor_id":"program","causation_id":"0dd3850c-f305-52ae-8a1a-44ae6cf86409","correlation_id":"0dd3850c-f305-52ae-8a1a-44ae6cf86409","source_id":"warroom"}','2026-04-23T20:00:00.000Z',X'3825333ff7060330fbd9b5d7585ce5f22509003e9d25293d987f7fd5fb35e92b');
INSERT INTO draft_events VALUES(4,'3d4ec606-8fc7-58ec-8419-eb6744687873','6b7f3b6c-20a1-52c3-bd5f-3bba8942388c',4,'PickMade',1,'{"overall_pick":1,"pick":1,"pick_id":"1.01","picked_at":"2026-04-23T20:02:37.075Z","player_id":"fernando-mendoza","player_name":"Fernando Mendoza","reason":{"board_rank":1,"kind":"best_available","need":1,"score":1968},"round":1,"source":"gm","team_id":"ARI","team_name":"Arizona Cardinals"}','{"actor_id":"program","causation_id":"1b59ad48-f3b9-562a-966a-5bf8e81da385","correlation_id":"1b59ad48-f3b9-562a-966a-5bf8e81da385","source_id":"warroom"}','2026-04-23T20:02:37.075Z',X'754a9e7c471ffc1a399b85f24207725b9999a59f66f85d845a442c59c1268822');
INSERT INTO draft_events VALUES(5,'93d199a6-09b1-578b-b0ae-dc57a6514428','6b7f3b6c-20a1-52c3-bd5f-3bba8942388c',5,'PickStarted',1,'{"overall_pick":2,"pick":2,"pick_id":"1.02","round":1,"started_at":"2026-04-23T20:02:37.075Z","team_id":"CHI","time_per_pick_sec":480,"timeout_at":"2026-04-23T20:10:37.075Z"}','{"actor_id":"program","causation_id":"1b59ad48-f3b9-562a-966a-5bf8e81da385","correlation_id":"1b59ad48-f3b9-562a-966a-5bf8e81da385","source_id":"warroom"}','2026-04-23T20:02:37.075Z',X'c273f57e3790b9a670da823adea82aff32209b448654c02fedd448aa6fa4ac9f');
INSERT INTO draft_events VALUES(6,'7b5c2d04-d129-5f55-a447-1140f3db0008','6b7f3b6c-20a1-52c3-bd5f-3bba8942388c',6,'PickMade',1,'{"overall_pick":2,"pick":2,"pick_id":"1.02","picked_at":"2026-04-23T20:04:47.861Z","player_id":"david-bailey","player_name":"David Bailey","reason":{"board_rank":3,"kind":"fills_need","need":4,"score":1199},"round":1,"source":"gm","team_id":"CHI","team_name":"Chicago Bears"}','{"actor_id":"program","causation_id":"bfda7275-2341-527e-8cb1-30831d04fb47","correlation_id":"bfda7275-2341-527e-8cb1-30831d04fb47","source_id":"warroom"}','2026-04-23T20:04:47.861Z',X'58897cfa4db77f7421acd760686871c50b04714540e27cc0cfde1252cc0f2297');
INSERT INTO draft_events VALUES(7,'ba671899-8e2f-5ae9-95bf-e591244bab9c','6b7f3b6c-20a1-52c3-bd5f-3bba8942388c',7,'DraftCompleted',1,'{"completed_at":"2026-04-23T20:04:47.861Z","draft_id":"6b7f3b6c-20a1-52c3-bd5f-3bba8942388c","duration":287,"total_picks":2}','{"actor_id":"program","causation_id":"bfda7275-2341-527e-8cb1-30831d04fb47","correlation_id":"bfda7275-2341-527e-8cb1-30831d04fb47","source_id":"warroom"}','2026-04-23T20:04:47.861Z',X'a428429b866e8617db3b6932b6121e7423766018817ba075287363f392b9c0c7');
CREATE TABLE drafts (
               id TEXT PRIMARY KEY REFERENCES streams(id),
               title TEXT NOT NULL,
               note TEXT NOT NULL,
               draft_type TEXT NOT NULL,
               rounds INTEGER NOT NULL,
               teams INTEGER NOT NULL,
               total_picks INTEGER NOT NULL,
               created_at TEXT NOT NULL);
INSERT INTO drafts VALUES('6b7f3b6c-20a1-52c3-bd5f-3bba8942388c','2026 NFL Draft','','snake',1,2,2,'2026-04-23T20:00:00.000Z');
CREATE TABLE draft_sessions (
               id TEXT PRIMARY KEY REFERENCES streams(id),
               draft_id TEXT NOT NULL REFERENCES drafts(id),
               status TEXT NOT NULL,
               pick_id TEXT,
               pick_started_at TEXT,
               timeout_at TEXT,
               paused_at TEXT,
               paused_pick_id TEXT,
               remaining_ms INTEGER,
               started_at TEXT,
               completed_at TEXT,
               sequence_number INTEGER NOT NULL,
               global_position INTEGER NOT NULL,
               changed_at TEXT NOT NULL);
INSERT INTO draft_sessions VALUES('6b7f3b6c-20a1-52c3-bd5f-3bba8942388c','6b7f3b6c-20a1-52c3-bd5f-3bba8942388c','COMPLETED',NULL,NULL,NULL,NULL,NULL,NULL,'2026-04-23T20:00:00.000Z','2026-04-23T20:04:47.861Z',7,7,'2026-04-23T20:04:47.861Z');
CREATE TABLE draft_players (
               session_id TEXT NOT NULL REFERENCES streams(id),
               player_id TEXT NOT NULL,
               position TEXT NOT NULL,
               PRIMARY KEY (session_id, player_id)) WITHOUT ROWID;
INSERT INTO draft_players VALUES('6b7f3b6c-20a1-52c3-bd5f-3bba8942388c','arvell-reese','LB');
INSERT INTO draft_players VALUES('6b7f3b6c-20a1-52c3-bd5f-3bba8942388c','caleb-downs','S');
INSERT INTO draft_players VALUES('6b7f3b6c-20a1-52c3-bd5f-3bba8942388c','david-bailey','EDGE');
INSERT INTO draft_players VALUES('6b7f3b6c-20a1-52c3-bd5f-3bba8942388c','fernando-mendoza','QB');
INSERT INTO draft_players VALUES('6b7f3b6c-20a1-52c3-bd5f-3bba8942388c','jeremiyah-love','RB');
CREATE TABLE draft_picks (
               session_id TEXT NOT NULL REFERENCES streams(id),
               id TEXT NOT NULL,
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
               PRIMARY KEY (session_id, id)) WITHOUT ROWID;
INSERT INTO draft_picks VALUES('6b7f3b6c-20a1-52c3-bd5f-3bba8942388c','1.01',1,1,1,'regular','ARI','[]','ARI',0,'fernando-mendoza','Fernando Mendoza','QB',1,1,'gm','2026-04-23T20:02:37.075Z');
INSERT INTO draft_picks VALUES('6b7f3b6c-20a1-52c3-bd5f-3bba8942388c','1.02',2,1,2,'regular','CHI','[]','CHI',0,'david-bailey','David Bailey','EDGE',2,2,'gm','2026-04-23T20:04:47.861Z');
CREATE TABLE trades (
               session_id TEXT NOT NULL REFERENCES streams(id),
               sequence_number INTEGER NOT NULL,
               id TEXT NOT NULL,
               sides TEXT NOT NULL,
               picks_before INTEGER NOT NULL,
               executed_at TEXT NOT NULL,
               PRIMARY KEY (session_id, sequence_number)) WITHOUT ROWID;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('draft_events',7);
CREATE TRIGGER draft_events_never_change BEFORE UPDATE ON draft_events
           BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER draft_events_never_go BEFORE DELETE ON draft_events
           BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
CREATE TRIGGER draft_events_never_replaced BEFORE INSERT ON draft_events
           WHEN EXISTS (SELECT 1 FROM draft_events WHERE id = NEW.id)
             OR EXISTS (SELECT 1 FROM draft_events WHERE global_position = NEW.global_position)
             OR EXISTS (SELECT 1 FROM draft_events WHERE session_id = NEW.session_id
                                                     AND sequence_number = NEW.sequence_number)
           BEGIN SELECT RAISE(ABORT, 'an event is never replaced'); END;
CREATE INDEX draft_picks_by_overall ON draft_picks (session_id, overall);
COMMIT;
