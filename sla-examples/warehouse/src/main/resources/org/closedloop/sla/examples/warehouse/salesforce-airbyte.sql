-- Salesforce as loaded by Airbyte: streams Lead, LeadHistory, Task, Opportunity, with the names of Salesforce.
-- Columns: airbyte-integrations/connectors/source-salesforce of github.com/airbytehq/airbyte, which reads the fields of an
-- object from Salesforce's description of it.
WITH lead_versions AS (
    -- One row per lead in the sync mode "append + deduped"; the newest of several in the mode "append".
    SELECT *, row_number() OVER (PARTITION BY "Id" ORDER BY "SystemModstamp" DESC, _airbyte_extracted_at DESC) AS version
    FROM "Lead"
), opportunity_versions AS (
    SELECT *, row_number() OVER (PARTITION BY "Id" ORDER BY "SystemModstamp" DESC, _airbyte_extracted_at DESC) AS version
    FROM "Opportunity"
), leads AS (
    -- A lead that was merged into another one is deleted, and has a MasterRecordId.
    SELECT * FROM lead_versions
    WHERE version = 1 AND NOT coalesce("IsDeleted", FALSE) AND "MasterRecordId" IS NULL
), changes AS (
    -- The names of the statuses are those of the firm. A status that a lead was created with has no entry.
    SELECT "LeadId" AS lead_id,
        min(CASE WHEN "NewValue" = 'Marketing Qualified' THEN "CreatedDate" END) AS mql_at,
        min(CASE WHEN "NewValue" = 'Sales Qualified' THEN "CreatedDate" END) AS sql_at,
        max(CASE WHEN "NewValue" = 'Closed - Not Converted' THEN "CreatedDate" END) AS rejected_at
    FROM "LeadHistory" WHERE "Field" = 'Status' GROUP BY "LeadId"
), task_versions AS (
    SELECT *, row_number() OVER (PARTITION BY "Id" ORDER BY "SystemModstamp" DESC, _airbyte_extracted_at DESC) AS version
    FROM "Task"
), people AS (
    -- The conversion moves the tasks of a lead to its contact.
    SELECT "Id" AS who_id, "Id" AS lead_id, "CreatedDate" AS created_date FROM leads
    UNION ALL
    SELECT "ConvertedContactId", "Id", "CreatedDate" FROM leads WHERE "ConvertedContactId" IS NOT NULL
), touches AS (
    SELECT people.lead_id, min(task."CompletedDateTime") AS first_touch_at
    FROM people JOIN task_versions AS task ON task."WhoId" = people.who_id
    WHERE task.version = 1 AND task."IsClosed" AND task."TaskSubtype" IN ('Call', 'Email') AND NOT coalesce(task."IsDeleted", FALSE)
        AND task."CompletedDateTime" >= people.created_date
    GROUP BY people.lead_id
), deals AS (
    SELECT opportunity_versions.*, leads."Id" AS lead_id,
        row_number() OVER (PARTITION BY opportunity_versions."Id" ORDER BY leads."CreatedDate", leads."Id") AS of_deal
    FROM opportunity_versions LEFT JOIN leads ON leads."ConvertedOpportunityId" = opportunity_versions."Id"
    WHERE opportunity_versions.version = 1 AND NOT coalesce(opportunity_versions."IsDeleted", FALSE)
), first_deals AS (
    -- The first lead of an opportunity has it, so that none counts twice.
    SELECT * FROM deals WHERE of_deal = 1
)
SELECT
    coalesce(leads."Id", 'deal/' || first_deals."Id") AS id,
    leads."CreatedDate" AS created_at,
    coalesce(leads."LeadSource", first_deals."LeadSource") AS source,
    leads."CreatedDate" AS stages_lead,
    changes.mql_at AS stages_mql,
    changes.sql_at AS stages_sql,
    leads."ConvertedDate" AS stages_opportunity,
    changes.sql_at AS handed_over_at,
    CASE WHEN leads."Status" = 'Closed - Not Converted' THEN changes.rejected_at END AS rejection_at,
    touches.first_touch_at AS first_touch_at,
    CASE WHEN first_deals."IsWon" THEN 'won'
        WHEN first_deals."IsClosed" THEN 'lost'
        WHEN first_deals."Id" IS NOT NULL THEN 'open' END AS deal_outcome,
    -- In an org with several currencies, add first_deals."CurrencyIsoCode" AS deal_currency;
    -- otherwise --currency is taken for all amounts.
    CAST(first_deals."Amount" AS DECIMAL(18, 3)) AS deal_amount,
    first_deals."CreatedDate" AS deal_created_at,
    -- An open opportunity has the day on which it is expected to close.
    CASE WHEN first_deals."IsClosed" THEN first_deals."CloseDate" END AS deal_closed_at,
    leads."OwnerId" AS fields_owner
FROM leads
LEFT JOIN changes ON changes.lead_id = leads."Id"
LEFT JOIN touches ON touches.lead_id = leads."Id"
FULL JOIN first_deals ON first_deals.lead_id = leads."Id"
