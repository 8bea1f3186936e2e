-- Writes the leads of the invented company as a lake would have them: leads in Parquet, deals in CSV, touches in JSON.
SET TimeZone = 'UTC';

-- Lines that are no leads are left out here; the table cannot hold the later cycles of recycled leads.
CREATE TEMP TABLE lines AS SELECT * FROM read_json('${leads}',
    format = 'newline_delimited', ignore_errors = true, columns = {
        id: 'VARCHAR', createdAt: 'TIMESTAMPTZ', source: 'VARCHAR', segment: 'VARCHAR', priority: 'VARCHAR',
        stages: 'STRUCT(lead TIMESTAMPTZ, mql TIMESTAMPTZ, sql TIMESTAMPTZ, opportunity TIMESTAMPTZ, customer TIMESTAMPTZ)',
        handedOverAt: 'TIMESTAMPTZ', acceptedAt: 'TIMESTAMPTZ', firstTouchAt: 'TIMESTAMPTZ',
        rejection: 'STRUCT("at" TIMESTAMPTZ, reason VARCHAR)', disqualification: 'STRUCT("at" TIMESTAMPTZ, reason VARCHAR)',
        attempts: 'TIMESTAMPTZ[]', pauses: 'STRUCT("from" TIMESTAMPTZ, "to" TIMESTAMPTZ)[]',
        deal: 'STRUCT(outcome VARCHAR, amount VARCHAR, closedAt TIMESTAMPTZ, reportedBackAt TIMESTAMPTZ)',
        touches: 'STRUCT("at" TIMESTAMPTZ, "by" VARCHAR, channel VARCHAR)[]',
        fields: 'STRUCT(company VARCHAR, email VARCHAR, owner VARCHAR)'});

COPY (SELECT * EXCLUDE (deal, touches) FROM lines WHERE id IS NOT NULL) TO '${folder}/leads.parquet' (FORMAT parquet);

COPY (SELECT id AS lead_id, deal.outcome AS outcome, deal.amount[5:]::DECIMAL(18, 2) AS amount,
        deal.amount[:3] AS currency, deal.closedAt AS closed_at, deal.reportedBackAt AS reported_back_at
    FROM lines WHERE id IS NOT NULL AND deal.outcome IS NOT NULL) TO '${folder}/deals.csv' (HEADER);

COPY (SELECT id AS lead_id, unnest(touches, recursive := true) FROM lines WHERE id IS NOT NULL)
    TO '${folder}/touches.json' (FORMAT json);
