package org.closedloop.sla.json.salesforce;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.closedloop.sla.crm.CrmMapping;
import org.closedloop.sla.crm.Importer;
import org.closedloop.sla.json.crm.Recorded;

/** Reads texts as pages. In them, {@code '} stands for {@code "}. */
final class SalesforceRead {

    static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private static final CrmMapping MAPPING = CrmMapping.salesforce(ZONE);

    private SalesforceRead() {}

    /** The pages, named 1.json and so on. */
    static Recorded pages(String... pages) throws IOException {
        Recorded recorded = new Recorded();
        SalesforceReader reader = new SalesforceReader(Importer.of(MAPPING), recorded);
        for (int i = 0; i < pages.length; i++) {
            reader.read(in(pages[i].replace('\'', '"')), (i + 1) + ".json");
        }
        reader.finish();
        return recorded;
    }

    static Recorded named(String name, String text) throws IOException {
        Recorded recorded = new Recorded();
        SalesforceReader reader = new SalesforceReader(Importer.of(MAPPING), recorded);
        reader.read(in(text.replace('\'', '"')), name).finish();
        return recorded;
    }

    /** What a page with these records gives. */
    static List<String> records(String... records) throws IOException {
        return pages("{'totalSize': %d, 'done': true, 'records': [%s]}"
                        .formatted(records.length, String.join(", ", records)))
                .words();
    }

    static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
