package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.explained;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.linked;
import static org.closedloop.sla.crm.assembly.Records.mapping;
import static org.closedloop.sla.crm.assembly.Records.onlyLead;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.mapping.ActivityMapping;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.format.TimeForm;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time that conditions, several sources, deals, and times relative to others give. */
class TimeChoiceTest {

    private static final String FIRST = "2026-03-02T08:00:00Z";
    private static final String SECOND = "2026-03-05T08:00:00Z";

    private static CrmMapping sql(TimeSource source) {
        return mapping().withLead(mapping().getLead().with(Stage.SQL, source));
    }

    private static Optional<String> sql(Import imported) {
        return Optional.ofNullable(imported.getLeads().get(0).getStages().get(Stage.SQL))
                .map(EventTime::toString);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Qualified, 2026-03-02T08:00:00Z", "New, ", "'', "})
    void a_time_counts_only_under_its_condition(String state, @Nullable String time) {
        TimeSource source = TimeSource.when(TimeSource.at("changed"), PropertyTest.is("state", "Qualified"));

        assertThat(sql(importing(sql(source), lead("1", "state", state, "changed", FIRST))))
                .isEqualTo(Optional.ofNullable(time));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "2026-03-02T08:00:00Z, 2026-03-05T08:00:00Z, 2026-03-02T08:00:00Z",
        "2026-03-05T08:00:00Z, 2026-03-02T08:00:00Z, 2026-03-02T08:00:00Z",
        "'',                   2026-03-05T08:00:00Z, 2026-03-05T08:00:00Z",
        "'',                   '',                   "
    })
    void the_earliest_time_counts(String one, String other, @Nullable String earliest) {
        assertThat(sql(importing(sql(TimeSource.earliest("a", "b")), lead("1", "a", one, "b", other))))
                .isEqualTo(Optional.ofNullable(earliest));
        assertThat(sql(importing(
                        sql(TimeSource.ofDeal(TimeSource.at("a"))),
                        lead("1"),
                        linked(deal("7", "a", one), RecordKind.LEAD, "1"),
                        linked(deal("8", "a", other), RecordKind.LEAD, "1"))))
                .isEqualTo(Optional.ofNullable(earliest));
    }

    @ParameterizedTest(name = "{0} ms later: after {1} days")
    @CsvSource({"0, 0", "86400000, 1", "31536000000000, 365000", "31536000000001, ", "-1, "})
    void a_time_is_up_to_365000_days_after_another(String millis, @Nullable Long days) {
        Import imported = importing(lead("1", "handed", FIRST, "millis", millis));

        assertThat(onlyLead(imported).getFirstTouchAt())
                .isEqualTo(Optional.ofNullable(days)
                        .map(it -> EventTime.at(Instant.parse(FIRST).plus(Duration.ofDays(it)))));
        assertThat(imported.count(ImportReason.TIME_UNREADABLE)).isEqualTo(days == null ? 1 : 0);
    }

    @Test
    void the_form_of_a_time_is_that_of_its_kind_of_records() {
        CrmMapping mapping = mapping();
        mapping = mapping.withLead(mapping.getLead()
                        .with(
                                Stage.SQL,
                                TimeSource.at("t", TimeForm.EPOCH_SECONDS),
                                TimeSource.ofDeal(TimeSource.at("of lead", TimeForm.EPOCH_SECONDS))))
                .withDeal(mapping.getDeal().withClosedAt(TimeSource.at("t")));
        CrmRecord deal =
                linked(deal("7", "stage", "won", "t", "1772438400", "of lead", "1772438400"), RecordKind.LEAD, "1");

        Import ofLead = importing(mapping, lead("1", "t", "1772438400"), deal);
        Import ofDeal = importing(mapping, lead("1"), deal);

        assertThat(sql(ofLead)).contains(FIRST);
        assertThat(sql(ofDeal)).contains(FIRST);
        assertThat(explained(ofLead, ImportReason.TIME_UNREADABLE))
                .singleElement()
                .asString()
                .startsWith("deal.json, record 1: deal 7: t: '1772438400' is not a time");
    }

    @Test
    void the_creation_of_a_record_is_not_known_by_an_entry_into_a_stage() {
        CrmMapping mapping = mapping();
        mapping = mapping.withLead(mapping.getLead()
                .withCreatedAt(TimeSource.entered("status", "working"), TimeSource.after("base", "millis")));
        CrmRecord lead = lead("1", "status", "working", "base", FIRST, "millis", "60000")
                .withHistory(Map.of(
                        "status", List.of(PropertyChange.of("working", SECOND).withOldValue("Q1"))));

        Import imported = importing(mapping, lead);

        assertThat(onlyLead(imported).getCreatedAt()).contains(EventTime.parse(SECOND));
        assertThat(onlyLead(imported).getStages()).containsEntry(Stage.MQL, EventTime.parse("2026-03-02T08:01:00Z"));
        assertThat(imported.count(ImportReason.STATE_SINCE_CREATION)).isEqualTo(1);
    }

    @Test
    void a_flaw_of_a_change_is_reported_where_the_change_stands() {
        PropertyChange dated = PropertyChange.of("Q1", "2026-03-02");
        CrmRecord lead = lead("1", "status", "Q1");
        String flaw = "lead 1: status: '2026-03-02' has no time of day; read as the whole day and not used to time a"
                + " response";

        assertThat(explained(
                        importing(lead.withHistory(Map.of("status", List.of(dated)))), ImportReason.DATE_WITHOUT_TIME))
                .containsExactly("lead.json, record 1: " + flaw);
        assertThat(explained(
                        importing(lead.withHistory(
                                Map.of("status", List.of(dated.withPlace(RecordPlace.line("history.csv", 9)))))),
                        ImportReason.DATE_WITHOUT_TIME))
                .containsExactly("history.csv, line 9: " + flaw);
    }

    @ParameterizedTest(name = "a {0}: contacted: {1}")
    @CsvSource({"call, true", "mail, true", "robot, false", "'', true"})
    void a_first_touch_counts_unless_it_is_known_to_be_of_no_person(String touch, boolean contacted) {
        assertThat(onlyLead(importing(lead("1", "touched", FIRST, "touch", touch)))
                        .getFirstTouchAt()
                        .isPresent())
                .isEqualTo(contacted);
    }

    @ParameterizedTest(name = "a {0}, done: {1}: contacted: {2}, without tests: {3}")
    @CsvSource({"call, true, true, true", "call, false, false, true", "robot, true, false, true", "'', '', false, true"
    })
    void every_activity_is_an_attempt_if_the_mapping_has_no_tests(
            String type, String done, boolean contacted, boolean untested) {
        CrmRecord[] records = {lead("4711"), Records.activity("9", FIRST, type, done)};
        CrmMapping any = mapping()
                .withActivity(
                        ActivityMapping.builder().addAt(TimeSource.at("at")).build());

        assertThat(onlyLead(importing(records)).getFirstTouchAt().isPresent()).isEqualTo(contacted);
        assertThat(onlyLead(importing(any, records)).getFirstTouchAt().isPresent())
                .isEqualTo(untested);
    }
}
