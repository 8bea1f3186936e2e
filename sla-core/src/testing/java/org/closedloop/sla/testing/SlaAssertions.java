package org.closedloop.sla.testing;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.forecast.Forecast;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.validation.Findings;

/**
 * AssertJ assertions for agreements, imports and scorecards: the entry point for tests of a CRM pipeline.
 *
 * <pre>{@code
 * assertThat(agreement).isValid();
 * assertThat(imported).isComplete().addsUp();
 * assertThat(scorecard).hasMet("sql-volume");
 * assertThat(scorecard).forTarget("sql-response").inWindow("2026-03").isMet();
 * }</pre>
 *
 * <p>A failure shows the result of the target, with the leads behind the number:
 *
 * <pre>{@code
 * expected target 'sql-response' in 2026-03 to be met, but it is missed
 *   required  at least 95%
 *   actual    90%
 *   gap       -5%
 *   leads     L-7 OVERDUE at 2026-03-02T08:00:00Z, took 10 h 0 min
 * }</pre>
 *
 * <p>{@link SlaSoftAssertions} report all failures of a test at once.
 */
public final class SlaAssertions {

    private SlaAssertions() {}

    /** Returns assertions on a scorecard. */
    public static ScorecardAssert assertThat(Scorecard actual) {
        return new ScorecardAssert(actual, SlaAssert::atOnce);
    }

    /** Returns assertions on the result of one party. */
    public static PartyResultAssert assertThat(PartyResult actual) {
        return new PartyResultAssert(actual, SlaAssert::atOnce);
    }

    /** Returns assertions on one target. */
    public static TargetResultAssert assertThat(TargetResult actual) {
        return new TargetResultAssert(actual, SlaAssert::atOnce);
    }

    /** Returns assertions on one target in one window. */
    public static WindowResultAssert assertThat(WindowResult actual) {
        return new WindowResultAssert(actual, SlaAssert::atOnce);
    }

    /** Returns assertions on a forecast. */
    public static ForecastAssert assertThat(Forecast actual) {
        return new ForecastAssert(actual, SlaAssert::atOnce);
    }

    /** Returns assertions on an agreement. */
    public static AgreementAssert assertThat(Agreement actual) {
        return new AgreementAssert(actual, SlaAssert::atOnce);
    }

    /** Returns assertions on findings. */
    public static FindingsAssert assertThat(Findings actual) {
        return new FindingsAssert(actual, SlaAssert::atOnce);
    }

    /** Returns assertions on an import. */
    public static ImportAssert assertThat(Import actual) {
        return new ImportAssert(actual, SlaAssert::atOnce);
    }

    /** Returns assertions on a lead. */
    public static LeadAssert assertThat(Lead actual) {
        return new LeadAssert(actual, SlaAssert::atOnce);
    }
}
