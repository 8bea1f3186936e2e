package org.closedloop.sla.examples.benchmarks.contestant;

/**
 * The leads of an export in SQL, with all types spelled out and all names known: nothing is guessed, and nothing
 * checked but that times and numbers are some.
 *
 * <p>It knows the stages that occur, that no value contradicts another, and that no contact has two deals, none of
 * which the library may take for granted.
 */
final class DuckDbImportSql {

    private DuckDbImportSql() {}

    /** ISO 8601, or milliseconds since 1970. */
    static final String INSTANT = """
            CREATE MACRO instant(t) AS
                CASE WHEN t[5] = '-' THEN t::TIMESTAMPTZ ELSE make_timestamptz(t::BIGINT * 1000) END
            """;

    static final String HUBSPOT = """
            WITH contacts AS MATERIALIZED (
                SELECT c.id AS id, c.properties AS p, c.propertiesWithHistory.lifecyclestage AS history,
                    c.associations.deals.results[1].id AS deal_id
                FROM (SELECT unnest(results) AS c FROM read_json('{directory}/contacts-*.json',
                    format = 'unstructured', columns = {results: 'STRUCT(
                        id VARCHAR,
                        properties STRUCT(
                            createdate VARCHAR, hs_analytics_source VARCHAR, sla_segment VARCHAR, sla_priority VARCHAR,
                            hs_v2_date_entered_marketingqualifiedlead VARCHAR,
                            hs_lifecyclestage_marketingqualifiedlead_date VARCHAR,
                            hs_date_entered_marketingqualifiedlead VARCHAR,
                            hs_v2_date_entered_salesqualifiedlead VARCHAR,
                            hs_lifecyclestage_salesqualifiedlead_date VARCHAR,
                            hs_date_entered_salesqualifiedlead VARCHAR,
                            sla_handed_over_at VARCHAR, sla_accepted_at VARCHAR, hs_sa_first_engagement_date VARCHAR,
                            hs_first_outreach_date VARCHAR, hubspot_owner_assigneddate VARCHAR,
                            hs_time_to_first_engagement VARCHAR, hs_analytics_first_timestamp VARCHAR,
                            email VARCHAR, company VARCHAR),
                        propertiesWithHistory STRUCT(lifecyclestage STRUCT(value VARCHAR, "timestamp" VARCHAR)[]),
                        associations STRUCT(deals STRUCT(results STRUCT(id VARCHAR)[])))[]'}))
            ), deals AS (
                SELECT d.id AS id, d.properties AS p, d.propertiesWithHistory.dealstage AS history,
                    d.associations.contacts.results[1].id AS contact_id
                FROM (SELECT unnest(results) AS d FROM read_json('{directory}/deals-*.json',
                    format = 'unstructured', columns = {results: 'STRUCT(
                        id VARCHAR,
                        properties STRUCT(
                            dealstage VARCHAR, amount VARCHAR, deal_currency_code VARCHAR, closedate VARCHAR),
                        propertiesWithHistory STRUCT(dealstage STRUCT(value VARCHAR, "timestamp" VARCHAR)[]),
                        associations STRUCT(contacts STRUCT(results STRUCT(id VARCHAR)[])))[]'}))
            ), deals_of_contacts AS (
                SELECT coalesce(d.contact_id, c.id) AS contact_id,
                    coalesce(
                        list_max([instant(h."timestamp") FOR h IN d.history IF h.value = d.p.dealstage]),
                        instant(d.p.closedate)) AS closed,
                    CASE d.p.dealstage WHEN 'closedwon' THEN 'won' WHEN 'closedlost' THEN 'lost' ELSE 'open' END
                        AS outcome,
                    d.p.deal_currency_code || ' ' || d.p.amount::DECIMAL(18,2) AS amount
                FROM deals d LEFT JOIN contacts c ON d.contact_id IS NULL AND c.deal_id = d.id
            )
            SELECT c.id,
                instant(p.createdate) AS createdAt,
                nullif(p.hs_analytics_source, '') AS source,
                nullif(p.sla_segment, '') AS segment,
                nullif(p.sla_priority, '') AS priority,
                struct_pack(
                    mql := coalesce(
                        list_min([instant(h."timestamp") FOR h IN history IF h.value = 'marketingqualifiedlead']),
                        instant(coalesce(
                            p.hs_v2_date_entered_marketingqualifiedlead,
                            p.hs_lifecyclestage_marketingqualifiedlead_date,
                            p.hs_date_entered_marketingqualifiedlead))),
                    sql := coalesce(
                        list_min([instant(h."timestamp") FOR h IN history IF h.value = 'salesqualifiedlead']),
                        instant(coalesce(
                            p.hs_v2_date_entered_salesqualifiedlead,
                            p.hs_lifecyclestage_salesqualifiedlead_date,
                            p.hs_date_entered_salesqualifiedlead)))) AS stages,
                instant(p.sla_handed_over_at) AS handedOverAt,
                instant(p.sla_accepted_at) AS acceptedAt,
                coalesce(
                    instant(p.hs_sa_first_engagement_date),
                    instant(nullif(p.hs_first_outreach_date, '')),
                    instant(p.hubspot_owner_assigneddate)
                        + to_milliseconds(p.hs_time_to_first_engagement::BIGINT)) AS firstTouchAt,
                CASE WHEN d.outcome IS NOT NULL THEN struct_pack(
                    outcome := d.outcome,
                    amount := d.amount,
                    closedAt := CASE WHEN d.outcome <> 'open' THEN d.closed END) END AS deal,
                CASE WHEN p.hs_analytics_first_timestamp IS NOT NULL THEN [struct_pack(
                    "at" := instant(p.hs_analytics_first_timestamp),
                    "by" := 'marketing',
                    channel := p.hs_analytics_source)] END AS touches,
                struct_pack(email := nullif(p.email, ''), company := nullif(p.company, '')) AS fields
            FROM contacts c LEFT JOIN deals_of_contacts d ON d.contact_id = c.id
            """;

