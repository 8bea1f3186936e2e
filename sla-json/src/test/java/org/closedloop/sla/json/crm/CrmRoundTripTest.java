package org.closedloop.sla.json.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.json.salesforce.SalesforceReader;
import org.closedloop.sla.testing.CrmExportGenerator;
import org.closedloop.sla.testing.CrmExportGenerator.Page;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.testing.SlaAssertions;
import org.closedloop.sla.time.DateRange;

/** The leads that are read from a CRM's pages are those that were written, in any form and order. */
class CrmRoundTripTest {

    @Property(tries = 200)
    void hubspots_pages_give_the_leads_that_were_written(
            @ForAll("leads") List<Lead> leads, @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int size) {
        HubSpotReader reader = HubSpotReader.of(CrmExportGenerator.hubSpotMapping());
        CrmExportGenerator.seeded(seed).withPageSize(size).hubSpot(leads).forEach(page -> read(page, reader::read));

        hasRead(reader.finish(), leads, CrmExportGenerator::carriedByHubSpot);
    }

    @Property(tries = 200)
    void salesforces_pages_give_the_leads_that_were_written(
            @ForAll("leads") List<Lead> leads, @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int size) {
        SalesforceReader reader = SalesforceReader.of(CrmExportGenerator.salesforceMapping());
        CrmExportGenerator.seeded(seed).withPageSize(size).salesforce(leads).forEach(page -> read(page, reader::read));

        hasRead(reader.finish(), leads, CrmExportGenerator::carriedBySalesforce);
    }

    /** Whichever it is: the others say how many records there are. */
    @Property(tries = 150)
    void a_page_of_salesforce_that_is_left_out_is_missing(
            @ForAll("leads") List<Lead> leads, @ForAll long seed, @ForAll @IntRange(max = 99) int left) {
        List<Page> pages = CrmExportGenerator.seeded(seed).withPageSize(2).salesforce(leads).stream()
                .sorted(Comparator.comparing(Page::name))
                .toList();
        List<Page> several = pages.stream()
                .filter(page ->
                        pages.stream().filter(other -> isLike(page, other)).count() > 1)
                .toList();
        Assume.that(!several.isEmpty());
        Page out = several.get(left % several.size());
        SalesforceReader reader = SalesforceReader.of(CrmExportGenerator.salesforceMapping());
        pages.stream().filter(page -> page != out).forEach(page -> read(page, reader::read));

        Import imported = reader.finish();

        assertThat(imported.isComplete()).as(out.name()).isFalse();
        SlaAssertions.assertThat(imported).addsUp();
    }

    /** Of HubSpot's pages, only the last one is known to be there by the others. */
    @Property(tries = 150)
    void the_last_page_of_hubspot_that_is_left_out_is_missing(@ForAll("leads") List<Lead> leads, @ForAll long seed) {
        Assume.that(leads.size() > 2);
        List<Page> pages = CrmExportGenerator.seeded(seed).withPageSize(2).hubSpot(leads);
        String out = "contacts-" + (leads.size() + 1) / 2 + ".json";
        HubSpotReader reader = HubSpotReader.of(CrmExportGenerator.hubSpotMapping());
        pages.stream().filter(page -> !page.name().equals(out)).forEach(page -> read(page, reader::read));

        SlaAssertions.assertThat(reader.finish())
                .hasIssues(ImportReason.PAGE_MISSING, 1)
                .addsUp();
    }

    private static boolean isLike(Page page, Page other) {
        return page.name().replaceAll("-.*", "").equals(other.name().replaceAll("-.*", ""));
    }

    private static void hasRead(Import imported, List<Lead> leads, UnaryOperator<Lead> carried) {
        long deals = leads.stream().filter(lead -> lead.getDeal().isPresent()).count();
        assertThat(imported.getLeads())
                .containsExactlyInAnyOrderElementsOf(leads.stream().map(carried).toList());
        SlaAssertions.assertThat(imported)
                .isComplete()
                .addsUp()
                .hasCounts(RecordKind.LEAD, leads.size(), 0, 0)
                .hasCounts(RecordKind.DEAL, 0, deals, 0);
    }

    /** What takes a page. */
    interface PageReading {
        void read(InputStream in, String source) throws IOException;
    }

    static void read(Page page, PageReading reading) {
        try (InputStream in = page.open()) {
            reading.read(in, page.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<List<Lead>> leads() {
        return SlaArbitraries.crmLeads(DateRange.parse("2026"));
    }
}
