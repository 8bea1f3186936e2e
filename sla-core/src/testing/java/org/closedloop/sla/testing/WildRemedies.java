package org.closedloop.sla.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.ReliefCondition;
import org.closedloop.sla.remedy.TargetExclusion;

/**
 * Reliefs, escalations, adjustments and exclusions that can be built, valid or not; the ids of escalations and of
 * exclusions are unique.
 */
record WildRemedies(ExportDice dice, WildTexts texts, WildFigures figures, WildMetrics metrics) {

    private static final int PERCENT = 40;

    List<Relief> reliefs() {
        return some(this::relief);
    }

    List<Adjustment> adjustments() {
        return some(this::adjustment);
    }

    List<Escalation> escalations() {
        List<Escalation> escalations = new ArrayList<>();
        for (Escalation escalation : some(this::escalation)) {
            escalations.add(escalation.withId("ladder-" + escalations.size()));
        }
        return escalations;
    }

    /** The ids of exclusions are unique. */
    List<TargetExclusion> exclusions() {
        List<TargetExclusion> exclusions = new ArrayList<>();
        for (TargetExclusion exclusion : some(this::exclusion)) {
            exclusions.add(exclusion.withId("exclusion-" + exclusions.size()));
        }
        return exclusions;
    }

    private TargetExclusion exclusion() {
        TargetExclusion.Builder exclusion = TargetExclusion.builder()
                .id("exclusion")
                .reason(texts.any())
                .targets(texts.some());
        if (dice.happens(50)) {
            return exclusion.period(figures.days()).build();
        }
        return exclusion
                .addLeads(texts.any())
                .addAllLeads(texts.some())
                .rejectionReasons(texts.some())
                .sources(texts.some())
                .segments(texts.some())
                .build();
    }

    private <T> List<T> some(Supplier<T> value) {
        return dice.happens(PERCENT) ? texts.list(3, value) : List.of();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return dice.happens(50) ? Optional.of(value.get()) : Optional.empty();
    }

    /** A dash in a cell is nothing. */
    private String text() {
        String text = texts.any();
        return text.strip().equals("–") ? "– 1" : text;
    }

    private Relief relief() {
        ReliefCondition condition = texts.one(List.of(ReliefCondition.values()));
        Relief.Builder relief =
                Relief.builder().id(texts.any()).target(texts.any()).cause(texts.any()).condition(condition);
        if (condition != ReliefCondition.MISSED) {
            relief.fraction(figures.share());
        }
        return relief.build();
    }

    private Escalation escalation() {
        Escalation.Builder escalation = Escalation.builder()
                .id("ladder")
                .misses(figures.whole())
                .windows(figures.whole())
                .steps(texts.list(3, this::step));
        if (dice.happens(50)) {
            escalation.target(text());
        } else {
            escalation.side(metrics.role());
        }
        return escalation.build();
    }

    private EscalationStep step() {
        return EscalationStep.builder()
                .violation(figures.whole())
                .informed(texts.some())
                .deadlineDays(figures.whole())
                .action(texts.any())
                .build();
    }

    private Adjustment adjustment() {
        Adjustment.Builder adjustment = Adjustment.builder()
                .id(texts.any())
                .target(texts.any())
                .kind(texts.one(List.of(Adjustment.Kind.values())));
        if (dice.happens(30)) {
            return adjustment.text(text()).build();
        }
        if (dice.happens(50)) {
            adjustment.amount(figures.money());
        } else {
            adjustment.fraction(figures.share());
        }
        return adjustment
                .monthlyCap(maybe(figures::money))
                .yearlyCap(maybe(figures::money))
                .build();
    }
}
