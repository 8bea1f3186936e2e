CREATE TABLE "Lead" (
    "Id" TEXT, "IsDeleted" BOOLEAN, "SystemModstamp" TIMESTAMPTZ, _airbyte_extracted_at TIMESTAMPTZ,
    "CreatedDate" TIMESTAMPTZ, "LeadSource" TEXT, "Status" TEXT, "ConvertedDate" DATE, "ConvertedContactId" TEXT,
    "ConvertedOpportunityId" TEXT, "MasterRecordId" TEXT, "OwnerId" TEXT);
INSERT INTO "Lead" VALUES
    ('00Q1', FALSE, '2026-03-02 08:00:00+00', '2026-03-02 12:00:00+00', '2026-03-02 08:00:00+00', 'Web',
        'Open - Not Contacted', NULL, NULL, NULL, NULL, '0051'),
    ('00Q1', FALSE, '2026-03-05 08:00:00+00', '2026-04-01 00:00:00+00', '2026-03-02 08:00:00+00', 'Web',
        'Closed - Converted', '2026-03-05', '0031', '0061', NULL, '0051'),
    ('00Q2', FALSE, '2026-03-05 08:00:00+00', '2026-04-01 00:00:00+00', '2026-03-03 08:00:00+00', NULL,
        'Closed - Not Converted', NULL, NULL, NULL, NULL, '0052'),
    ('00Q3', TRUE, '2026-03-05 08:00:00+00', '2026-04-01 00:00:00+00', '2026-03-04 08:00:00+00', 'Web',
        'Open - Not Contacted', NULL, NULL, NULL, NULL, '0052'),
    ('00Q4', TRUE, '2026-03-05 08:00:00+00', '2026-04-01 00:00:00+00', '2026-03-04 08:00:00+00', 'Web',
        'Open - Not Contacted', NULL, NULL, NULL, '00Q1', '0052'),
    ('00Q5', FALSE, '2026-03-07 08:00:00+00', '2026-04-01 00:00:00+00', '2026-03-06 08:00:00+00', 'Phone',
        'Closed - Converted', '2026-03-07', '0032', '0061', NULL, NULL);
CREATE TABLE "LeadHistory" (
    "Id" TEXT, "LeadId" TEXT, "Field" TEXT, "OldValue" TEXT, "NewValue" TEXT, "CreatedDate" TIMESTAMPTZ);
INSERT INTO "LeadHistory" VALUES
    ('1', '00Q1', 'Status', 'Open - Not Contacted', 'Marketing Qualified', '2026-03-03 09:00:00+00'),
    ('2', '00Q1', 'Status', 'Marketing Qualified', 'Sales Qualified', '2026-03-04 09:00:00+00'),
    ('3', '00Q1', 'Status', 'Sales Qualified', 'Closed - Converted', '2026-03-05 09:00:00+00'),
    ('4', '00Q1', 'Owner', 'Sales Qualified', 'Marketing Qualified', '2026-03-01 09:00:00+00'),
    ('5', '00Q2', 'Status', 'Open - Not Contacted', 'Sales Qualified', '2026-03-04 10:00:00+00'),
    ('6', '00Q2', 'Status', 'Sales Qualified', 'Closed - Not Converted', '2026-03-06 10:00:00+00');
CREATE TABLE "Task" (
    "Id" TEXT, "WhoId" TEXT, "TaskSubtype" TEXT, "IsClosed" BOOLEAN, "IsDeleted" BOOLEAN, "CompletedDateTime" TIMESTAMPTZ,
    "SystemModstamp" TIMESTAMPTZ, _airbyte_extracted_at TIMESTAMPTZ);
INSERT INTO "Task" VALUES
    ('00T1', '0031', 'Call', TRUE, FALSE, '2026-03-04 10:30:00+00', '2026-03-04 10:30:00+00', '2026-04-01 00:00:00+00'),
    ('00T2', '0031', 'Call', TRUE, FALSE, '2026-03-04 15:00:00+00', '2026-03-04 15:00:00+00', '2026-04-01 00:00:00+00'),
    ('00T7', '0031', 'Call', TRUE, FALSE, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '2026-03-02 12:00:00+00'),
    ('00T7', '0031', 'Call', FALSE, FALSE, NULL, '2026-03-02 10:00:00+00', '2026-04-01 00:00:00+00'),
    ('00T3', '0031', 'Email', TRUE, FALSE, '2025-11-04 15:00:00+00', '2025-11-04 15:00:00+00', '2026-04-01 00:00:00+00'),
    ('00T4', '00Q2', 'Call', TRUE, TRUE, '2026-03-04 10:05:00+00', '2026-03-04 10:05:00+00', '2026-04-01 00:00:00+00'),
    ('00T5', '00Q2', 'Task', TRUE, FALSE, '2026-03-04 10:06:00+00', '2026-03-04 10:06:00+00', '2026-04-01 00:00:00+00'),
    ('00T6', '00Q2', 'Email', TRUE, FALSE, '2026-03-05 08:00:00+00', '2026-03-05 08:00:00+00', '2026-04-01 00:00:00+00');
CREATE TABLE "Opportunity" (
    "Id" TEXT, "IsDeleted" BOOLEAN, "SystemModstamp" TIMESTAMPTZ, _airbyte_extracted_at TIMESTAMPTZ,
    "CreatedDate" TIMESTAMPTZ, "CloseDate" DATE, "Amount" DECIMAL(38, 9), "LeadSource" TEXT, "IsClosed" BOOLEAN,
    "IsWon" BOOLEAN);
INSERT INTO "Opportunity" VALUES
    ('0061', FALSE, '2026-03-05 09:00:00+00', '2026-03-05 12:00:00+00', '2026-03-05 09:00:00+00', '2026-05-20', 7, 'Web',
        FALSE, FALSE),
    ('0061', FALSE, '2026-03-20 09:00:00+00', '2026-04-01 00:00:00+00', '2026-03-05 09:00:00+00', '2026-03-20', 1200.15,
        'Web', TRUE, TRUE),
    ('0062', FALSE, '2026-03-20 09:00:00+00', '2026-04-01 00:00:00+00', '2026-03-06 09:00:00+00', '2026-12-31', NULL,
        'Partner', FALSE, FALSE),
    ('0063', TRUE, '2026-03-20 09:00:00+00', '2026-04-01 00:00:00+00', '2026-03-06 09:00:00+00', '2026-03-31', 9999,
        'Web', TRUE, TRUE);
