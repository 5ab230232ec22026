-- Qualification: what the states of the lifecycle mean here, how long leads were in them, the checklist and the acceptance.

-- Each version of a definition is a row that stays; the one that holds is the highest of its name that was not taken back.
-- `name` is a state ("mql": body is a condition as people type it; empty: by hand only), "checklist" or "acceptance" (JSON).
CREATE TABLE definition (
  id {int} PRIMARY KEY,
  workspace_id {int} NOT NULL,
  name TEXT NOT NULL,
  version {int} NOT NULL,
  body TEXT NOT NULL,
  made_at {int} NOT NULL,
  user_id {int} NOT NULL,
  deleted_at {int}
) {strict};
CREATE UNIQUE INDEX definition_version ON definition (workspace_id, name, version);

-- Each stay of a lead in a state; the stay under way has no `left_at`. A lead that never moved has none.
CREATE TABLE lifecycle_visit (
  lead_id {int} NOT NULL,
  entered_at {int} NOT NULL,
  state TEXT NOT NULL,
  left_at {int},
  user_id {int} NOT NULL,
  definition_id {int},
  PRIMARY KEY (lead_id, entered_at)
) {strict_without_rowid};

ALTER TABLE lead_detail ADD COLUMN checklist_id {int};
ALTER TABLE lead_detail ADD COLUMN checklist_yes {int};
ALTER TABLE lead_detail ADD COLUMN checklist_answers TEXT;
ALTER TABLE lead_detail ADD COLUMN accept_by {int};
ALTER TABLE lead_detail ADD COLUMN wake_at {int};
ALTER TABLE lead_detail ADD COLUMN reject_reason_id {int};
