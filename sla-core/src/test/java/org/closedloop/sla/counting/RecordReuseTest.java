package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.counting.Counts.END_OF_MARCH;
import static org.closedloop.sla.counting.Counts.at;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.testing.SlaFixtures;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One record is used for many leads, of any size. */
class RecordReuseTest {

    private static final ResolvedTerms TERMS =
            SlaFixtures.agreementOfEveryMetric().resolve(SlaFixtures.zurichCalendar());
    private static final long MONDAY = at("2026-03-02T09:00").getEpochSecond();
    private static final long APRIL = at("2026-04-02T09:00").getEpochSecond();
    private static final long SUNDAY = LocalDate.of(2026, 3, 1).toEpochDay();

    private final LeadRecord record = new LeadRecord();

    @Test
    void a_record_of_many_events_and_fields_counts_like_the_same_lead() {
        Lead.Builder lead = Lead.builder().id("L-1").handedOverAt(at("2026-03-02T09:00"));
        record.id("L-1");
        record.at(LeadEvent.HANDED_OVER, MONDAY, 0);
        for (int i = 0; i < 20; i++) {
            Stage stage = i == 3 ? Stage.MQL : i == 19 ? Stage.SQL : Stage.of("step-" + i);
            Instant at = at("2026-03-02T09:00").plusSeconds(i);
            lead.putStage(stage, at).addTouches(Touch.of(at, i < 12 ? Role.MARKETING : Role.SALES, "channel " + i));
            record.stage(stage, MONDAY + i, 0);
            record.touch(MONDAY + i, 0, i < 12 ? Role.MARKETING : Role.SALES, "channel " + i);
            lead.putField(i == 19 ? "email" : "field-" + i, "value " + i);
            record.field(i == 19 ? "email" : "field-" + i, "value " + i);
        }
        lead.putField("company", "Acme").source("webinar");
        record.field("company", "Acme");
        record.source("webinar");
        lead.deal(Deal.builder()
                .outcome(DealOutcome.WON)
                .amount(Money.parse("CHF 700.00"))
                .closedAt(at("2026-03-03T09:00"))
                .build());
        record.deal(DealOutcome.WON);
        record.amount(Money.parse("CHF 700.00"));
        record.at(LeadEvent.DEAL_CLOSED, at("2026-03-03T09:00").getEpochSecond(), 0);

        assertSame(lead.build());
    }

    @Test
    void attempts_before_the_rejection_and_the_reason_of_a_disqualification_count_like_those_of_a_lead() {
        Lead.Builder lead = Lead.builder()
                .id("L-1")
                .rejection(Rejection.withoutReason(at("2026-03-02T09:00")))
                .disqualification(Disqualification.of(at("2026-03-02T09:00"), "spam"));
        byte[] reason = "a spam mail".getBytes(StandardCharsets.UTF_8);
        record.id("L-1");
        record.at(LeadEvent.REJECTED, MONDAY, 0);
        record.at(LeadEvent.DISQUALIFIED, MONDAY, 0);
        record.disqualificationReason(reason, 2, 6);
        for (int i = 0; i < 3; i++) {
            lead.addAttempts(EventTime.on(LocalDate.of(2026, 3, 1))).addAttempts(at("2026-03-02T08:59"));
            record.attemptOn(SUNDAY);
            record.attempt(MONDAY - 60, 0);
        }

        assertSame(lead.build());
    }

    @Test
    void a_cleared_record_has_nothing_of_the_former_lead() {
        record.id("former");
        record.source("webinar");
        record.segment("sme");
        record.priority("hot");
        record.field("email", "a@b.example");
        record.rejectionReason("spam");
        record.disqualificationReason("spam");
        record.pause(Pause.between(at("2026-03-02T09:00"), at("2026-03-02T14:00")));
        record.attempt(APRIL, 0);
        record.touch(APRIL, 0, Role.MARKETING, "ads");
        record.stage(Stage.SQL, APRIL, 0);
        record.deal(DealOutcome.WON);
        record.amount(Money.parse("CHF 700.00"));
        record.addCycle().stage(Stage.SQL, APRIL, 0);
        for (LeadEvent event : LeadEvent.values()) {
            record.at(event, APRIL, 0);
        }
        record.clear();
        record.id("L-1");
        record.at(LeadEvent.HANDED_OVER, MONDAY, 0);
        record.at(LeadEvent.FIRST_TOUCH, MONDAY + 6 * 3600, 0);
        record.at(LeadEvent.REJECTED, MONDAY + 7 * 3600, 0);
        record.at(LeadEvent.DISQUALIFIED, MONDAY + 7 * 3600, 0);

        assertSame(Lead.builder()
                .id("L-1")
                .handedOverAt(at("2026-03-02T09:00"))
                .firstTouchAt(at("2026-03-02T15:00"))
                .rejection(Rejection.withoutReason(at("2026-03-02T16:00")))
                .disqualification(Disqualification.withoutReason(at("2026-03-02T16:00")))
                .build());
    }

    private void assertSame(Lead lead) {
        FunnelCounter ofLeads = FunnelCounter.of(TERMS, END_OF_MARCH);
        FunnelCounter ofRecords = ofLeads.neutral();
        ofLeads.add(lead);
        ofRecords.add(record);

        assertThat(ofRecords.finish()).isEqualTo(ofLeads.finish());
        assertThat(ofRecords.toBytes()).isEqualTo(ofLeads.toBytes());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 127, 128, 129, 1000})
    void an_id_within_a_buffer_can_have_any_length(int length) {
        byte[] buffer = ("before " + "x".repeat(length) + " after").getBytes(StandardCharsets.UTF_8);
        record.id(buffer, 7, 7 + length);

        assertThat(record.hasId()).isTrue();
        assertThat(record.getId()).isEqualTo("x".repeat(length));
        record.id("text");
        assertThat(record.getId()).isEqualTo("text");
        record.clear();
        assertThat(record.hasId()).isFalse();
        assertThat(record.getId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "名前", " L-1", "\u007f", "~"})
    void an_id_may_start_with_any_character_if_it_is_not_blank(String id) {
        byte[] utf8 = id.getBytes(StandardCharsets.UTF_8);
        record.id(id);
        assertThat(record.hasId()).isTrue();
        record.id(utf8, 0, utf8.length);
        assertThat(record.hasId()).isTrue();
        assertThat(record.getId()).isEqualTo(id);
        assertThat(record.hasId()).isTrue();
    }

    @Test
    void the_first_and_the_last_instant_and_day_are_accepted() {
        record.at(LeadEvent.CREATED, Instant.MIN.getEpochSecond(), 0);
        record.at(LeadEvent.HANDED_OVER, Instant.MAX.getEpochSecond(), 999_999_999);
        record.on(LeadEvent.ACCEPTED, LocalDate.MIN.toEpochDay());
        record.on(LeadEvent.REJECTED, LocalDate.MAX.toEpochDay());

        assertThat(record.time(LeadEvent.CREATED)).isEqualTo(EventTime.at(Instant.MIN));
        assertThat(record.time(LeadEvent.HANDED_OVER)).isEqualTo(EventTime.at(Instant.MAX));
        assertThat(record.time(LeadEvent.ACCEPTED)).isEqualTo(EventTime.on(LocalDate.MIN));
        assertThat(record.time(LeadEvent.REJECTED)).isEqualTo(EventTime.on(LocalDate.MAX));
    }
}
