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
 * A text that an author wrote: not blank, and without a placeholder such as {@code [NAME]} that a template left behind.
 *
 * <p>The rule behind it is found through the service loader, so that the model need not know its rules.
 */
@Documented
@Target({METHOD, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface Text {

    /** The message's key, which is the rule's code. */
    String message() default "{SLA-X01}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload. */
    Class<? extends Payload>[] payload() default {};
}
