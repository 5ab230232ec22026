-- What an act says of a person may be erased like the bodies of its changes. `salt` keeps a summary that is gone from being
-- guessed by its hash; the act that erases leaves a change that names the rest of what it emptied, so that the chain holds.
ALTER TABLE operation ADD COLUMN salt {blob};
DROP TRIGGER operation_sealed;
CREATE TRIGGER operation_sealed BEFORE UPDATE ON operation
WHEN OLD.seq IS NOT NULL AND (NEW.summary <> '' OR NEW.salt IS NOT NULL OR NEW.id <> OLD.id OR NEW.workspace_id <> OLD.workspace_id
  OR NEW.uuid <> OLD.uuid OR NEW.at <> OLD.at OR NEW.user_id <> OLD.user_id OR NEW.kind <> OLD.kind OR NEW.lead_count <> OLD.lead_count
  OR NEW.import_id IS NOT OLD.import_id OR NEW.undo_of IS NOT OLD.undo_of OR NEW.seq IS NOT OLD.seq OR NEW.changes IS NOT OLD.changes
  OR NEW.changes_hash IS NOT OLD.changes_hash OR NEW.prev_hash IS NOT OLD.prev_hash OR NEW.hash IS NOT OLD.hash)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
