package org.closedloop.sla.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.evaluation.AdjustmentResult;
import org.closedloop.sla.evaluation.AppliedExclusion;
import org.closedloop.sla.evaluation.ExclusionEffect;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.Violation;

/** What a scorecard says of violations, adjustments and exclusions, one per line, in English. */
final class RemedyLines {

    private RemedyLines() {}

    static String violations(Scorecard card) {
        return lines(card.getViolations().stream().map(violation -> violation.explain(Locale.ENGLISH)));
    }

    static String adjustments(Scorecard card) {
        return lines(card.getAdjustments().stream().map(result -> result.explain(Locale.ENGLISH)));
    }

    static String exclusions(Scorecard card) {
        return lines(exclusionsOf(card).stream().map(applied -> applied.explain(Locale.ENGLISH)));
    }

    static List<AppliedExclusion> exclusionsOf(Scorecard card) {
        return card.getExclusions().map(ExclusionEffect::getExclusions).orElse(List.of());
    }

    /** The violations of an escalation in words: "violation 1, 2", "no violation". */
    static String numbers(Scorecard card, String escalation) {
        List<String> numbers = card.getViolations().stream()
                .filter(violation -> violation.getEscalation().getId().equals(escalation))
                .map(Violation::getNumber)
                .map(String::valueOf)
                .toList();
        return numbers.isEmpty() ? "no violation" : "violation " + String.join(", ", numbers);
    }

    /** The ids of the adjustments; "none" if there are none. */
    static String ids(Scorecard card) {
        return card.getAdjustments().isEmpty()
                ? "none"
                : card.getAdjustments().stream()
                        .map(AdjustmentResult::getAdjustment)
                        .map(adjustment -> adjustment.getId())
                        .collect(Collectors.joining(", "));
    }

    private static String lines(Stream<String> sentences) {
        return sentences.map(sentence -> "\n  " + sentence).collect(Collectors.joining());
    }
}
