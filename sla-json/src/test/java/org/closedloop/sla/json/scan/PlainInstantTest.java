package org.closedloop.sla.json.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.format.TimeReader;
import org.closedloop.sla.format.TimeReading;
import org.closedloop.sla.funnel.EventTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken as a plain point in time is one, and the same that the careful reader finds. */
class PlainInstantTest {

    private static final DateTimeFormatter SHORT_OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendOffset("+HHMM", "+0000")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    @Property
    void takes_what_a_crm_writes(
            @ForAll("instants") Instant instant, @ForAll @IntRange(min = -1079, max = 1079) int ahead) {
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(ahead * 60);
        String withColon =
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.withLocale(Locale.ROOT).format(instant.atOffset(offset));
        String local = DateTimeFormatter.ISO_INSTANT.format(instant);

        assertThat(taken(local)).contains(instant);
        assertThat(taken(withColon)).contains(instant);
    }

    @Property
    void takes_nothing_that_the_careful_reader_does_not_take(
            @ForAll("instants") Instant instant,
            @ForAll("separators") String separator,
            @ForAll("ends") String end,
            @ForAll @IntRange(max = 40) int place,
            @ForAll("signs") char sign) {
        StringBuilder text =
                new StringBuilder(instant.toString().replace("T", separator).replace("Z", end));
        if (place < text.length()) {
            text.setCharAt(place, sign);
        }
        Optional<Instant> taken = taken(text.toString());
        if (taken.isPresent()) {
            assertThat(careful(text.toString()).or(() -> exported(text.toString())))
                    .as(text.toString())
                    .isEqualTo(taken);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29T00:00:00Z",
                "2026-04-31T00:00:00Z",
                "1900-02-29T00:00:00Z",
                "2026-00-10T00:00:00Z",
                "2026-13-10T00:00:00Z",
                "2026-01-00T00:00:00Z",
                "2026-01-01T24:00:00Z",
                "2026-01-01T00:60:00Z",
                "2026-01-01T00:00:60Z",
                "2026-01-01T00:00:00z",
                "2026-01-01t00:00:00Z",
                "1979-12-31 23:59:59Z",
                "2200-01-01 00:00:00Z",
                "2026-01-01  00:00:00Z",
                "2026-01-01 00:00:00",
                "2026-01-01 00:00:00-00",
                "2026-01-01 00:00:00+18",
                "2026-01-01 00:00:00 CET",
                "2026-01-01 00:00:00  UTC",
                "2026-01-01T00:00:00.Z",
                "2026-01-01T00:00:00.1234567890Z",
                "2026-01-01T00:00:00-00:00",
                "2026-01-01T00:00:00+1:00",
                "2026-01-01T00:00:00+01:60",
                "2026-01-01T00:00:00+18:00",
                "1979-12-31T23:59:59 UTC",
                "2026-01-01T00:00:00+01:00:00",
                "0000-01-01T00:00:00Z",
                "2026-01-01T00:00:00",
                "2026-01-01T00:00Z",
                "2026-01-01T00:00:0OZ",
                ""
            })
    void leaves_what_is_odd_to_the_careful_reader(String text) {
        assertThat(taken(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T08:15:00Z",
                "2024-02-29T23:59:59.999999999Z",
                "2000-02-29T00:00:00.5Z",
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "2026-03-02T08:15:00+0000",
                "2026-03-02T08:15:00+00:00",
                "2026-03-02T08:15:00-0330",
                "2026-03-02T08:15:00.120+01:00"
            })
    void takes_the_usual_forms(String text) {
        assertThat(taken(text)).isPresent().isEqualTo(careful(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05 10:12:33.123+01,2026-03-05T09:12:33.123Z",
        "2026-03-05 10:12:33-05,2026-03-05T15:12:33Z",
        "2026-03-05 10:12:33.123456+05:30,2026-03-05T04:42:33.123456Z",
        "2026-03-05 10:12:33.123456789 +01:00,2026-03-05T09:12:33.123456789Z",
        "2026-03-05 10:12:33 +0100,2026-03-05T09:12:33Z",
        "2026-03-05 09:12:33 UTC,2026-03-05T09:12:33Z",
        "2026-03-05 09:12:33.1 GMT,2026-03-05T09:12:33.1Z",
        "2026-03-05 09:12:33Z,2026-03-05T09:12:33Z",
        "1980-01-01 00:00:00Z,1980-01-01T00:00:00Z",
        "2199-12-31 23:59:59.999Z,2199-12-31T23:59:59.999Z",
        "2026-03-05 09:12:33.500Z,2026-03-05T09:12:33.5Z",
        "2026-03-05T10:12:33+01,2026-03-05T09:12:33Z",
        "2026-03-05T09:12:33 UTC,2026-03-05T09:12:33Z"
    })
    void takes_what_databases_write(String text, Instant instant) {
        assertThat(taken(text)).contains(instant).isEqualTo(TimeReader.instant(text));
    }

    @Property
    void takes_days(@ForAll("instants") Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);

        assertThat(takenDay(day.toString())).contains(day);
    }

    @Property
    void takes_no_day_that_is_none(
            @ForAll("instants") Instant instant, @ForAll @IntRange(max = 11) int place, @ForAll("signs") char sign) {
        StringBuilder text =
                new StringBuilder(LocalDate.ofInstant(instant, ZoneOffset.UTC).toString());
        if (place < text.length()) {
            text.setCharAt(place, sign);
        } else {
            text.append(sign);
        }
        Optional<LocalDate> taken = takenDay(text.toString());
        if (taken.isPresent()) {
            assertThat(taken.get()).isEqualTo(LocalDate.parse(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "1900-02-29",
                "2026-04-31",
                "2026-00-10",
                "2026-13-10",
                "2026-01-00",
                "0000-01-01",
                "2026/01/01",
                "2026-1-01",
                "20260101",
                "+2026-01-01",
                "2026-01-01 ",
                ""
            })
    void leaves_odd_days_to_the_careful_reader(String text) {
        assertThat(takenDay(text)).isEmpty();
    }

    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Long> seconds = Arbitraries.longs()
                .between(
                        Instant.parse("0001-01-02T00:00:00Z").getEpochSecond(),
                        Instant.parse("9999-12-30T00:00:00Z").getEpochSecond());
        Arbitrary<Integer> nanos = Arbitraries.oneOf(
                Arbitraries.just(0),
                Arbitraries.integers().between(0, 999).map(millis -> millis * 1_000_000),
                Arbitraries.integers().between(0, 999_999_999));
        return Combinators.combine(seconds, nanos).as(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of(
                "Z", "+00:00", "+0000", "+01:00", "-0530", "+18:00", "+01", "", " UTC", " GMT", "UTC", " +01:00", "-00",
                " Z");
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(" ", "T", "  ", "t");
    }

    @Provide
    Arbitrary<Character> signs() {
        return Arbitraries.of('0', '1', '2', '3', '5', '9', '-', '+', ':', '.', 'T', 't', 'Z', ' ', '/', 'é');
    }

    private static Optional<Instant> taken(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        PlainInstant instant = new PlainInstant();
        return instant.take(bytes, 0, bytes.length)
                ? Optional.of(Instant.ofEpochSecond(instant.second(), instant.nano()))
                : Optional.empty();
    }

    private static Optional<LocalDate> takenDay(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        PlainInstant instant = new PlainInstant();
        return instant.takeDay(bytes, 0, bytes.length)
                ? Optional.of(LocalDate.ofEpochDay(instant.day()))
                : Optional.empty();
    }

    /** By the reader of exports, if it is certain. */
    private static Optional<Instant> exported(String text) {
        TimeReading reading =
                TimeReader.of(ExportFormat.standard(), ZoneOffset.UTC).read(text);
        return reading.getTime()
                .filter(time -> reading.getKind() == TimeReading.Kind.INSTANT)
                .flatMap(EventTime::getInstant);
    }

    /** By java.time alone. */
    private static Optional<Instant> careful(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            try {
                return Optional.of(SHORT_OFFSET.parse(text, Instant::from));
            } catch (DateTimeException other) {
                return Optional.empty();
            }
        }
    }
}
