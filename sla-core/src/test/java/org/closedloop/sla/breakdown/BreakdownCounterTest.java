package org.closedloop.sla.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.ExchangeRates;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.funnel.Dimension;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakdownCounterTest {

    private static final ResolvedTerms TERMS = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final Dimension OWNER = Dimension.of("owner");
    private static final Instant HANDED_OVER = Instant.parse("2026-03-03T08:00:00Z");

    private static BreakdownCounter byOwner(int most) {
        return BreakdownCounter.of(TERMS, AS_OF, ExchangeRates.none(), List.of(OWNER), most);
    }

    private static Lead lead(String id, String owner, int minutes) {
        return Lead.builder()
                .id(id)
                .putField("owner", owner)
                .putStage(Stage.SQL, HANDED_OVER)
                .handedOverAt(HANDED_OVER)
                .firstTouchAt(HANDED_OVER.plus(Duration.ofMinutes(minutes)))
                .build();
    }

    /** Leads of an owner, some in time, all others after seven hours. */
    private static void add(BreakdownCounter counter, String owner, int inTime, int late) {
        for (int i = 0; i < inTime + late; i++) {
            counter.add(lead(owner + "-" + i, owner, i < inTime ? 60 : 420));
        }
    }

    private static List<GroupResult> responses(Breakdown breakdown) {
        return breakdown
                .target("sql-response")
                .orElseThrow()
                .current()
                .orElseThrow()
                .getGroups();
    }

    @Test
    void those_who_lack_the_most_leads_come_first_not_those_with_the_lowest_share() {
        BreakdownCounter counter = byOwner(250);
        add(counter, "Anna", 80, 20);
        add(counter, "Ben", 0, 1);
        add(counter, "Cem", 40, 0);
        add(counter, "", 19, 1);

        Breakdown breakdown = counter.finish(BreakdownSpan.PERIOD);

        assertThat(breakdown.getCounted()).isEqualTo(161);
        assertThat(responses(breakdown))
                .extracting(
                        group -> group.getValues().get(0),
                        group -> group.getActual().orElseThrow().toPlainString(),
                        group -> group.getDifference().orElseThrow().toPlainString(),
                        group -> group.getSampleSize().orElseThrow(),
                        group -> group.misses().orElseThrow(),
                        GroupResult::isSmallSample,
                        group -> group.percentile(50).orElseThrow().toMinutes(),
                        group -> group.percentile(90).orElseThrow().toMinutes())
                .containsExactly(
                        tuple("Anna", "0.800000", "-0.150000", 100L, 20L, false, 60L, 360L),
                        tuple("Ben", "0.000000", "-0.950000", 1L, 1L, true, 360L, 360L),
                        tuple("", "0.950000", "0.000000", 20L, 1L, true, 60L, 60L),
                        tuple("Cem", "1.000000", "0.050000", 40L, 0L, false, 60L, 60L));
        assertThat(responses(breakdown).get(1).worstLeads())
                .extracting(LeadCase::getLead)
                .containsExactly("Ben-0");
    }

    @Test
    void a_number_of_leads_has_no_required_value_per_group_and_the_lowest_comes_first() {
        BreakdownCounter counter = byOwner(250);
        add(counter, "Anna", 3, 0);
        add(counter, "Ben", 2, 0);

        WindowBreakdown sqls = counter.finish(BreakdownSpan.PERIOD)
                .target("sql-volume")
                .orElseThrow()
                .current()
                .orElseThrow();

        assertThat(sqls.getWindow()).isEqualTo(DateRange.parse("2026"));
        assertThat(sqls.getRequired()).isEmpty();
        assertThat(sqls.getGroups())
                .extracting(
                        group -> group.getValues().get(0),
                        group -> group.getActual().orElseThrow().intValueExact(),
                        GroupResult::getDifference,
                        GroupResult::getSampleSize,
                        group -> group.worstLeads().size())
                .containsExactly(
                        tuple("Ben", 2, Optional.empty(), Optional.empty(), 0),
                        tuple("Anna", 3, Optional.empty(), Optional.empty(), 0));
        assertThat(sqls.all().getActual().orElseThrow()).isEqualByComparingTo("5");
    }

    @Test
    void groups_beyond_the_limit_are_counted_together_and_come_last() {
        BreakdownCounter counter = byOwner(2);
        add(counter, "Zoe", 0, 5);
        add(counter, "Ben", 1, 0);
        add(counter, "Yan", 0, 3);
        add(counter, "Anna", 1, 0);

        Breakdown breakdown = counter.finish(BreakdownSpan.PERIOD);

        assertThat(breakdown.getOtherGroups()).isEqualTo(2);
        assertThat(responses(breakdown))
                .extracting(GroupResult::getValues)
                .containsExactly(List.of("Anna"), List.of("Ben"), List.of());
        assertThat(responses(breakdown).get(2).misses()).contains(8L);
    }

    @Test
    void more_other_groups_than_are_counted_are_stated_as_at_least_so_many() {
        BoundedGroups groups = new BoundedGroups(FunnelCounter.of(TERMS, AS_OF), 1, 2);
        List.of("e", "d", "c", "b", "e", "a").forEach(key -> groups.counterOf(List.of(key)));
        BoundedGroups more = new BoundedGroups(FunnelCounter.of(TERMS, AS_OF), 1, 2);
        List.of("f", "0").forEach(key -> more.counterOf(List.of(key)));

        groups.merge(more);

        assertThat(groups.otherGroups()).isEqualTo(2);
        assertThat(groups.byKey().keySet()).containsExactly(List.of(), List.of("0"));
    }

    @Test
    void names_are_masked_in_the_order_of_the_tables_from_the_latest_window_on() {
        BreakdownCounter counter = BreakdownCounter.of(TERMS, AS_OF, OWNER, Dimension.of("segment"));
        add(counter, "Zoe", 1, 0);
        add(counter, "Anna", 2, 0);
        add(counter, "", 3, 0);
        counter.add(lead("1", "Cem", 10).withSegment("smb"));
        counter.add(lead("2", "Zoe", 10).withSegment("smb"));

        Breakdown masked = counter.finish(BreakdownSpan.WINDOWS).masked();

        assertThat(masked.getNaming()).isEqualTo(GroupNaming.MASKED);
        assertThat(masked.target("sql-volume")
                        .orElseThrow()
                        .current()
                        .orElseThrow()
                        .getGroups())
                .extracting(GroupResult::getValues)
                .containsExactly(
                        List.of("owner 1", "smb"),
                        List.of("owner 2", ""),
                        List.of("owner 2", "smb"),
                        List.of("owner 3", ""),
                        List.of("", ""));
        assertThat(masked.toString()).doesNotContain("Cem\"", "[Zoe", "[Anna", "[Cem");
    }

    @Test
    void a_rejection_after_the_day_has_no_reason_yet() {
        Dimension reason = Dimension.of("rejection-reason");
        BreakdownCounter counter = BreakdownCounter.of(TERMS, AS_OF, reason);
        Lead lead = lead("1", "", 10);
        counter.add(lead.withRejection(Rejection.of(Instant.parse("2026-03-31T21:59:59Z"), "no budget")));
        counter.add(lead.withRejection(Rejection.of(Instant.parse("2026-03-31T22:00:00Z"), "no need")));
        LeadRecord record = new LeadRecord();
        record.id("3");
        record.stage(Stage.SQL, HANDED_OVER.getEpochSecond(), 0);
        record.rejectionReason("no need");
        record.on(LeadEvent.REJECTED, LocalDate.of(2026, 4, 1).toEpochDay());
        counter.add(record);

        assertThat(counter.finish(BreakdownSpan.PERIOD)
                        .target("sql-volume")
                        .orElseThrow()
                        .current()
                        .orElseThrow()
                        .getGroups())
                .extracting(
                        GroupResult::getValues,
                        group -> group.getActual().orElseThrow().intValueExact())
                .containsExactly(tuple(List.of("no budget"), 1), tuple(List.of(""), 2));
    }

    @Test
    void a_dimension_without_any_value_is_missing() {
        BreakdownCounter counter = BreakdownCounter.of(TERMS, AS_OF, Dimension.of("ownr"), OWNER);
        counter.add(lead("1", "Anna", 5));

        assertThat(counter.missing()).containsExactly(Dimension.of("ownr"));
        assertThat(counter.neutral().merge(counter).missing()).containsExactly(Dimension.of("ownr"));
    }

    @Test
    void records_that_could_not_be_read_are_in_no_group_but_stated() {
        BreakdownCounter counter = byOwner(5);
        counter.note(LeadIssue.builder()
                .line(1)
                .code("SLA-J01")
                .message("bad")
                .effect(LeadIssue.Effect.SKIPPED)
                .build());
        add(counter, "Anna", 1, 0);

        assertThat(counter.finish(BreakdownSpan.PERIOD).getSkipped()).isEqualTo(1);
        assertThat(counter.total().getAccount().orElseThrow().getRead()).isEqualTo(2);
    }

    @Test
    void an_excluded_lead_is_in_no_group_of_the_targets_concerned() {
        ResolvedTerms terms = SlaFixtures.smallAgreement()
                .withExclusions(TargetExclusion.ofLeads("tests", "Our own tests.", "Anna-0")
                        .withTargets("sql-response"))
                .resolve(SlaFixtures.zurichCalendar());
        BreakdownCounter counter = BreakdownCounter.of(terms, AS_OF, OWNER);
        FunnelCounter all = FunnelCounter.of(terms, AS_OF);
        for (Lead lead : List.of(lead("Anna-0", "Anna", 420), lead("Anna-1", "Anna", 60), lead("Ben-0", "Ben", 60))) {
            counter.add(lead);
            all.add(lead);
        }

        Breakdown breakdown = counter.finish(BreakdownSpan.PERIOD);

        assertThat(responses(breakdown))
                .extracting(
                        group -> group.getValues().get(0),
                        group -> group.getSampleSize().orElseThrow())
                .containsExactlyInAnyOrder(tuple("Anna", 1L), tuple("Ben", 1L));
        assertThat(breakdown
                        .target("sql-volume")
                        .orElseThrow()
                        .current()
                        .orElseThrow()
                        .all()
                        .getActual())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("3"));
        assertThat(all.finish().getUnexcluded()).isNotEmpty();
        assertThat(counter.total()).isEqualTo(all.finish());
    }

    @Test
    void a_part_is_measured_in_a_range_that_is_counted() {
        FunnelCounter counter = FunnelCounter.of(TERMS, AS_OF);

        assertThatThrownBy(() -> counter.measureAsPartOf(counter, DateRange.parse("2026-01-03/2026-01-04"), "sqls"))
                .hasMessage("funnel counter: 2026-01-03/2026-01-04 must be a range that is counted, but is not");
        assertThatThrownBy(() -> counter.measureAsPartOf(
                        FunnelCounter.of(TERMS, AS_OF.minusDays(1)), DateRange.parse("2026"), "sqls"))
                .hasMessage("funnel counter: can only be part of one of equal terms, day and rates, but the day"
                        + " was 2026-03-31 and 2026-03-30");
        assertThat(counter.measureAsPartOf(counter, DateRange.parse("2026-04"), "sqls"))
                .isEmpty();
    }

    @Test
    void refuses_what_cannot_be_counted_or_merged() {
        assertThatThrownBy(() -> BreakdownCounter.of(TERMS, AS_OF))
                .hasMessage("breakdown: must have at least one dimension, but has none");
        assertThatThrownBy(() -> BreakdownCounter.of(TERMS, AS_OF, OWNER, OWNER))
                .hasMessage("breakdown: a dimension must be given once, but 'owner' is given twice");
        assertThatThrownBy(() -> byOwner(0)).hasMessage("breakdown: must list at least 1 group, but the limit was 0");
        assertThatThrownBy(() -> byOwner(2).merge(byOwner(3)))
                .hasMessage(
                        "breakdown counter: can only be merged with one of equal dimensions and limit, but they were"
                                + " by [owner] listing 2 and by [owner] listing 3");
        assertThatThrownBy(() -> byOwner(2)
                        .merge(BreakdownCounter.of(TERMS, AS_OF.minusDays(1), ExchangeRates.none(), List.of(OWNER), 2)))
                .hasMessage("funnel counter: can only be merged with one of equal terms, day and rates, but the day"
                        + " was 2026-03-31 and 2026-03-30");
        assertThatThrownBy(() -> byOwner(2).add(new LeadRecord()))
                .hasMessage("lead record: id must not be blank, but there is none");
    }

    @Test
    void refuses_groups_that_do_not_add_up_or_do_not_fit_the_dimensions() {
        BreakdownCounter counter = byOwner(5);
        add(counter, "Anna", 1, 0);
        Breakdown breakdown = counter.finish(BreakdownSpan.PERIOD);
        WindowBreakdown window =
                breakdown.target("sql-volume").orElseThrow().current().orElseThrow();

        assertThatThrownBy(() -> window.withGroups(
                        window.getGroups().get(0), window.getGroups().get(0)))
                .hasMessageStartingWith("breakdown in 2026: the groups must add up to the total, Count{cases=")
                .hasMessageContaining("}], value=1, reasons=[]}, but add up to Count{cases=");
        assertThatThrownBy(() -> breakdown.withDimensions(OWNER, Dimension.of("segment")))
                .hasMessage("breakdown by [owner, segment]: a group must have one value per dimension, or none if it is"
                        + " the other ones, but had [Anna]");
        assertThatThrownBy(() -> breakdown.withCounted(-1))
                .hasMessage("breakdown: numbers must not be negative, but were counted -1, skipped 0, other groups 0");
        assertThatThrownBy(() -> window.getGroups().get(0).withSampleSize(-1L))
                .hasMessage("group result: sample size must not be negative, but was -1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | owner            | Anna | Anna          | owner",
                "en | owner            | ''   | no owner      | owner",
                "en | segment          | ''   | no segment    | segment",
                "en | rejection-reason | ''   | no reason of a rejection | reason of the rejection",
                "en | region           | ' '  | no region     | region",
                "de | owner            | ''   | ohne Eigentümer | Eigentümer",
                "de | campaign         | ''   | ohne Kampagne | Kampagne",
                "de | source           | ''   | ohne Quelle   | Quelle",
                "de | priority         | ''   | ohne Priorität | Priorität",
                "fr | region           | ''   | no region     | region"
            })
    void groups_and_dimensions_have_names(
            String language, String dimension, String value, String group, String heading) {
        Breakdown breakdown =
                BreakdownCounter.of(TERMS, AS_OF, Dimension.of(dimension)).finish(BreakdownSpan.PERIOD);
        GroupNames names = new GroupNames(breakdown, Locale.forLanguageTag(language));

        assertThat(names.dimensions()).isEqualTo(heading);
        assertThat(names.of(anyGroup().withValues(value))).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1,     1 other group",
        "en, 1200,  '1,200 other groups'",
        "en, 10000, '10,000 or more other groups'",
        "de, 1,     1 weitere Gruppe",
        "de, 1200,  1.200 weitere Gruppen",
        "de, 10000, 10.000 oder mehr weitere Gruppen"
    })
    void the_other_groups_are_named_by_their_number(String language, long others, String name) {
        Breakdown breakdown = byOwner(1).finish(BreakdownSpan.PERIOD).withOtherGroups(others);

        assertThat(new GroupNames(breakdown, Locale.forLanguageTag(language))
                        .of(anyGroup().withValues()))
                .isEqualTo(name);
    }

    private static GroupResult anyGroup() {
        BreakdownCounter counter = byOwner(1);
        add(counter, "Anna", 1, 0);
        return responses(counter.finish(BreakdownSpan.PERIOD)).get(0);
    }
}
