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
 * Writes given leads as a CRM would give them: in pages of JSON, in any order, with values in whatever form, with
 * properties that nobody asks for and others that have no value. What one of this library's readers makes of the pages,
 * under the mapping that belongs to them, are the same leads.
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
 * <p><b>What the CRMs carry.</b> {@link #carriedByHubSpot} and {@link #carriedBySalesforce} leave out of a lead what
 * would get lost, so that the above holds for any lead that went through them:
 *
 * <table>
 * <caption>What is left</caption>
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
 * <p>The records say more than the leads do, such as when a deal was made, planned calls, or the pipelines: the account
 * of an import has more records than there are leads, and may have issues, but it adds up and is complete.
 *
 * <p>Needs Jackson's {@code jackson-core} on the class path, which sla-json brings. Immutable.
 */
public final class CrmExportGenerator {

    /** How many records a page has, unless it is said otherwise. */
    public static final int PAGE_SIZE = 100;

    private final long seed;
    private final int pageSize;

    private CrmExportGenerator(long seed, int pageSize) {
        this.seed = seed;
        this.pageSize = pageSize;
    }

    /**
     * A page of an export, as a file would hold it.
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

    /** A generator whose choices this number makes. */
    public static CrmExportGenerator seeded(long seed) {
        return new CrmExportGenerator(seed, PAGE_SIZE);
    }

    /**
     * The same with pages of this many records.
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
     * The leads as pages of HubSpot's contacts, deals and, for every other seed or so, pipelines.
     *
     * @throws IllegalArgumentException if two leads have the same id
     */
    public List<Page> hubSpot(List<Lead> leads) {
        return shuffled(pages -> hubSpot(leads, pages));
    }

    /**
     * The same pages one by one, by their numbers, in constant memory but for the ids of the leads.
     *
     * @param pages receives each page as soon as it is full
     * @throws IllegalArgumentException if two leads have the same id; the pages before are handed on
     */
    public void hubSpot(Iterable<Lead> leads, Consumer<Page> pages) {
        new HubSpotExport(new ExportDice(seed), ExportPages.hubSpot(pageSize, pages))
                .write(carried(leads, CarriedLead::byHubSpot));
    }

    /**
     * The leads as Salesforce's answers to queries of leads, opportunities, contact roles, the histories of both, tasks
     * and events; what there is none of has no page.
     *
     * @throws IllegalArgumentException if two leads have the same id
     */
    public List<Page> salesforce(List<Lead> leads) {
        return shuffled(pages -> salesforce(leads, pages));
    }

    /**
     * The same pages one by one, by their numbers, in constant memory but for the ids of the leads.
     *
     * @param leads is iterated twice, as each page states how many records there are in all
     * @param pages receives each page as soon as it is full
     * @throws IllegalArgumentException if two leads have the same id; no page is handed on
     */
    public void salesforce(Iterable<Lead> leads, Consumer<Page> pages) {
        Map<String, Integer> totals = salesforce(leads, Map.of(), page -> {});
        salesforce(leads, totals, pages);
    }

    /** The mapping under which the pages of HubSpot mean the leads: the standard one, with properties of the firm's. */
    public static CrmMapping hubSpotMapping() {
        return ExportMappings.hubSpot();
    }

    /** The mapping under which the pages of Salesforce mean the leads: the standard one, with fields of the firm's. */
    public static CrmMapping salesforceMapping() {
        return ExportMappings.salesforce();
    }

    /** What of a lead the pages of HubSpot say. */
    public static Lead carriedByHubSpot(Lead lead) {
        return CarriedLead.byHubSpot(Objects.requireNonNull(lead, "lead"));
    }

    /** What of a lead the pages of Salesforce say. */
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
