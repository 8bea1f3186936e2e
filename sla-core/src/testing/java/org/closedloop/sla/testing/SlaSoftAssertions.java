package org.closedloop.sla.testing;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.api.StandardSoftAssertionsProvider;
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
 * The assertions of {@link SlaAssertions} and AssertJ as soft assertions, which report all failures of a test at once.
 *
 * <pre>{@code
 * SlaSoftAssertions.assertSoftly(softly -> {
 *     softly.assertThat(scorecard).hasMet("sql-volume").hasMet("sql-response");
 *     softly.assertThat(imported).isComplete().addsUp();
 * });
 * }</pre>
 *
 * <p>Or with AssertJ's extension for JUnit:
 *
 * <pre>{@code
 * @ExtendWith(SoftAssertionsExtension.class)
 * class SlaOfThisYearTest {
 *
 *     @InjectSoftAssertions
 *     private SlaSoftAssertions softly;
 *
 *     @Test
 *     void marketing_meets_its_targets() {
 *         softly.assertThat(scorecard).forParty(Role.MARKETING).hasMet("sql-volume").hasMet("lead-value");
 *     }
 * }
 * }</pre>
 *
 * <p>An assertion on an absent element, such as an unknown target, fails once; further assertions on it pass. General assertions of AssertJ, such as {@code isEqualTo}, on types of this library are not collected but fail immediately.
 */
public final class SlaSoftAssertions extends AbstractSoftAssertions implements StandardSoftAssertionsProvider {

    /** Creates soft assertions that collect failures until {@link #assertAll}. */
    public SlaSoftAssertions() {}

    /**
     * Runs assertions and collects their failures.
     *
     * @throws AssertionError if any assertion failed, with all failures
     */
    public static void assertSoftly(Consumer<SlaSoftAssertions> assertions) {
        SoftAssertionsProvider.assertSoftly(SlaSoftAssertions.class, assertions);
    }

    /** Returns assertions on a scorecard. */
    public ScorecardAssert assertThat(Scorecard actual) {
        return new ScorecardAssert(actual, this::collectAssertionError);
    }

    /** Returns assertions on the result of one party. */
    public PartyResultAssert assertThat(PartyResult actual) {
        return new PartyResultAssert(actual, this::collectAssertionError);
    }

    /** Returns assertions on one target. */
    public TargetResultAssert assertThat(TargetResult actual) {
        return new TargetResultAssert(actual, this::collectAssertionError);
    }

    /** Returns assertions on one target in one window. */
    public WindowResultAssert assertThat(WindowResult actual) {
        return new WindowResultAssert(actual, this::collectAssertionError);
    }

    /** Returns assertions on a forecast. */
    public ForecastAssert assertThat(Forecast actual) {
        return new ForecastAssert(actual, this::collectAssertionError);
    }

    /** Returns assertions on an agreement. */
    public AgreementAssert assertThat(Agreement actual) {
        return new AgreementAssert(actual, this::collectAssertionError);
    }

    /** Returns assertions on findings. */
    public FindingsAssert assertThat(Findings actual) {
        return new FindingsAssert(actual, this::collectAssertionError);
    }

    /** Returns assertions on an import. */
    public ImportAssert assertThat(Import actual) {
        return new ImportAssert(actual, this::collectAssertionError);
    }

    /** Returns assertions on a lead. */
    public LeadAssert assertThat(Lead actual) {
        return new LeadAssert(actual, this::collectAssertionError);
    }
}
