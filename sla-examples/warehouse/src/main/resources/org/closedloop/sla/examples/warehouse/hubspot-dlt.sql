-- HubSpot as loaded by dlt: tables contacts, contacts__deals and deals, with soft_delete=True.
-- Columns: sources/hubspot of github.com/dlt-hub/verified-sources. It loads few properties unless the argument properties
-- names more: those below must be among them.
WITH merged AS (
    SELECT unnest(string_to_array(hs_merged_object_ids, ';')) AS id FROM contacts
), leads AS (
    SELECT * FROM contacts
    WHERE NOT coalesce(is_deleted, FALSE)
        AND NOT EXISTS (SELECT 1 FROM merged WHERE merged.id = contacts.id)
), links AS (
    -- The first contact of a deal has it, so that no deal counts twice; an association can be listed several times.
    SELECT contacts__deals.deals_id AS deal_id, leads.id AS lead_id,
        row_number() OVER (PARTITION BY contacts__deals.deals_id ORDER BY leads.createdate, leads.id) AS of_deal
    FROM contacts__deals JOIN leads ON leads._dlt_id = contacts__deals._dlt_parent_id
), known_deals AS (
    -- The first deal of a contact is its deal; further ones become leads without stages.
    SELECT deals.*, links.lead_id,
        row_number() OVER (PARTITION BY links.lead_id ORDER BY deals.createdate, deals.id) AS of_lead
    FROM deals LEFT JOIN links ON links.deal_id = deals.id AND links.of_deal = 1
    WHERE NOT coalesce(deals.is_deleted, FALSE)
), first_deals AS (
    SELECT *, CASE WHEN of_lead = 1 THEN lead_id END AS first_of FROM known_deals
)
SELECT
    coalesce(leads.id, 'deal/' || first_deals.id) AS id,
    leads.createdate AS created_at,
    coalesce(leads.hs_analytics_source, first_deals.hs_analytics_source) AS source,
    leads.hs_v2_date_entered_lead AS stages_lead,
    leads.hs_v2_date_entered_marketingqualifiedlead AS stages_mql,
    leads.hs_v2_date_entered_salesqualifiedlead AS stages_sql,
    leads.hs_v2_date_entered_opportunity AS stages_opportunity,
    leads.hs_v2_date_entered_customer AS stages_customer,
    leads.hs_v2_date_entered_salesqualifiedlead AS handed_over_at,
    CASE WHEN leads.hs_sa_first_engagement_object_type IN (
        'CALL', 'MEETING', 'MEETING_EVENT', 'EMAIL', 'SALES_EMAIL', 'COMMUNICATION', 'POSTAL_MAIL')
        THEN leads.hs_sa_first_engagement_date END AS first_touch_at,
    CASE WHEN first_deals.hs_is_closed_won THEN 'won'
        WHEN first_deals.hs_is_closed THEN 'lost'
        WHEN first_deals.id IS NOT NULL THEN 'open' END AS deal_outcome,
    CAST(first_deals.amount AS DECIMAL(18, 3)) AS deal_amount,
    first_deals.deal_currency_code AS deal_currency,
    first_deals.createdate AS deal_created_at,
    -- An open deal has the day on which it is expected to close.
    CASE WHEN first_deals.hs_is_closed THEN first_deals.closedate END AS deal_closed_at,
    leads.hubspot_owner_id AS fields_owner
FROM leads FULL JOIN first_deals ON first_deals.first_of = leads.id
