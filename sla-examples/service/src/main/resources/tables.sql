CREATE TABLE IF NOT EXISTS document (
    kind VARCHAR(20) NOT NULL,
    id VARCHAR(220) NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, id, version)
);
CREATE TABLE IF NOT EXISTS lead_revision (
    agreement VARCHAR(200) PRIMARY KEY,
    revision BIGINT NOT NULL
);
CREATE TABLE IF NOT EXISTS lead (
    agreement VARCHAR(200) NOT NULL,
    id VARCHAR(500) NOT NULL,
    lead_day DATE NOT NULL,
    line VARCHAR NOT NULL,
    PRIMARY KEY (agreement, id)
);
CREATE INDEX IF NOT EXISTS lead_by_day ON lead (agreement, lead_day);
CREATE TABLE IF NOT EXISTS counter_state (
    agreement VARCHAR(200) NOT NULL,
    version INTEGER NOT NULL,
    purpose VARCHAR(20) NOT NULL,
    as_of DATE NOT NULL,
    lead_day DATE NOT NULL,
    state BYTES NOT NULL,
    PRIMARY KEY (agreement, version, purpose, as_of, lead_day)
);
CREATE TABLE IF NOT EXISTS counter_total (
    agreement VARCHAR(200) NOT NULL,
    version INTEGER NOT NULL,
    purpose VARCHAR(20) NOT NULL,
    as_of DATE NOT NULL,
    revision BIGINT NOT NULL,
    state BYTES NOT NULL,
    PRIMARY KEY (agreement, version, purpose, as_of)
);
CREATE TABLE IF NOT EXISTS audit_entry (
    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    happened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    caller VARCHAR(100) NOT NULL,
    caller_role VARCHAR(20) NOT NULL,
    action VARCHAR(40) NOT NULL,
    subject VARCHAR(800) NOT NULL,
    digest_before VARCHAR(80),
    digest_after VARCHAR(80)
);
CREATE TABLE IF NOT EXISTS hubspot_value (
    agreement VARCHAR(200) NOT NULL,
    object_type VARCHAR(20) NOT NULL,
    object_id BIGINT NOT NULL,
    property VARCHAR(200) NOT NULL,
    occurred_at BIGINT NOT NULL,
    property_value VARCHAR NOT NULL,
    PRIMARY KEY (agreement, object_type, object_id, property, occurred_at)
);
CREATE TABLE IF NOT EXISTS hubspot_link (
    agreement VARCHAR(200) NOT NULL,
    contact_id BIGINT NOT NULL,
    deal_id BIGINT NOT NULL,
    occurred_at BIGINT NOT NULL,
    removed BOOLEAN NOT NULL,
    PRIMARY KEY (agreement, contact_id, deal_id)
);
CREATE TABLE IF NOT EXISTS hubspot_deletion (
    agreement VARCHAR(200) NOT NULL,
    contact_id BIGINT NOT NULL,
    occurred_at BIGINT NOT NULL,
    PRIMARY KEY (agreement, contact_id)
);
-- Tables of databases that an earlier version of the service made.
ALTER TABLE audit_entry ALTER COLUMN subject SET DATA TYPE VARCHAR(800);
ALTER TABLE audit_entry ALTER COLUMN digest_after DROP NOT NULL;
ALTER TABLE hubspot_link ADD COLUMN IF NOT EXISTS occurred_at BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE hubspot_link ADD COLUMN IF NOT EXISTS removed BOOLEAN DEFAULT FALSE NOT NULL;
