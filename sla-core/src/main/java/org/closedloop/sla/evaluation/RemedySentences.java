package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.remedy.ReliefCondition;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.text.MessageBundle;
import org.closedloop.sla.time.DateRange;

/** Formats reliefs, violations and adjustments as sentences. */
final class RemedySentences {

    private final Figures figures;
    private final MessageBundle messages;

    RemedySentences(Locale locale) {
        this.figures = new Figures(Objects.requireNonNull(locale, "locale"));
        this.messages = MessageBundle.of(RemedySentences.class, locale);
    }

    String explain(ReliefCheck check) {
        String outcome = "check." + check.getOutcome();
        boolean compared =
                check.getOutcome() == ReliefCheck.Outcome.HOLDS || check.getOutcome() == ReliefCheck.Outcome.FAILS;
        String key = compared ? outcome + "." + check.getRelief().getCondition() : outcome;
        boolean late = check.getCause().getQuantity() == Quantity.DELIVERY
                && check.getRelief().getCondition() == ReliefCondition.MISSED;
        TargetFigures numbers = new TargetFigures(figures, check.getCause());
        return messages.format(
                late && compared ? key + ".DELIVERY" : key,
                check.getRelief().getId(),
                check.getCause().getId(),
                check.getActual().map(numbers::value).orElse("–"),
                check.getThreshold().map(limit -> limit(check, numbers, limit)).orElse("–"));
    }

    /** A fraction of a number of leads is formatted with its decimals. */
    private String limit(ReliefCheck check, TargetFigures numbers, BigDecimal limit) {
        return switch (check.getCause().getQuantity()) {
            case COUNT, DELIVERY -> figures.number(limit);
            case MONEY, SHARE -> numbers.required(limit);
        };
    }

    String explain(Violation violation) {
        StringJoiner sentence = new StringJoiner("; ");
        sentence.add(messages.format(
                "violation",
                violation.getEscalation().getId(),
                figures.count(violation.getNumber()),
                violation.getTarget(),
                windows(violation.getWindows())));
        violation.getStep().ifPresent(step -> {
            sentence.add(messages.format("informed", String.join(", ", step.getInformed())));
            sentence.add(action(violation, step));
        });
        return ended(sentence.toString());
    }

    private String action(Violation violation, EscalationStep step) {
        return violation
                .getDueOn()
                .map(day -> messages.format("due", figures.date(day), step.getAction()))
                .orElseGet(() -> messages.format("action", step.getAction()));
    }

    String explain(AdjustmentResult result) {
        Adjustment adjustment = result.getAdjustment();
        String subject = messages.format("subject." + adjustment.getKind(), adjustment.getId(), adjustment.getTarget());
        String due = due(result, subject);
        return result.getUnsettled().isEmpty()
                ? due
                : due + " " + messages.format("unsettled", windows(result.getUnsettled()));
    }

    private String due(AdjustmentResult result, String subject) {
        List<WindowAdjustment> windows = result.getWindows();
        if (windows.isEmpty()) {
            return messages.format("nothing", subject);
        }
        if (result.getTotal().isEmpty()) {
            List<DateRange> due =
                    windows.stream().map(WindowAdjustment::getWindow).toList();
            return ended(messages.format(
                    "agreed",
                    subject,
                    windows(due),
                    result.getAdjustment().getText().orElse("–")));
        }
        return messages.format(
                "owes",
                subject,
                name(result.getDebtor()),
                name(result.getCreditor()),
                figures.money(result.getTotal().get()),
                windows.stream().map(this::amount).collect(Collectors.joining("; ")));
    }

    private String amount(WindowAdjustment window) {
        String amount = figures.money(window.getAmount().orElseThrow());
        String before = figures.money(window.getUncapped().orElseThrow());
        StringJoiner sentence = new StringJoiner(", ");
        sentence.add(
                amount.equals(before)
                        ? messages.format("amount", window.getWindow().label(), amount)
                        : messages.format("capped", window.getWindow().label(), amount, before));
        window.getUnconverted().forEach(sum -> sentence.add(messages.format("unconverted", figures.money(sum))));
        return sentence.toString();
    }

    private String name(Role role) {
        return messages.get("role." + role);
    }

    private static String windows(List<DateRange> windows) {
        return windows.stream().map(DateRange::label).collect(Collectors.joining(", "));
    }

    /** A sentence with one full stop, also if it ends with a text that has one. */
    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
