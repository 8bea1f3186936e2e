package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.record;

import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.ActivityMapping;
import org.closedloop.sla.crm.mapping.AmountSource;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.EntryTime;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.crm.mapping.TouchMapping;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A property that the mapping names and no record has is reported; here it is {@code p}. */
class NeverSeenTest {

    private static final TimeSource P = TimeSource.at("p");

    static Stream<LeadMapping> leads() {
        return Stream.of(
                LeadMapping.builder().id("p").build(),
                LeadMapping.builder().addDeal("p").build(),
                LeadMapping.builder().addCreatedAt(P).build(),
                LeadMapping.builder().putStage(Stage.SQL, List.of(P)).build(),
                LeadMapping.builder().addHandedOverAt(P).build(),
                LeadMapping.builder().addAcceptedAt(P).build(),
                LeadMapping.builder().addRejectedAt(P).build(),
                LeadMapping.builder().addRejectionReason("p").build(),
                LeadMapping.builder().addDisqualifiedAt(P).build(),
                LeadMapping.builder().addDisqualificationReason("p").build(),
                LeadMapping.builder()
                        .addRecycledAt(EntryTime.builder()
                                .property("p")
                                .addValues("back")
                                .build())
                        .build(),
                LeadMapping.builder().addFirstTouchAt(P).build(),
                LeadMapping.builder()
                        .addFirstTouchAt(TimeSource.at("other"))
                        .addHumanTouch(PropertyTest.is("p", "call"))
                        .build(),
                LeadMapping.builder().addSource("p").build(),
                LeadMapping.builder().addSegment("p").build(),
                LeadMapping.builder().addPriority("p").build(),
                LeadMapping.builder().addTouches(touch("p", "other")).build(),
                LeadMapping.builder()
                        .addTouches(touch("other", "p"), touch("other", "other"))
                        .build(),
                LeadMapping.builder().putField("field", "p").build());
    }

    static Stream<DealMapping> deals() {
        return Stream.of(
                DealMapping.builder().id("p").build(),
                DealMapping.builder().addLead("p").build(),
                DealMapping.builder().stage("p").build(),
                DealMapping.builder().pipeline("p").build(),
                DealMapping.builder().closedFlag("p").build(),
                DealMapping.builder().wonFlag("p").build(),
                DealMapping.builder()
                        .stage("other")
                        .addLost("2026-03-02")
                        .addWonWhen(PropertyTest.is("p", "yes"), PropertyTest.is("other", "yes"))
                        .build(),
                DealMapping.builder()
                        .addLostWhen(PropertyTest.is("other", "no"), PropertyTest.is("p", "no"))
                        .build(),
                DealMapping.builder().addCreatedAt(P).build(),
                DealMapping.builder().addClosedAt(P).build(),
                DealMapping.builder().addReportedBackAt(P).build(),
                DealMapping.builder().addAmounts(AmountSource.of("p")).build());
    }

    /** Times of leads that are stored in their deals. */
    static Stream<LeadMapping> ofDeals() {
        TimeSource ofDeal = TimeSource.ofDeal(P);
        return Stream.of(
                LeadMapping.builder().putStage(Stage.SQL, List.of(ofDeal)).build(),
                LeadMapping.builder().addHandedOverAt(ofDeal).build(),
                LeadMapping.builder().addAcceptedAt(ofDeal).build(),
                LeadMapping.builder().addRejectedAt(ofDeal).build(),
                LeadMapping.builder().addDisqualifiedAt(ofDeal).build(),
                LeadMapping.builder().addFirstTouchAt(ofDeal).build());
    }

    static Stream<ActivityMapping> activities() {
        return Stream.of(
                ActivityMapping.builder().id("p").build(),
                ActivityMapping.builder().addLead("p").build(),
                ActivityMapping.builder().addDeal("p").build(),
                ActivityMapping.builder().addAt(P).build(),
                ActivityMapping.builder().addHuman(PropertyTest.is("p", "call")).build(),
                ActivityMapping.builder().addDone(PropertyTest.is("p", "yes")).build());
    }

    private static TouchMapping touch(String at, String channel) {
        return TouchMapping.builder().at(at).channel(channel).by(Role.MARKETING).build();
    }

