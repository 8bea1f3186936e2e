package org.closedloop.sla.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as texts: {@code 2026-03-03} is a day, {@code 2026-03-03T09:00:00Z} an instant. */
class EventTimeTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03", "2026-03-03T09:00:00Z", "2026-03-03T09:00:00.000000001Z", "+12026-03-03"})
    void is_written_as_it_is_read(String text) {
        assertThat(EventTime.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-29", "2026-03-03T09:00:00", "2026-03-03 09:00:00Z", "yesterday"})
    void refuses_what_is_no_time(String text) {
        assertThatThrownBy(() -> EventTime.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void a_day_is_no_instant_not_even_that_of_its_beginning() {
        EventTime day = EventTime.parse("2026-03-03");
        EventTime midnight = EventTime.at(day.startIn(ZoneOffset.UTC));

        assertThat(day).isNotEqualTo(midnight);
        assertThat(day.getInstant()).isEmpty();
        assertThat(midnight.getInstant()).contains(Instant.parse("2026-03-03T00:00:00Z"));
        assertThat(Stream.of(day, midnight).filter(EventTime::isTimed)).containsExactly(midnight);
    }

    @ParameterizedTest(name = "{0} is from {1} to {2}")
    @CsvSource({
        "2026-03-03,           2026-03-02T23:00:00Z, 2026-03-03T22:59:59.999999999Z",
        "2026-03-29,           2026-03-28T23:00:00Z, 2026-03-29T21:59:59.999999999Z",
        "2026-10-25,           2026-10-24T22:00:00Z, 2026-10-25T22:59:59.999999999Z",
        "2026-03-03T09:00:00Z, 2026-03-03T09:00:00Z, 2026-03-03T09:00:00Z"
    })
    void has_a_first_and_a_last_moment(String time, Instant first, Instant last) {
        assertThat(EventTime.parse(time).startIn(ZURICH)).isEqualTo(first);
        assertThat(EventTime.parse(time).lastIn(ZURICH)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource({
        "2026-03-03T09:00:00Z, 2026-03-03T09:00:01Z, true",
        "2026-03-03T09:00:00Z, 2026-03-03T09:00:00Z, false",
        "2026-03-03,           2026-03-03,           false",
        "2026-03-03,           2026-03-04,           true",
        "2026-03-03,           2026-03-03T22:59:00Z, false",
        "2026-03-03,           2026-03-03T23:00:00Z, true",
        "2026-03-02T22:59:00Z, 2026-03-03,           true",
        "2026-03-02T23:00:00Z, 2026-03-03,           false"
    })
    void is_before_another_only_if_it_is_at_every_moment(String one, String other, boolean before) {
        EventTime first = EventTime.parse(one);
        EventTime second = EventTime.parse(other);

        assertThat(first.isCertainlyBefore(second, ZURICH)).isEqualTo(before);
        assertThat(second.isCertainlyAfter(first, ZURICH)).isEqualTo(before);
        assertThat(second.isCertainlyBefore(first, ZURICH)).isFalse();
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-03-03T09:00:00Z, 2026-03-05T08:00:00Z, PT47H",
        "2026-03-03,           2026-03-05,           PT48H",
        "2026-03-03,           2026-03-05T08:00:00Z, PT48H",
        "2026-03-03T22:59:00Z, 2026-03-05,           PT48H",
        "2026-03-03T23:00:00Z, 2026-03-05,           PT24H",
        "2026-03-28,           2026-03-30,           PT48H",
        "2026-03-05,           2026-03-03T09:00:00Z, PT-48H"
    })
    void is_away_by_days_where_either_is_a_day(String one, String other, Duration away) {
        assertThat(EventTime.parse(one).until(EventTime.parse(other), ZURICH)).isEqualTo(away);
    }

    @Test
    void comes_in_order_of_the_first_moment_and_a_day_before_an_instant() {
        List<EventTime> inOrder = Stream.of(
                        "2026-03-02",
                        "2026-03-02T22:59:00Z",
                        "2026-03-03",
                        "2026-03-02T23:00:00Z",
                        "2026-03-03T09:00:00Z")
                .map(EventTime::parse)
                .toList();
        List<EventTime> others = new ArrayList<>(inOrder);
        Collections.reverse(others);

        assertThat(others.stream().sorted(EventTime.byStart(ZURICH))).containsExactlyElementsOf(inOrder);
    }

    @Test
    void is_on_some_date_however_far_away() {
        assertThat(EventTime.at(Instant.MAX).dayIn(ZURICH)).isEqualTo(LocalDate.MAX);
        assertThat(EventTime.at(Instant.MIN).dayIn(ZURICH)).isEqualTo(LocalDate.MIN);
        assertThat(EventTime.on(LocalDate.MAX).lastIn(ZURICH)).isEqualTo(Instant.MAX);
        assertThat(EventTime.at(Instant.MIN).isSameDay(EventTime.on(LocalDate.MIN), ZURICH))
                .isTrue();
    }
}
