package org.closedloop.sla.testing;

import java.util.List;
import java.util.function.Consumer;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what validation found, in an agreement with its calendar or in the mapping of a CRM.
 *
 * <pre>{@code
 * assertThat(validator.validate(mapping, agreement, Locale.ENGLISH)).hasNoErrors();
 * }</pre>
 *
 * <p>Failing:
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
     * There is no error; warnings and advice are allowed.
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
     * There is nothing to say at all, not even advice.
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
     * There is a finding with this code.
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
     * There is no finding with this code.
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
     * Whatever was found has one of these codes; not each of them needs to be there.
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
