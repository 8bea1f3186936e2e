package org.closedloop.sla.testing;

import java.math.BigDecimal;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.remedy.Relief;
import org.joda.money.Money;

/** Clauses 12 to 14, with every form of relief, escalation and adjustment. */
final class RemedyFixtures {

    private RemedyFixtures() {}

    static Agreement addedTo(Agreement agreement) {
        return agreement
                .withReliefs(
                        Relief.over("flood", "sql-response", "sql-volume", new BigDecimal("1.5")),
                        Relief.under("idle", "sql-acceptance", "deal-feedback", new BigDecimal("0.8")),
                        Relief.missed("late-report", "deal-feedback", "monthly-report"))
                .withEscalations(
                        Escalation.builder()
                                .id("response-ladder")
                                .target("sql-response")
                                .misses(2)
                                .windows(3)
                                .addSteps(
                                        EscalationStep.of(1, "Head of Sales", 5, "Explain the cause and the correction."),
                                        EscalationStep.builder()
                                                .violation(3)
                                                .addInformed("Head of Sales", "Executive board")
                                                .deadlineDays(10)
                                                .action("Present a plan for more capacity.")
                                                .build())
                                .build(),
                        Escalation.builder()
                                .id("marketing-ladder")
                                .side(Role.MARKETING)
                                .misses(1)
                                .windows(1)
                                .addSteps(EscalationStep.of(2, "Head of Marketing", 3, "Propose a measure."))
                                .build())
                .withAdjustments(
                        Adjustment.malus("sql-malus", "sql-volume")
                                .amount(Money.parse("CHF 40.00"))
                                .monthlyCap(Money.parse("CHF 1500.00"))
                                .yearlyCap(Money.parse("CHF 9000.00"))
                                .build(),
                        Adjustment.bonus("response-bonus", "sql-response")
                                .amount(Money.parse("CHF 25.50"))
                                .build(),
                        Adjustment.bonus("revenue-bonus", "closed-won")
                                .fraction(new BigDecimal("0.01"))
                                .yearlyCap(Money.parse("CHF 20000.00"))
                                .build(),
                        Adjustment.malus("report-malus", "monthly-report")
                                .text("Marketing invites both teams to lunch.")
                                .build());
    }
}
