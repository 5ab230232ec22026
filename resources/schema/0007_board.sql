-- What a stage asks of a lead that enters it, and the order that people give cards by hand. `required` are numbers of fields with
-- commas between them. `board_rank` is the place among the leads of a stage that have one; few have, hence the index over
-- these alone.
ALTER TABLE stage ADD COLUMN required TEXT;
ALTER TABLE stage ADD COLUMN needs_step {int};
ALTER TABLE stage ADD COLUMN limit_is_hard {int};
ALTER TABLE lead_detail ADD COLUMN board_rank {int};
CREATE INDEX lead_board_rank ON lead_detail (board_rank) WHERE board_rank IS NOT NULL;
