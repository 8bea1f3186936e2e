package org.closedloop.sla.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantTextTest {

    private static final Instant YEAR_MINUS_1 = Instant.parse("-0001-01-01T00:00:00Z");
    private static final Instant YEAR_10001 = Instant.parse("+10001-01-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-03T09:00:00Z",
                "2026-03-03T09:05:07.120Z",
                "2026-03-03T09:05:07.120450Z",
                "2026-03-03T09:05:07.000000001Z",
                "1969-12-31T23:59:59.999Z",
                "2024-02-29T23:59:59Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z",
                "-0001-12-31T23:59:59.999999999Z",
                "+10000-01-01T00:00:00Z"
            })
    void an_instant_is_written_as_it_is_read(String text) {
        assertThat(InstantText.of(Instant.parse(text))).isEqualTo(text);
    }

    @Property
    void an_instant_has_the_text_that_it_has_of_itself(@ForAll("instants") Instant instant) {
        assertThat(InstantText.of(instant)).isEqualTo(instant.toString());
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(YEAR_MINUS_1.getEpochSecond(), YEAR_10001.getEpochSecond()),
                        Arbitraries.integers().between(0, 999_999_999),
                        Arbitraries.of(1, 1_000, 1_000_000, 1_000_000_000))
                .as((second, nano, unit) -> Instant.ofEpochSecond(second, nano / unit * unit));
    }
}
