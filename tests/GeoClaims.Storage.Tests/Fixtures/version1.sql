
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE SCHEMA version1;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE version1.case_revision (
    case_id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    recorded bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    head text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C"
);

CREATE TABLE version1.known_mark (
    case_id text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    known_from bigint NOT NULL,
    place bigint NOT NULL,
    mark text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    grade text COLLATE pg_catalog."C"
);

CREATE TABLE version1.known_record (
    case_id text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    ended bigint,
    kind text NOT NULL COLLATE pg_catalog."C",
    earliest bigint NOT NULL,
    latest bigint NOT NULL,
    zone_data text NOT NULL COLLATE pg_catalog."C",
    actor text COLLATE pg_catalog."C",
    stance text COLLATE pg_catalog."C",
    proposition text COLLATE pg_catalog."C",
    credibility bigint,
    body text COLLATE pg_catalog."C",
    words tsvector NOT NULL,
    digest text NOT NULL COLLATE pg_catalog."C"
);

CREATE TABLE version1.record_version (
    case_id text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    place bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    tx_from bigint NOT NULL,
    tx_to bigint NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C"
);

CREATE TABLE version1.store_version (
    version bigint NOT NULL
);

CREATE TABLE version1.withdrawal (
    number bigint NOT NULL,
    address text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C"
);

