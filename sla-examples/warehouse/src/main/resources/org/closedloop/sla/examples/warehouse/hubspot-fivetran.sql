-- HubSpot as loaded by Fivetran: tables contact, deal, deal_contact.
-- Columns: https://fivetran.com/docs/connectors/applications/hubspot/connector-schema.md and the macros get_contact_columns,
-- get_deal_columns and get_deal_contact_columns of github.com/fivetran/dbt_hubspot_source.
WITH merged AS (
    SELECT unnest(string_to_array(property_hs_merged_object_ids, ';')) AS id FROM contact
), leads AS (
    SELECT * FROM contact
    WHERE NOT coalesce(_fivetran_deleted, FALSE)
        AND NOT EXISTS (SELECT 1 FROM merged WHERE merged.id = CAST(contact.id AS TEXT))
), links AS (
    -- The first contact of a deal has it, so that no deal counts twice; an association can have several labels.
    SELECT deal_contact.deal_id, leads.id AS lead_id,
        row_number() OVER (PARTITION BY deal_contact.deal_id ORDER BY leads.property_createdate, leads.id) AS of_deal
    FROM deal_contact JOIN leads ON leads.id = deal_contact.contact_id
), deals AS (
    -- The first deal of a contact is its deal; further ones become leads without stages.
    SELECT deal.*, links.lead_id,
        row_number() OVER (PARTITION BY links.lead_id ORDER BY deal.property_createdate, deal.deal_id) AS of_lead
    FROM deal LEFT JOIN links ON links.deal_id = deal.deal_id AND links.of_deal = 1
    WHERE NOT coalesce(deal._fivetran_deleted, FALSE) AND NOT coalesce(deal.is_deleted, FALSE)
), first_deals AS (
    SELECT *, CASE WHEN of_lead = 1 THEN lead_id END AS first_of FROM deals
)
SELECT
    coalesce(CAST(leads.id AS TEXT), 'deal/' || CAST(first_deals.deal_id AS TEXT)) AS id,
    leads.property_createdate AS created_at,
    coalesce(leads.property_hs_analytics_source, first_deals.property_hs_analytics_source) AS source,
    leads.property_hs_v_2_date_entered_lead AS stages_lead,
    leads.property_hs_v_2_date_entered_marketingqualifiedlead AS stages_mql,
    leads.property_hs_v_2_date_entered_salesqualifiedlead AS stages_sql,
    leads.property_hs_v_2_date_entered_opportunity AS stages_opportunity,
    leads.property_hs_v_2_date_entered_customer AS stages_customer,
    leads.property_hs_v_2_date_entered_salesqualifiedlead AS handed_over_at,
    CASE WHEN leads.property_hs_sa_first_engagement_object_type IN (
        'CALL', 'MEETING', 'MEETING_EVENT', 'EMAIL', 'SALES_EMAIL', 'COMMUNICATION', 'POSTAL_MAIL')
        THEN leads.property_hs_sa_first_engagement_date END AS first_touch_at,
    CASE WHEN first_deals.property_hs_is_closed_won THEN 'won'
        WHEN first_deals.property_hs_is_closed THEN 'lost'
        WHEN first_deals.deal_id IS NOT NULL THEN 'open' END AS deal_outcome,
    CAST(first_deals.property_amount AS DECIMAL(18, 3)) AS deal_amount,
    first_deals.property_deal_currency_code AS deal_currency,
    first_deals.property_createdate AS deal_created_at,
    -- An open deal has the day on which it is expected to close.
    CASE WHEN first_deals.property_hs_is_closed THEN first_deals.property_closedate END AS deal_closed_at,
    CAST(leads.property_hubspot_owner_id AS TEXT) AS fields_owner
FROM leads FULL JOIN first_deals ON first_deals.first_of = leads.id
