package org.closedloop.sla.constraint;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks a text that must not be blank or contain a {@linkplain Placeholder placeholder} such as {@code [NAME]}.
 *
 * <p>The validator is found through the service loader, so that the model does not depend on {@code validation}.
 */
@Documented
@Target({METHOD, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface Text {

    /** The key of the message, which contains the rule's code. */
    String message() default "{SLA-X01}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};
}