INSERT INTO version1.case_revision VALUES ('bridge', 1, 1772452800000000000, 'sha256:35f05e0e5271c2e092c6af996c2a3d47c430ce191bb2f6fd790130e8822513ab', '{"author":"Ann","number":1,"reason":"starts","recorded":"2026-03-02T12:00:00Z","title":"The bridge","zone":"Europe/Moscow","zoneData":"TZDB: 2026f (mapping: 49)"}', '{"title":"The bridge","zone":"Europe/Moscow","zoneData":"TZDB: 2026f (mapping: 49)"}');
INSERT INTO version1.case_revision VALUES ('bridge', 2, 1772456400000000000, 'sha256:86171bbe0fd240a2933a179222f4cf12378852cecbe4a185a460b14ff980c72d', '{"author":"Ann","number":2,"previous":"sha256:35f05e0e5271c2e092c6af996c2a3d47c430ce191bb2f6fd790130e8822513ab","reason":"adds","recorded":"2026-03-02T13:00:00Z"}', '{"title":"The bridge","zone":"Europe/Moscow","zoneData":"TZDB: 2026f (mapping: 49)"}');
INSERT INTO version1.case_revision VALUES ('bridge', 3, 1772460000000000000, 'sha256:198ee55fe31b0c1dc0fe5f0f3431beddba17f4d926499e6b7ea41675a40e72d0', '{"author":"Bob","number":3,"previous":"sha256:86171bbe0fd240a2933a179222f4cf12378852cecbe4a185a460b14ff980c72d","reason":"the full name","recorded":"2026-03-02T14:00:00Z"}', '{"title":"The bridge","zone":"Europe/Moscow","zoneData":"TZDB: 2026f (mapping: 49)"}');
INSERT INTO version1.case_revision VALUES ('bridge', 4, 1772463600000000000, 'sha256:0aa25b292cdfc6e9ac11d3144d3d0a12a07cf3eaee8c832599970a4d399c6610', '{"author":"Bob","number":4,"previous":"sha256:198ee55fe31b0c1dc0fe5f0f3431beddba17f4d926499e6b7ea41675a40e72d0","reason":"not of the matter","recorded":"2026-03-02T15:00:00Z","removed":["actor:mayor"]}', '{"title":"The bridge","zone":"Europe/Moscow","zoneData":"TZDB: 2026f (mapping: 49)"}');
INSERT INTO version1.case_revision VALUES ('harbour', 1, 1772467200000000000, 'sha256:f5753fcee7d726976857736d30d14168823008ae2a08fe7f70097e71c3922e36', '{"author":"Ann","number":1,"reason":"starts","recorded":"2026-03-02T16:00:00Z","title":"The harbour"}', '{"title":"The harbour"}');
INSERT INTO version1.case_revision VALUES ('random', 1, 1772470800000000000, 'sha256:ce509437c68c59a1a08b4993bc3705faa1e49abdb6e325f1532c780c195440ff', '{"author":"Ann","handling":{"mark":""},"number":1,"reason":"first version","recorded":"2026-03-02T17:00:00Z","title":"พยาน สะพาน พยาน พยาน ท่าเรือ 🔥","zone":"Pacific/Apia","zoneData":"TZDB: 2026f (mapping: 49)"}', '{"title":"\u0E1E\u0E22\u0E32\u0E19 \u0E2A\u0E30\u0E1E\u0E32\u0E19 \u0E1E\u0E22\u0E32\u0E19 \u0E1E\u0E22\u0E32\u0E19 \u0E17\u0E48\u0E32\u0E40\u0E23\u0E37\u0E2D \uD83D\uDD25","zone":"Pacific/Apia","zoneData":"TZDB: 2026f (mapping: 49)","handling":""}');
INSERT INTO version1.case_revision VALUES ('random', 2, 1772474400000000000, 'sha256:e25a95368345c7c2cca34b1e19a61b4d009a64b47fa5466f8765f3f50c210180', '{"author":"Bob","number":2,"previous":"sha256:ce509437c68c59a1a08b4993bc3705faa1e49abdb6e325f1532c780c195440ff","reason":"another title","recorded":"2026-03-02T18:00:00Z","title":"Version 2"}', '{"title":"Version 2","zone":"Pacific/Apia","zoneData":"TZDB: 2026f (mapping: 49)","handling":""}');
INSERT INTO version1.case_revision VALUES ('random', 3, 1772478000000000000, 'sha256:b0aaaa3f91099beab14a42729e7b3b4cd335d78fd59a6ae284cb9bb8530f67c0', '{"author":"Bob","number":3,"previous":"sha256:e25a95368345c7c2cca34b1e19a61b4d009a64b47fa5466f8765f3f50c210180","reason":"another title","recorded":"2026-03-02T19:00:00Z","title":"Version 3"}', '{"title":"Version 3","zone":"Pacific/Apia","zoneData":"TZDB: 2026f (mapping: 49)","handling":""}');
INSERT INTO version1.case_revision VALUES ('random', 4, 1772481600000000000, 'sha256:46c34394e486a01c1f40fe5065e2148883d9987fa521639be2f7c148842f33c7', '{"author":"Bob","number":4,"previous":"sha256:b0aaaa3f91099beab14a42729e7b3b4cd335d78fd59a6ae284cb9bb8530f67c0","reason":"another title","recorded":"2026-03-02T20:00:00Z","title":"Version 4"}', '{"title":"Version 4","zone":"Pacific/Apia","zoneData":"TZDB: 2026f (mapping: 49)","handling":""}');
INSERT INTO version1.case_revision VALUES ('random', 5, 1772485200000000000, 'sha256:2676614036deeb4c76a862044af81a9cbc14192489cb2cfbf9a257793ce42af0', '{"author":"Bob","number":5,"previous":"sha256:46c34394e486a01c1f40fe5065e2148883d9987fa521639be2f7c148842f33c7","reason":"another title","recorded":"2026-03-02T21:00:00Z","title":"Version 5"}', '{"title":"Version 5","zone":"Pacific/Apia","zoneData":"TZDB: 2026f (mapping: 49)","handling":""}');

INSERT INTO version1.known_mark VALUES ('bridge', 'actor:ann', 2, -9223372036854775808, 0, 'name', 'city government', NULL);
INSERT INTO version1.known_mark VALUES ('bridge', 'actor:mayor', 2, -9223372036854775808, 0, 'name', 'the mayor', NULL);
INSERT INTO version1.known_mark VALUES ('bridge', 'report:r', 2, 1772398799999999999, 0, 'address', 'https://example.org/1', NULL);
INSERT INTO version1.known_mark VALUES ('bridge', 'ev:e', 2, 1772398799999999999, 0, 'source', 'source:herald', 'B');
INSERT INTO version1.known_mark VALUES ('bridge', 'ev:e', 2, 1772398799999999999, 1, 'source-name', 'herald', 'B');
INSERT INTO version1.known_mark VALUES ('bridge', 'actor:ann', 3, -9223372036854775808, 0, 'name', 'city government of ostrava', NULL);
INSERT INTO version1.known_mark VALUES ('harbour', 'actor:city', 1, -9223372036854775808, 0, 'name', 'city government', NULL);
INSERT INTO version1.known_mark VALUES ('harbour', 'actor:ship', 1, -9223372036854775808, 0, 'name', 'a ship', NULL);
INSERT INTO version1.known_mark VALUES ('random', 'actor:证人_1', 1, -9223372036854775808, 0, 'name', 'მოწმე', NULL);

