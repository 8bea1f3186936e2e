package org.closedloop.sla.testing;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.validation.Findings;

/**
 * AssertJ assertions that speak the agreement's language: the place to start in a test of a CRM pipeline.
 *
 * <pre>{@code
 * assertThat(agreement).isValid();
 * assertThat(imported).isComplete().addsUp();
 * assertThat(scorecard).hasMet("sql-volume");
 * assertThat(scorecard).forTarget("sql-response").inWindow("2026-03").isMet();
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
 *
 * <p>{@link SlaSoftAssertions} are the same, and tell all failures of a test at once.
 */
public final class SlaAssertions {

    private SlaAssertions() {}

    /** Says something of a scorecard. */
    public static ScorecardAssert assertThat(Scorecard actual) {
        return new ScorecardAssert(actual, SlaAssert::atOnce);
    }

    /** Says something of what one party is responsible for. */
    public static PartyResultAssert assertThat(PartyResult actual) {
        return new PartyResultAssert(actual, SlaAssert::atOnce);
    }

    /** Says something of one target. */
    public static TargetResultAssert assertThat(TargetResult actual) {
        return new TargetResultAssert(actual, SlaAssert::atOnce);
    }

    /** Says something of one target in one window. */
    public static WindowResultAssert assertThat(WindowResult actual) {
        return new WindowResultAssert(actual, SlaAssert::atOnce);
    }

    /** Says something of an agreement. */
    public static AgreementAssert assertThat(Agreement actual) {
        return new AgreementAssert(actual, SlaAssert::atOnce);
    }

    /** Says something of what validation found. */
    public static FindingsAssert assertThat(Findings actual) {
        return new FindingsAssert(actual, SlaAssert::atOnce);
    }

    /** Says something of what came of a CRM's records. */
    public static ImportAssert assertThat(Import actual) {
        return new ImportAssert(actual, SlaAssert::atOnce);
    }

    /** Says something of a lead. */
    public static LeadAssert assertThat(Lead actual) {
        return new LeadAssert(actual, SlaAssert::atOnce);
    }
}
