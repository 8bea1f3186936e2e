-- HubSpot as loaded by Airbyte: streams contacts and deals; a deal has the ids of its contacts as JSON.
-- Columns: airbyte-integrations/connectors/source-hubspot of github.com/airbytehq/airbyte (schemas deals and contacts, whose
-- properties become columns of their own with the prefix properties_).
WITH contact_versions AS (
    -- One row per contact in the sync mode "append + deduped"; the newest of several in the mode "append".
    SELECT *, row_number() OVER (PARTITION BY id ORDER BY "updatedAt" DESC, _airbyte_extracted_at DESC) AS version
    FROM contacts
), deal_versions AS (
    SELECT *, row_number() OVER (PARTITION BY id ORDER BY "updatedAt" DESC, _airbyte_extracted_at DESC) AS version
    FROM deals
), merged AS (
    SELECT unnest(string_to_array(properties_hs_merged_object_ids, ';')) AS id FROM contact_versions WHERE version = 1
), leads AS (
    SELECT * FROM contact_versions
    WHERE version = 1
        AND NOT coalesce(archived, FALSE)
        AND NOT EXISTS (SELECT 1 FROM merged WHERE merged.id = contact_versions.id)
), contacts_of_deals AS (
    SELECT id AS deal_id,
        unnest(string_to_array(regexp_replace(CAST(contacts AS TEXT), '[^0-9,]', '', 'g'), ',')) AS contact_id
    FROM deal_versions WHERE version = 1
), links AS (
    -- The first contact of a deal has it, so that no deal counts twice.
    SELECT contacts_of_deals.deal_id, leads.id AS lead_id,
        row_number() OVER (
            PARTITION BY contacts_of_deals.deal_id ORDER BY leads.properties_createdate, leads.id) AS of_deal
    FROM contacts_of_deals JOIN leads ON leads.id = contacts_of_deals.contact_id
), known_deals AS (
    -- The first deal of a contact is its deal; further ones become leads without stages.
    SELECT deal_versions.*, links.lead_id,
        row_number() OVER (
            PARTITION BY links.lead_id ORDER BY deal_versions.properties_createdate, deal_versions.id) AS of_lead
    FROM deal_versions LEFT JOIN links ON links.deal_id = deal_versions.id AND links.of_deal = 1
    WHERE version = 1 AND NOT coalesce(archived, FALSE)
), first_deals AS (
    SELECT *, CASE WHEN of_lead = 1 THEN lead_id END AS first_of FROM known_deals
)
SELECT
    coalesce(leads.id, 'deal/' || first_deals.id) AS id,
    leads.properties_createdate AS created_at,
    coalesce(leads.properties_hs_analytics_source, first_deals.properties_hs_analytics_source) AS source,
    leads.properties_hs_v2_date_entered_lead AS stages_lead,
    leads.properties_hs_v2_date_entered_marketingqualifiedlead AS stages_mql,
    leads.properties_hs_v2_date_entered_salesqualifiedlead AS stages_sql,
    leads.properties_hs_v2_date_entered_opportunity AS stages_opportunity,
    leads.properties_hs_v2_date_entered_customer AS stages_customer,
    leads.properties_hs_v2_date_entered_salesqualifiedlead AS handed_over_at,
    CASE WHEN leads.properties_hs_sa_first_engagement_object_type IN (
        'CALL', 'MEETING', 'MEETING_EVENT', 'EMAIL', 'SALES_EMAIL', 'COMMUNICATION', 'POSTAL_MAIL')
        THEN leads.properties_hs_sa_first_engagement_date END AS first_touch_at,
    CASE WHEN first_deals.properties_hs_is_closed_won THEN 'won'
        WHEN first_deals.properties_hs_is_closed THEN 'lost'
        WHEN first_deals.id IS NOT NULL THEN 'open' END AS deal_outcome,
    CAST(first_deals.properties_amount AS DECIMAL(18, 3)) AS deal_amount,
    first_deals.properties_deal_currency_code AS deal_currency,
    first_deals.properties_createdate AS deal_created_at,
    -- An open deal has the day on which it is expected to close.
    CASE WHEN first_deals.properties_hs_is_closed THEN first_deals.properties_closedate END AS deal_closed_at,
    leads.properties_hubspot_owner_id AS fields_owner
FROM leads FULL JOIN first_deals ON first_deals.first_of = leads.id
