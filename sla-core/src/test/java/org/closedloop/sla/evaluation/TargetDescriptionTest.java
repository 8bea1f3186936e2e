package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.funnel.Role.MARKETING;
import static org.closedloop.sla.funnel.Role.SALES;

import java.math.BigDecimal;
import java.util.Locale;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.CycleSelection;
import org.closedloop.sla.metric.FieldFilter;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.DeliveryTarget;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetDescriptionTest {

    private static final Locale SWISS = Locale.forLanguageTag("de-CH");

    @Test
    void a_volume_names_its_stage_its_leads_and_its_windows() {
        Metric webinars = StageCount.of("mqls", Stage.MQL)
                .withLeads(LeadFilter.builder()
                        .addSources("webinar", "event")
                        .addSegments("smb")
                        .build());
        Target target = VolumeTarget.of("volume", MARKETING, "mqls", 1_200, WindowRule.quarterly());

        assertThat(text(target, webinars, Locale.ENGLISH))
                .isEqualTo("At least 1,200 leads that become MQL, source webinar, event, segment smb, each quarter");
        assertThat(text(target, webinars, SWISS))
                .isEqualTo("Mindestens 1'200 Leads, die MQL werden, Quelle webinar, event, Segment smb, jedes Quartal");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            first   | , first cycle of each lead         | , erster Zyklus jedes Leads
            later   | , later cycles of recycled leads   | , spätere Zyklen wiederaufgenommener Leads
            all     | , all cycles of each lead          | , alle Zyklen jedes Leads
            cycle-2 | , cycle 2 of each lead             | , Zyklus 2 jedes Leads
            """)
    void cycles_are_named(String cycles, String english, String german) {
        Metric metric = StageCount.of("mqls", Stage.MQL)
                .withLeads(LeadFilter.builder()
                        .cycles(CycleSelection.parse(cycles))
                        .build());
        Target target = VolumeTarget.of("volume", MARKETING, "mqls", 5, WindowRule.monthly());

        assertThat(text(target, metric, Locale.ENGLISH))
                .isEqualTo("At least 5 leads that become MQL" + english + ", each month");
        assertThat(text(target, metric, Locale.GERMAN))
                .isEqualTo("Mindestens 5 Leads, die MQL werden" + german + ", jeden Monat");
    }

    @Test
    void fields_are_named_with_their_values_and_with_blank_ones() {
        Metric metric = StageCount.of("mqls", Stage.MQL)
                .withLeads(LeadFilter.builder()
                        .addPriorities("high")
                        .addFields(FieldFilter.of("country", "CH", "AT"))
                        .addBlank("country", "segment")
                        .build());
        Target target = VolumeTarget.of("volume", MARKETING, "mqls", 5, WindowRule.monthly());

        assertThat(text(target, metric, Locale.ENGLISH))
                .isEqualTo("At least 5 leads that become MQL, segment (none), priority high, country CH, AT, (none),"
                        + " each month");
        assertThat(text(target, metric, Locale.GERMAN))
                .isEqualTo("Mindestens 5 Leads, die MQL werden, Segment (ohne), Priorität high, country CH, AT, (ohne),"
                        + " jeden Monat");
    }

    @Test
    void a_result_describes_its_target() {
        TargetResult result = Remedies.score(
                        Remedies.agreement(), FunnelNumbers.builder().build())
                .target("sql-response")
                .orElseThrow();

        assertThat(result.describe(Locale.ENGLISH))
                .isEqualTo("At least 95% of leads answered within 4 business hours of hand-over, each month");
        assertThat(result.describe(SWISS))
                .isEqualTo("Mindestens 95 % der Leads bearbeitet innert 4 Arbeitsstunden ab Übergabe, jeden Monat");
    }

    @Test
    void a_sum_has_its_currency() {
        Target target =
                MoneyTarget.of("won", SALES, "revenue", Money.parse("CHF 1500000.00"), WindowRule.wholeAgreement());

        assertThat(text(target, Revenue.of("revenue"), Locale.ENGLISH))
                .isEqualTo("At least CHF 1,500,000.00 of revenue won, over the whole agreement");
    }

    @Test
    void a_limit_of_one_is_in_the_singular_and_one_of_minutes_in_business_time() {
        Target target = share("0.95");

        assertThat(text(target, response(TimeLimit.hours(1)), Locale.ENGLISH))
                .isEqualTo("At least 95% of leads answered within one business hour of hand-over, each month");
        assertThat(text(target, response(TimeLimit.businessDays(2)), Locale.ENGLISH))
                .isEqualTo("At least 95% of leads answered within 2 business days of hand-over, each month");
        assertThat(text(target, response(TimeLimit.minutes(90)), Locale.ENGLISH))
                .isEqualTo(
                        "At least 95% of leads answered within 1 h 30 min of business time of hand-over, each month");
        assertThat(text(target, response(TimeLimit.businessDays(1)), Locale.GERMAN))
                .isEqualTo("Mindestens 95 % der Leads bearbeitet innert einem Arbeitstag ab Übergabe, jeden Monat");
    }

    @Test
    void a_share_has_all_its_decimals_and_names_what_it_is_a_share_of() {
        Target target = share("0.4225");

        assertThat(text(target, Completeness.of("fields", "company", "email"), Locale.ENGLISH))
                .isEqualTo("At least 42.25% of the leads handed over have: company, email, each month");
        assertThat(text(
                        target,
                        Conversion.of("rate", Stage.MQL, Stage.of("trial"), ConversionBasis.COHORT),
                        Locale.ENGLISH))
                .isEqualTo("At least 42.25% of MQL become trial (counted by cohort), each month");
    }

    @Test
    void a_report_has_no_threshold_but_its_days() {
        Target target = DeliveryTarget.of("report", MARKETING, "delivery", WindowRule.monthly());

        assertThat(text(target, ReportDelivery.of("delivery", 5), Locale.ENGLISH))
                .isEqualTo("The report is delivered within 5 working days of the end, each month");
    }

    private static Metric response(TimeLimit within) {
        return ResponseTime.of("response", within, ClockStart.HAND_OVER);
    }

    private static Target share(String atLeast) {
        return ShareTarget.of("share", SALES, "response", new BigDecimal(atLeast), WindowRule.monthly());
    }

    private static String text(Target target, Metric metric, Locale locale) {
        return new TargetDescription(locale).of(target, metric);
    }
}
