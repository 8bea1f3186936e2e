package org.closedloop.sla.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.sla.testing.SlaAssertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LeadAssertTest {

    private static final Lead LEAD = Lead.builder()
            .id("42")
            .createdAt(Instant.parse("2026-03-02T08:15:00Z"))
            .source("webinar")
            .segment("sme")
            .priority("hot")
            .putStage(Stage.SQL, Instant.parse("2026-03-03T09:00:00Z"))
            .handedOverAt(EventTime.on(LocalDate.of(2026, 3, 3)))
            .acceptedAt(Instant.parse("2026-03-03T11:00:00Z"))
            .firstTouchAt(Instant.parse("2026-03-03T10:20:00Z"))
            .rejection(Rejection.of(Instant.parse("2026-03-04T10:00:00Z"), "no budget"))
            .deal(Deal.builder()
                    .outcome(DealOutcome.WON)
                    .amount(Money.parse("CHF 18000.00"))
                    .closedAt(Instant.parse("2026-03-12T10:00:00Z"))
                    .build())
            .putField("phone", "+41 44 000 00 00")
            .build();

    private static final Lead BARE = Lead.builder().id("7").build();

    private static final String FACTS = "\n" + """
            created     2026-03-02T08:15:00Z
            source      webinar
            segment     sme
            priority    hot
            sql         2026-03-03T09:00:00Z
            handed over 2026-03-03
            accepted    2026-03-03T11:00:00Z
            rejected    2026-03-04T10:00:00Z
            because     no budget
            touched     2026-03-03T10:20:00Z
            deal        WON of CHF 18000.00
            closed      2026-03-12T10:00:00Z
            phone       +41 44 000 00 00""".indent(2).stripTrailing();

    @Test
    void true_assertions_pass() {
        assertThat(LEAD)
                .wasCreatedAt("2026-03-02T08:15:00Z")
                .wasHandedOverAt("2026-03-03")
                .wasAcceptedAt("2026-03-03T11:00:00Z")
                .wasTouchedAt("2026-03-03T10:20:00Z")
                .wasRejectedFor("no budget")
                .entered(Stage.SQL, "2026-03-03T09:00:00Z")
                .neverEntered(Stage.MQL)
                .hasSource("webinar")
                .hasSegment("sme")
                .hasPriority("hot")
                .hasField("phone", "+41 44 000 00 00")
                .hasDeal(DealOutcome.WON)
                .hasDealOf("CHF 18000.00");
        assertThat(BARE).wasNeverTouched().hasNoDeal();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void a_failure_shows_what_is_known(Consumer<LeadAssert> assertion, String sentence) {
        assertThatThrownBy(() -> assertion.accept(assertThat(LEAD)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected lead '42' to have " + sentence + FACTS);
    }

    static Stream<Arguments> a_failure_shows_what_is_known() {
        return Stream.of(
                failing(
                        it -> it.wasCreatedAt("2026-03-02T08:15:01Z"),
                        "the creation 2026-03-02T08:15:01Z, but it has 2026-03-02T08:15:00Z"),
                failing(
                        it -> it.wasHandedOverAt("2026-03-03T09:00:00Z"),
                        "the hand-over 2026-03-03T09:00:00Z, but it has 2026-03-03"),
                failing(
                        it -> it.wasCreatedAt("2026-03-02"),
                        "the creation 2026-03-02, but it has 2026-03-02T08:15:00Z"),
                failing(it -> it.wasNeverTouched(), "no first touch, but it has 2026-03-03T10:20:00Z"),
                failing(it -> it.wasRejectedFor("spam"), "the rejection 'spam', but it has 'no budget'"),
                failing(
                        it -> it.entered(Stage.MQL, "2026-03-03T09:00:00Z"),
                        "the entry into mql 2026-03-03T09:00:00Z, but it has none"),
                failing(it -> it.neverEntered(Stage.SQL), "no entry into sql, but it has 2026-03-03T09:00:00Z"),
                failing(it -> it.hasSource("search"), "the source 'search', but it has 'webinar'"),
                failing(it -> it.hasSegment("large"), "the segment 'large', but it has 'sme'"),
                failing(it -> it.hasPriority("cold"), "the priority 'cold', but it has 'hot'"),
                failing(it -> it.hasField("fax", "1"), "the field fax '1', but it has none"),
                failing(it -> it.hasDeal(DealOutcome.LOST), "a deal LOST, but it has WON"),
                failing(it -> it.hasDealOf("CHF 1.00"), "a deal of CHF 1.00, but it has CHF 18000.00"),
                failing(it -> it.hasNoDeal(), "no deal, but it has WON"));
    }

    private static Arguments failing(Consumer<LeadAssert> assertion, String sentence) {
        return arguments(assertion, sentence);
    }

    @Test
    void absent_data_is_not_shown() {
        assertThatThrownBy(() -> assertThat(BARE).wasAcceptedAt("2026-03-03T11:00:00Z"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected lead '7' to have the acceptance 2026-03-03T11:00:00Z, but it has none");
        assertThatThrownBy(() -> assertThat(BARE).wasTouchedAt("2026-03-03T11:00:00Z"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected lead '7' to have the first touch 2026-03-03T11:00:00Z, but it has none");
    }
}
