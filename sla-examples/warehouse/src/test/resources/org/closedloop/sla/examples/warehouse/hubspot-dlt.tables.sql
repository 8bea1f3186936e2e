CREATE TABLE contacts (
    id TEXT, is_deleted BOOLEAN, createdate TIMESTAMPTZ, hs_analytics_source TEXT, hs_merged_object_ids TEXT,
    hs_v2_date_entered_lead TIMESTAMPTZ, hs_v2_date_entered_marketingqualifiedlead TIMESTAMPTZ,
    hs_v2_date_entered_salesqualifiedlead TIMESTAMPTZ, hs_v2_date_entered_opportunity TIMESTAMPTZ,
    hs_v2_date_entered_customer TIMESTAMPTZ, hs_sa_first_engagement_date TIMESTAMPTZ,
    hs_sa_first_engagement_object_type TEXT, hubspot_owner_id TEXT, _dlt_load_id TEXT, _dlt_id TEXT);
INSERT INTO contacts VALUES
    ('101', FALSE, '2026-03-02 08:00:00+00', 'ORGANIC_SEARCH', '104;106',
        '2026-03-02 08:00:00+00', '2026-03-03 09:00:00+00', '2026-03-04 09:00:00+00', '2026-03-05 09:00:00+00',
        '2026-03-20 15:00:00+00', '2026-03-04 10:30:00.123+00', 'CALL', '9', '1775000000.1', 'c1'),
    ('102', FALSE, '2026-03-10 08:00:00+00', NULL, NULL,
        NULL, '2026-03-11 09:00:00+00', NULL, NULL, NULL, '2026-03-11 09:00:05+00', 'MARKETING_EMAIL', NULL,
        '1775000000.1', 'c2'),
    ('103', TRUE, '2026-03-12 08:00:00+00', NULL, NULL,
        NULL, '2026-03-13 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, '1775000000.1', 'c3'),
    ('104', FALSE, '2026-03-02 08:00:00+00', NULL, NULL,
        NULL, '2026-03-03 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, '1775000000.1', 'c4'),
    ('105', FALSE, '2026-03-14 08:00:00+00', 'PAID_SEARCH', NULL,
        NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '1775000000.1', 'c5');
CREATE TABLE contacts__deals ("value" TEXT, deals_id TEXT, _dlt_parent_id TEXT, _dlt_list_idx BIGINT, _dlt_id TEXT);
INSERT INTO contacts__deals VALUES
    ('102', '501', 'c2', 0, 'l1'), ('101', '501', 'c1', 0, 'l2'), ('101', '501', 'c1', 1, 'l3'),
    ('105', '502', 'c5', 0, 'l4'), ('105', '503', 'c5', 1, 'l5'), ('102', '505', 'c2', 1, 'l6');
CREATE TABLE deals (
    id TEXT, is_deleted BOOLEAN, createdate TIMESTAMPTZ, closedate TIMESTAMPTZ, amount DOUBLE PRECISION,
    deal_currency_code TEXT, hs_analytics_source TEXT, hs_is_closed BOOLEAN, hs_is_closed_won BOOLEAN);
INSERT INTO deals VALUES
    ('501', FALSE, '2026-03-05 09:00:00+00', '2026-03-20 15:00:00+00', 1200.15, 'CHF', NULL, TRUE, TRUE),
    ('502', FALSE, '2026-03-15 09:00:00+00', '2026-03-21 15:00:00+00', 800, 'EUR', NULL, TRUE, FALSE),
    ('503', FALSE, '2026-03-16 09:00:00+00', '2026-12-31 23:00:00+00', NULL, NULL, NULL, FALSE, FALSE),
    ('504', FALSE, '2026-03-17 09:00:00+00', '2026-03-22 15:00:00+00', 0.1, 'CHF', 'REFERRALS', TRUE, TRUE),
    ('505', TRUE, '2026-03-18 09:00:00+00', '2026-03-23 15:00:00+00', 9999, 'CHF', NULL, TRUE, TRUE);
