package org.closedloop.sla.testing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.funnel.Lead;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the import of a CRM's records: the leads and the account.
 *
 * <pre>{@code
 * assertThat(imported)
 *         .isComplete()
 *         .addsUp()
 *         .hasRead(412)
 *         .hasOnlyIssues(ImportReason.SEEN_TWICE, ImportReason.OUT_OF_SCOPE);
 * assertThat(imported).forLead("4711").wasHandedOverAt("2026-03-03T09:00:00Z");
 * }</pre>
 *
 * <p>A failure of {@code hasLeads(3)} shows the account and the first issues:
 *
 * <pre>{@code
 * expected the import to have 3 leads, but it has 2
 *   read        5 = 2 taken + 1 merged + 2 skipped
 *   lead        3 = 2 taken + 0 merged + 1 skipped
 *   deal        2 = 0 taken + 1 merged + 1 skipped
 *   issues      contacts.json, record 2: lead 4711: is archived or deleted; the record was skipped
 *               deals.json, record 7: deal 815: is archived or deleted; the record was skipped
 * }</pre>
 *
 * <p>In the following examples, {@code imported} is this import.
 */
public final class ImportAssert extends SlaAssert<ImportAssert, Import> {

    ImportAssert(@Nullable Import actual, Consumer<AssertionError> failures) {
        super(actual, ImportAssert.class, failures);
    }

    /**
     * Verifies the number of leads.
     *
     * <pre>{@code
     * assertThat(imported).hasLeads(2);   // passes
     * assertThat(imported).hasLeads(3);   // fails: one was archived
     * }</pre>
     */
    public ImportAssert hasLeads(int expected) {
        return holds(
                all -> all.getLeads().size() == expected,
                all -> "to have " + expected + (expected == 1 ? " lead" : " leads") + ", but it has "
                        + all.getLeads().size());
    }

    /**
     * Verifies the number of records of all kinds that were read, which is that of the export if none was lost.
     *
     * <pre>{@code
     * assertThat(imported).hasRead(5);   // passes
     * assertThat(imported).hasRead(2);   // fails: what became no lead was read, too
     * }</pre>
     */
    public ImportAssert hasRead(long expected) {
        return holds(
                all -> all.getCount().getRead() == expected,
                all -> "to have read " + expected + (expected == 1 ? " record" : " records") + ", but it has read "
                        + all.getCount().getRead());
    }

    /**
     * Verifies the numbers of records of this kind that were taken, merged and skipped.
     *
     * <pre>{@code
     * assertThat(imported).hasCounts(RecordKind.DEAL, 0, 1, 1);   // passes
     * assertThat(imported).hasCounts(RecordKind.DEAL, 0, 2, 0);   // fails: one was skipped
     * }</pre>
     *
     * @param taken how many became a lead of their own
     * @param merged how many went into a lead with another record, or told what others mean
     * @param skipped how many were left out
     */
    public ImportAssert hasCounts(RecordKind kind, long taken, long merged, long skipped) {
        RecordCount expected = RecordCount.of(taken, merged, skipped);
        return holds(
                all -> ImportLines.count(all, kind).equals(expected),
                all -> "to have counted " + ImportLines.word(kind) + " " + ImportLines.sum(expected)
                        + ", but it counted " + ImportLines.sum(ImportLines.count(all, kind)));
    }

    /**
     * Verifies that each record taken is a lead, that ids are unique, and that each record skipped has an issue.
     *
     * <pre>{@code
     * assertThat(imported).addsUp();                                // passes
     * assertThat(imported.withIssueCounts(Map.of())).addsUp();      // fails: two were skipped, and nothing says why
     * }</pre>
     */
    public ImportAssert addsUp() {
        return holds(all -> ImportSum.flaw(all).isEmpty(), all -> "to add up, but "
                + ImportSum.flaw(all).orElse(""));
    }

    /**
     * Verifies that no page is missing, unreadable, truncated or rejected.
     *
     * <pre>{@code
     * assertThat(imported).isComplete();                                        // passes
     * assertThat(readWithoutItsSecondPage).isComplete();                        // fails
     * }</pre>
     */
    public ImportAssert isComplete() {
        return expect(
                Import::isComplete,
                all -> told(
                        all,
                        "to be complete, but it has " + reasons(all, ImportReason::isAboutPage),
                        issue -> issue.getReason().isAboutPage()));
    }

    /**
     * Verifies that mapping and export match: records have the mapped properties, most values are readable, and leads and deals reach each mapped stage and outcome.
     *
     * <pre>{@code
     * assertThat(imported).fitsMapping();                  // passes
     * assertThat(readWithoutAColumn).fitsMapping();        // fails
     * assertThat(readWithoutAColumn).fitsMapping(ImportReason.PROPERTY_NEVER_SEEN);   // passes
     * }</pre>
     *
     * @param allowed reasons that may be there all the same
     */
    public ImportAssert fitsMapping(ImportReason... allowed) {
        Predicate<ImportReason> flaw =
                reason -> reason.isAboutMapping() && !List.of(allowed).contains(reason);
        return expect(
                all -> all.getIssueCounts().keySet().stream().noneMatch(flaw),
                all -> told(
                        all,
                        "to fit its mapping, but it has " + reasons(all, flaw),
                        issue -> flaw.test(issue.getReason())));
    }

