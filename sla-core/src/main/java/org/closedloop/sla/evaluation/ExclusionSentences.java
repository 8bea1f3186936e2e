package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.text.MessageBundle;

/** Formats exclusions and what they changed as sentences. */
final class ExclusionSentences {

    /** How many ids of leads a sentence lists. */
    private static final int MOST = 10;

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
        String sentence = messages.format(
                "exclusion." + applied.getOrigin(),
                exclusion.getId(),
                exclusion.getReason(),
                what,
                targets,
                applied.getRecordedOn().map(figures::date).orElse("–"));
        List<String> absent = applied.getAbsentLeads();
        return absent.isEmpty()
                ? sentence
                : sentence + " "
                        + messages.format(
                                absent.size() == 1 ? "absent.one" : "absent",
                                absent.size() <= MOST
                                        ? String.join(", ", absent)
                                        : String.join(", ", absent.subList(0, MOST)) + ", …",
                                figures.count(absent.size()));
    }

    private String counted(String what, long number) {
        return messages.format(number == 1 ? what + ".one" : what, figures.count(number));
    }

    String explain(WindowChange change) {
        TargetFigures units = new TargetFigures(figures, change.getTarget());
        String with = values(units, change.getActual().map(units::value), change.getRequired());
        String without = values(units, change.getActualWithout().map(units::value), change.getRequiredWithout());
        if (with.equals(without)) {
            // The difference is beyond the decimals of a figure.
            with = values(units, change.getActual().map(this::exactly), change.getRequired());
            without = values(units, change.getActualWithout().map(this::exactly), change.getRequiredWithout());
        }
        return messages.format(
                change.changesVerdict() ? "change" : "change.same",
                change.getTarget().getId(),
                change.getWindow().label(),
                messages.get("verdict." + change.getVerdict()),
                messages.get("verdict." + change.getVerdictWithout()),
                with,
                without);
    }

    /** A share with all its decimals; sums and numbers have none that a figure leaves out. */
    private String exactly(BigDecimal share) {
        return figures.threshold(share.stripTrailingZeros());
    }

    private String values(TargetFigures units, Optional<String> actual, BigDecimal required) {
        return messages.format("values", actual.orElse("–"), units.required(required));
    }
}
