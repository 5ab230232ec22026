-- What a person sets up: colours and limits of stages, and where custom fields appear. Removed pipelines and stages
-- keep their rows, because the history of leads names them. `hidden_in` are the bits of FieldUse that are taken away.
ALTER TABLE pipeline ADD COLUMN deleted_at {int};
ALTER TABLE stage ADD COLUMN tone TEXT;
ALTER TABLE stage ADD COLUMN wip_limit {int};
ALTER TABLE stage ADD COLUMN deleted_at {int};
ALTER TABLE custom_field ADD COLUMN hidden_in {int} NOT NULL DEFAULT 0;
