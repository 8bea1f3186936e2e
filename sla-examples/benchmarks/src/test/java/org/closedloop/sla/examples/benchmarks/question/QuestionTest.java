package org.closedloop.sla.examples.benchmarks.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void the_agreement_is_one_that_could_be_signed() {
        assertThat(new AgreementValidator()
                        .validate(Question.terms().getAgreement(), Locale.ENGLISH)
                        .errors())
                .isEmpty();
    }
}
