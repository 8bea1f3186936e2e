package org.closedloop.sla.json.signing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.json.TermsDigest;
import org.closedloop.sla.json.difference.AgreementDiff;
import org.closedloop.sla.json.difference.Change;
import org.jspecify.annotations.Nullable;

/**
 * Who signed an agreement, and whether for the terms that it has now.
 *
 * <pre>{@code
 * SignatureCheck check = Signing.check(agreement);
 * check.isSigned();                          // whether both sides signed these terms
 * check.signatures(SignedTerms.OTHER);       // who signed something else
 * }</pre>
 */
public final class SignatureCheck {

    private final Agreement agreement;
    private final String digest;
    private final @Nullable AgreementDiff changes;

    SignatureCheck(Agreement agreement, @Nullable AgreementDiff changes) {
        this.agreement = agreement;
        this.digest = TermsDigest.of(agreement);
        this.changes = changes;
    }

    /** The digest of the terms as they are. */
    public String getDigest() {
        return digest;
    }

    /** The signatures that stand so to the terms, in their order. */
    public List<Signature> signatures(SignedTerms terms) {
        return agreement.getSignatures().stream()
                .filter(signature -> termsOf(signature) == terms)
                .toList();
    }

    /** How this signature stands to the terms. */
    public SignedTerms termsOf(Signature signature) {
        Optional<String> signed = signature.getDigest();
        if (signed.isEmpty() || !signed.get().startsWith(TermsDigest.PREFIX)) {
            return SignedTerms.UNKNOWN;
        }
        return signed.get().equals(digest) ? SignedTerms.THESE : SignedTerms.OTHER;
    }

    /**
     * Whether marketing and sales both signed these terms. Names and days are not compared with the parties and the
     * period; {@code AgreementValidator} does that.
     */
    public boolean isSigned() {
        return Stream.of(Role.MARKETING, Role.SALES)
                .allMatch(side ->
                        signatures(SignedTerms.THESE).stream().anyMatch(signature -> signature.getRole() == side));
    }

    /** What changed since the earlier version that was handed in; nothing if none was. */
    public List<Change> getChanges() {
        return changes == null ? List.of() : changes.getChanges();
    }
}
