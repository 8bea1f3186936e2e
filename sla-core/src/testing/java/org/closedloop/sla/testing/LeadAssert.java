package org.closedloop.sla.testing;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on one lead. Times are ISO-8601 texts of an instant or a day, which are never equal; money has the form {@code "CHF 1200.00"}.
 *
 * <pre>{@code
 * assertThat(imported).forLead("42").hasSource("webinar").entered(Stage.SQL, "2026-03-03T09:00:00Z").hasNoDeal();
 * }</pre>
 *
 * <p>A failure of {@code hasSource("search")}shows the data of the lead:
 *
 * <pre>{@code
 * expected lead '42' to have the source 'search', but it has 'webinar'
 *   created     2026-03-02T08:15:00Z
 *   source      webinar
 *   sql         2026-03-03T09:00:00Z
 *   handed over 2026-03-03
 * }</pre>
 *
 * <p>In the following examples, {@code lead} is this lead.
 */
public final class LeadAssert extends SlaAssert<LeadAssert, Lead> {

    LeadAssert(@Nullable Lead actual, Consumer<AssertionError> failures) {
        super(actual, LeadAssert.class, failures);
    }

    /** * Verifies the time of creation.
     *
     * <pre>{@code
     * assertThat(lead).wasCreatedAt("2026-03-02T08:15:00Z");   // passes
     * assertThat(lead).wasCreatedAt("2026-03-02T08:15:01Z");   // fails
     * }</pre>
     */
    public LeadAssert wasCreatedAt(String expected) {
        return has("the creation", EventTime.parse(expected), Lead::getCreatedAt);
    }

    /** * Verifies the time of the hand-over.
     *
     * <pre>{@code
     * assertThat(lead).wasHandedOverAt("2026-03-03");             // passes: only the day is known
     * assertThat(lead).wasHandedOverAt("2026-03-03T09:00:00Z");   // fails
     * }</pre>
     */
    public LeadAssert wasHandedOverAt(String expected) {
        return has("the hand-over", EventTime.parse(expected), Lead::getHandedOverAt);
    }

    /** * Verifies the time of acceptance.
     *
     * <pre>{@code
     * assertThat(accepted).wasAcceptedAt("2026-03-03T11:00:00Z");   // passes
     * assertThat(lead).wasAcceptedAt("2026-03-03T11:00:00Z");       // fails: it was not
     * }</pre>
     */
    public LeadAssert wasAcceptedAt(String expected) {
        return has("the acceptance", EventTime.parse(expected), Lead::getAcceptedAt);
    }

    /** * Verifies the reason of the rejection.
     *
     * <pre>{@code
     * assertThat(rejected).wasRejectedFor("no budget");   // passes
     * assertThat(lead).wasRejectedFor("no budget");       // fails: it was not rejected
     * }</pre>
     */
    public LeadAssert wasRejectedFor(String expected) {
        return has("the rejection", expected, lead -> lead.getRejection().flatMap(Rejection::getReason));
    }

    /** * Verifies the time of the first touch.
     *
     * <pre>{@code
     * assertThat(touched).wasTouchedAt("2026-03-03T10:20:00Z");   // passes
     * assertThat(lead).wasTouchedAt("2026-03-03T10:20:00Z");      // fails: nobody did
     * }</pre>
     */
    public LeadAssert wasTouchedAt(String expected) {
        return has("the first touch", EventTime.parse(expected), Lead::getFirstTouchAt);
    }

    /**
     * Verifies that no touch is recorded.
     *
     * <pre>{@code
     * assertThat(lead).wasNeverTouched();      // passes
     * assertThat(touched).wasNeverTouched();   // fails
     * }</pre>
     */
    public LeadAssert wasNeverTouched() {
        return hasNo("first touch", Lead::getFirstTouchAt);
    }

    /**
     * Verifies the time of the first entry into a stage.
     *
     * <pre>{@code
     * assertThat(lead).entered(Stage.SQL, "2026-03-03T09:00:00Z");   // passes
     * assertThat(lead).entered(Stage.MQL, "2026-03-03T09:00:00Z");   // fails: it never did
     * }</pre>
     */
    public LeadAssert entered(Stage stage, String expected) {
        return has("the entry into " + stage, EventTime.parse(expected), lead -> lead.enteredAt(stage));
    }

