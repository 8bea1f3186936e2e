package org.closedloop.sla.validation;

import jakarta.validation.groups.Default;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.constraint.Advice;
import org.closedloop.sla.constraint.Warnings;

/** The severity of a finding, from the most severe on. */
public enum Severity {
    /** The agreement contradicts itself or cannot be computed, and should not be signed. */
    ERROR(Default.class),
    /** It can be computed, but is probably not what its author meant. */
    WARNING(Warnings.class),
    /** It is correct, but can be improved. */
    ADVICE(Advice.class);

    private final Class<?> group;

    Severity(Class<?> group) {
        this.group = group;
    }

    /**
     * The validation group in which a host's Jakarta validator finds it: {@code Default} for errors, so that
     * {@code @Valid} refuses these alone.
     */
    public Class<?> getGroup() {
        return group;
    }

    /** Returns the severity of a constraint in these groups. */
    static Severity ofGroups(Class<?>... groups) {
        return Stream.of(values())
                .filter(severity -> List.of(groups).contains(severity.group))
                .findFirst()
                .orElse(ERROR);
    }
}