    private static CrmMapping.Builder mapping() {
        return CrmMapping.builder().id("invented").zone(Records.ZURICH);
    }

    private static List<String> neverSeen(CrmMapping mapping, CrmRecord... records) {
        Import imported = importing(mapping, records);
        return imported.getIssues().stream()
                .filter(issue -> issue.getReason() == ImportReason.PROPERTY_NEVER_SEEN)
                .map(issue -> issue.getProperty().orElseThrow())
                .toList();
    }

    private static CrmRecord with(RecordKind kind, String property) {
        return record(kind, kind + "-" + property, property, "2026-03-02");
    }

    @ParameterizedTest
    @MethodSource("leads")
    void a_property_of_leads_is_that_of_leads_or_lead_objects_or_changes(LeadMapping lead) {
        CrmMapping mapping = mapping().lead(lead).build();
        CrmRecord other = with(RecordKind.LEAD, "other");

        assertThat(neverSeen(mapping, other)).containsExactly("p");
        assertThat(neverSeen(mapping, other, with(RecordKind.DEAL, "p"))).containsExactly("p");
        assertThat(neverSeen(mapping, other, with(RecordKind.LEAD, "p"))).isEmpty();
        assertThat(neverSeen(mapping, other, with(RecordKind.COMPANION, "p"))).isEmpty();
        assertThat(neverSeen(mapping, with(RecordKind.DEAL, "other"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("deals")
    void a_property_of_deals_is_that_of_deals_or_changes(DealMapping deal) {
        CrmMapping mapping = mapping().deal(deal).build();
        CrmRecord other = with(RecordKind.DEAL, "other");

        assertThat(neverSeen(mapping, other)).containsExactly("p");
        assertThat(neverSeen(mapping, other, with(RecordKind.LEAD, "p"))).containsExactly("p");
        assertThat(neverSeen(mapping, other, with(RecordKind.DEAL, "p"))).isEmpty();
        assertThat(neverSeen(mapping, with(RecordKind.LEAD, "other"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("activities")
    void a_property_of_activities_is_that_of_activities(ActivityMapping activity) {
        CrmMapping mapping = mapping().activity(activity).build();
        CrmRecord other = with(RecordKind.ACTIVITY, "other");

        assertThat(neverSeen(mapping, other)).containsExactly("p");
        assertThat(neverSeen(mapping, other, with(RecordKind.LEAD, "p"))).containsExactly("p");
        assertThat(neverSeen(mapping, other, with(RecordKind.ACTIVITY, "p"))).isEmpty();
        assertThat(neverSeen(mapping, with(RecordKind.LEAD, "other"))).isEmpty();
    }

    @Test
    void the_lead_of_an_activity_may_be_that_of_its_deal() {
        CrmMapping mapping = mapping()
                .activity(ActivityMapping.builder().addLead("p").addDeal("q").build())
                .build();

        assertThat(neverSeen(mapping, with(RecordKind.ACTIVITY, "q"))).isEmpty();
        assertThat(neverSeen(mapping, with(RecordKind.ACTIVITY, "other"))).containsExactly("p", "q");
    }

    @Test
    void one_touch_with_a_time_is_enough() {
        CrmMapping mapping = mapping()
                .lead(LeadMapping.builder()
                        .addTouches(touch("at", "channel"), touch("later", "channel"))
                        .build())
                .build();

        assertThat(neverSeen(mapping, with(RecordKind.LEAD, "at"), with(RecordKind.LEAD, "channel")))
                .isEmpty();
        assertThat(neverSeen(mapping, with(RecordKind.LEAD, "later"))).containsExactly("channel");
        assertThat(neverSeen(mapping, with(RecordKind.LEAD, "channel"))).containsExactly("at", "later");
    }

    @Test
    void nothing_that_decides_an_outcome_is_needed_beside_the_outcome_of_every_deal() {
        DealMapping won = DealMapping.builder()
                .outcome(DealOutcome.WON)
                .closedFlag("p")
                .wonFlag("q")
                .addWonWhen(PropertyTest.is("r", "yes"))
                .addLostWhen(PropertyTest.is("s", "no"))
                .build();

        assertThat(neverSeen(mapping().deal(won).build(), with(RecordKind.DEAL, "other")))
                .isEmpty();
    }

    @Test
    void what_only_completes_a_report_is_optional() {
        DealMapping deal = DealMapping.builder()
                .probability("p")
                .addLossReason("q")
                .addSource("r")
                .build();

        assertThat(neverSeen(mapping().deal(deal).build(), with(RecordKind.DEAL, "other")))
                .isEmpty();
    }

    @Test
    void flags_are_not_needed_beside_stages_that_decide() {
        DealMapping flags = DealMapping.builder()
                .stage("stage")
                .closedFlag("p")
                .wonFlag("q")
                .build();
        CrmRecord deal = with(RecordKind.DEAL, "stage");

        assertThat(neverSeen(mapping().deal(flags).build(), deal)).containsExactly("p", "q");
        assertThat(neverSeen(mapping().deal(flags.withWon("won")).build(), deal))
                .isEmpty();
        assertThat(neverSeen(mapping().deal(flags.withLost("lost")).build(), deal))
                .isEmpty();
        assertThat(neverSeen(mapping().deal(flags.withWon("won")).build(), with(RecordKind.DEAL, "other")))
                .containsExactly("stage", "p", "q");
    }

    @Test
    void flags_are_needed_beside_stages_of_the_pipelines_that_decide_nothing() {
        CrmMapping flags = mapping()
                .deal(DealMapping.builder()
                        .stage("stage")
                        .closedFlag("p")
                        .wonFlag("q")
                        .build())
                .build();
        CrmRecord deal = with(RecordKind.DEAL, "stage");
        CrmRecord open = record(RecordKind.DEAL_STAGE, "2026-03-02", "isClosed", "false");

        assertThat(neverSeen(flags, deal, open)).isEmpty();
        assertThat(neverSeen(flags, deal, open.asArchived())).containsExactly("p", "q");
        assertThat(neverSeen(flags, deal, record(RecordKind.DEAL_STAGE, "2026-03-02", "label", "New")))
                .containsExactly("p", "q");
        assertThat(neverSeen(flags, with(RecordKind.DEAL, "other"), open)).containsExactly("stage", "p", "q");
    }

    @ParameterizedTest
    @MethodSource("ofDeals")
    void a_time_of_a_lead_that_deals_have_is_a_property_of_deals(LeadMapping lead) {
        CrmMapping mapping = mapping().lead(lead).build();
        CrmRecord other = with(RecordKind.DEAL, "other");

        assertThat(neverSeen(mapping, other)).containsExactly("p");
        assertThat(neverSeen(mapping, other, with(RecordKind.LEAD, "p"))).containsExactly("p");
        assertThat(neverSeen(mapping, other, with(RecordKind.DEAL, "p"))).isEmpty();
        assertThat(neverSeen(mapping, with(RecordKind.LEAD, "other"))).isEmpty();
    }

    @Test
    void a_property_of_an_exclusion_is_that_of_any_record() {
        CrmMapping mapping = mapping()
                .lead(LeadMapping.builder().build())
                .addExclusions(Exclusion.of(PropertyTest.is("p", "test"), "test"))
                .build();

        assertThat(neverSeen(mapping, with(RecordKind.LEAD, "other"))).containsExactly("p");
        assertThat(neverSeen(mapping, with(RecordKind.DEAL, "other"))).containsExactly("p");
        assertThat(neverSeen(mapping, with(RecordKind.LEAD, "other"), with(RecordKind.DEAL, "p")))
                .isEmpty();
        assertThat(neverSeen(mapping, with(RecordKind.OWNER, "email"))).isEmpty();
    }

    @Test
    void one_of_several_properties_is_enough() {
        CrmMapping mapping = mapping()
                .lead(LeadMapping.builder().addSource("p", "q").build())
                .build();

        assertThat(neverSeen(mapping, with(RecordKind.LEAD, "q"))).isEmpty();
        assertThat(neverSeen(mapping, with(RecordKind.LEAD, "other"))).containsExactly("p", "q");
    }
}
