package org.closedloop.sla.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/** Who signed for which side, on which day, and over which terms. */
@Value.Immutable
public interface Signature extends WithSignature {

    /** The side. */
    Role getRole();

    /** Who signed. */
    @Text
    String getName();

    /** On which day. */
    LocalDate getDate();

    /** The digest of the terms that were signed, where it was taken. */
    Optional<@Text String> getDigest();

    /** A signature on a day. */
    static Signature of(Role role, String name, LocalDate date) {
        return builder().role(role).name(name).date(date).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds signatures. */
    final class Builder extends ImmutableSignature.Builder {}
}
