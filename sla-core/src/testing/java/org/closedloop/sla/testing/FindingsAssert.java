package org.closedloop.sla.testing;

import java.util.List;
import java.util.function.Consumer;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the findings of validation, of an agreement with its calendar or of the mapping of a CRM.
 *
 * <pre>{@code
 * assertThat(validator.validate(mapping, agreement, Locale.ENGLISH)).hasNoErrors();
 * }</pre>
 *
 * <p>A failure shows:
 *
 * <pre>{@code
 * expected no errors, but validation found
 *   SLA-T04 ERROR at targets[0].atLeast: target 'sql-volume': count must be positive, but was -3
 * }</pre>
 */
public final class FindingsAssert extends SlaAssert<FindingsAssert, Findings> {

    FindingsAssert(@Nullable Findings actual, Consumer<AssertionError> failures) {
        super(actual, FindingsAssert.class, failures);
    }

    /**
     * Verifies that there are no errors; warnings and advice are allowed.
     *
     * <pre>{@code
     * assertThat(warnings).hasNoErrors();   // passes
     * assertThat(errors).hasNoErrors();     // fails
     * }</pre>
     */
    public FindingsAssert hasNoErrors() {
        return expect(all -> !all.hasErrors(), all -> told("no errors", all.errors()));
    }

    /**
     * Verifies that there are no findings, not even advice.
     *
     * <pre>{@code
     * assertThat(nothing).hasNoFindings();    // passes
     * assertThat(warnings).hasNoFindings();   // fails
     * }</pre>
     */
    public FindingsAssert hasNoFindings() {
        return expect(Findings::isEmpty, all -> told("no findings", all));
    }

    /**
     * Verifies that there is a finding with this code.
     *
     * <pre>{@code
     * assertThat(errors).hasFinding("SLA-T04");   // passes
     * assertThat(errors).hasFinding("SLA-T01");   // fails: there are other ones
     * }</pre>
     */
    public FindingsAssert hasFinding(String code) {
        return expect(all -> FindingLines.has(all, code), all -> told("the finding " + code, all));
    }

    /**
     * Verifies that there is no finding with this code.
     *
     * <pre>{@code
     * assertThat(errors).hasNoFinding("SLA-T01");   // passes
     * assertThat(errors).hasNoFinding("SLA-T04");   // fails
     * }</pre>
     */
    public FindingsAssert hasNoFinding(String code) {
        return expect(all -> !FindingLines.has(all, code), all -> told("no finding " + code, all));
    }

    /**
     * Verifies that all findings have one of these codes; not all codes need to occur.
     *
     * <pre>{@code
     * assertThat(errors).hasOnlyFindings("SLA-T04", "SLA-T01");   // passes
     * assertThat(errors).hasOnlyFindings("SLA-T01");              // fails: there is SLA-T04, too
     * }</pre>
     */
    public FindingsAssert hasOnlyFindings(String... codes) {
        List<String> known = List.of(codes);
        return expect(
                all -> all.stream().allMatch(finding -> known.contains(finding.getCode())),
                all -> told(
                        "only findings " + String.join(", ", known),
                        all.stream()
                                .filter(finding -> !known.contains(finding.getCode()))
                                .toList()));
    }

    private static String told(String sentence, List<Finding> findings) {
        return "expected " + sentence + ", but validation found" + FindingLines.of(findings);
    }
}
