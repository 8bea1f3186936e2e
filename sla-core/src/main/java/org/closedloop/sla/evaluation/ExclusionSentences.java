package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.text.MessageBundle;

/** Formats exclusions and what they changed as sentences. */
final class ExclusionSentences {

    private final Figures figures;
    private final MessageBundle messages;

    ExclusionSentences(Locale locale) {
        this.figures = new Figures(Objects.requireNonNull(locale, "locale"));
        this.messages = MessageBundle.of(ExclusionSentences.class, locale);
    }

    String explain(AppliedExclusion applied) {
        TargetExclusion exclusion = applied.getExclusion();
        String targets = exclusion.getTargets().isEmpty()
                ? messages.get("targets.all")
                : messages.format("targets", String.join(", ", exclusion.getTargets()));
        String what = exclusion
                .getPeriod()
                .map(period -> messages.format(
                        "period",
                        figures.date(period.getStart()),
                        figures.date(period.getEnd()),
                        counted("days", applied.getWorkingDays().orElse(0L))))
                .orElseGet(() -> applied.getLeads()
                        .map(leads -> counted("leads", leads))
                        .orElseGet(() -> messages.get("leads.uncounted")));
        return messages.format(
                "exclusion." + applied.getOrigin(),
                exclusion.getId(),
                exclusion.getReason(),
                what,
                targets,
                applied.getRecordedOn().map(figures::date).orElse("–"));
    }

    private String counted(String what, long number) {
        return messages.format(number == 1 ? what + ".one" : what, figures.count(number));
    }

    String explain(WindowChange change) {
        TargetFigures units = new TargetFigures(figures, change.getTarget());
        return messages.format(
                change.changesVerdict() ? "change" : "change.same",
                change.getTarget().getId(),
                change.getWindow().label(),
                messages.get("verdict." + change.getVerdict()),
                messages.get("verdict." + change.getVerdictWithout()),
                values(units, change.getActual(), change.getRequired()),
                values(units, change.getActualWithout(), change.getRequiredWithout()));
    }

    private String values(TargetFigures units, Optional<BigDecimal> actual, BigDecimal required) {
        return messages.format("values", actual.map(units::value).orElse("–"), units.required(required));
    }
}