INSERT INTO version1.known_record VALUES ('bridge', 'event:fall', 2, 1772343000000000000, 9223372036854775807, NULL, 'event', 1772343000000000000, 1772343000000000000, 'TZDB: 2026f (mapping: 49)', NULL, NULL, NULL, NULL, NULL, '''fall'' ''the''', '711366e96f6d423007d86c248166d091');
INSERT INTO version1.known_record VALUES ('bridge', 'source:herald', 2, -9223372036854775808, 9223372036854775807, NULL, 'source', -9223372036854775808, -9223372036854775808, 'TZDB: 2026f (mapping: 49)', NULL, NULL, NULL, NULL, NULL, '''herald''', 'dc1077ed84823dd7b8aa3cb3baa3b04a');
INSERT INTO version1.known_record VALUES ('bridge', 'report:r', 2, 1772398799999999999, 9223372036854775807, NULL, 'report', 1772312400000000000, 1772398799999999999, 'TZDB: 2026f (mapping: 49)', NULL, NULL, NULL, NULL, NULL, '''1'' ''example'' ''https'' ''org'' ''мост'' ''упал''', 'e6d3a4c99430206849591175b8918b34');
INSERT INTO version1.known_record VALUES ('bridge', 'prop:p', 2, -9223372036854775808, 9223372036854775807, NULL, 'proposition', -9223372036854775808, -9223372036854775808, 'TZDB: 2026f (mapping: 49)', NULL, NULL, NULL, NULL, NULL, '''bridge'' ''fell'' ''the'' ''мост'' ''упал''', '8b518cfd752c811ff10cf77e92e4c819');
INSERT INTO version1.known_record VALUES ('bridge', 'claim:c', 2, 1772398799999999999, 9223372036854775807, NULL, 'claim', 1772348400000000000, 1772348400000000000, 'TZDB: 2026f (mapping: 49)', 'actor:ann', 'Asserts', 'prop:p', NULL, NULL, '', 'a5bf370bebecb9fe4c1071b902c430cc');
INSERT INTO version1.known_record VALUES ('bridge', 'ev:e', 2, 1772398799999999999, 9223372036854775807, NULL, 'evidence', -9223372036854775808, -9223372036854775808, 'TZDB: 2026f (mapping: 49)', NULL, NULL, NULL, 6, NULL, '''seen''', '6802aec9b1f6181e3ba1c8f7d2550ae6');
INSERT INTO version1.known_record VALUES ('bridge', 'actor:ann', 3, -9223372036854775808, 9223372036854775807, NULL, 'actor', -9223372036854775808, -9223372036854775808, 'TZDB: 2026f (mapping: 49)', NULL, NULL, NULL, NULL, NULL, '''city'' ''government'' ''of'' ''ostrava''', '5d3cc064a53877cae287ed6b1912cffa');
INSERT INTO version1.known_record VALUES ('bridge', 'actor:ann', 2, -9223372036854775808, 9223372036854775807, 3, 'actor', -9223372036854775808, -9223372036854775808, 'TZDB: 2026f (mapping: 49)', NULL, NULL, NULL, NULL, NULL, '''city'' ''government''', 'ca7760f4ee5dbf58a3a989da1c45d299');
INSERT INTO version1.known_record VALUES ('bridge', 'actor:mayor', 2, -9223372036854775808, 9223372036854775807, 4, 'actor', -9223372036854775808, -9223372036854775808, 'TZDB: 2026f (mapping: 49)', NULL, NULL, NULL, NULL, NULL, '''mayor'' ''the''', '3c23ff93bb407da1c663a044a1c586a9');
INSERT INTO version1.known_record VALUES ('harbour', 'actor:city', 1, -9223372036854775808, 9223372036854775807, NULL, 'actor', -9223372036854775808, -9223372036854775808, '', NULL, NULL, NULL, NULL, NULL, '''city'' ''government''', '83426c9541d68f740a7040563070bfed');
INSERT INTO version1.known_record VALUES ('harbour', 'actor:ship', 1, -9223372036854775808, 9223372036854775807, NULL, 'actor', -9223372036854775808, -9223372036854775808, '', NULL, NULL, NULL, NULL, NULL, '''a'' ''ship''', '2292f484a3bd8741b0fc330028dfaecf');
INSERT INTO version1.known_record VALUES ('random', 'actor:证人_1', 1, -9223372036854775808, 9223372036854775807, NULL, 'actor', -9223372036854775808, -9223372036854775808, 'TZDB: 2026f (mapping: 49)', NULL, NULL, NULL, NULL, NULL, '''მოწმე''', '7841f4471e40469114f6242d16ca55a4');
INSERT INTO version1.known_record VALUES ('random', 'prop:ท่าเรือ_2', 1, -9223372036854775808, 9223372036854775807, NULL, 'proposition', -9223372036854775808, -9223372036854775808, 'TZDB: 2026f (mapping: 49)', NULL, NULL, NULL, NULL, NULL, '''alert'' ''amp'' ''bridge'' ''corrosion'' ''dockers'' ''harbour'' ''night'' ''said'' ''script'' ''witness'' ''x'' ''تقرير''', 'cf7092dbaa1a041b584002d705a67f73');
INSERT INTO version1.known_record VALUES ('random', 'claim:مدينة-1', 1, 1696071599999999999, 9223372036854775807, NULL, 'claim', 946724400000000000, 4102397999999999999, 'TZDB: 2026f (mapping: 49)', 'actor:证人_1', 'Doubts', 'prop:ท่าเรือ_2', NULL, NULL, '''highly'' ''icd203'' ''probable''', 'b39278d6dc43b3f1f73f84470be97f51');

