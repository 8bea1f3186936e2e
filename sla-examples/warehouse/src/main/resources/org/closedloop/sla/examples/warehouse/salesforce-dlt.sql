-- Salesforce as loaded by dlt: tables lead, task, opportunity.
-- Columns: sources/salesforce of github.com/dlt-hub/verified-sources, which reads all fields. It does not load the history of
-- leads. A field that is null in all records has no column.
WITH opportunity_versions AS (
    -- The table has no key: each change of an opportunity adds a row.
    SELECT *, row_number() OVER (PARTITION BY id ORDER BY system_modstamp DESC, _dlt_load_id DESC) AS version
    FROM opportunity
), task_versions AS (
    SELECT *, row_number() OVER (PARTITION BY id ORDER BY system_modstamp DESC, _dlt_load_id DESC) AS version FROM task
), people AS (
    -- The conversion moves the tasks of a lead to its contact.
    SELECT id AS who_id, id AS lead_id, created_date FROM lead
    UNION ALL
    SELECT converted_contact_id, id, created_date FROM lead WHERE converted_contact_id IS NOT NULL
), touches AS (
    SELECT people.lead_id, min(task.completed_date_time) AS first_touch_at
    FROM people JOIN task_versions AS task ON task.who_id = people.who_id
    WHERE task.version = 1 AND task.is_closed AND task.task_subtype IN ('Call', 'Email')
        AND task.completed_date_time >= people.created_date
    GROUP BY people.lead_id
), deals AS (
    SELECT opportunity_versions.*, lead.id AS lead_id,
        row_number() OVER (PARTITION BY opportunity_versions.id ORDER BY lead.created_date, lead.id) AS of_deal
    FROM opportunity_versions LEFT JOIN lead ON lead.converted_opportunity_id = opportunity_versions.id
    WHERE opportunity_versions.version = 1
), first_deals AS (
    -- The first lead of an opportunity has it, so that none counts twice.
    SELECT * FROM deals WHERE of_deal = 1
)
SELECT
    coalesce(lead.id, 'deal/' || first_deals.id) AS id,
    lead.created_date AS created_at,
    coalesce(lead.lead_source, first_deals.lead_source) AS source,
    lead.created_date AS stages_lead,
    -- Days are texts such as 2026-03-05, or milliseconds if Salesforce's Bulk API answered.
    CASE WHEN CAST(lead.converted_date AS TEXT) LIKE '%-%-%' THEN CAST(CAST(lead.converted_date AS TEXT) AS DATE)
        ELSE DATE '1970-01-01'
            + CAST(floor(CAST(CAST(lead.converted_date AS TEXT) AS DECIMAL(18, 0)) / 86400000) AS INTEGER)
        END AS stages_opportunity,
    touches.first_touch_at AS first_touch_at,
    CASE WHEN first_deals.is_won THEN 'won'
        WHEN first_deals.is_closed THEN 'lost'
        WHEN first_deals.id IS NOT NULL THEN 'open' END AS deal_outcome,
    -- In an org with several currencies, add first_deals.currency_iso_code AS deal_currency;
    -- otherwise --currency is taken for all amounts.
    CAST(first_deals.amount AS DECIMAL(18, 3)) AS deal_amount,
    first_deals.created_date AS deal_created_at,
    -- An open opportunity has the day on which it is expected to close.
    CASE WHEN NOT first_deals.is_closed THEN NULL
        WHEN CAST(first_deals.close_date AS TEXT) LIKE '%-%-%' THEN CAST(CAST(first_deals.close_date AS TEXT) AS DATE)
        ELSE DATE '1970-01-01'
            + CAST(floor(CAST(CAST(first_deals.close_date AS TEXT) AS DECIMAL(18, 0)) / 86400000) AS INTEGER)
        END AS deal_closed_at,
    lead.owner_id AS fields_owner
FROM lead
LEFT JOIN touches ON touches.lead_id = lead.id
FULL JOIN first_deals ON first_deals.lead_id = lead.id