    /**
     * Verifies that no entry into a stage is recorded.
     *
     * <pre>{@code
     * assertThat(lead).neverEntered(Stage.CUSTOMER);   // passes
     * assertThat(lead).neverEntered(Stage.SQL);        // fails
     * }</pre>
     */
    public LeadAssert neverEntered(Stage stage) {
        return hasNo("entry into " + stage, lead -> lead.enteredAt(stage));
    }

    /** * Verifies the source.
     *
     * <pre>{@code
     * assertThat(lead).hasSource("webinar");   // passes
     * assertThat(lead).hasSource("search");    // fails
     * }</pre>
     */
    public LeadAssert hasSource(String expected) {
        return has("the source", expected, Lead::getSource);
    }

    /** * Verifies the market segment.
     *
     * <pre>{@code
     * assertThat(large).hasSegment("enterprise");   // passes
     * assertThat(lead).hasSegment("enterprise");    // fails: it has none
     * }</pre>
     */
    public LeadAssert hasSegment(String expected) {
        return has("the segment", expected, Lead::getSegment);
    }

    /** * Verifies the priority.
     *
     * <pre>{@code
     * assertThat(urgent).hasPriority("hot");   // passes
     * assertThat(lead).hasPriority("hot");     // fails: it has none
     * }</pre>
     */
    public LeadAssert hasPriority(String expected) {
        return has("the priority", expected, Lead::getPriority);
    }

    /** * Verifies the value of another field.
     *
     * <pre>{@code
     * assertThat(reachable).hasField("phone", "+41 44 000 00 00");   // passes
     * assertThat(lead).hasField("phone", "+41 44 000 00 00");        // fails: it has none
     * }</pre>
     */
    public LeadAssert hasField(String name, String expected) {
        return has(
                "the field " + name,
                expected,
                lead -> Optional.ofNullable(lead.getFields().get(name)));
    }

    /** * Verifies the outcome of the deal.
     *
     * <pre>{@code
     * assertThat(customer).hasDeal(DealOutcome.WON);   // passes
     * assertThat(lead).hasDeal(DealOutcome.WON);       // fails: it has none
     * }</pre>
     */
    public LeadAssert hasDeal(DealOutcome expected) {
        return has("a deal", expected, lead -> lead.getDeal().map(Deal::getOutcome));
    }

    /** * Verifies the amount of the deal.
     *
     * <pre>{@code
     * assertThat(customer).hasDealOf("CHF 18000.00");   // passes
     * assertThat(lead).hasDealOf("CHF 18000.00");       // fails: it has no deal
     * }</pre>
     */
    public LeadAssert hasDealOf(String expected) {
        return has("a deal of", Money.parse(expected), lead -> lead.getDeal().flatMap(Deal::getAmount));
    }

    /** * Verifies that there is no deal.
     *
     * <pre>{@code
     * assertThat(lead).hasNoDeal();       // passes
     * assertThat(customer).hasNoDeal();   // fails
     * }</pre>
     */
    public LeadAssert hasNoDeal() {
        return hasNo("deal", lead -> lead.getDeal().map(Deal::getOutcome));
    }

    private <T> LeadAssert has(String what, T expected, Function<Lead, Optional<T>> found) {
        return expect(
                lead -> found.apply(lead).filter(expected::equals).isPresent(),
                lead -> told(
                        lead,
                        "to have " + what + " " + quoted(expected) + ", but it has "
                                + found.apply(lead).map(LeadAssert::quoted).orElse("none")));
    }

    private <T> LeadAssert hasNo(String what, Function<Lead, Optional<T>> found) {
        return expect(
                lead -> found.apply(lead).isEmpty(),
                lead -> told(
                        lead,
                        "to have no " + what + ", but it has "
                                + found.apply(lead).map(LeadAssert::quoted).orElse("")));
    }

    private static String quoted(Object value) {
        return value instanceof String ? "'" + value + "'" : value.toString();
    }

    private static String told(Lead lead, String sentence) {
        return "expected lead '" + lead.getId() + "' " + sentence + LeadDescription.of(lead);
    }
}
