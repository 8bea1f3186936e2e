-- Salesforce as loaded by Fivetran: tables lead, lead_history (the object LeadHistory), task, opportunity.
-- Columns: the macros get_lead_columns, get_task_columns and get_opportunity_columns of
-- github.com/fivetran/dbt_salesforce_source.
WITH leads AS (
    -- A lead that was merged into another one is deleted, and has a master_record_id.
    SELECT * FROM lead WHERE NOT coalesce(is_deleted, FALSE) AND master_record_id IS NULL
), changes AS (
    -- The names of the statuses are those of the firm. A status that a lead was created with has no entry.
    SELECT lead_id,
        min(CASE WHEN new_value = 'Marketing Qualified' THEN created_date END) AS mql_at,
        min(CASE WHEN new_value = 'Sales Qualified' THEN created_date END) AS sql_at,
        max(CASE WHEN new_value = 'Closed - Not Converted' THEN created_date END) AS rejected_at
    FROM lead_history WHERE field = 'Status' GROUP BY lead_id
), people AS (
    -- The conversion moves the tasks of a lead to its contact.
    SELECT id AS who_id, id AS lead_id, created_date FROM leads
    UNION ALL
    SELECT converted_contact_id, id, created_date FROM leads WHERE converted_contact_id IS NOT NULL
), touches AS (
    SELECT people.lead_id, min(task.completed_date_time) AS first_touch_at
    FROM people JOIN task ON task.who_id = people.who_id
    WHERE task.is_closed AND task.task_subtype IN ('Call', 'Email') AND NOT coalesce(task.is_deleted, FALSE)
        AND task.completed_date_time >= people.created_date
    GROUP BY people.lead_id
), deals AS (
    SELECT opportunity.*, leads.id AS lead_id,
        row_number() OVER (PARTITION BY opportunity.id ORDER BY leads.created_date, leads.id) AS of_deal
    FROM opportunity LEFT JOIN leads ON leads.converted_opportunity_id = opportunity.id
    WHERE NOT coalesce(opportunity.is_deleted, FALSE)
), first_deals AS (
    -- The first lead of an opportunity has it, so that none counts twice.
    SELECT * FROM deals WHERE of_deal = 1
)
SELECT
    coalesce(leads.id, 'deal/' || first_deals.id) AS id,
    leads.created_date AS created_at,
    coalesce(leads.lead_source, first_deals.lead_source) AS source,
    leads.created_date AS stages_lead,
    changes.mql_at AS stages_mql,
    changes.sql_at AS stages_sql,
    leads.converted_date AS stages_opportunity,
    changes.sql_at AS handed_over_at,
    CASE WHEN leads.status = 'Closed - Not Converted' THEN changes.rejected_at END AS rejection_at,
    touches.first_touch_at AS first_touch_at,
    CASE WHEN first_deals.is_won THEN 'won'
        WHEN first_deals.is_closed THEN 'lost'
        WHEN first_deals.id IS NOT NULL THEN 'open' END AS deal_outcome,
    -- In an org with several currencies, add first_deals.currency_iso_code AS deal_currency;
    -- otherwise --currency is taken for all amounts.
    CAST(first_deals.amount AS DECIMAL(18, 3)) AS deal_amount,
    first_deals.created_date AS deal_created_at,
    -- An open opportunity has the day on which it is expected to close.
    CASE WHEN first_deals.is_closed THEN first_deals.close_date END AS deal_closed_at,
    leads.owner_id AS fields_owner
FROM leads
LEFT JOIN changes ON changes.lead_id = leads.id
LEFT JOIN touches ON touches.lead_id = leads.id
FULL JOIN first_deals ON first_deals.lead_id = leads.id