    /**
     * Verifies that there are no issues.
     *
     * <pre>{@code
     * assertThat(clean).hasNoIssues();      // passes
     * assertThat(imported).hasNoIssues();   // fails
     * }</pre>
     */
    public ImportAssert hasNoIssues() {
        return holds(all -> all.getIssueCounts().isEmpty(), all -> "to have no issues, but it has "
                + reasons(all, any -> true));
    }

    /**
     * Verifies that there is at least one issue with this reason.
     *
     * <pre>{@code
     * assertThat(imported).hasIssue(ImportReason.ARCHIVED);     // passes
     * assertThat(imported).hasIssue(ImportReason.SEEN_TWICE);   // fails
     * }</pre>
     */
    public ImportAssert hasIssue(ImportReason reason) {
        return holds(all -> all.count(reason) > 0, all -> "to have an issue " + reason.getCode() + ", but it has "
                + reasons(all, any -> true));
    }

    /**
     * Verifies the number of issues with this reason.
     *
     * <pre>{@code
     * assertThat(imported).hasIssues(ImportReason.ARCHIVED, 1);   // passes
     * assertThat(imported).hasIssues(ImportReason.ARCHIVED, 2);   // fails
     * }</pre>
     */
    public ImportAssert hasIssues(ImportReason reason, long expected) {
        return expect(
                all -> all.count(reason) == expected,
                all -> told(
                        all,
                        "to have " + expected + (expected == 1 ? " issue " : " issues ") + reason.getCode()
                                + ", but it has " + all.count(reason),
                        issue -> issue.getReason() == reason));
    }

    /**
     * Verifies that there is no issue with this reason.
     *
     * <pre>{@code
     * assertThat(imported).hasNoIssue(ImportReason.AMOUNT_WITHOUT_CURRENCY);   // passes
     * assertThat(imported).hasNoIssue(ImportReason.ARCHIVED);                  // fails
     * }</pre>
     */
    public ImportAssert hasNoIssue(ImportReason reason) {
        return expect(
                all -> all.count(reason) == 0,
                all -> told(
                        all,
                        "to have no issue " + reason.getCode() + ", but it has " + all.count(reason),
                        issue -> issue.getReason() == reason));
    }

    /**
     * Verifies that all issues have one of these reasons; not all reasons need to occur.
     *
     * <pre>{@code
     * assertThat(imported).hasOnlyIssues(ImportReason.ARCHIVED, ImportReason.OTHER_PIPELINE);   // passes
     * assertThat(imported).hasOnlyIssues(ImportReason.ARCHIVED);   // fails: a deal is of another pipeline
     * }</pre>
     */
    public ImportAssert hasOnlyIssues(ImportReason... reasons) {
        Set<ImportReason> known = EnumSet.noneOf(ImportReason.class);
        known.addAll(List.of(reasons));
        return expect(
                all -> known.containsAll(all.getIssueCounts().keySet()),
                all -> told(
                        all,
                        "to have only issues "
                                + known.stream().map(ImportReason::getCode).collect(Collectors.joining(", "))
                                + ", but it has " + reasons(all, reason -> !known.contains(reason)),
                        issue -> !known.contains(issue.getReason())));
    }

    /**
     * Returns assertions on one of the leads.
     *
     * <pre>{@code
     * assertThat(imported).forLead("42").hasSource("webinar");   // passes
     * assertThat(imported).forLead("4711");                      // fails: it was archived
     * }</pre>
     */
    public LeadAssert forLead(String id) {
        return follow(
                all -> all.getLeads().stream()
                        .filter(lead -> lead.getId().equals(id))
                        .findFirst(),
                all -> told(all, "to have a lead '" + id + "', but it has " + ids(all), issue -> issue.getRecord()
                        .filter(id::equals)
                        .isPresent()),
                LeadAssert::new);
    }

    private static String ids(Import all) {
        int more = all.getLeads().size() - 10;
        return all.getLeads().isEmpty()
                ? "none"
                : all.getLeads().stream().map(Lead::getId).limit(10).collect(Collectors.joining(", "))
                        + (more > 0 ? " and " + more + " more" : "");
    }

    private static String reasons(Import all, Predicate<ImportReason> which) {
        String found = all.getIssueCounts().entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .map(entry -> entry.getKey().getCode() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "none" : found;
    }

    private ImportAssert holds(Predicate<Import> holds, Function<Import, String> otherwise) {
        return expect(holds, all -> told(all, otherwise.apply(all), any -> true));
    }

    private static String told(Import all, String sentence, Predicate<ImportIssue> shown) {
        return "expected the import " + sentence + ImportLines.of(all, shown);
    }
}
