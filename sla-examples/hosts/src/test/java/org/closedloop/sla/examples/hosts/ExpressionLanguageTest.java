package org.closedloop.sla.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.junit.jupiter.api.Test;

/** A host with an expression language, as in Spring Boot and Quarkus: validation works by default. */
class ExpressionLanguageTest {

    record Submission(@Valid Agreement agreement) {}

    /** The interpolator of a host that asks its request for the language. */
    private record InGerman(MessageInterpolator usual) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return usual.interpolate(template, context, Locale.GERMANY);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }

    @Test
    void validates_with_the_default_factory_and_does_not_evaluate_an_author_s_expression() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Submission(WrongAgreement.of("${40 + 2}"))))
                    .filteredOn(
                            violation -> violation.getPropertyPath().toString().equals("agreement.company"))
                    .extracting(ConstraintViolation::getMessage)
                    .hasSize(1)
                    .allMatch(message -> message.contains("${40 + 2}") && !message.contains("42"));
        }
    }

    @Test
    void uses_the_hosts_own_interpolator_and_its_language() {
        var configuration = Validation.byDefaultProvider().configure();
        try (var factory = configuration
                .messageInterpolator(new InGerman(configuration.getDefaultMessageInterpolator()))
                .buildValidatorFactory()) {
            List<String> messages =
                    factory.getValidator().validate(new Submission(WrongAgreement.of("Acme AG"))).stream()
                            .map(ConstraintViolation::getMessage)
                            .toList();
            assertThat(messages)
                    .contains("die Anzahl muss positiv sein", "darf nicht leer sein")
                    .noneMatch(message -> message.contains("must"));
        }
    }
}