INSERT INTO version1.record_version VALUES ('bridge', 'event:fall', 2, 0, 'event', 1772456400000000000, 9223372036854775807, '{"event":{"id":"event:fall","name":"The fall","time":"2026-03-01T08:30"}}');
INSERT INTO version1.record_version VALUES ('bridge', 'source:herald', 2, 3, 'source', 1772456400000000000, 9223372036854775807, '{"source":{"id":"source:herald","name":"Herald","reliability":"B"}}');
INSERT INTO version1.record_version VALUES ('bridge', 'report:r', 2, 4, 'report', 1772456400000000000, 9223372036854775807, '{"report":{"address":"https://example.org/1","id":"report:r","published":"2026-03-01","source":"source:herald","title":"Мост упал"}}');
INSERT INTO version1.record_version VALUES ('bridge', 'prop:p', 2, 5, 'proposition', 1772456400000000000, 9223372036854775807, '{"proposition":{"id":"prop:p","statement":"The bridge fell, мост упал"}}');
INSERT INTO version1.record_version VALUES ('bridge', 'claim:c', 2, 6, 'claim', 1772456400000000000, 9223372036854775807, '{"claim":{"citations":[{"report":"report:r"}],"claimant":"actor:ann","id":"claim:c","made":"2026-03-01T10:00","proposition":"prop:p","stance":"asserts","voice":"said"}}');
INSERT INTO version1.record_version VALUES ('bridge', 'ev:e', 2, 7, 'evidence', 1772456400000000000, 9223372036854775807, '{"evidence":{"citations":[{"report":"report:r"}],"credibility":6,"id":"ev:e","kind":"observation","statement":"Seen"}}');
INSERT INTO version1.record_version VALUES ('bridge', 'actor:ann', 3, 0, 'actor', 1772460000000000000, 9223372036854775807, '{"actor":{"id":"actor:ann","name":"City government of Ostrava"}}');
INSERT INTO version1.record_version VALUES ('bridge', 'actor:ann', 2, 1, 'actor', 1772456400000000000, 1772460000000000000, '{"actor":{"id":"actor:ann","name":"City government"}}');
INSERT INTO version1.record_version VALUES ('bridge', 'actor:mayor', 2, 2, 'actor', 1772456400000000000, 1772463600000000000, '{"actor":{"id":"actor:mayor","name":"The mayor"}}');
INSERT INTO version1.record_version VALUES ('harbour', 'actor:city', 1, 0, 'actor', 1772467200000000000, 9223372036854775807, '{"actor":{"id":"actor:city","name":"City government"}}');
INSERT INTO version1.record_version VALUES ('harbour', 'actor:ship', 1, 1, 'actor', 1772467200000000000, 9223372036854775807, '{"actor":{"id":"actor:ship","name":"A ship"}}');
INSERT INTO version1.record_version VALUES ('random', 'actor:证人_1', 1, 0, 'actor', 1772470800000000000, 9223372036854775807, '{"actor":{"id":"actor:证人_1","kind":"service","name":"მოწმე"}}');
INSERT INTO version1.record_version VALUES ('random', 'prop:ท่าเรือ_2', 1, 1, 'proposition', 1772470800000000000, 9223372036854775807, '{"proposition":{"id":"prop:ท่าเรือ_2","quantity":{"grows":true,"measure":"<script>alert(''x'')</script> &amp; ]]>","unit":"تقرير"},"statement":"witness corrosion harbour Dockers night night said bridge"}}');
INSERT INTO version1.record_version VALUES ('random', 'claim:مدينة-1', 1, 2, 'claim', 1772470800000000000, 9223372036854775807, '{"claim":{"basis":"inference","certainty":{"high":0.95,"low":0.8,"scale":"icd203","word":"highly probable"},"claimant":"actor:证人_1","id":"claim:مدينة-1","knownFrom":"2023-09","made":"20XX","proposition":"prop:ท่าเรือ_2","stance":"doubts","voice":"paraphrased"}}');

