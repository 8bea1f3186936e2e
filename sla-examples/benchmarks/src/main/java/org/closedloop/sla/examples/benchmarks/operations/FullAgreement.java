package org.closedloop.sla.examples.benchmarks.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.examples.benchmarks.question.ZurichOffice;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;

/** An agreement with every clause and every metric. */
final class FullAgreement {

    private static final String NAME = "full-agreement.yaml";

    private FullAgreement() {}

    static Agreement read() {
        try (InputStream in = FullAgreement.class.getResourceAsStream(NAME)) {
            return SlaJson.inEnglish()
                    .read(Agreement.class, Objects.requireNonNull(in), Format.YAML, NAME)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ResolvedTerms terms() {
        return read().resolve(ZurichOffice.CALENDAR);
    }

    /** The same agreement with the optional clauses 12 to 15. */
    static ResolvedTerms termsWithOptionalClauses() {
        return read().withReliefs(
                        Relief.over("flood", "sql-response", "sql-volume", new BigDecimal("1.5")),
                        Relief.missed("late-report", "deal-feedback", "monthly-report"))
                .withEscalations(Escalation.builder()
                        .id("response-ladder")
                        .target("sql-response")
                        .misses(2)
                        .windows(3)
                        .addSteps(EscalationStep.of(1, "Head of Sales", 5, "Explain the cause and the correction."))
                        .build())
                .withAdjustments(Adjustment.malus("sql-malus", "sql-volume")
                        .amount(Money.parse("CHF 40.00"))
                        .monthlyCap(Money.parse("CHF 1500.00"))
                        .build())
                .withExclusions(
                        TargetExclusion.ofPeriod(
                                        "crm-outage", "The CRM was down.", DateRange.parse("2026-03-09/2026-03-11"))
                                .withTargets("sql-response"),
                        TargetExclusion.ofLeads("tests", "Our own tests.", "L-1", "L-2"))
                .resolve(ZurichOffice.CALENDAR);
    }
}
