CREATE TABLE lead (
    id TEXT, is_deleted BOOLEAN, _fivetran_synced TIMESTAMPTZ, created_date TIMESTAMPTZ, lead_source TEXT, status TEXT,
    converted_date DATE, converted_contact_id TEXT, converted_opportunity_id TEXT, master_record_id TEXT, owner_id TEXT);
INSERT INTO lead VALUES
    ('00Q1', FALSE, NULL, '2026-03-02 08:00:00+00', 'Web', 'Closed - Converted', '2026-03-05', '0031', '0061', NULL, '0051'),
    ('00Q2', FALSE, NULL, '2026-03-03 08:00:00+00', NULL, 'Closed - Not Converted', NULL, NULL, NULL, NULL, '0052'),
    ('00Q3', TRUE, NULL, '2026-03-04 08:00:00+00', 'Web', 'Open - Not Contacted', NULL, NULL, NULL, NULL, '0052'),
    ('00Q4', TRUE, NULL, '2026-03-04 08:00:00+00', 'Web', 'Open - Not Contacted', NULL, NULL, NULL, '00Q1', '0052'),
    ('00Q5', FALSE, NULL, '2026-03-06 08:00:00+00', 'Phone', 'Closed - Converted', '2026-03-07', '0032', '0061', NULL, NULL);
CREATE TABLE lead_history (
    id TEXT, lead_id TEXT, field TEXT, old_value TEXT, new_value TEXT, created_date TIMESTAMPTZ, is_deleted BOOLEAN);
INSERT INTO lead_history VALUES
    ('1', '00Q1', 'Status', 'Open - Not Contacted', 'Marketing Qualified', '2026-03-03 09:00:00+00', FALSE),
    ('2', '00Q1', 'Status', 'Marketing Qualified', 'Sales Qualified', '2026-03-04 09:00:00+00', FALSE),
    ('3', '00Q1', 'Status', 'Sales Qualified', 'Closed - Converted', '2026-03-05 09:00:00+00', FALSE),
    ('4', '00Q1', 'Owner', 'Sales Qualified', 'Marketing Qualified', '2026-03-01 09:00:00+00', FALSE),
    ('5', '00Q2', 'Status', 'Open - Not Contacted', 'Sales Qualified', '2026-03-04 10:00:00+00', FALSE),
    ('6', '00Q2', 'Status', 'Sales Qualified', 'Closed - Not Converted', '2026-03-06 10:00:00+00', FALSE);
CREATE TABLE task (
    id TEXT, who_id TEXT, task_subtype TEXT, is_closed BOOLEAN, is_deleted BOOLEAN, completed_date_time TIMESTAMPTZ);
INSERT INTO task VALUES
    ('00T1', '0031', 'Call', TRUE, FALSE, '2026-03-04 10:30:00+00'),
    ('00T2', '0031', 'Call', TRUE, FALSE, '2026-03-04 15:00:00+00'),
    ('00T3', '0031', 'Email', TRUE, FALSE, '2025-11-04 15:00:00+00'),
    ('00T4', '00Q2', 'Call', TRUE, TRUE, '2026-03-04 10:05:00+00'),
    ('00T5', '00Q2', 'Task', TRUE, FALSE, '2026-03-04 10:06:00+00'),
    ('00T6', '00Q2', 'Email', TRUE, FALSE, '2026-03-05 08:00:00+00');
CREATE TABLE opportunity (
    id TEXT, is_deleted BOOLEAN, created_date TIMESTAMPTZ, close_date DATE, amount DOUBLE PRECISION, lead_source TEXT,
    is_closed BOOLEAN, is_won BOOLEAN);
INSERT INTO opportunity VALUES
    ('0061', FALSE, '2026-03-05 09:00:00+00', '2026-03-20', 1200.15, 'Web', TRUE, TRUE),
    ('0062', FALSE, '2026-03-06 09:00:00+00', '2026-12-31', NULL, 'Partner', FALSE, FALSE),
    ('0063', TRUE, '2026-03-06 09:00:00+00', '2026-03-31', 9999, 'Web', TRUE, TRUE);