INSERT INTO version1.store_version VALUES (1);

INSERT INTO version1.withdrawal VALUES (1, 'https://example.org/1', '{"address":"https://example.org/1","at":"2026-03-02T22:00:00Z","author":"Ann","number":1,"reason":"forged"}', 'sha256:cca84af941c23a58447f5315e3be479bfbccf6f7e1a87b948b59d1ce613dcb11');

ALTER TABLE ONLY version1.case_revision
    ADD CONSTRAINT case_revision_pkey PRIMARY KEY (case_id, number);

ALTER TABLE ONLY version1.known_mark
    ADD CONSTRAINT known_mark_pkey PRIMARY KEY (case_id, key, revision, known_from, place);

ALTER TABLE ONLY version1.known_record
    ADD CONSTRAINT known_record_pkey PRIMARY KEY (case_id, key, revision, known_from);

ALTER TABLE ONLY version1.record_version
    ADD CONSTRAINT record_version_pkey PRIMARY KEY (case_id, key, revision);

ALTER TABLE ONLY version1.store_version
    ADD CONSTRAINT store_version_pkey PRIMARY KEY (version);

ALTER TABLE ONLY version1.withdrawal
    ADD CONSTRAINT withdrawal_pkey PRIMARY KEY (number);

CREATE INDEX known_mark_value ON version1.known_mark USING btree (mark, value, case_id, key);

CREATE INDEX known_record_actor ON version1.known_record USING btree (actor, earliest DESC, case_id, key) WHERE ((ended IS NULL) AND (actor IS NOT NULL));

CREATE INDEX known_record_kind ON version1.known_record USING btree (kind, earliest DESC, case_id, key) WHERE (ended IS NULL);

CREATE INDEX known_record_words ON version1.known_record USING gin (words);

ALTER TABLE ONLY version1.known_mark
    ADD CONSTRAINT known_mark_case_id_key_revision_known_from_fkey FOREIGN KEY (case_id, key, revision, known_from) REFERENCES version1.known_record(case_id, key, revision, known_from);

ALTER TABLE ONLY version1.known_record
    ADD CONSTRAINT known_record_case_id_revision_fkey FOREIGN KEY (case_id, revision) REFERENCES version1.case_revision(case_id, number);

ALTER TABLE ONLY version1.record_version
    ADD CONSTRAINT record_version_case_id_revision_fkey FOREIGN KEY (case_id, revision) REFERENCES version1.case_revision(case_id, number);

