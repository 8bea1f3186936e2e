package org.closedloop.sla.validation.agreement;

import java.time.LocalDate;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.constraint.Placeholder;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** The signatures: one per party, by a person who may sign for it, before the start of the agreement. */
final class SignatureRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        List<Signature> signatures = agreement.getSignatures();
        Repeated.report(signatures, Signature::getRole, Rule.SIGNED_TWICE, "signatures", "role", report);
        for (int i = 0; i < signatures.size(); i++) {
            check(signatures.get(i), "signatures[" + i + "].", agreement, report);
            checkDigest(signatures.get(i), "signatures[" + i + "].digest", signatures.subList(0, i), report);
        }
    }

    /** Whether all earlier signatures with the same method have the same digest. */
    private static void checkDigest(Signature signature, String path, List<Signature> before, Report report) {
        String digest = signature.getDigest().orElse("");
        before.stream()
                .filter(other -> other.getDigest()
                        .filter(it -> DigestFit.method(it).equals(DigestFit.method(digest)) && !it.equals(digest))
                        .isPresent())
                .findFirst()
                .ifPresent(other -> report.breachBy(
                        digest,
                        Rule.SIGNED_DIFFERENT_TERMS,
                        path,
                        "first",
                        other.getName(),
                        "signed",
                        other.getDigest().orElseThrow()));
    }

    private static void check(Signature signature, String path, Agreement agreement, Report report) {
        LocalDate start = agreement.getScope().getPeriod().getStart();
        if (signature.getDate().isAfter(start)) {
            report.breachBy(signature.getDate(), Rule.SIGNED_AFTER_START, path + "date", "start", start.toString());
        }
        if (agreement.party(signature.getRole()).isEmpty()) {
            report.breachBy(signature.getRole(), Rule.SIGNER_NOT_A_PARTY, path + "role");
        } else if (Placeholder.isFilledIn(signature.getName()) && !maySign(signature, agreement)) {
            report.breachBy(
                    signature.getName(),
                    Rule.SIGNER_NOT_OF_SIDE,
                    path + "name",
                    "role",
                    Report.written(signature.getRole()));
        }
    }

    private static boolean maySign(Signature signature, Agreement agreement) {
        String name = signature.getName();
        return agreement.getParties().stream()
                        .anyMatch(party -> party.getRole() == signature.getRole()
                                && party.getRepresentative().equals(name))
                || agreement.getPosts().stream()
                        .anyMatch(post -> post.getRole() == signature.getRole()
                                && (post.getHolder().equals(name)
                                        || post.getDeputy().equals(name)));
    }
}