    static final String CSV = """
            WITH contacts AS (
                SELECT * FROM read_csv('{directory}/contacts.csv', auto_detect = false, header = true, delim = ',',
                    quote = '', escape = '', columns = {
                        id: 'VARCHAR', created: 'TIMESTAMPTZ', source: 'VARCHAR', segment: 'VARCHAR',
                        priority: 'VARCHAR', mql: 'TIMESTAMPTZ', sql: 'TIMESTAMPTZ', handed_over: 'TIMESTAMPTZ',
                        accepted: 'TIMESTAMPTZ', outreach: 'TIMESTAMPTZ', visit: 'TIMESTAMPTZ', email: 'VARCHAR',
                        company: 'VARCHAR'})
            ), deals AS (
                SELECT *,
                    CASE stage WHEN 'closedwon' THEN 'won' WHEN 'closedlost' THEN 'lost' ELSE 'open' END AS outcome
                FROM read_csv('{directory}/deals.csv', auto_detect = false, header = true, delim = ',',
                    quote = '', escape = '', columns = {
                        id: 'VARCHAR', contact_id: 'VARCHAR', stage: 'VARCHAR', amount: 'DECIMAL(18,2)',
                        currency: 'VARCHAR', closed: 'TIMESTAMPTZ'})
            )
            SELECT c.id, created AS createdAt, source, segment, priority,
                struct_pack(mql := mql, sql := sql) AS stages,
                handed_over AS handedOverAt, accepted AS acceptedAt, outreach AS firstTouchAt,
                CASE WHEN outcome IS NOT NULL THEN struct_pack(
                    outcome := outcome,
                    amount := currency || ' ' || amount,
                    closedAt := CASE WHEN outcome <> 'open' THEN closed END) END AS deal,
                CASE WHEN visit IS NOT NULL THEN [struct_pack(
                    "at" := visit, "by" := 'marketing', channel := source)] END AS touches,
                struct_pack(email := email, company := company) AS fields
            FROM contacts c LEFT JOIN deals d ON d.contact_id = c.id
            """;
}
