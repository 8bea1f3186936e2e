package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of a document, reading it gives a value or problems, and never an exception. */
class MutationLawsTest {

    private static final String TRAPS = "\n\t :-[]{}\"',#&*!|>%@`~?\\0123456789eE.+\u0000\u0001\u00ff";
    private final SlaJson json = SlaJson.inEnglish();

    @Property(tries = 1000)
    void mutated_anywhere(
            @ForAll Format format,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 1_000_000) Integer> places,
            @ForAll @IntRange(max = 46) int trap)
            throws IOException {
        byte[] bytes = json.write(SlaFixtures.fullAgreement(), format).getBytes(StandardCharsets.UTF_8);
        for (int place : places) {
            bytes[place % bytes.length] = (byte) TRAPS.charAt((trap + place) % TRAPS.length());
        }

        Reading<Agreement> reading = json.read(Agreement.class, new ByteArrayInputStream(bytes), format, "mutated");

        assertThat(reading.getValue().isPresent() || reading.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01/9999-12-31", "-999999999-01-01/+999999999-12-31", "+99999-01-01"})
    void far_periods_are_validated_too(String period) {
        String text = json.write(SlaFixtures.fullAgreement(), Format.YAML)
                .replaceFirst("period: \"2026\"", "period: " + period);

        Reading<Agreement> reading = json.read(Agreement.class, text, Format.YAML);

        assertThat(reading.getValue().orElseThrow().getScope().getPeriod()).isEqualTo(DateRange.parse(period));
        assertThat(reading.getProblems()).isNotEmpty();
    }
}
