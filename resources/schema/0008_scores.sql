-- What scoring made of the leads: derived, so never journaled and always to be made anew from the model (a definition named
-- "score"), the leads and their activities. `packed` holds score, fit, engagement, grade, temperature and whether the lead is
-- disqualified; `changes_at` is when time alone makes something else of them.

-- All leads that were scored together, 4,096 in a row of this table: a hundred times cheaper to write than rows each.
CREATE TABLE score_block (
  first_id {int} PRIMARY KEY,
  last_id {int} NOT NULL,
  changes_at {int},
  body {blob} NOT NULL
) {strict};

-- Leads that were scored one by one since. They count before those of a block.
CREATE TABLE lead_score (
  lead_id {int} PRIMARY KEY,
  packed {int} NOT NULL,
  changes_at {int}
) {strict};
CREATE INDEX lead_score_due ON lead_score (changes_at) WHERE changes_at IS NOT NULL;

-- How far that is: by which version of the model, up to which place of the journal, on which day. `epoch` rises whenever scores
-- change that no change of the journal names.
CREATE TABLE score_state (
  workspace_id {int} PRIMARY KEY,
  epoch {int} NOT NULL,
  definition_id {int} NOT NULL,
  position {int} NOT NULL,
  day {int} NOT NULL
) {strict};

-- These keys are those of built-in fields from now on.
UPDATE custom_field SET key = key || '_own' WHERE key IN ('grade', 'temperature', 'fit', 'engagement', 'disqualified');
