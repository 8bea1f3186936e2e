CREATE TABLE contacts (
    id TEXT, archived BOOLEAN, "updatedAt" TIMESTAMPTZ, _airbyte_extracted_at TIMESTAMPTZ,
    properties_createdate TIMESTAMPTZ, properties_hs_analytics_source TEXT, properties_hs_merged_object_ids TEXT,
    properties_hs_v2_date_entered_lead TIMESTAMPTZ, properties_hs_v2_date_entered_marketingqualifiedlead TIMESTAMPTZ,
    properties_hs_v2_date_entered_salesqualifiedlead TIMESTAMPTZ, properties_hs_v2_date_entered_opportunity TIMESTAMPTZ,
    properties_hs_v2_date_entered_customer TIMESTAMPTZ, properties_hs_sa_first_engagement_date TIMESTAMPTZ,
    properties_hs_sa_first_engagement_object_type TEXT, properties_hubspot_owner_id TEXT);
INSERT INTO contacts VALUES
    ('101', FALSE, '2026-03-02 08:00:00+00', '2026-03-02 12:00:00+00', '2026-03-02 08:00:00+00', 'ORGANIC_SEARCH', NULL,
        '2026-03-02 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('101', FALSE, '2026-03-20 15:00:00+00', '2026-04-01 00:00:00+00', '2026-03-02 08:00:00+00', 'ORGANIC_SEARCH',
        '104;106', '2026-03-02 08:00:00+00', '2026-03-03 09:00:00+00', '2026-03-04 09:00:00+00',
        '2026-03-05 09:00:00+00', '2026-03-20 15:00:00+00', '2026-03-04 10:30:00.123+00', 'CALL', '9'),
    ('102', NULL, '2026-03-11 09:00:00+00', '2026-04-01 00:00:00+00', '2026-03-10 08:00:00+00', NULL, NULL,
        NULL, '2026-03-11 09:00:00+00', NULL, NULL, NULL, '2026-03-11 09:00:05+00', 'MARKETING_EMAIL', NULL),
    ('103', TRUE, '2026-03-11 09:00:00+00', '2026-04-01 00:00:00+00', '2026-03-12 08:00:00+00', NULL, NULL,
        NULL, '2026-03-13 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL),
    ('104', FALSE, '2026-03-11 09:00:00+00', '2026-04-01 00:00:00+00', '2026-03-02 08:00:00+00', NULL, NULL,
        NULL, '2026-03-03 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL),
    ('105', FALSE, '2026-03-11 09:00:00+00', '2026-04-01 00:00:00+00', '2026-03-14 08:00:00+00', 'PAID_SEARCH', NULL,
        NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE deals (
    id TEXT, archived BOOLEAN, "updatedAt" TIMESTAMPTZ, _airbyte_extracted_at TIMESTAMPTZ, contacts JSON,
    properties_createdate TIMESTAMPTZ, properties_closedate TIMESTAMPTZ, properties_amount DECIMAL(38, 9),
    properties_deal_currency_code TEXT, properties_hs_analytics_source TEXT, properties_hs_is_closed BOOLEAN,
    properties_hs_is_closed_won BOOLEAN);
INSERT INTO deals VALUES
    ('501', FALSE, '2026-03-20 15:00:00+00', '2026-04-01 00:00:00+00', '["102", "101"]',
        '2026-03-05 09:00:00+00', '2026-03-20 15:00:00+00', 1200.15, 'CHF', NULL, TRUE, TRUE),
    ('501', FALSE, '2026-03-05 09:00:00+00', '2026-03-05 12:00:00+00', '["102"]',
        '2026-03-05 09:00:00+00', '2026-04-20 15:00:00+00', 7, 'CHF', NULL, FALSE, FALSE),
    ('502', FALSE, '2026-03-21 15:00:00+00', '2026-04-01 00:00:00+00', '[105]',
        '2026-03-15 09:00:00+00', '2026-03-21 15:00:00+00', 800, 'EUR', NULL, TRUE, FALSE),
    ('503', FALSE, '2026-03-21 15:00:00+00', '2026-04-01 00:00:00+00', '["105"]',
        '2026-03-16 09:00:00+00', '2026-12-31 23:00:00+00', NULL, NULL, NULL, FALSE, FALSE),
    ('504', NULL, '2026-03-21 15:00:00+00', '2026-04-01 00:00:00+00', NULL,
        '2026-03-17 09:00:00+00', '2026-03-22 15:00:00+00', 0.1, 'CHF', 'REFERRALS', TRUE, TRUE),
    ('505', TRUE, '2026-03-21 15:00:00+00', '2026-04-01 00:00:00+00', '["102"]',
        '2026-03-18 09:00:00+00', '2026-03-23 15:00:00+00', 9999, 'CHF', NULL, TRUE, TRUE);
