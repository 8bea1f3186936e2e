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
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.validation.Findings;

/**
 * The assertions of {@link SlaAssertions}, and those of AssertJ, that tell all failures of a test at once, each with its
 * whole line.
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
 *     void marketing_keeps_its_word() {
 *         softly.assertThat(scorecard).forParty(Role.MARKETING).hasMet("sql-volume").hasMet("lead-value");
 *     }
 * }
 * }</pre>
 *
 * <p>What is asked of something that is not there, such as a target of another name, fails once, and all that is said
 * of it further holds. On what this library has assertions for, those that AssertJ has for any object, such as
 * {@code isEqualTo}, are not collected: they fail at once.
 */
public final class SlaSoftAssertions extends AbstractSoftAssertions implements StandardSoftAssertionsProvider {

    /** Collects failures from now on, until {@link #assertAll}. */
    public SlaSoftAssertions() {}

    /**
     * Collects the failures of these assertions.
     *
     * @throws AssertionError if there was one or more, with all of them
     */
    public static void assertSoftly(Consumer<SlaSoftAssertions> assertions) {
        SoftAssertionsProvider.assertSoftly(SlaSoftAssertions.class, assertions);
    }

    /** Says something of a scorecard. */
    public ScorecardAssert assertThat(Scorecard actual) {
        return new ScorecardAssert(actual, this::collectAssertionError);
    }

    /** Says something of what one party is responsible for. */
    public PartyResultAssert assertThat(PartyResult actual) {
        return new PartyResultAssert(actual, this::collectAssertionError);
    }

    /** Says something of one target. */
    public TargetResultAssert assertThat(TargetResult actual) {
        return new TargetResultAssert(actual, this::collectAssertionError);
    }

    /** Says something of one target in one window. */
    public WindowResultAssert assertThat(WindowResult actual) {
        return new WindowResultAssert(actual, this::collectAssertionError);
    }

    /** Says something of an agreement. */
    public AgreementAssert assertThat(Agreement actual) {
        return new AgreementAssert(actual, this::collectAssertionError);
    }

    /** Says something of what validation found. */
    public FindingsAssert assertThat(Findings actual) {
        return new FindingsAssert(actual, this::collectAssertionError);
    }

    /** Says something of what came of a CRM's records. */
    public ImportAssert assertThat(Import actual) {
        return new ImportAssert(actual, this::collectAssertionError);
    }

    /** Says something of a lead. */
    public LeadAssert assertThat(Lead actual) {
        return new LeadAssert(actual, this::collectAssertionError);
    }
}
