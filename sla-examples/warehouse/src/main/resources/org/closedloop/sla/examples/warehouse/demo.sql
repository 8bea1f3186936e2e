-- The leads of the invented company, from files in three forms.
WITH deals AS (
    SELECT * FROM read_csv('${folder}/deals.csv', columns = {
        lead_id: 'VARCHAR', outcome: 'VARCHAR', amount: 'DECIMAL(18, 2)', currency: 'VARCHAR',
        closed_at: 'TIMESTAMPTZ', reported_back_at: 'TIMESTAMPTZ'})
), touches AS (
    SELECT lead_id, array_agg("at" ORDER BY "at", "by", channel) AS times, array_agg("by" ORDER BY "at", "by", channel) AS roles,
        array_agg(channel ORDER BY "at", "by", channel) AS channels
    FROM read_json('${folder}/touches.json', columns = {
        lead_id: 'VARCHAR', "at": 'TIMESTAMPTZ', "by": 'VARCHAR', channel: 'VARCHAR'})
    GROUP BY lead_id
)
SELECT
    leads.id, leads.createdAt, leads.source, leads.segment, leads.priority,
    leads.stages.lead AS stages_lead,
    leads.stages.mql AS stages_mql,
    leads.stages.sql AS stages_sql,
    leads.stages.opportunity AS stages_opportunity,
    leads.stages.customer AS stages_customer,
    leads.handedOverAt, leads.acceptedAt, leads.firstTouchAt,
    leads.rejection.at AS rejection_at,
    leads.rejection.reason AS rejection_reason,
    leads.disqualification.at AS disqualification_at,
    leads.disqualification.reason AS disqualification_reason,
    leads.attempts,
    list_transform(leads.pauses, lambda pause: pause.from) AS pauses_from,
    list_transform(leads.pauses, lambda pause: pause.to) AS pauses_to,
    deals.outcome AS deal_outcome,
    deals.amount AS deal_amount,
    deals.currency AS deal_currency,
    deals.closed_at AS deal_closed_at,
    deals.reported_back_at AS deal_reported_back_at,
    touches.times AS touches_at,
    touches.roles AS touches_by,
    touches.channels AS touches_channel,
    leads.fields.company AS fields_company,
    leads.fields.email AS fields_email,
    leads.fields.owner AS fields_owner
FROM read_parquet('${folder}/leads.parquet') AS leads
LEFT JOIN deals ON deals.lead_id = leads.id
LEFT JOIN touches ON touches.lead_id = leads.id
