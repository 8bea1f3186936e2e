package org.closedloop.sla.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CycleDataTest {

    private static final Instant AT = Instant.parse("2026-03-03T09:00:00Z");

    @Test
    void each_event_has_its_own_time() {
        Lead lead = Lead.builder()
                .id("L")
                .createdAt(AT)
                .handedOverAt(AT.plusSeconds(1))
                .acceptedAt(AT.plusSeconds(2))
                .rejection(Rejection.of(AT.plusSeconds(3), "no budget"))
                .disqualification(Disqualification.of(EventTime.at(AT.plusSeconds(4)), "a student"))
                .firstTouchAt(AT.plusSeconds(5))
                .deal(Deal.builder()
                        .outcome(DealOutcome.WON)
                        .createdAt(AT.plusSeconds(6))
                        .closedAt(AT.plusSeconds(7))
                        .reportedBackAt(AT.plusSeconds(8))
                        .build())
                .build();

        assertThat(LeadEvent.values())
                .extracting(
                        event -> Objects.requireNonNull(lead.data().time(event)).epochSecond() - AT.getEpochSecond())
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(lead.data().getRejectionReason()).isEqualTo("no budget");
        assertThat(lead.data().getDisqualificationReason()).isEqualTo("a student");
    }

    @Test
    void an_amount_of_more_than_18_digits_has_no_minor_units() {
        assertThat(minorUnits("CHF 9999999999999999.99")).isEqualTo(999_999_999_999_999_999L);
        assertThat(minorUnits("CHF 10000000000000000.00")).isNull();
    }

    private static @Nullable Long minorUnits(String amount) {
        Deal deal = Deal.builder()
                .outcome(DealOutcome.OPEN)
                .amount(Money.parse(amount))
                .build();
        return Lead.builder().id("L").deal(deal).build().data().getMinorUnits();
    }

    @Test
    void the_data_is_no_part_of_the_value() {
        Lead lead = Lead.builder().id("L").createdAt(AT).build();

        assertThat(lead.withSource("fair").data().getSource()).isEqualTo("fair");
        assertThat(lead.toString()).doesNotContain("data");
        assertThat(lead).isEqualTo(Lead.builder().id("L").createdAt(AT).build());
    }
}
