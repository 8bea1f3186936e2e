package org.closedloop.sla.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.closedloop.sla.agreement.Agreement;

/**
 * The digest of an agreement's terms: SHA-256 over the UTF-8 bytes of the {@link CanonicalForm}, in lower-case hex,
 * after a prefix that names the method.
 *
 * <p>Equal terms have equal digests in any notation; different terms have different digests.
 *
 * <pre>{@code
 * TermsDigest.of(agreement);   // "sha256-v1:5b0e..."
 * }</pre>
 */
public final class TermsDigest {

    /** The method's name: the algorithm, and the version of the canonical form. */
    public static final String PREFIX = "sha256-v1:";

    private TermsDigest() {}

    /**
     * The digest of everything but the signatures.
     *
     * @throws IllegalArgumentException if the terms have no canonical form
     */
    public static String of(Agreement agreement) {
        byte[] terms = CanonicalForm.of(agreement).getBytes(StandardCharsets.UTF_8);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return PREFIX + HexFormat.of().formatHex(sha256.digest(terms));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: must be there in every Java, but is not", e);
        }
    }
}
