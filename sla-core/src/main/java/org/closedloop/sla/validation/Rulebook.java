package org.closedloop.sla.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Applies the rules that a host's own Jakarta validator applies to a value. All severities are reported in the default
 * group, so that the rules are evaluated once.
 */
final class Rulebook {

    /**
     * Built once, when it is first used: building takes longer than a thousand validations. Independent of a host's
     * validation.xml.
     */
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .externalClassLoader(Rulebook.class.getClassLoader())
            .messageInterpolator(new RawInterpolator())
            .constraintValidatorPayload(Violations.EVERY_SEVERITY)
            .buildValidatorFactory()
            .getValidator();

    private Rulebook() {}

    /** Returns the broken rules, in no order. */
    static List<Breach> breachesOf(Object value) {
        return VALIDATOR.validate(value).stream().map(Rulebook::breach).toList();
    }

    private static Breach breach(ConstraintViolation<?> violation) {
        String path = path(violation.getPropertyPath());
        HibernateConstraintViolation<?> details = violation.unwrap(HibernateConstraintViolation.class);
        Breach own = details.getDynamicPayload(Breach.class);
        if (own != null) {
            return new Breach(own.rule(), path, own.value(), own.parameters());
        }
        return new Breach(Rule.of(violation).orElseThrow(), path, value(violation.getInvalidValue()), Map.of());
    }

    private static String value(@Nullable Object value) {
        if (value == null || value instanceof Collection || value instanceof Map) {
            return "";
        }
        return Report.written(value);
    }

    /** Returns the path without generated names such as {@code <list element>}. */
    private static String path(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                Object key = node.getIndex() != null ? node.getIndex() : node.getKey();
                text.append('[').append(key == null ? "" : key).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return text.toString();
    }

    /**
     * Leaves the key of a message as it is: a breach is put into words later, in the requested language. The parameters
     * follow the key, because Hibernate Validator keeps only one of several violations with the same message and path.
     */
    private static final class RawInterpolator implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template
                    + context.unwrap(HibernateMessageInterpolatorContext.class).getMessageParameters();
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }
}
