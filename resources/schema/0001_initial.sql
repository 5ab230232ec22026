-- The first schema. Tokens: {int} 64-bit integer, {real} double, {blob} bytes, {strict} end of a checked table.
-- Moments are milliseconds since 1970 UTC, dates are days since 1970, money is minor units, truth is 0 or 1.
-- Rows of `workspace_id` 1 are this file's workspace; the column is there so that one server can hold many.

CREATE TABLE workspace (
  id {int} PRIMARY KEY,
  uuid TEXT NOT NULL,
  name TEXT NOT NULL,
  created_at {int} NOT NULL,
  currency TEXT NOT NULL,
  country TEXT NOT NULL,
  time_zone TEXT NOT NULL
) {strict};

-- A writer claims a node number for its ids; `last_id` keeps them rising over restarts.
CREATE TABLE node (
  workspace_id {int} NOT NULL,
  id {int} PRIMARY KEY,
  holder TEXT NOT NULL,
  claimed_at {int} NOT NULL,
  last_id {int} NOT NULL
) {strict};

CREATE TABLE setting (
  workspace_id {int} NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (workspace_id, name)
) {strict};

CREATE TABLE user_account (
  id {int} PRIMARY KEY,
  workspace_id {int} NOT NULL,
  row_version {int} NOT NULL,
  name TEXT NOT NULL,
  email TEXT,
  role TEXT NOT NULL,
  active {int} NOT NULL,
  created_at {int} NOT NULL
) {strict};
CREATE UNIQUE INDEX user_account_name ON user_account (workspace_id, name);

CREATE TABLE pipeline (
  id {int} PRIMARY KEY,
  workspace_id {int} NOT NULL,
  name TEXT NOT NULL,
  position {int} NOT NULL
) {strict};

CREATE TABLE stage (
  id {int} PRIMARY KEY,
  workspace_id {int} NOT NULL,
  row_version {int} NOT NULL,
  pipeline_id {int} NOT NULL REFERENCES pipeline (id),
  name TEXT NOT NULL,
  position {int} NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('open', 'won', 'lost')),
  probability {int} NOT NULL,
  rotting_days {int}
) {strict};

-- The different values of fields that have few: stored once, referred to by number.
CREATE TABLE term (
  id {int} PRIMARY KEY,
  workspace_id {int} NOT NULL,
  field {int} NOT NULL,
  value TEXT NOT NULL
) {strict};
CREATE UNIQUE INDEX term_value ON term (workspace_id, field, value);

-- A custom field N has a column cN in `lead`.
CREATE TABLE custom_field (
  number {int} PRIMARY KEY,
  workspace_id {int} NOT NULL,
  row_version {int} NOT NULL,
  key TEXT NOT NULL,
  label TEXT NOT NULL,
  type {int} NOT NULL,
  options TEXT NOT NULL,
  created_at {int} NOT NULL,
  deleted_at {int}
) {strict};
CREATE UNIQUE INDEX custom_field_key ON custom_field (workspace_id, key);

-- What belongs to one business act. `seq` and the hashes are filled when the act is sealed: `hash` is SHA-256 over
-- the previous hash, the act and the hashes of its changes. An act without `seq` is under way or was cut off.
CREATE TABLE operation (
  id {int} PRIMARY KEY,
  workspace_id {int} NOT NULL,
  uuid TEXT NOT NULL,
  at {int} NOT NULL,
  user_id {int} NOT NULL,
  kind TEXT NOT NULL,
  summary TEXT NOT NULL,
  lead_count {int} NOT NULL,
  import_id {int},
  undo_of {int},
  seq {int},
  changes {int},
  changes_hash {blob},
  prev_hash {blob},
  hash {blob}
) {strict};
CREATE UNIQUE INDEX operation_uuid ON operation (workspace_id, uuid);
CREATE UNIQUE INDEX operation_seq ON operation (workspace_id, seq);
CREATE INDEX operation_undo ON operation (undo_of) WHERE undo_of IS NOT NULL;

