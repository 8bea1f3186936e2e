package org.closedloop.sla.examples.modular;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The application's own Jakarta validator, to which the library contributes constraints and messages. */
final class HostValidator {

    private HostValidator() {}

    /** Returns the path and the German message of each violation, in order. */
    static List<String> messages(Object value) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.GERMAN), Locale.GERMAN, context -> Locale.GERMAN, false))
                .buildValidatorFactory()) {
            Set<ConstraintViolation<Object>> violations = factory.getValidator().validate(value);
            return violations.stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .sorted()
                    .toList();
        }
    }
}
