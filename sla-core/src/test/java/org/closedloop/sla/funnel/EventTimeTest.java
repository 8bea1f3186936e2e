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
    void the_text_of_a_time_parses_to_an_equal_time(String text) {
        assertThat(EventTime.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-29", "2026-03-03T09:00:00", "2026-03-03 09:00:00Z", "yesterday"})
    void refuses_texts_that_are_not_times(String text) {
        assertThatThrownBy(() -> EventTime.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void a_day_differs_from_the_instant_of_its_start() {
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
    void a_day_has_a_first_and_a_last_instant(String time, Instant first, Instant last) {
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
    void is_certainly_before_another_only_if_all_its_instants_are(String one, String other, boolean before) {
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
    void the_duration_from_or_to_a_day_is_in_whole_days(String one, String other, Duration away) {
        assertThat(EventTime.parse(one).until(EventTime.parse(other), ZURICH)).isEqualTo(away);
    }

    @Test
    void times_are_sorted_by_first_instant_and_a_day_precedes_an_instant() {
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
    void an_instant_has_numbers_and_a_day_has_none() {
        EventTime instant = EventTime.parse("2026-03-03T09:00:00.25Z");
        EventTime day = EventTime.parse("2026-03-03");

        assertThat(Instant.ofEpochSecond(instant.epochSecond(), instant.nanoOfSecond()))
                .isEqualTo("2026-03-03T09:00:00.25Z");
        assertThatThrownBy(day::epochSecond).hasMessageContaining("2026-03-03");
        assertThatThrownBy(day::nanoOfSecond).hasMessageContaining("2026-03-03");
    }

    @Test
    void every_instant_has_a_local_date() {
        assertThat(EventTime.at(Instant.MAX).dayIn(ZURICH)).isEqualTo(LocalDate.MAX);
        assertThat(EventTime.at(Instant.MIN).dayIn(ZURICH)).isEqualTo(LocalDate.MIN);
        assertThat(EventTime.on(LocalDate.MAX).lastIn(ZURICH)).isEqualTo(Instant.MAX);
        assertThat(EventTime.at(Instant.MIN).isSameDay(EventTime.on(LocalDate.MIN), ZURICH))
                .isTrue();
    }
}
