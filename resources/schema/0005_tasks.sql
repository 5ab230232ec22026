-- Appointments, repetition and reminders: what a task is beside its title and date, and what a calendar asks for.
-- `priority` is 1 (low) to 3 (high). `minutes` is the length of an appointment, `remind_before` minutes before it is due.
-- `recurrence` is a rule of RFC 5545 without its name, counted in `time_zone` (absent: that of the workspace) from
-- `series_at`, when the task would be due had nobody put it off. `uid` is that of the calendar entry that it came from.
ALTER TABLE task ADD COLUMN priority {int} NOT NULL DEFAULT 2;
ALTER TABLE task ADD COLUMN minutes {int};
ALTER TABLE task ADD COLUMN place TEXT;
ALTER TABLE task ADD COLUMN remind_before {int};
ALTER TABLE task ADD COLUMN recurrence TEXT;
ALTER TABLE task ADD COLUMN time_zone TEXT;
ALTER TABLE task ADD COLUMN series_at {int};
ALTER TABLE task ADD COLUMN uid TEXT;
CREATE INDEX task_due ON task (due_at) WHERE deleted_at IS NULL;
CREATE INDEX task_repeated ON task (due_at) WHERE recurrence IS NOT NULL AND done_at IS NULL AND deleted_at IS NULL;
CREATE INDEX task_reminded ON task (owner_id, due_at) WHERE done_at IS NULL AND deleted_at IS NULL;
CREATE INDEX task_uid ON task (uid) WHERE uid IS NOT NULL;
