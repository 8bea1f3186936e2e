package org.closedloop.sla.json.salesforce;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.closedloop.sla.json.crm.Recorded;
import org.jspecify.annotations.Nullable;

/** Reads texts as pages. In them, {@code '} stands for {@code "}. */
final class SalesforceRead {

    static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private SalesforceRead() {}

    /** The pages, named 1.json and so on. */
    static Recorded pages(String... pages) throws IOException {
        Recorded recorded = new Recorded();
        QueryAccount account = new QueryAccount();
        for (int i = 0; i < pages.length; i++) {
            read(null, in(pages[i].replace('\'', '"')), (i + 1) + ".json", recorded, account);
        }
        account.reportMissing(recorded);
        return recorded;
    }

    static Recorded named(String name, String text) throws IOException {
        return of(null, name, text);
    }

    /** A page whose records are of this type. */
    static Recorded of(@Nullable SObjectType type, String name, String text) throws IOException {
        Recorded recorded = new Recorded();
        QueryAccount account = new QueryAccount();
        read(type, in(text.replace('\'', '"')), name, recorded, account);
        account.reportMissing(recorded);
        return recorded;
    }

    private static void read(
            @Nullable SObjectType type, InputStream in, String name, Recorded recorded, QueryAccount account)
            throws IOException {
        account.addAll(new SObjectWalk(type, name, recorded).read(in));
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
