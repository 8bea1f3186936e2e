package org.closedloop.sla.constraint;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A value whose parts must fit each other; which rules that means is in {@code validation}. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface Consistent {

    /** None: each rule reports its own. */
    String message() default "";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload. */
    Class<? extends Payload>[] payload() default {};
}
