CREATE TABLE lead (
    id TEXT, is_deleted BOOLEAN, created_date TIMESTAMPTZ, lead_source TEXT, status TEXT, converted_date TEXT,
    converted_contact_id TEXT, converted_opportunity_id TEXT, owner_id TEXT, _dlt_load_id TEXT, _dlt_id TEXT);
INSERT INTO lead VALUES
    ('00Q1', FALSE, '2026-03-02 08:00:00+00', 'Web', 'Closed - Converted', '2026-03-05', '0031', '0061', '0051', '2', 'a'),
    ('00Q2', FALSE, '2026-03-03 08:00:00+00', NULL, 'Closed - Not Converted', NULL, NULL, NULL, '0052', '2', 'b'),
    ('00Q5', FALSE, '2026-03-06 08:00:00+00', 'Phone', 'Closed - Converted', '2026-03-07', '0032', '0061', NULL, '2', 'c');
CREATE TABLE task (
    id TEXT, who_id TEXT, task_subtype TEXT, is_closed BOOLEAN, completed_date_time TIMESTAMPTZ,
    system_modstamp TIMESTAMPTZ, _dlt_load_id TEXT);
INSERT INTO task VALUES
    ('00T1', '0031', 'Call', TRUE, '2026-03-04 10:30:00+00', '2026-03-04 10:30:00+00', '1'),
    ('00T1', '0031', 'Call', TRUE, '2026-03-04 10:30:00+00', '2026-03-04 10:30:00+00', '2'),
    ('00T2', '0031', 'Call', TRUE, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '1'),
    ('00T2', '0031', 'Call', FALSE, NULL, '2026-03-02 10:00:00+00', '2'),
    ('00T3', '0031', 'Email', TRUE, '2025-11-04 15:00:00+00', '2025-11-04 15:00:00+00', '1'),
    ('00T5', '00Q2', 'Task', TRUE, '2026-03-04 10:06:00+00', '2026-03-04 10:06:00+00', '1'),
    ('00T6', '00Q2', 'Email', TRUE, '2026-03-05 08:00:00+00', '2026-03-05 08:00:00+00', '1');
CREATE TABLE opportunity (
    id TEXT, is_deleted BOOLEAN, system_modstamp TIMESTAMPTZ, created_date TIMESTAMPTZ, close_date BIGINT,
    amount DOUBLE PRECISION, lead_source TEXT, is_closed BOOLEAN, is_won BOOLEAN, _dlt_load_id TEXT);
INSERT INTO opportunity VALUES
    ('0061', FALSE, '2026-03-05 09:00:00+00', '2026-03-05 09:00:00+00', 1779235200000, 7, 'Web', FALSE, FALSE, '1'),
    ('0061', FALSE, '2026-03-20 09:00:00+00', '2026-03-05 09:00:00+00', 1773964800000, 1200.15, 'Web', TRUE, TRUE, '2'),
    ('0062', FALSE, '2026-03-20 09:00:00+00', '2026-03-06 09:00:00+00', 1798675200000, NULL, 'Partner', FALSE, FALSE, '2');
