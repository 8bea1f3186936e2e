package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.explained;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.linked;
import static org.closedloop.sla.crm.assembly.Records.mapping;
import static org.closedloop.sla.crm.assembly.Records.onlyLead;
import static org.closedloop.sla.crm.assembly.Records.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.EntryTime;
import org.closedloop.sla.crm.mapping.EntryTime.Counts;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the history of a property says: in the record itself, as HubSpot has it, or in rows of their own, as Salesforce
 * has it. A history is written as {@code old>new@day}, in which the old value may be missing.
 */
class HistoriesTest {

    private static final String L = "lead.json, record 1: lead 1: status: ";

    @ParameterizedTest
    @CsvSource({
        // stage now, history, closed on
        "won, new@01 won@10, 10",
        "won, new@01 lost@10 won@20, 20",
        "won, new@01 won@10 new@12 won@20, 20",
        "won, won@20 new@12 new@01 won@10, 20",
        // Moved between two stages, both of which count as won, and between lost and won.
        "paid, new@01 won@10 paid@20, 20",
        "lost, new@01 won@10 lost@20 won@21 lost@22, 22",
        // The stage once more, since something else of the deal changed.
        "won, new@01 won@10 won@15 won@20, 10",
        "won, won@05 new@06 won@10 won@15, 10",
        // With old values, and with a row of either kind of history for one change.
        "won, new>won@10, 10",
        "won, new>won@10 won@10, 10",
        "won, new@01 won@10 new>won@11, 10",
        "won, won>new@10 new>won@20, 20",
        // Several changes at one time.
        "won, new>won@10 won>new@10 new>lost@10 lost>won@10, 10",
        "won, new@10 won@10, 10",
        // An old value of which no change says since when.
        "won, won>won@10, '-'",
        // Days are put in order by their old values.
        "won, old>new@05 new>won@05, 05",
    })
    void a_deal_closed_when_it_last_entered_the_stage_in_which_it_is(String stage, String history, String closed) {
        CrmMapping mapping = closedBy(TimeSource.heldSince("stage"));
        Optional<EventTime> expected = closed.equals("-") ? Optional.empty() : Optional.of(at(closed));

        assertThat(closedAt(mapping, withHistory(wonDeal(stage), "stage", history)))
                .isEqualTo(expected);
        assertThat(closedAt(mapping, rows(RecordKind.DEAL, "stage", history, wonDeal(stage))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "won, new@01 won@10 new@12 won@20, 20",
        "won, lost@10 won@20, 20",
        "lost, won@10 lost@20, 20",
        // A stage that is not listed gives no time.
        "paid, won@10 paid@20, '-'",
    })
    void listed_stages_of_a_close_mean_the_present_one(String stage, String history, String closed) {
        CrmMapping mapping = closedBy(TimeSource.entered("stage", "won", "lost"));

        assertThat(closedAt(mapping, withHistory(wonDeal(stage), "stage", history)))
                .isEqualTo(closed.equals("-") ? Optional.empty() : Optional.of(at(closed)));
    }

    @Test
    void a_mapping_can_take_several_won_stages_for_one() {
        CrmMapping mapping = closedBy(EntryTime.builder()
                .property("stage")
                .addValues("won", "paid")
                .counts(Counts.LAST_THAT_HELD)
                .build());

        assertThat(closedAt(mapping, withHistory(wonDeal("paid"), "stage", "won@03 new@05 won@10 paid@20")))
                .contains(at("10"));
    }

    @ParameterizedTest
    @CsvSource({
        // A deal that is lost now did not close on the day it was won, nor the other way round.
        "lost, new@01 won@10 lost@20, 20",
        "won, new@01 lost@10 won@20, 20",
        "lost, won@03 lost@10 new@12 lost@20, 20",
        "paid, new@01 lost@03 won@10 paid@20, 10",
        "won, won@10 paid@20, '-'",
        "new, won@10 lost@20, '-'",
    })
    void of_several_closed_stages_only_those_count_that_end_a_deal_alike(String stage, String history, String closed) {
        CrmMapping mapping = closedBy(TimeSource.lastThatHeld("stage", "won", "paid", "lost"));
        mapping = mapping.withDeal(mapping.getDeal().withLost("lost").withWonWhen(PropertyTest.is("stage", "new")));

        assertThat(closedAt(mapping, withHistory(wonDeal(stage), "stage", history)))
                .isEqualTo(closed.equals("-") ? Optional.empty() : Optional.of(at(closed)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-20, new@01 won@20, 0",
        "2026-03-31, new@01 won@20, 1",
        "2026-03-31, won@10 new@12, 0",
        "2026-03-31, , 0",
    })
    void a_recorded_close_date_that_counts_is_held_against_the_history(String date, String history, int reported) {
        CrmMapping mapping = closedBy(TimeSource.at("closed"), TimeSource.heldSince("stage"));
        CrmRecord deal = deal("1", "stage", "won", "closed", date);

        Import imported = importing(mapping, history == null ? deal : withHistory(deal, "stage", history));

        assertThat(onlyLead(imported).getDeal().flatMap(Deal::getClosedAt).map(EventTime::toString))
                .contains(date);
        assertThat(imported.count(ImportReason.CLOSE_DATE_CONTRADICTS)).isEqualTo(reported);
        assertThat(imported.count(ImportReason.HISTORY_CONTRADICTS)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // recorded date, history, closed at, contradicts
        "2026-03-20, new@01 won@20, 2026-03-20T08:00:00Z, 0",
        "2026-03-20T23:30:00Z, new@01 won@20, 2026-03-20T08:00:00Z, 1",
        "2026-03-19T23:30:00Z, new@01 won@20, 2026-03-20T08:00:00Z, 0",
        "2026-03-31, new@01 won@10 new@12 won@20, 2026-03-20T08:00:00Z, 1",
        // The history ends elsewhere, or there is none.
        "2026-03-31, won@10 new@12, 2026-03-31, 0",
        "2026-03-31, , 2026-03-31, 0",
    })
    void a_recorded_close_date_on_another_day_is_reported(String date, String history, String closed, int reported) {
        CrmMapping mapping = closedBy(TimeSource.heldSince("stage"), TimeSource.at("closed"));
        CrmRecord deal = deal("1", "stage", "won", "closed", date);

        Import imported = importing(mapping, history == null ? deal : withHistory(deal, "stage", history));

        assertThat(onlyLead(imported).getDeal().flatMap(Deal::getClosedAt).map(EventTime::toString))
                .contains(closed);
        assertThat(imported.count(ImportReason.CLOSE_DATE_CONTRADICTS)).isEqualTo(reported);
    }

    @Test
    void states_both_days_and_where_a_history_ends() {
        CrmMapping mapping = closedBy(TimeSource.heldSince("stage"), TimeSource.at("closed"));
        CrmRecord deal = deal("1", "stage", "won", "closed", "2026-03-31");

        assertThat(explained(
                        importing(mapping, withHistory(deal, "stage", "won@20")), ImportReason.CLOSE_DATE_CONTRADICTS))
                .containsExactly(
                        "deal.json, record 1: deal 1: closed: '2026-03-31' is not the day of the last entry into"
                                + " the stage, 2026-03-20T08:00:00Z; the one that the mapping names first counts; the"
                                + " record was taken as it is");
        assertThat(explained(
                        importing(mapping, withHistory(deal, "stage", "won@10 new@12")),
                        ImportReason.HISTORY_CONTRADICTS))
                .containsExactly(
                        "deal.json, record 1: deal 1: stage: is 'won' now, but its history ends with 'new'; the"
                                + " history was not used; the field was ignored");
    }

    @ParameterizedTest
    @CsvSource({
        // created, history, entered Q1 at
        "2026-03-01T08:00:00Z, Q1>working@05, 2026-03-01T08:00:00Z",
        "2026-03-01, Q1>working@05, 2026-03-01",
        "2026-03-01T08:00:00Z, new>working@05, ",
        "2026-03-01T08:00:00Z, working@05, ",
        // The earliest change proves it, wherever its row stands.
        "2026-03-01T08:00:00Z, working>Q1@09 Q1>working@05, 2026-03-01T08:00:00Z",
        "2026-03-01T08:00:00Z, new>Q1@03 Q1>working@05, 2026-03-03T08:00:00Z",
        "2026-03-01T08:00:00Z, Q1>new@03 new>Q1@03 Q1>working@03, 2026-03-01T08:00:00Z",
        // Taken at some time between two changes, and of a record made at an unknown time.
        "2026-03-01T08:00:00Z, new>working@03 Q1>working@05, ",
        ", Q1>working@05, ",
    })
    void the_first_old_value_is_the_one_with_which_a_record_was_made(String created, String history, String entered) {
        CrmRecord lead = created == null ? lead("1") : lead("1", "created", created);
        Optional<String> expected = Optional.ofNullable(entered);

        assertThat(mql(importing(withHistory(lead, "status", history)))).isEqualTo(expected);
        assertThat(mql(importing(rows(RecordKind.LEAD, "status", history, lead))))
                .isEqualTo(expected);
    }

    @Test
    void states_what_it_concludes_from_an_old_value_and_what_it_cannot() {
        CrmRecord lead = lead("1", "created", "2026-03-01T08:00:00Z");

        assertThat(explained(
                        importing(withHistory(lead, "status", "Q1>working@05")), ImportReason.STATE_SINCE_CREATION))
                .containsExactly(L + "was 'Q1' before its first recorded change; assumed to have been so since the"
                        + " record was created, 2026-03-01T08:00:00Z");
        assertThat(explained(
                        importing(withHistory(lead, "status", "new>working@03 Q1>working@05")),
                        ImportReason.STAGE_WITHOUT_TIME))
                .containsExactly(L + "is or was 'Q1', but it is not recorded since when; the field was ignored");
    }

    @ParameterizedTest
    @CsvSource({
        // history, first entry, last that held, left again
        "new@01 Q1@05, 05, 05, false",
        "new@01 Q1@05 new@06, 05, '-', true",
        "new@01 Q1@05 new@06 Q1@09, 05, 09, true",
        "new@01 Q1@05 other@06 Q1@09, 05, 09, true",
        // Gone on to a later stage and to the rejection, there and back.
        "new@01 Q1@05 S1@09, 05, 05, false",
        "new@01 Q1@05 S1@09 R@12, 05, 05, false",
        "new@01 Q1@05 S1@09 Q1@12, 05, 05, false",
        "new@01 Q1@05 S1@09 new@12, 05, '-', true",
        // Of another value nobody knows whether it comes before or after.
        "new@01 Q1@05 other@09, 05, '-', false",
        "new>Q1@05 Q1>new@06 new>Q1@09, 05, 09, true",
        "Q1>new@06 new>Q1@09, 01, 09, true",
    })
    void a_stage_that_was_left_again_counts_as_the_mapping_says(
            String history, String first, String held, boolean left) {
        CrmRecord lead = withHistory(lead("1", "created", "2026-03-01T08:00:00Z"), "status", history);

        Import imported = importing(stages(Counts.FIRST), lead);
        assertThat(mql(imported)).isEqualTo(Optional.of(at(first).toString()));
        assertThat(explained(imported, ImportReason.STAGE_LEFT_AGAIN))
                .filteredOn(sentence -> sentence.contains("entered 'Q1'"))
                .hasSize(left ? 1 : 0);

        Import strict = importing(stages(Counts.LAST_THAT_HELD), lead);
        assertThat(mql(strict)).isEqualTo(held.equals("-") ? Optional.empty() : Optional.of(at(held).toString()));
        assertThat(strict.count(ImportReason.STAGE_LEFT_AGAIN)).isZero();
    }

    @Test
    void states_for_what_a_stage_was_left_and_which_entry_counts() {
        CrmRecord left = withHistory(lead("1"), "status", "new@01 Q1@05 new@06");
        CrmRecord again = withHistory(lead("1"), "status", "new@01 Q1@05 new@06 Q1@09");

        assertThat(explained(importing(stages(Counts.FIRST), left), ImportReason.STAGE_LEFT_AGAIN))
                .containsExactly(
                        L + "entered 'Q1', and left it again for 'new'; its first entry counts; the record was taken"
                                + " as it is");
        assertThat(explained(importing(stages(Counts.LAST_THAT_HELD), left), ImportReason.STAGE_NOT_HELD))
                .containsExactly(
                        L + "entered 'Q1', and left it again for 'new'; only an entry that was not left again counts;"
                                + " the field was"
                                + " ignored");
        assertThat(explained(importing(stages(Counts.LAST_THAT_HELD), again), ImportReason.STAGE_NOT_HELD))
                .containsExactly(L + "entered 'Q1', and left it again for 'new'; only an entry that was not left"
                        + " again counts; the record was taken as it is");
    }

    @ParameterizedTest
    @CsvSource({
        // history of a lead, left MQL, left SQL for, not held MQL, not held SQL for
        "S1>other@05, , other, , other",
        "S1>@05, , '', , ''",
        "S1>other@05 other>S1@06, , other, , other",
        // Of the first stage nobody expects that a lead stays in it; that its entry is dropped is reported.
        "Q1>other@05, , , other, ",
        // Made in a stage, and gone on to a later one.
        "S1>R@05, , , , ",
        "S1>other@05 other>R@06, , , , other",
        "Q1>other@05 other>S1@06, , , other, ",
        // Entered later: another value may be the next stage, but then no entry held.
        "new>S1@03 S1>other@05, , , , other",
        "new>S1@03 S1>R@05, , , , ",
    })
    void a_stage_since_creation_that_did_not_hold_is_reported(
            String history, String leftMql, String leftSql, String notHeldMql, String notHeldSql) {
        CrmRecord lead = withHistory(lead("1", "created", "2026-03-01T08:00:00Z"), "status", history);

        assertThat(withoutEffect(importing(stages(Counts.FIRST), lead), ImportReason.STAGE_LEFT_AGAIN))
                .containsExactlyElementsOf(left("Q1", leftMql, "its first entry", "S1", leftSql));
        assertThat(withoutEffect(importing(stages(Counts.LAST_THAT_HELD), lead), ImportReason.STAGE_NOT_HELD))
                .containsExactlyElementsOf(
                        left("Q1", notHeldMql, "only an entry that was not left again", "S1", notHeldSql));
    }

    private static List<String> withoutEffect(Import imported, ImportReason reason) {
        return explained(imported, reason).stream()
                .map(sentence -> sentence.substring(0, sentence.lastIndexOf("; ")))
                .toList();
    }

    private static List<String> left(
            String mql, @Nullable String forMql, String counts, String sql, @Nullable String forSql) {
        List<String> sentences = new ArrayList<>();
        if (forMql != null) {
            sentences.add(L + "entered '" + mql + "', and left it again for '" + forMql + "'; " + counts + " counts");
        }
        if (forSql != null) {
            sentences.add(L + "entered '" + sql + "', and left it again for '" + forSql + "'; " + counts + " counts");
        }
        return sentences;
    }

    @Property(tries = 300)
    void the_order_of_the_rows_of_a_history_makes_no_difference(
            @ForAll @Size(max = 8) List<@net.jqwik.api.constraints.IntRange(min = 0, max = 99) Integer> rows,
            @ForAll long seed) {
        List<String> values = List.of("new", "Q1", "S1", "won");
        List<PropertyChange> changes = new ArrayList<>();
        for (int row : rows) {
            PropertyChange change = PropertyChange.of(
                    values.get(row % 4),
                    EventTime.at(at("0" + (1 + row / 4 % 4)).startIn(Records.ZURICH))
                            .toString());
            changes.add(row % 3 == 0 ? change : change.withOldValue(values.get(row / 16 % 4)));
        }
        List<PropertyChange> shuffled = new ArrayList<>(changes);
        Collections.shuffle(shuffled, new Random(seed));
        CrmMapping mapping = stages(Counts.LAST_THAT_HELD)
                .withDeal(closedBy(TimeSource.heldSince("stage")).getDeal());

        assertThat(imported(mapping, shuffled)).isEqualTo(imported(mapping, changes));
    }

    private static Import imported(CrmMapping mapping, List<PropertyChange> changes) {
        CrmRecord lead = lead("1", "created", "2026-03-01T08:00:00Z").withHistory(Map.of("status", changes));
        CrmRecord deal = wonDeal("won").withHistory(Map.of("stage", changes));
        return importing(mapping, lead, deal);
    }

    private static CrmMapping closedBy(TimeSource... sources) {
        CrmMapping mapping = mapping();
        return mapping.withDeal(mapping.getDeal().withWon("won", "paid").withClosedAt(sources));
    }

    /** Two stages and a rejection, all by the status. */
    private static CrmMapping stages(Counts counts) {
        LeadMapping lead = mapping().getLead();
        return mapping()
                .withLead(lead.with(Stage.MQL, entry(counts, "Q1"))
                        .with(Stage.SQL, entry(counts, "S1"))
                        .withRejectedAt(entry(counts, "R")));
    }

    private static TimeSource entry(Counts counts, String value) {
        return EntryTime.builder()
                .property("status")
                .addValues(value)
                .counts(counts)
                .build();
    }

    private static CrmRecord wonDeal(String stage) {
        return deal("1", "stage", stage);
    }

    private static Optional<EventTime> closedAt(CrmMapping mapping, CrmRecord... records) {
        return onlyLead(importing(mapping, records)).getDeal().flatMap(Deal::getClosedAt);
    }

    private static Optional<String> mql(Import imported) {
        Lead lead = onlyLead(imported);
        return Optional.ofNullable(lead.getStages().get(Stage.MQL)).map(EventTime::toString);
    }

    private static EventTime at(String day) {
        return EventTime.parse("2026-03-" + day + "T08:00:00Z");
    }

    private static CrmRecord withHistory(CrmRecord record, String property, String history) {
        return record.withHistory(Map.of(property, changes(history)));
    }

    /** The record, and each change in a record of its own. */
    private static CrmRecord[] rows(RecordKind kind, String property, String history, CrmRecord record) {
        List<CrmRecord> records = new ArrayList<>(List.of(record));
        for (PropertyChange change : changes(history)) {
            CrmRecord row =
                    record(RecordKind.CHANGE, "h" + records.size()).withHistory(Map.of(property, List.of(change)));
            records.add(0, linked(row, kind, record.getId()));
        }
        return records.toArray(CrmRecord[]::new);
    }

    private static List<PropertyChange> changes(String history) {
        List<PropertyChange> changes = new ArrayList<>();
        for (String word : history.split(" ", -1)) {
            String[] parts = word.split("[>@]", -1);
            PropertyChange change = PropertyChange.of(
                    parts[parts.length - 2], at(parts[parts.length - 1]).toString());
            changes.add(parts.length == 3 ? change.withOldValue(parts[0]) : change);
        }
        return changes;
    }
}
