package org.closedloop.sla.crm.mapping;

import jakarta.validation.Valid;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/** Which records of leads or deals are out of scope, and why: tests, employees, duplicates. */
@Value.Immutable(builder = false)
public interface Exclusion extends WithExclusion {

    /** The records that pass are left out. */
    @Valid
    @Value.Parameter
    PropertyTest getTest();

    /** Why, as the account tells it: {@code employee}. */
    @Text
    @Value.Parameter
    String getReason();

    /** Leaves out what passes the test, for this reason. */
    static Exclusion of(PropertyTest test, String reason) {
        return ImmutableExclusion.of(test, reason);
    }
}
