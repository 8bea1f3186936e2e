package org.closedloop.sla.crm.mapping;

import jakarta.validation.Valid;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/** Excludes leads and deals that are out of scope, such as tests, employees and duplicates. */
@Value.Immutable(builder = false)
public interface Exclusion extends WithExclusion {

    /** The test that excluded records pass. */
    @Valid
    @Value.Parameter
    PropertyTest getTest();

    /** The reason that the import reports, such as {@code employee}. */
    @Text
    @Value.Parameter
    String getReason();

    /** Excludes records that pass the test. */
    static Exclusion of(PropertyTest test, String reason) {
        return ImmutableExclusion.of(test, reason);
    }
}
