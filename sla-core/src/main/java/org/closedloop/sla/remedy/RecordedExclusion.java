package org.closedloop.sla.remedy;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/** An exclusion that was recorded after the signatures; it holds only if both marketing and sales agreed to it. */
@Value.Immutable
public interface RecordedExclusion extends WithRecordedExclusion {

    /** The exclusion. */
    @Valid
    TargetExclusion getExclusion();

    /** The day on which it was recorded. */
    LocalDate getOn();

    /** Who agreed to it, for each side that did. */
    Map<Role, @Text String> getAgreedBy();

    /** Returns whether both marketing and sales agreed. */
    default boolean isInForce() {
        return getAgreedBy().containsKey(Role.MARKETING) && getAgreedBy().containsKey(Role.SALES);
    }

    /** Returns an exclusion to which both sides agreed. */
    static RecordedExclusion of(TargetExclusion exclusion, LocalDate on, String marketing, String sales) {
        return builder()
                .exclusion(exclusion)
                .on(on)
                .putAgreedBy(Role.MARKETING, marketing)
                .putAgreedBy(Role.SALES, sales)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds recorded exclusions. */
    final class Builder extends ImmutableRecordedExclusion.Builder {}
}
