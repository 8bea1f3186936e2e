package org.closedloop.sla.json.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.json.TermsDigest;
import org.closedloop.sla.json.difference.AgreementDiff;
import org.closedloop.sla.json.difference.Change;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.jspecify.annotations.Nullable;

/**
 * Signs agreements, and checks who signed what.
 *
 * <p>A signature holds the digest of the terms, so that any later change shows. It proves that the terms are those that
 * were signed, not who signed: that is for the paper, or for a qualified electronic signature over the document.
 *
 * <pre>{@code
 * Agreement signed = Signing.sign(
 *         Signing.sign(agreement, Role.MARKETING, "Mia Keller", LocalDate.of(2025, 12, 10)),
 *         Role.SALES, "Sam Frei", LocalDate.of(2025, 12, 12));
 * Signing.check(signed).isSigned();   // true
 * }</pre>
 */
public final class Signing {

    private Signing() {}

    /**
     * The agreement with one more signature, over its terms as they are.
     *
     * @throws IllegalArgumentException if the role is no party or has signed, if the name neither represents it nor
     *     holds or deputises its post, or if an earlier signature was not given for these terms
     */
    public static Agreement sign(Agreement agreement, Role role, String name, LocalDate date) {
        return sign(agreement, null, role, name, date);
    }

    /**
     * The same, with the version that was signed first at hand: a refusal names what changed since.
     *
     * @throws IllegalArgumentException if the role is no party or has signed, or if an earlier signature was not given
     *     for these terms
     */
    public static Agreement signAfter(
            Agreement firstSigned, Agreement agreement, Role role, String name, LocalDate date) {
        return sign(agreement, Objects.requireNonNull(firstSigned, "firstSigned"), role, name, date);
    }

    /** Who signed, and whether for these terms. */
    public static SignatureCheck check(Agreement agreement) {
        return new SignatureCheck(agreement, null);
    }

    /** The same, and what changed since this earlier version. */
    public static SignatureCheck checkAgainst(Agreement earlier, Agreement agreement) {
        return new SignatureCheck(agreement, AgreementDiff.between(earlier, agreement));
    }

    private static Agreement sign(
            Agreement agreement, @Nullable Agreement firstSigned, Role role, String name, LocalDate date) {
        Objects.requireNonNull(role, "role");
        if (agreement.party(role).isEmpty()) {
            throw refused(agreement, "'" + written(role) + "' must be a party to sign, but is not");
        }
        String digest = TermsDigest.of(agreement);
        for (Signature signature : agreement.getSignatures()) {
            if (signature.getRole() == role) {
                throw refused(
                        agreement,
                        "'" + written(role) + "' must sign once, but " + signature.getName() + " signed on "
                                + signature.getDate());
            }
            mustBeOver(digest, signature, agreement, firstSigned);
        }
        List<Signature> signatures = new ArrayList<>(agreement.getSignatures());
        signatures.add(Signature.of(role, name, date).withDigest(digest));
        Agreement signed = agreement.withSignatures(signatures);
        mustRepresentItsSide(signed);
        return signed;
    }

    /** Of the last signature; the earlier ones are there already. */
    private static void mustRepresentItsSide(Agreement signed) {
        String last = "signatures[" + (signed.getSignatures().size() - 1) + "]";
        new AgreementValidator()
                .validate(signed, Locale.ENGLISH).stream()
                        .filter(finding -> finding.getRule() == Rule.SIGNER_NOT_OF_SIDE)
                        .filter(finding -> finding.getPath().startsWith(last))
                        .findFirst()
                        .ifPresent(finding -> {
                            throw refused(signed, finding.getMessage());
                        });
    }

    private static void mustBeOver(
            String digest, Signature earlier, Agreement agreement, @Nullable Agreement firstSigned) {
        String signed = earlier.getDigest().orElse("no digest");
        if (!signed.equals(digest)) {
            throw refused(
                    agreement,
                    "terms must be those that " + earlier.getName() + " signed, " + signed + ", but are " + digest
                            + changesSince(firstSigned, agreement));
        }
    }

    private static String changesSince(@Nullable Agreement firstSigned, Agreement agreement) {
        if (firstSigned == null) {
            return "";
        }
        return AgreementDiff.between(firstSigned, agreement).getChanges().stream()
                .map(Change::toString)
                .collect(Collectors.joining("; ", "; changed: ", ""));
    }

    private static IllegalArgumentException refused(Agreement agreement, String reason) {
        return new IllegalArgumentException(
                "agreement '" + agreement.getId() + "/" + agreement.getVersion() + "': " + reason);
    }

    private static String written(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
