package org.closedloop.sla.examples.fuzzing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.crm.CrmReader;
import org.closedloop.sla.json.csv.CsvReader;
import org.closedloop.sla.testing.CrmExportGenerator.Page;

/** Exports of a CRM: each lead once, an account that adds up, and leads that can be counted. */
final class CrmTarget implements FuzzTarget {

    private static final String CONTACTS = """
            Record ID,Email,Lifecycle Stage,Create Date,"Date entered ""Marketing Qualified Lead (Lifecycle Stage Pipeline)\"",Original Source,Deal Stage
            101,a@example.com,Sales Qualified Lead,2026-03-01 09:00,2026-03-02 09:00,Organic Search,
            102,c@example.com,Marketing Qualified Lead,2026-03-01,2026-03-02T09:00:00Z,"Paid, Social",
            """;

    private final String name;
    private final String source;
    private final Supplier<CrmReader<?>> reader;
    private final List<Page> pages;

    CrmTarget(String name, String source, Supplier<CrmReader<?>> reader, List<Page> pages) {
        this.name = name;
        this.source = source;
        this.reader = reader;
        this.pages = List.copyOf(pages);
    }

    static CrmTarget csv() {
        return new CrmTarget(
                "crm-csv",
                "contacts.csv",
                () -> CsvReader.of(CrmMapping.hubSpot(ZoneId.of("Europe/Zurich"))),
                List.of(new Page("contacts.csv", CONTACTS)));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public List<byte[]> getSeeds() {
        return pages.stream()
                .map(page -> page.text().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public void check(byte[] input) throws IOException {
        Import imported =
                reader.get().read(new ByteArrayInputStream(input), source).finish();
        BrokenLawException.requireEqual(
                (long) imported.getLeads().size(), imported.getCount().getTaken(), "leads are those taken");
        Set<String> ids = new HashSet<>();
        FunnelCounter counter = Seeds.counter();
        for (Lead lead : imported.getLeads()) {
            BrokenLawException.require(ids.add(lead.getId()), "a lead occurs once");
            counter.add(lead);
        }
        for (ImportIssue issue : imported.getIssues()) {
            issue.explain(Locale.ENGLISH);
            issue.explain(Locale.GERMAN);
        }
    }
}
