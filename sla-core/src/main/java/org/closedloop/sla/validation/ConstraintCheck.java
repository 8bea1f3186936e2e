package org.closedloop.sla.validation;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.closedloop.sla.constraint.Consistent;
import org.closedloop.sla.constraint.Text;

/** One constraint of an attribute or of an element of it. */
@FunctionalInterface
interface ConstraintCheck {

    /** Adds what is wrong with a value at a path. */
    void check(Object value, String path, Report report);

    /**
     * Returns the check of an annotation; empty if the annotation is no constraint of an attribute.
     *
     * @throws IllegalStateException if it is a constraint that has no check here yet
     */
    static Optional<ConstraintCheck> of(Annotation annotation) {
        if (annotation instanceof Text) {
            return Optional.of((value, path, report) -> TextValidator.check((String) value, path, report));
        }
        if (annotation instanceof NotEmpty constraint) {
            return Optional.of(check(constraint.message(), ConstraintCheck::isNotEmpty));
        }
        if (annotation instanceof Positive constraint) {
            return Optional.of(
                    check(constraint.message(), value -> number(value).signum() > 0));
        }
        if (annotation instanceof Max constraint) {
            return Optional.of(check(
                    constraint.message(),
                    value -> number(value).compareTo(BigDecimal.valueOf(constraint.value())) <= 0));
        }
        if (annotation instanceof DecimalMin constraint) {
            BigDecimal least = new BigDecimal(constraint.value());
            int bound = constraint.inclusive() ? 0 : 1;
            return Optional.of(
                    check(constraint.message(), value -> number(value).compareTo(least) >= bound));
        }
        if (annotation instanceof DecimalMax constraint) {
            BigDecimal most = new BigDecimal(constraint.value());
            int bound = constraint.inclusive() ? 0 : -1;
            return Optional.of(
                    check(constraint.message(), value -> number(value).compareTo(most) <= bound));
        }
        if (annotation instanceof jakarta.validation.constraints.Pattern constraint) {
            Pattern pattern = Pattern.compile(constraint.regexp());
            return Optional.of(check(
                    constraint.message(),
                    value -> pattern.matcher((String) value).matches()));
        }
        Class<? extends Annotation> type = annotation.annotationType();
        // Several constraints of one type come in an annotation such as Pattern.List.
        Class<?> outer = type.getEnclosingClass();
        boolean several = outer != null && outer.isAnnotationPresent(Constraint.class) && outer != Consistent.class;
        boolean single = type.isAnnotationPresent(Constraint.class) && type != Consistent.class;
        if (several || single) {
            throw new IllegalStateException(type.getName() + ": has no check");
        }
        return Optional.empty();
    }

    private static ConstraintCheck check(String message, Predicate<Object> isValid) {
        Rule rule = Rule.ofTemplate(message).orElseThrow();
        return (value, path, report) -> {
            if (!isValid.test(value)) {
                boolean many = value instanceof Collection || value instanceof Map;
                report.add(new Breach(rule, path, many ? "" : Report.written(value), Map.of()));
            }
        };
    }

    private static boolean isNotEmpty(Object value) {
        return value instanceof Map<?, ?> map ? !map.isEmpty() : !((Collection<?>) value).isEmpty();
    }

    /** Integers and decimals alike. */
    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
    }
}
