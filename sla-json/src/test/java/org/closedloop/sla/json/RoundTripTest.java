package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written reads back equal. */
class RoundTripTest {

    private final SlaJson json = SlaJson.inEnglish();

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_fixtures_read_back_equal(Format format) {
        for (Object value :
                List.of(SlaFixtures.smallAgreement(), SlaFixtures.fullAgreement(), SlaFixtures.zurichCalendar())) {
            assertReadsBack(value, format);
        }
    }

    private void assertReadsBack(Object value, Format format) {
        Document<?> document = Document.of(value);
        Reading<?> reading = json.read(document.type(), json.write(value, format), format);
        assertThat(reading.getProblems()).isEmpty();
        assertThat(reading.getValue().orElseThrow()).isEqualTo(value);
    }
}
