package org.closedloop.sla.json.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.closedloop.sla.crm.assembly.Importer;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.json.crm.Recorded;

/** Reads texts as files of rows. */
final class CsvRead {

    static final CrmMapping MAPPING = CrmMapping.builder()
            .id("ours")
            .zone(ZoneId.of("Europe/Zurich"))
            .lead(LeadMapping.builder()
                    .id("Id")
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
        return read(mapping, reader -> reader.read(ExportKind.LEADS, new ByteArrayInputStream(bytes), "a.csv"));
    }

    static Recorded deals(CrmMapping mapping, String text) throws IOException {
        return read(mapping, reader -> reader.read(ExportKind.DEALS, stream(text), "a.csv"));
    }

    static Recorded history(CrmMapping mapping, String text) throws IOException {
        return read(mapping, reader -> reader.read(ExportKind.HISTORY, stream(text), "a.csv"));
    }

    static Recorded activities(CrmMapping mapping, String text) throws IOException {
        return read(mapping, reader -> reader.read(ExportKind.ACTIVITIES, stream(text), "a.csv"));
    }

    /** What reaches the importer when files are read and the reading is finished. */
    static Recorded read(CrmMapping mapping, Files files) throws IOException {
        Recorded recorded = new Recorded();
        CsvReader reader = new CsvReader(mapping, Importer.of(mapping), recorded);
        files.readBy(reader);
        reader.finish();
        return recorded;
    }

    /** Hands files to a reader. */
    interface Files {
        void readBy(CsvReader reader) throws IOException;
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
