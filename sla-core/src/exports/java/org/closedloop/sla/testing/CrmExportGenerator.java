package org.closedloop.sla.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.funnel.Lead;

/**
 * Writes leads as a CRM would export them: as pages of JSON, in any order, with values in various forms, additional properties and empty ones. The readers of this library read the same leads from the pages, with the mappings of this class.
 *
 * <pre>{@code
 * HubSpotReader reader = HubSpotReader.of(CrmExportGenerator.hubSpotMapping());
 * for (Page page : CrmExportGenerator.seeded(42).hubSpot(leads)) {
 *     reader.read(page.open(), page.name());
 * }
 * assertThat(reader.finish().getLeads()).containsExactlyInAnyOrderElementsOf(leads);
 * }</pre>
 *
 * <p>The same seed, page size and leads give the same pages, on any machine.
 *
 * <p><b>What the CRMs carry.</b> {@link #carriedByHubSpot} and {@link #carriedBySalesforce} remove the data of a lead that would be lost, so that any resulting lead is read back equal:
 *
 * <table>
 * <caption>The supported data</caption>
 * <tr><td>times</td><td>to the millisecond, from 1980 to 2199; of an event whose day only is known, the day in
 *   Zurich</td></tr>
 * <tr><td>texts</td><td>without blanks around them; blank ones are none</td></tr>
 * <tr><td>stages</td><td>the constants of {@code Stage}; a firm's own ones are not mapped</td></tr>
 * <tr><td>fields</td><td>{@code email}, {@code company} and {@code phone}</td></tr>
 * <tr><td>pauses</td><td>none: no CRM has a place for them</td></tr>
 * <tr><td>attempts</td><td>none in HubSpot, from which activities are not read; in Salesforce each once, by time, and
 *   the first of them is the first touch unless there was one before</td></tr>
 * <tr><td>touches</td><td>in HubSpot two of marketing: one whose channel is the lead's source, and one other, neither
 *   {@code OFFLINE}; in Salesforce the first two of marketing, and the first of sales</td></tr>
 * <tr><td>deal</td><td>an amount below zero or of 10<sup>15</sup> and more is none; an open deal was never
 *   closed</td></tr>
 * <tr><td>id</td><td>any; in Salesforce one that neither begins with {@code @} nor has 18 characters</td></tr>
 * </table>
 *
 * <p>The pages contain further records, such as planned calls or pipelines: the account of an import has more records than leads, and can have issues, but it adds up and is complete.
 *
 * <p>Immutable.
 */
public final class CrmExportGenerator {

    /** The default number of records per page. */
    public static final int PAGE_SIZE = 100;

    private final long seed;
    private final int pageSize;

    private CrmExportGenerator(long seed, int pageSize) {
        this.seed = seed;
        this.pageSize = pageSize;
    }

    /**
     * A page of an export, as in a file.
     *
     * @param name such as {@code contacts-1.json}; tells what the page holds
     * @param text its JSON
     */
    public record Page(String name, String text) {

        /** The text in UTF-8, from its beginning. */
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Returns a generator with this seed. */
    public static CrmExportGenerator seeded(long seed) {
        return new CrmExportGenerator(seed, PAGE_SIZE);
    }

    /**
     * Returns this generator with another page size.
     *
     * @throws IllegalArgumentException if that is less than one
     */
    public CrmExportGenerator withPageSize(int records) {
        if (records < 1) {
            throw new IllegalArgumentException("crm export: a page has at least one record, but was to have " + records);
        }
        return new CrmExportGenerator(seed, records);
    }

    /**
     * The leads as pages of HubSpot's contacts, deals and, for about half of all seeds, pipelines.
     *
     * @throws IllegalArgumentException if two leads have the same id
     */
    public List<Page> hubSpot(List<Lead> leads) {
        return shuffled(pages -> hubSpot(leads, pages));
    }

    /**
     * Generates the same pages one by one, in memory that grows only with the ids of the leads.
     *
     * @param pages receives each page as soon as it is full
     * @throws IllegalArgumentException if two leads have the same id; earlier pages have been passed on
     */
    public void hubSpot(Iterable<Lead> leads, Consumer<Page> pages) {
        new HubSpotExport(new ExportDice(seed), ExportPages.hubSpot(pageSize, pages))
                .write(carried(leads, CarriedLead::byHubSpot));
    }

    /**
     * The leads as Salesforce's answers to queries of leads, opportunities, contact roles, the histories of both, tasks
     * and events; objects without records have no page.
     *
     * @throws IllegalArgumentException if two leads have the same id
     */
    public List<Page> salesforce(List<Lead> leads) {
        return shuffled(pages -> salesforce(leads, pages));
    }

    /**
     * Generates the same pages one by one, in memory that grows only with the ids of the leads.
     *
     * @param leads is iterated twice, as each page states how many records there are in all
     * @param pages receives each page as soon as it is full
     * @throws IllegalArgumentException if two leads have the same id; no page is passed on
     */
    public void salesforce(Iterable<Lead> leads, Consumer<Page> pages) {
        Map<String, Integer> totals = salesforce(leads, Map.of(), page -> {});
        salesforce(leads, totals, pages);
    }

    /** The mapping of the pages of HubSpot: the standard mapping with additional properties. */
    public static CrmMapping hubSpotMapping() {
        return ExportMappings.hubSpot();
    }

    /** The mapping of the pages of Salesforce: the standard mapping with additional fields. */
    public static CrmMapping salesforceMapping() {
        return ExportMappings.salesforce();
    }

    /** Returns the data of a lead that HubSpot supports. */
    public static Lead carriedByHubSpot(Lead lead) {
        return CarriedLead.byHubSpot(Objects.requireNonNull(lead, "lead"));
    }

    /** Returns the data of a lead that Salesforce supports. */
    public static Lead carriedBySalesforce(Lead lead) {
        return CarriedLead.bySalesforce(Objects.requireNonNull(lead, "lead"));
    }

    private Map<String, Integer> salesforce(Iterable<Lead> leads, Map<String, Integer> totals, Consumer<Page> pages) {
        return new SalesforceExport(new ExportDice(seed), ExportPages.salesforce(pageSize, totals, seed, pages))
                .write(carried(leads, CarriedLead::bySalesforce));
    }

    private List<Page> shuffled(Consumer<Consumer<Page>> export) {
        List<Page> pages = new ArrayList<>();
        export.accept(pages::add);
        return new ExportDice(seed).shuffled(pages);
    }

    private static Iterable<Lead> carried(Iterable<Lead> leads, UnaryOperator<Lead> crm) {
        return () -> {
            Set<String> ids = new HashSet<>();
            return StreamSupport.stream(leads.spliterator(), false)
                    .map(crm)
                    .map(lead -> withNewId(lead, ids))
                    .iterator();
        };
    }

    private static Lead withNewId(Lead lead, Set<String> ids) {
        if (!ids.add(lead.getId())) {
            throw new IllegalArgumentException("crm export: lead ids must differ, but two are '" + lead.getId() + "'");
        }
        return lead;
    }
}
