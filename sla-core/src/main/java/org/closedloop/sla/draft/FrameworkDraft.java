package org.closedloop.sla.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.agreement.Framework;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/**
 * Clause 4 while it is negotiated. Once it is begun, its parts are needed; who adopted the system may be left out.
 *
 * <pre>{@code
 * FrameworkDraft.builder().system("Inbound Playbook").document("Annex A").build().lacks();
 * // [adopted by (clause 4), document date (clause 4)]
 * }</pre>
 */
@Value.Immutable
public interface FrameworkDraft extends WithFrameworkDraft {

    /** See {@link Framework#getSystem}. */
    Optional<String> getSystem();

    /** See {@link Framework#getAdoptedBy}. */
    Set<Role> getAdoptedBy();

    /** See {@link Framework#getDocument}. */
    Optional<String> getDocument();

    /** See {@link Framework#getDocumentDate}. */
    Optional<LocalDate> getDocumentDate();

    /** What is still open, in the order of the contract; also what may be left out. */
    default List<Gap> lacks() {
        return Gaps.ofAll()
                .needs(Part.SYSTEM, getSystem())
                .mayHave(Part.ADOPTED_BY, getAdoptedBy().stream().findAny())
                .needs(Part.DOCUMENT, getDocument())
                .needs(Part.DOCUMENT_DATE, getDocumentDate())
                .all();
    }

    /**
     * The clause.
     *
     * @throws IllegalStateException if a required part is open; the message lists all of them
     */
    default Framework complete() {
        Gaps.mustNotBeIn("framework", lacks());
        return Framework.builder()
                .system(getSystem().orElseThrow())
                .adoptedBy(getAdoptedBy())
                .document(getDocument().orElseThrow())
                .documentDate(getDocumentDate().orElseThrow())
                .build();
    }

    /** What this clause says, to be negotiated. */
    static FrameworkDraft of(Framework framework) {
        return builder()
                .system(framework.getSystem())
                .adoptedBy(framework.getAdoptedBy())
                .document(framework.getDocument())
                .documentDate(framework.getDocumentDate())
                .build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds drafts of the clause. */
    final class Builder extends ImmutableFrameworkDraft.Builder {}
}
