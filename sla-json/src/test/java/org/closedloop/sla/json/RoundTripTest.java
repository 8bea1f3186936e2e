package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.json.value.Document;
import org.closedloop.sla.testing.SlaFixtures;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written reads back equal. */
class RoundTripTest {

    private final SlaJson json = SlaJson.inEnglish();

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_fixtures_read_back_equal(Format format) {
        for (Object value : List.of(
                SlaFixtures.smallAgreement(),
                SlaFixtures.fullAgreement(),
                SlaFixtures.agreementOfEveryMetric(),
                SlaFixtures.zurichCalendar())) {
            assertReadsBack(value, format);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_scorecard_of_every_kind_of_target_reads_back_equal(Format format) {
        assertReadsBack(
                SlaEvaluator.evaluate(
                        SlaFixtures.agreementOfEveryMetric().resolve(SlaFixtures.zurichCalendar()),
                        Examples.numbers(),
                        LocalDate.of(2026, 3, 31)),
                format);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_standard_mappings_read_back_equal(Format format) {
        ZoneId zurich = ZoneId.of("Europe/Zurich");
        assertReadsBack(CrmMapping.hubSpot(zurich).withCurrency(CurrencyUnit.of("CHF")), format);
        assertReadsBack(CrmMapping.salesforce(zurich), format);
    }

    private void assertReadsBack(Object value, Format format) {
        Document<?> document = Document.of(value);
        Reading<?> reading = json.read(document.type(), json.write(value, format), format);
        assertThat(reading.getProblems()).isEmpty();
        assertThat(reading.getValue().orElseThrow()).isEqualTo(value);
    }
}
