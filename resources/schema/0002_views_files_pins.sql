-- Saved views of the list of leads, files that belong to leads, pinned notes, and kinds of tasks.

-- `body` is JSON: condition, search, sorts, columns, widths, groupBy, density. A view without an owner is everybody's.
CREATE TABLE saved_view (
  id {int} PRIMARY KEY,
  workspace_id {int} NOT NULL,
  row_version {int} NOT NULL,
  name TEXT NOT NULL,
  owner_id {int},
  position {int} NOT NULL,
  body TEXT NOT NULL,
  is_default {int} NOT NULL,
  deleted_at {int}
) {strict};

-- The contents lie in the folder "<workspace>-files" under their SHA-256; `name` is only what people call them.
CREATE TABLE attachment (
  id {int} PRIMARY KEY,
  workspace_id {int} NOT NULL,
  row_version {int} NOT NULL,
  lead_id {int} NOT NULL,
  name TEXT NOT NULL,
  bytes {int} NOT NULL,
  sha256 TEXT NOT NULL,
  added_at {int} NOT NULL,
  user_id {int} NOT NULL,
  deleted_at {int}
) {strict};
CREATE INDEX attachment_lead ON attachment (lead_id);

ALTER TABLE activity ADD COLUMN pinned_at {int};

-- "call", "email", "text", "meeting" or "todo"; absent: its title says it.
ALTER TABLE task ADD COLUMN kind TEXT;
