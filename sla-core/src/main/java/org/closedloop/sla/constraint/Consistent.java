package org.closedloop.sla.constraint;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks a type whose attributes must be consistent. The rules are in {@code validation}.
 *
 * <p>Each constraint applies the rules of one severity: errors without a group, warnings in the group {@link Warnings},
 * advice in the group {@link Advice}.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Repeatable(Consistent.List.class)
@Constraint(validatedBy = {})
public @interface Consistent {

    /** Empty: each rule reports its own message. */
    String message() default "";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** The constraints of one type. */
    @Documented
    @Target(TYPE)
    @Retention(RUNTIME)
    @interface List {

        /** The constraints, one per severity. */
        Consistent[] value();
    }
}
