CREATE TABLE contact (
    id BIGINT, _fivetran_deleted BOOLEAN, _fivetran_synced TIMESTAMPTZ, property_createdate TIMESTAMPTZ,
    property_email TEXT, property_hs_analytics_source TEXT, property_hs_merged_object_ids TEXT,
    property_hs_v_2_date_entered_lead TIMESTAMPTZ, property_hs_v_2_date_entered_marketingqualifiedlead TIMESTAMPTZ,
    property_hs_v_2_date_entered_salesqualifiedlead TIMESTAMPTZ, property_hs_v_2_date_entered_opportunity TIMESTAMPTZ,
    property_hs_v_2_date_entered_customer TIMESTAMPTZ, property_hs_sa_first_engagement_date TIMESTAMPTZ,
    property_hs_sa_first_engagement_object_type TEXT, property_hubspot_owner_id BIGINT);
INSERT INTO contact VALUES
    (101, FALSE, '2026-04-01 00:00:00+00', '2026-03-02 08:00:00+00', 'a@a.example', 'ORGANIC_SEARCH', '104;106',
        '2026-03-02 08:00:00+00', '2026-03-03 09:00:00+00', '2026-03-04 09:00:00+00', '2026-03-05 09:00:00+00',
        '2026-03-20 15:00:00+00', '2026-03-04 10:30:00.123+00', 'CALL', 9),
    (102, NULL, '2026-04-01 00:00:00+00', '2026-03-10 08:00:00+00', 'b@b.example', NULL, NULL,
        NULL, '2026-03-11 09:00:00+00', NULL, NULL, NULL, '2026-03-11 09:00:05+00', 'MARKETING_EMAIL', NULL),
    (103, TRUE, '2026-04-01 00:00:00+00', '2026-03-12 08:00:00+00', 'c@c.example', NULL, NULL,
        NULL, '2026-03-13 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL),
    (104, FALSE, '2026-04-01 00:00:00+00', '2026-03-02 08:00:00+00', 'a@a2.example', NULL, NULL,
        NULL, '2026-03-03 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL),
    (105, FALSE, '2026-04-01 00:00:00+00', '2026-03-14 08:00:00+00', 'd@d.example', 'PAID_SEARCH', NULL,
        NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE deal (
    deal_id BIGINT, _fivetran_deleted BOOLEAN, is_deleted BOOLEAN, property_createdate TIMESTAMPTZ,
    property_closedate TIMESTAMPTZ, property_amount DOUBLE PRECISION, property_deal_currency_code TEXT,
    property_hs_analytics_source TEXT, property_hs_is_closed BOOLEAN, property_hs_is_closed_won BOOLEAN);
INSERT INTO deal VALUES
    (501, FALSE, NULL, '2026-03-05 09:00:00+00', '2026-03-20 15:00:00+00', 1200.15, 'CHF', NULL, TRUE, TRUE),
    (502, FALSE, NULL, '2026-03-15 09:00:00+00', '2026-03-21 15:00:00+00', 800, 'EUR', NULL, TRUE, FALSE),
    (503, FALSE, FALSE, '2026-03-16 09:00:00+00', '2026-12-31 23:00:00+00', NULL, NULL, NULL, FALSE, FALSE),
    (504, NULL, NULL, '2026-03-17 09:00:00+00', '2026-03-22 15:00:00+00', 0.1, 'CHF', 'REFERRALS', TRUE, TRUE),
    (505, TRUE, NULL, '2026-03-18 09:00:00+00', '2026-03-23 15:00:00+00', 9999, 'CHF', NULL, TRUE, TRUE);
CREATE TABLE deal_contact (deal_id BIGINT, contact_id BIGINT, type_id BIGINT, category TEXT);
INSERT INTO deal_contact VALUES (501, 102, 3, 'HUBSPOT_DEFINED'), (501, 101, 3, 'HUBSPOT_DEFINED'),
    (501, 101, 1, 'USER_DEFINED'), (502, 105, 3, 'HUBSPOT_DEFINED'), (503, 105, 3, 'HUBSPOT_DEFINED'),
    (505, 102, 3, 'HUBSPOT_DEFINED');
