package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadBackTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-CH", "en", "en-GB", "de-LI", "fr"})
    void the_full_agreement_is_read_as_it_was_written(String language) {
        Agreement agreement = SlaFixtures.fullAgreement().withTitle("Agreement 2026");
        String text = AgreementDocument.of(agreement).render(Locale.forLanguageTag(language), DocumentFormat.MARKDOWN);

        assertThat(AgreementDocument.parse(text).orElseThrow()).isEqualTo(agreement);
    }
}
