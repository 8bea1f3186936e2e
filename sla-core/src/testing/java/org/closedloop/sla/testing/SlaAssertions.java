package org.closedloop.sla.testing;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.WindowResult;

/**
 * AssertJ assertions that speak the agreement's language: the place to start in a test of a CRM pipeline.
 *
 * <pre>{@code
 * assertThat(scorecard).hasMet("sql-volume");
 * assertThat(scorecard).forTarget("sql-response").inWindow("2026-03").isMet();
 * assertThat(agreement).isValid();
 * }</pre>
 *
 * <p>One that fails shows the whole line of the target, with the leads behind the number:
 *
 * <pre>{@code
 * expected target 'sql-response' in 2026-03 to be met, but it is missed
 *   required  at least 95%
 *   actual    90%
 *   gap       -5%
 *   leads     L-7 OVERDUE at 2026-03-02T08:00:00Z, took 10 h 0 min
 * }</pre>
 */
public final class SlaAssertions {

    private SlaAssertions() {}

    /** Says something of a scorecard. */
    public static ScorecardAssert assertThat(Scorecard actual) {
        return new ScorecardAssert(actual);
    }

    /** Says something of one target. */
    public static TargetResultAssert assertThat(TargetResult actual) {
        return new TargetResultAssert(actual);
    }

    /** Says something of one target in one window. */
    public static WindowResultAssert assertThat(WindowResult actual) {
        return new WindowResultAssert(actual);
    }

    /** Says something of an agreement. */
    public static AgreementAssert assertThat(Agreement actual) {
        return new AgreementAssert(actual);
    }
}
