package org.closedloop.sla.validation.agreement;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Whether the signatures are for the present terms. */
final class DigestFit implements Rules<Agreement> {

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

    /** Digests by different methods cannot be compared; an unknown method could hide changed terms. */
    private void check(String signed, String place, Report report) {
        if (!method(signed).equals(method(digest))) {
            report.breachBy(signed, Rule.DIGEST_METHOD_UNKNOWN, place, "method", method(digest));
        } else if (!signed.equals(digest)) {
            report.breachBy(signed, Rule.SIGNED_OTHER_TERMS, place, "digest", digest);
        }
    }

    /** Returns the method of a digest; empty if it has none. */
    static String method(String digest) {
        return digest.substring(0, digest.indexOf(':') + 1);
    }
}
