package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.counting.Counts.at;
import static org.closedloop.sla.counting.Counts.time;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.ReasonCount;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rejections and disqualifications in the first quarter of 2026, by reason. */
class RejectionCountingTest {

    private static final ResolvedTerms TERMS =
            SlaFixtures.agreementOfEveryMetric().resolve(SlaFixtures.zurichCalendar());

    private static FunnelNumbers count(Lead... leads) {
        return Counts.count(TERMS, Counts.END_OF_MARCH, leads);
    }

    private static Count number(String metric, Lead... leads) {
        return (Count) Counts.of(count(leads), "2026-Q1", metric);
    }

    private static Ratio ratio(String metric, Lead... leads) {
        return (Ratio) Counts.of(count(leads), "2026-Q1", metric);
    }

    private static Lead rejected(String id, String reason) {
        return Lead.builder()
                .id(id)
                .handedOverAt(at("2026-03-02T09:00"))
                .rejection(Rejection.of(at("2026-03-03T09:00"), reason))
                .build();
    }

    private static Lead spam(String reason) {
        return Lead.builder()
                .id("S-" + reason)
                .disqualification(Disqualification.of(at("2026-03-03T09:00"), reason))
                .build();
    }

    private static final Lead[] REJECTED = {
        rejected("1", "no budget"),
        rejected("2", "too small"),
        rejected("3", " too small "),
        rejected("4", "not reached"),
        rejected("5", " "),
        Lead.builder()
                .id("6")
                .handedOverAt(at("2026-03-02T09:00"))
                .rejection(Rejection.withoutReason(at("2026-03-03T09:00")))
                .build()
    };

    private static final List<ReasonCount> ALL_REASONS = List.of(
            ReasonCount.of("too small", 2),
            ReasonCount.of("no budget", 1),
            ReasonCount.of("not reached", 1),
            ReasonCount.withoutReason(2));

    @Test
    void lists_all_reasons_and_those_without_one() {
        Count count = number("rejections", REJECTED);

        assertThat(count.getValue()).isEqualTo(6);
        assertThat(count.getReasons()).isEqualTo(ALL_REASONS);
        assertThat(Counts.kinds(count)).containsOnly(LeadCase.Kind.REJECTED);
    }

    @Test
    void counts_only_the_agreed_reasons() {
        Count count = number("budget-rejections", REJECTED);

        assertThat(count.getValue()).isEqualTo(3);
        assertThat(count.getReasons()).containsExactly(ReasonCount.of("too small", 2), ReasonCount.of("no budget", 1));
    }

    @Test
    void a_disqualification_is_no_rejection() {
        Lead[] leads = {spam("spam"), spam("competitor")};

        assertThat(number("disqualifications", leads).getReasons())
                .containsExactly(ReasonCount.of("competitor", 1), ReasonCount.of("spam", 1));
        assertThat(number("spam", leads).getValue()).isEqualTo(1);
        assertThat(count(leads).find(DateRange.parse("2026-Q1"), "rejections")).isEmpty();
    }

    @Test
    void a_rejection_is_no_disqualification() {
        assertThat(count(REJECTED).find(DateRange.parse("2026-Q1"), "disqualifications"))
                .isEmpty();
    }

    @Test
    void the_share_that_was_not_rejected_lists_the_reasons_of_the_others() {
        Lead kept = Lead.builder().id("7").handedOverAt(at("2026-03-02T09:00")).build();
        Lead[] all = Stream.concat(Arrays.stream(REJECTED), Stream.of(kept)).toArray(Lead[]::new);
        Ratio ratio = ratio("non-rejection", all);

        assertThat(List.of(ratio.getPart(), ratio.getWhole())).containsExactly(1L, 7L);
        assertThat(ratio.getReasons()).isEqualTo(ALL_REASONS);
    }

    @Test
    void a_rejection_before_the_hand_over_is_reported_and_counts() {
        Lead lead = Lead.builder()
                .id("L-1")
                .handedOverAt(at("2026-03-04T09:00"))
                .rejection(Rejection.withoutReason(at("2026-03-03T09:00")))
                .build();

        assertThat(ratio("non-rejection", lead).getPart()).isZero();
        assertThat(count(lead).getAccount().orElseThrow().getIssues())
                .filteredOn(issue -> issue.getCode().equals("rejected-before-hand-over"))
                .extracting(LeadIssue::getMessage)
                .containsExactly("must not be rejected before it is handed over, but was at 2026-03-03T08:00:00Z and"
                        + " at 2026-03-04T08:00:00Z");
    }

    @ParameterizedTest(name = "rejected {0}, accepted {1}, in the next cycle {2}: {3}")
    @CsvSource({
        "2026-03-03T09:00, 2026-03-04T09:00, ,                 1",
        "2026-03-03T09:00, 2026-03-03T08:00, ,                 0",
        "2026-03-03T09:00, 2026-03-03T08:00, 2026-03-10T09:00, 1",
        "2026-03-03T09:00, ,                 2026-03-10T09:00, 1",
        "2026-03-03T09:00, ,                 2026-04-01T09:00, 0",
        "2026-03-03,       2026-03-03,       ,                 0",
        "2026-03-03,       2026-03-04,       ,                 1",
        "2026-03-03T09:00, ,                 ,                 0"
    })
    void a_rejected_lead_is_accepted_later(
            String rejected, @Nullable String accepted, @Nullable String inNextCycle, long part) {
        Lead.Builder lead = Lead.builder().id("L-1").rejection(Rejection.withoutReason(time(rejected)));
        if (accepted != null) {
            lead.acceptedAt(time(accepted));
        }
        if (inNextCycle != null) {
            lead.addCycles(LeadCycle.builder()
                    .startedAt(at("2026-03-05T09:00"))
                    .acceptedAt(time(inNextCycle))
                    .build());
        }

        assertThat(ratio("reacceptance", lead.build()).getPart()).isEqualTo(part);
    }

    @Test
    void numbers_by_reason_add_up() {
        Count one = number("rejections", rejected("1", "a"), rejected("2", "b"));
        Count other = number("rejections", rejected("3", "b"));

        assertThat(one.plus(other).getReasons()).containsExactly(ReasonCount.of("b", 2), ReasonCount.of("a", 1));
    }
}
