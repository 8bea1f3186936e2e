package org.closedloop.sla.json.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.funnel.Role.MARKETING;
import static org.closedloop.sla.funnel.Role.SALES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.difference.AgreementDiff;
import org.closedloop.sla.lifecycle.AgreementHistory;
import org.closedloop.sla.lifecycle.AgreementStatus;
import org.closedloop.sla.lifecycle.Succession;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.WindowRule;
import org.junit.jupiter.api.Test;

/** The README's walk through an agreement's life is this code. */
class ReadmeWalkTest {

    private static final Path SOURCE = Path.of("src/test/java/org/closedloop/sla/json/signing/ReadmeWalkTest.java");

    @Test
    void an_agreement_is_signed_and_amended() throws IOException {
        Agreement agreement = SlaFixtures.smallAgreement();
        // readme: lifecycle
        Agreement signed = Signing.sign(agreement, MARKETING, "Mia Keller", LocalDate.of(2025, 12, 10));
        signed = Signing.sign(signed, SALES, "Sam Frei", LocalDate.of(2025, 12, 12));
        LocalDate july = LocalDate.of(2026, 7, 1);
        Agreement raised = Succession.amend(
                signed,
                july,
                terms -> terms.withTargets(
                        VolumeTarget.of("sql-volume", MARKETING, "sqls", 140, WindowRule.monthly()),
                        terms.getTargets().get(1)));
        String changes = AgreementDiff.between(signed, raised).explain(Locale.ENGLISH);
        Agreement both = Signing.sign(raised, MARKETING, "Mia Keller", LocalDate.of(2026, 6, 15));
        both = Signing.sign(both, SALES, "Sam Frei", LocalDate.of(2026, 6, 16));
        AgreementHistory history = AgreementHistory.of(signed, both);
        AgreementStatus status = history.statusOn(signed, july);
        // readme: end

        String readme = Files.readString(Path.of("README.md"));
        assertThat(changes.lines())
                .contains(
                        "head, version: 1 → 2",
                        "head, predecessor: added acme-2026/1",
                        "clause 2, scope.period: 2026 → 2026-H2",
                        "clause 6, targets[sql-volume].atLeast: 120 → 140 (stricter)")
                .filteredOn(line -> !line.startsWith("clause 8"))
                .allMatch(readme::contains);
        assertThat(status).isEqualTo(AgreementStatus.SUPERSEDED);
        assertThat(readme).contains(snippet());
    }

    private static String snippet() throws IOException {
        String source = Files.readString(SOURCE);
        String begin = "        // readme: lifecycle\n";
        int start = source.indexOf(begin) + begin.length();
        return source.substring(start, source.indexOf("\n        // readme: end", start))
                .stripIndent();
    }
}
