package org.closedloop.sla.validation.agreement;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;

/** Whether the signatures were given for the terms that the agreement has now. */
final class DigestFit implements Rules {

    private final String digest;

    DigestFit(String digest) {
        this.digest = digest;
    }

    @Override
    public void check(Agreement agreement, Report report) {
        List<Signature> signatures = agreement.getSignatures();
        for (int i = 0; i < signatures.size(); i++) {
            Optional<String> signed = signatures.get(i).getDigest();
            if (signed.isPresent()) {
                check(signed.get(), "signatures[" + i + "].digest", report);
            }
        }
    }

    /** Two methods give two digests of the same terms; one that nobody knows could hide that the terms have changed. */
    private void check(String signed, String place, Report report) {
        if (!method(signed).equals(method(digest))) {
            report.breachBy(signed, Rule.DIGEST_METHOD_UNKNOWN, place, "method", method(digest));
        } else if (!signed.equals(digest)) {
            report.breachBy(signed, Rule.SIGNED_OTHER_TERMS, place, "digest", digest);
        }
    }

    /** The method by which a digest was taken; empty if it does not say. */
    static String method(String digest) {
        return digest.substring(0, digest.indexOf(':') + 1);
    }
}
