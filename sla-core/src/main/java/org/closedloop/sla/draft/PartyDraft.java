package org.closedloop.sla.draft;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/**
 * Of clause 3, one function while it is negotiated.
 *
 * <pre>{@code
 * PartyDraft.of(Role.SALES).withFunction("Inbound Sales").lacks();    // [representative of sales (clause 3)]
 * }</pre>
 */
@Value.Immutable
public interface PartyDraft extends WithPartyDraft {

    /** What it is in the agreement. */
    Role getRole();

    /** See {@link Party#getFunction}. */
    Optional<String> getFunction();

    /** See {@link Party#getRepresentative}. */
    Optional<String> getRepresentative();

    /** What is still open. */
    default List<Gap> lacks() {
        return Gaps.of(getRole())
                .needs(Part.FUNCTION, getFunction())
                .needs(Part.REPRESENTATIVE, getRepresentative())
                .all();
    }

    /**
     * The party.
     *
     * @throws IllegalStateException if a part is open; the message lists all of them
     */
    default Party complete() {
        Gaps.mustNotBeIn("party", lacks());
        return Party.of(
                getRole(), getFunction().orElseThrow(), getRepresentative().orElseThrow());
    }

    /** A party of which only the role is known. */
    static PartyDraft of(Role role) {
        return builder().role(role).build();
    }

    /** What is said of this party, to be negotiated. */
    static PartyDraft of(Party party) {
        return of(party.getRole()).withFunction(party.getFunction()).withRepresentative(party.getRepresentative());
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds drafts of a party. */
    final class Builder extends ImmutablePartyDraft.Builder {}
}