-- One changed thing: `body` is JSON {"field": [before, after], ...}. The body may be erased (NULL), its hash stays.
CREATE TABLE change (
  operation_id {int} NOT NULL REFERENCES operation (id),
  n {int} NOT NULL,
  entity TEXT NOT NULL,
  entity_id {int} NOT NULL,
  body TEXT,
  salt {blob} NOT NULL,
  body_hash {blob} NOT NULL,
  PRIMARY KEY (operation_id, n)
) {strict_without_rowid};
CREATE INDEX change_entity ON change (entity_id, operation_id);

-- The visible leads of a file import are those of a `complete` one; the state hides all others.
CREATE TABLE import (
  id {int} PRIMARY KEY,
  workspace_id {int} NOT NULL,
  operation_id {int} NOT NULL,
  parent_id {int},
  state TEXT NOT NULL CHECK (state IN ('running', 'interrupted', 'complete', 'undone')),
  file_name TEXT NOT NULL,
  file_path TEXT NOT NULL,
  file_size {int} NOT NULL,
  file_sha256 TEXT NOT NULL,
  plan TEXT NOT NULL,
  holder TEXT NOT NULL,
  started_at {int} NOT NULL,
  finished_at {int},
  last_line {int} NOT NULL,
  rows_read {int} NOT NULL,
  created {int} NOT NULL,
  updated {int} NOT NULL,
  unchanged {int} NOT NULL,
  skipped {int} NOT NULL,
  rejected {int} NOT NULL
) {strict};

CREATE TABLE import_reject (
  import_id {int} NOT NULL REFERENCES import (id),
  line {int} NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  raw TEXT NOT NULL,
  PRIMARY KEY (import_id, line)
) {strict_without_rowid};

-- Rows that matched a lead under `--on-match review` wait here for a person.
CREATE TABLE import_review (
  import_id {int} NOT NULL REFERENCES import (id),
  line {int} NOT NULL,
  lead_id {int} NOT NULL,
  reason TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (import_id, line)
) {strict_without_rowid};

CREATE TABLE import_mapping (
  id {int} PRIMARY KEY,
  workspace_id {int} NOT NULL,
  name TEXT NOT NULL,
  signature TEXT NOT NULL,
  body TEXT NOT NULL,
  used_at {int} NOT NULL
) {strict};
CREATE UNIQUE INDEX import_mapping_name ON import_mapping (workspace_id, name);

CREATE TABLE watched_folder (
  id {int} PRIMARY KEY,
  workspace_id {int} NOT NULL,
  path TEXT NOT NULL,
  mapping_id {int},
  options TEXT NOT NULL,
  active {int} NOT NULL
) {strict};

CREATE TABLE watched_file (
  folder_id {int} NOT NULL REFERENCES watched_folder (id),
  file_sha256 TEXT NOT NULL,
  file_name TEXT NOT NULL,
  import_id {int},
  message TEXT NOT NULL,
  seen_at {int} NOT NULL,
  PRIMARY KEY (folder_id, file_sha256)
) {strict_without_rowid};

-- No secondary index: lists, searches and counts read the lead facts (see ARCHITECTURE.md). Columns named *_id of
-- choice fields hold numbers of `term`. `notes` is last because it is the only long one.
CREATE TABLE lead (
  id {int} PRIMARY KEY,
  workspace_id {int} NOT NULL,
  row_version {int} NOT NULL,
  import_id {int},
  import_line {int},
  external_id TEXT,
  first_name TEXT,
  last_name TEXT,
  job_title_id {int},
  company TEXT,
  email TEXT,
  phone TEXT,
  mobile TEXT,
  street TEXT,
  city TEXT,
  state_id {int},
  zip TEXT,
  country_id {int},
  source_id {int},
  campaign_id {int},
  medium_id {int},
  publisher_id {int},
  cost {int},
  amount {int},
  stage_id {int} NOT NULL,
  status_id {int},
  score {int},
  owner_id {int},
  tags_id {int},
  created_at {int} NOT NULL,
  updated_at {int} NOT NULL,
  assigned_at {int},
  first_contacted_at {int},
  last_contacted_at {int},
  next_action_at {int},
  converted_at {int},
  duplicate_of {int},
  deleted_at {int},
  notes TEXT
) {strict};

