package org.closedloop.sla.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/** A signature for one side: the signer, the date, and the digest of the terms. */
@Value.Immutable
public interface Signature extends WithSignature {

    /** The side. */
    Role getRole();

    /** The signer. */
    @Text
    String getName();

    /** The date of the signature. */
    LocalDate getDate();

    /** The digest of the terms that were signed, if it was recorded. */
    Optional<@Text String> getDigest();

    /** Returns a signature without a digest. */
    static Signature of(Role role, String name, LocalDate date) {
        return builder().role(role).name(name).date(date).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds signatures. */
    final class Builder extends ImmutableSignature.Builder {}
}
