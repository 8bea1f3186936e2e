package org.closedloop.sla.json.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.json.csv.CsvReader;
import org.closedloop.sla.json.csv.ExportKind;

/** Imports with something to report. */
final class SampleImports {

    static final String HOSTILE = "<script>alert('1')</script>&";

    private static final String MAPPING = """
            apiVersion: closedloop.org/v2
            kind: CrmMapping
            id: acme
            zone: Europe/Zurich
            lead:
              id: Id
              createdAt: Created
              stages:
                sql: Handed over
                customer: Signed
              handedOverAt: Handed over
              source: Source
            deal:
              id: Deal
              stage: Deal stage
              won: Won
              amounts: { property: Amount, currency: Currency }
            exclusions:
              - { property: Test, is: "yes", reason: test record }
            """;

    private static final String HEADER = "Id,Created,Handed over,Sources,Deal,Deal stage,Amount,Currency,Test,Note\n";

    private SampleImports() {}

    /**
     * Of 203 rows, 150 have no id, 50 are leads of which the last five have an unreadable time, one has a won deal, one
     * is out of scope, and one has names and values that could be markup. The column of the source has another name.
     */
    static Import withFlaws() {
        StringBuilder rows = new StringBuilder(HEADER);
        rows.append(",2026-03-02T08:00:00Z,,,,,,,,\n".repeat(150));
        for (int i = 1; i <= 50; i++) {
            rows.append("L")
                    .append(i)
                    .append(i > 45 ? ",soon" : ",2026-03-02T08:00:00Z")
                    .append(",,,,,,,,n\n");
        }
        rows.append("W1,2026-03-02T08:00:00Z,2026-03-03,,D1,Won,1200.00,CHF,,\n");
        rows.append("T1,2026-03-02T08:00:00Z,,,,,,,yes,\n");
        rows.append("<b>,").append(HOSTILE).append(",2026-03-04T08:00:00Z,,D2,Lo\u0001st\u00A0?,10,EUR,,\n");
        return read(rows.toString());
    }

    /** No record was read. */
    static Import withoutRecords() {
        return Import.builder().build();
    }

    /** A thousand columns that are not read, and 400 values of a deal stage. */
    static Import large() {
        StringBuilder text = new StringBuilder(HEADER.strip());
        for (int i = 0; i < 1000; i++) {
            text.append(",custom_property_with_a_very_long_internal_name_that_never_ends__c_")
                    .append(i);
        }
        text.append('\n');
        for (int i = 0; i < 400; i++) {
            text.append("L")
                    .append(i)
                    .append(",2026-03-02T08:00:00Z,,,D")
                    .append(i)
                    .append(",Stage ")
                    .append(i);
            text.append(",10,CHF,,x\n");
        }
        return read(text.toString());
    }

    private static Import read(String rows) {
        CrmMapping mapping =
                SlaJson.inEnglish().read(CrmMapping.class, MAPPING, Format.YAML).orElseThrow();
        try {
            return CsvReader.of(mapping)
                    .read(
                            ExportKind.LEADS,
                            new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)),
                            "leads.csv")
                    .finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
