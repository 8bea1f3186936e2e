package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.testing.SlaFixtures;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The invalid values that a record rejects, so that counting does not fail later. */
class LeadRecordTest {

    private static final LeadRecord RECORD = new LeadRecord();

    static Stream<Arguments> refused() {
        return Stream.of(
                row(
                        "nanoseconds from 0 to 999999999, but they were 0 and -1",
                        () -> RECORD.at(LeadEvent.CREATED, 0, -1)),
                row("but they were 0 and 1000000000", () -> RECORD.stage(Stage.SQL, 0, 1_000_000_000)),
                row("but they were " + Long.MIN_VALUE + " and 0", () -> RECORD.attempt(Long.MIN_VALUE, 0)),
                row(
                        "but they were " + Long.MAX_VALUE + " and 0",
                        () -> RECORD.touch(Long.MAX_VALUE, 0, Role.SALES, "call")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses_values_out_of_the_range_of_instants(String message, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "lead record: an instant has seconds from -31557014167219200 to 31556889864403199")
                .hasMessageEndingWith(message);
    }

    static Stream<Arguments> refusedDays() {
        long first = LocalDate.MIN.toEpochDay();
        long last = LocalDate.MAX.toEpochDay();
        return Stream.of(
                row("" + (first - 1), () -> RECORD.on(LeadEvent.CREATED, first - 1)),
                row("" + (last + 1), () -> RECORD.stageOn(Stage.SQL, last + 1)),
                row("" + Long.MIN_VALUE, () -> RECORD.attemptOn(Long.MIN_VALUE)),
                row("" + Long.MAX_VALUE, () -> RECORD.touchOn(Long.MAX_VALUE, Role.SALES, "call")));
    }

    @ParameterizedTest
    @MethodSource("refusedDays")
    void refuses_values_out_of_the_range_of_dates(String day, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lead record: a date has days from -365243219162 to 365241780471 since 1970-01-01, but they"
                        + " were " + day);
    }

    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    static Stream<Arguments> missing() {
        return Stream.of(
                row("id", () -> RECORD.id(null)),
                row("source", () -> RECORD.source(null)),
                row("segment", () -> RECORD.segment(null)),
                row("priority", () -> RECORD.priority(null)),
                row("stage", () -> RECORD.stage(null, 0, 0)),
                row("stage", () -> RECORD.stageOn(null, 0)),
                row("pause", () -> RECORD.pause(null)),
                row("outcome", () -> RECORD.deal(null)),
                row("currency", () -> RECORD.amount(null, 1)),
                row("amount", () -> RECORD.amount((Money) null)),
                row("by", () -> RECORD.touch(0, 0, null, "call")),
                row("channel", () -> RECORD.touch(0, 0, Role.SALES, null)),
                row("channel", () -> RECORD.touchOn(0, Role.SALES, null)),
                row("field", () -> RECORD.filledField(null)));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void names_a_null_argument(String name, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name);
    }

    @Test
    void a_record_with_a_blank_id_is_refused() {
        FunnelCounter counter = FunnelCounter.of(
                SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar()), LocalDate.of(2026, 3, 31));
        byte[] blank = "   ".getBytes(StandardCharsets.UTF_8);
        byte[] ideographicSpace = "\u3000".getBytes(StandardCharsets.UTF_8);
        byte[] sound = "L-1".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> counter.add(record(r -> r.id(blank, 0, 3)))).hasMessage(NO_ID);
        assertThatThrownBy(() -> counter.add(record(r -> r.id(ideographicSpace, 0, 3))))
                .hasMessage(NO_ID);
        assertThatThrownBy(() -> counter.add(record(r -> {
                    r.id(sound, 0, 3);
                    r.id(" ");
                })))
                .hasMessage(NO_ID);
    }

    private static final String NO_ID = "lead record: id must not be blank, but there is none";

    private static LeadRecord record(java.util.function.Consumer<LeadRecord> writing) {
        LeadRecord record = new LeadRecord();
        writing.accept(record);
        return record;
    }

    private static Arguments row(String text, ThrowingCallable call) {
        return Arguments.of(text, call);
    }
}
