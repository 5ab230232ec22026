INSERT INTO workspace (id, uuid, name, created_at, currency, country, time_zone) VALUES (1, '6f9c1c1e-0000-4000-8000-000000000001', 'Old', 0, 'USD', 'US', 'UTC');
INSERT INTO user_account (id, workspace_id, row_version, name, email, role, active, created_at) VALUES (1, 1, 1, 'Ann', '', 'admin', 1, 0);
INSERT INTO pipeline (id, workspace_id, name, position) VALUES (1, 1, 'Sales', 1);
INSERT INTO stage (id, workspace_id, row_version, pipeline_id, name, position, kind, probability, rotting_days) VALUES (1, 1, 1, 1, 'New', 1, 'open', 5, 3), (2, 1, 1, 1, 'Won', 2, 'won', 100, NULL), (3, 1, 1, 1, 'Lost', 3, 'lost', 0, NULL);
INSERT INTO custom_field (number, workspace_id, row_version, key, label, type, options, created_at) VALUES (1000, 1, 1, 'car_make', 'Car make', 0, '', 0);
ALTER TABLE lead ADD COLUMN c1000 TEXT;
INSERT INTO lead (id, workspace_id, row_version, first_name, stage_id, created_at, updated_at, c1000) VALUES (7, 1, 1, 'Nora', 1, 0, 0, 'Audi');
INSERT INTO term (id, workspace_id, field, value) VALUES (1, 1, 43, 'mql');
INSERT INTO lead_detail (lead_id, workspace_id, website, lifecycle_id, do_not_call) VALUES (7, 1, 'https://example.com', 1, 1);
INSERT INTO task (id, workspace_id, row_version, lead_id, owner_id, title, due_at, done_at, created_at, kind) VALUES (11, 1, 1, 7, 1, 'Call back', 1772445600000, NULL, 1772442000000, 'call'),
  (12, 1, 1, 7, 1, 'Send proposal', 1772400000000, 1772441000000, 1772300000000, NULL);
PRAGMA application_id=1279607108;
PRAGMA user_version=5;
