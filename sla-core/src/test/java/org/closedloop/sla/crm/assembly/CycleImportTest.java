package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.activity;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.linked;
import static org.closedloop.sla.crm.assembly.Records.mapping;
import static org.closedloop.sla.crm.assembly.Records.onlyLead;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.EntryTime;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lead whose status went back to {@code nurture} is recycled: what follows belongs to a new cycle. */
class CycleImportTest {

    private static final CrmMapping MAPPING = mapping()
            .withLead(mapping()
                    .getLead()
                    .with(Stage.SQL, TimeSource.entered("status", "sql"))
                    .withHandedOverAt(TimeSource.entered("status", "sql"))
                    .withRejectedAt(TimeSource.entered("status", "back"))
                    .withDisqualifiedAt(TimeSource.entered("status", "junk"))
                    .withDisqualificationReason("junk reason")
                    .withRecycledAt(EntryTime.builder()
                            .property("status")
                            .addValues("nurture")
                            .build()));

    /** Changes such as {@code sql 02}, on that day of March at 8 o'clock UTC. */
    private static CrmRecord withStatus(CrmRecord record, String... changes) {
        return CrmRecord.builder()
                .copyOf(record)
                .putHistory(
                        "status",
                        Stream.of(changes)
                                .map(change -> PropertyChange.of(
                                        change.split(" ")[0], "2026-03-" + change.split(" ")[1] + "T08:00:00Z"))
                                .toList())
                .build();
    }

    private static EventTime march(int day) {
        return EventTime.parse(String.format(Locale.ROOT, "2026-03-%02dT08:00:00Z", day));
    }

    @Test
    void each_entry_into_the_recycled_value_starts_a_cycle_with_its_own_events() {
        CrmRecord record = withStatus(
                lead("4711", "created", "2026-03-01T08:00:00Z", "why", "no budget"),
                "sql 02",
                "back 03",
                "nurture 04",
                "sql 09",
                "back 10",
                "nurture 11",
                "sql 16");
        Lead lead = onlyLead(importing(
                MAPPING,
                record,
                activity("a", "2026-03-02T09:00:00Z", "call", "true"),
                activity("b", "2026-03-09T10:00:00Z", "call", "true")));

        assertThat(lead.withAttempts().withCycles())
                .isEqualTo(Lead.builder()
                        .id("4711")
                        .createdAt(march(1))
                        .putStage(Stage.SQL, march(2))
                        .handedOverAt(march(2))
                        .firstTouchAt(EventTime.parse("2026-03-02T09:00:00Z"))
                        .rejection(Rejection.withoutReason(march(3)))
                        .build());
        assertThat(lead.getCycles())
                .containsExactly(
                        LeadCycle.builder()
                                .startedAt(march(4))
                                .putStage(Stage.SQL, march(9))
                                .handedOverAt(march(9))
                                .firstTouchAt(EventTime.parse("2026-03-09T10:00:00Z"))
                                .addAttempts(EventTime.parse("2026-03-09T10:00:00Z"))
                                .rejection(Rejection.of(march(10), "no budget"))
                                .build(),
                        LeadCycle.builder()
                                .startedAt(march(11))
                                .putStage(Stage.SQL, march(16))
                                .handedOverAt(march(16))
                                .build());
    }

    @ParameterizedTest(name = "a deal made on {0} belongs to cycle {1}")
    @CsvSource({"2026-03-03T08:00:00Z, 1", "2026-03-04T08:00:00Z, 1", "2026-03-05T08:00:00Z, 2"})
    void a_deal_belongs_to_the_cycle_in_which_it_was_created(String made, int cycle) {
        Import imported = importing(
                MAPPING,
                linked(withStatus(lead("4711"), "sql 02", "nurture 04"), RecordKind.DEAL, "d"),
                deal("d", "stage", "won", "made", made, "closed", "2026-03-20T08:00:00Z"));
        Lead lead = onlyLead(imported);

        for (int number = 1; number <= 2; number++) {
            assertThat(lead.inCycle(number).getDeal().isPresent())
                    .as("cycle %s", number)
                    .isEqualTo(number == cycle);
        }
    }

    @Test
    void entering_a_stage_again_is_an_issue_only_without_the_mapping_of_recycled_leads() {
        CrmRecord record = withStatus(lead("4711"), "sql 02", "nurture 04", "sql 09");
        CrmMapping unaware = MAPPING.withLead(MAPPING.getLead().withRecycledAt());

        assertThat(importing(MAPPING, record).getIssues())
                .noneMatch(issue -> issue.getReason() == ImportReason.STAGE_LEFT_AGAIN);
        assertThat(importing(unaware, record).getIssues())
                .anyMatch(issue -> issue.getReason() == ImportReason.STAGE_LEFT_AGAIN);
        assertThat(onlyLead(importing(unaware, record)).getCycles()).isEmpty();
    }

    @Test
    void a_disqualification_is_read_with_its_reason() {
        Lead lead = onlyLead(importing(MAPPING, withStatus(lead("4711", "junk reason", " spam "), "junk 02")));

        assertThat(lead.getDisqualification()).contains(Disqualification.of(march(2), "spam"));
        assertThat(lead.getRejection()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "junk 02 nurture 04 sql 05,         spam -",
        "junk 02 nurture 04 junk 05,        '' spam",
        "sql 02 nurture 04 junk 05,         - spam"
    })
    void a_reason_is_that_of_the_last_cycle_with_a_disqualification(String changes, String reasons) {
        Lead lead = onlyLead(
                importing(MAPPING, withStatus(lead("4711", "junk reason", "spam"), changes.split("(?<=\\d) "))));

        assertThat(Stream.of(
                                lead.inCycle(1).getDisqualification(),
                                lead.inCycle(2).getDisqualification())
                        .map(one -> one.map(it -> it.getReason().orElse("''")).orElse("-"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(reasons);
    }

    @Test
    void times_that_are_no_entries_belong_to_the_cycle_in_which_they_are() {
        CrmRecord record = withStatus(lead("4711", "accepted", "2026-03-05T08:00:00Z"), "sql 02", "nurture 04");
        Lead lead = onlyLead(importing(MAPPING, record));

        assertThat(lead.getAcceptedAt()).isEmpty();
        assertThat(lead.getCycles()).extracting(LeadCycle::getAcceptedAt).isEqualTo(List.of(Optional.of(march(5))));
    }
}
