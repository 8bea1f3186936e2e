package org.closedloop.sla.json.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.closedloop.sla.crm.CrmMapping;
import org.closedloop.sla.crm.Importer;
import org.closedloop.sla.crm.LeadMapping;
import org.closedloop.sla.crm.TimeSource;
import org.closedloop.sla.json.crm.Recorded;

/** Reads texts as files of rows. */
final class CsvRead {

    static final CrmMapping MAPPING = CrmMapping.builder()
            .id("ours")
            .zone(ZoneId.of("Europe/Zurich"))
            .lead(LeadMapping.builder()
                    .addCreatedAt(TimeSource.at("Created"))
                    .addSource("Source")
                    .build())
            .build();

    private CsvRead() {}

    static Recorded leads(String text) throws IOException {
        return leads(MAPPING, text);
    }

    static Recorded leads(CrmMapping mapping, String text) throws IOException {
        return leads(mapping, text.getBytes(StandardCharsets.UTF_8));
    }

    static Recorded leads(CrmMapping mapping, byte[] bytes) throws IOException {
        Recorded recorded = new Recorded();
        new CsvReader(mapping, Importer.of(mapping), recorded).leads(new ByteArrayInputStream(bytes), "a.csv");
        return recorded;
    }

    static Recorded deals(CrmMapping mapping, String text) throws IOException {
        Recorded recorded = new Recorded();
        new CsvReader(mapping, Importer.of(mapping), recorded)
                .deals(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.csv");
        return recorded;
    }
}
