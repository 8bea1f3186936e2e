package org.closedloop.sla.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviousOpeningTest {

    private static final BusinessCalendar OFFICE = BusinessCalendar.builder()
            .id("office")
            .zone(ZoneId.of("Europe/Zurich"))
            .workingDays("08:00-12:00", "13:00-17:00")
            .build();

    @ParameterizedTest
    @CsvSource({
        // Monday 2026-03-02 in Zurich is one hour ahead of UTC.
        "2026-03-02T07:00:00Z, 2026-03-02T07:00:00Z",
        "2026-03-02T09:30:00Z, 2026-03-02T07:00:00Z",
        "2026-03-02T11:30:00Z, 2026-03-02T07:00:00Z",
        "2026-03-02T12:00:00Z, 2026-03-02T12:00:00Z",
        "2026-03-02T06:59:59.999999999Z, 2026-02-27T12:00:00Z",
        "2026-03-01T10:00:00Z, 2026-02-27T12:00:00Z",
        "3026-03-02T06:30:00Z, 3026-03-01T12:00:00Z",
    })
    void the_previous_opening_is_the_start_of_the_current_or_last_open_time(Instant instant, Instant opening) {
        assertThat(OFFICE.previousOpening(instant)).contains(opening);
        assertThat(OFFICE.isOpen(opening)).isTrue();
        assertThat(OFFICE.isOpen(opening.minusNanos(1))).isFalse();
    }

    @Test
    void the_previous_opening_is_found_far_from_the_only_working_day() {
        BusinessCalendar once = BusinessCalendar.builder()
                .id("once")
                .zone(ZoneId.of("UTC"))
                .replacedDay(LocalDate.of(2026, 5, 1), "09:00-10:00")
                .build();

        assertThat(once.previousOpening(Instant.parse("2190-01-01T00:00:00Z")))
                .contains(Instant.parse("2026-05-01T09:00:00Z"));
        assertThat(once.previousOpening(Instant.parse("9999-01-01T00:00:00Z")))
                .contains(Instant.parse("2026-05-01T09:00:00Z"));
        assertThat(once.previousOpening(Instant.parse("2026-05-01T08:59:59Z"))).isEmpty();
    }

    @Test
    void there_is_no_previous_opening_before_the_minimum_instant() {
        // The previous opening would be before Instant.MIN.
        Instant first = OFFICE.nextOpening(Instant.MIN).orElseThrow();

        assertThat(OFFICE.previousOpening(first)).contains(first);
        assertThat(OFFICE.previousOpening(first.minusNanos(1))).isEmpty();
        assertThat(OFFICE.previousOpening(Instant.MIN)).isEmpty();
    }

    @Test
    void there_is_no_previous_opening_if_the_office_never_opened_or_never_closed() {
        BusinessCalendar never =
                BusinessCalendar.builder().id("never").zone(ZoneId.of("UTC")).build();

        assertThat(never.previousOpening(Instant.parse("2026-01-01T00:00:00Z"))).isEmpty();
    }
}