-- The fields that few leads fill: a row only where one of them has a value, so that the others do not pay for it.
CREATE TABLE lead_detail (
  lead_id {int} PRIMARY KEY,
  workspace_id {int} NOT NULL,
  salutation_id {int},
  industry_id {int},
  employees {int},
  annual_revenue {int},
  website TEXT,
  linkedin_url TEXT,
  email2 TEXT,
  other_emails TEXT,
  phone2 TEXT,
  fax TEXT,
  other_phones TEXT,
  street2 TEXT,
  time_zone_id {int},
  language_id {int},
  birthday {int},
  sub_id1 TEXT,
  sub_id2 TEXT,
  sub_id3 TEXT,
  currency_id {int},
  lifecycle_id {int},
  rating_id {int},
  lost_reason_id {int},
  consent_id {int},
  consent_at {int},
  consent_text TEXT,
  do_not_call {int},
  do_not_email {int},
  do_not_text {int}
) {strict};

-- Hashes of normalised e-mail addresses (kind 1) and phone numbers (kind 2) of leads, for matching: of the leads that
-- were written one by one.
CREATE TABLE match_key (
  kind {int} NOT NULL,
  key {int} NOT NULL,
  lead_id {int} NOT NULL,
  PRIMARY KEY (kind, key, lead_id)
) {strict_without_rowid};

-- The keys of leads that came in bulk, 16 bytes each (key, lead; little endian) in blobs of a few thousand: a hundred
-- times cheaper to write and read than rows. They count while their import is complete (0: always), and are never
-- corrected: whoever finds a lead by one asks the lead.
CREATE TABLE match_block (
  import_id {int} NOT NULL,
  kind {int} NOT NULL,
  n {int} NOT NULL,
  keys {blob} NOT NULL,
  PRIMARY KEY (import_id, kind, n)
) {strict};

CREATE TABLE activity (
  id {int} PRIMARY KEY,
  workspace_id {int} NOT NULL,
  row_version {int} NOT NULL,
  lead_id {int} NOT NULL,
  kind TEXT NOT NULL,
  at {int} NOT NULL,
  user_id {int} NOT NULL,
  outcome TEXT,
  seconds {int},
  body TEXT NOT NULL,
  deleted_at {int}
) {strict};
CREATE INDEX activity_lead ON activity (lead_id, at);

CREATE TABLE task (
  id {int} PRIMARY KEY,
  workspace_id {int} NOT NULL,
  row_version {int} NOT NULL,
  lead_id {int} NOT NULL,
  owner_id {int},
  title TEXT NOT NULL,
  due_at {int},
  done_at {int},
  created_at {int} NOT NULL,
  deleted_at {int}
) {strict};
CREATE INDEX task_lead ON task (lead_id);

-- Each stay of a lead in a stage; the stay under way has no `left_at`. A lead that never moved has none.
CREATE TABLE stage_visit (
  lead_id {int} NOT NULL,
  entered_at {int} NOT NULL,
  stage_id {int} NOT NULL,
  left_at {int},
  user_id {int} NOT NULL,
  PRIMARY KEY (lead_id, entered_at)
) {strict_without_rowid};

CREATE TRIGGER operation_no_delete BEFORE DELETE ON operation
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER operation_sealed BEFORE UPDATE ON operation WHEN OLD.seq IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_no_delete BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_sealed BEFORE UPDATE ON change
WHEN NEW.body IS NOT NULL OR NEW.body_hash <> OLD.body_hash OR NEW.entity_id <> OLD.entity_id OR NEW.entity <> OLD.entity
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
