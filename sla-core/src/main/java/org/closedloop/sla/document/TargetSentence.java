package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.text.Numerals;
import org.closedloop.sla.time.WindowAlignment;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;

/**
 * The sentence of a target.
 *
 * @param measured what is measured, as the metric's short name
 * @param atLeast the threshold; none of a delivery, whose limit is the metric's
 * @param window in which windows
 */
record TargetSentence(SourceText measured, Optional<SourceText> atLeast, WindowRule window) {

    /** Every way in which the sentence can be read; names of the parties can make it more than one. */
    static List<TargetSentence> of(SourceText said, ContractWording words) {
        List<TargetSentence> all = new ArrayList<>();
        for (WindowAlignment alignment : WindowAlignment.values()) {
            for (WindowLength length : WindowLength.values()) {
                WindowRule rule = WindowRule.of(length).withAlignment(alignment);
                String window = TargetRow.window(rule, words);
                words.phrase("targets.atLeast")
                        .with(2, window)
                        .match(said.text())
                        .ifPresent(values -> all.add(new TargetSentence(
                                said.cut(values.get(0)), Optional.of(said.cut(values.get(1))), rule)));
                words.phrase("targets.delivery")
                        .with(1, window)
                        .match(said.text())
                        .ifPresent(
                                values -> all.add(new TargetSentence(said.cut(values.get(0)), Optional.empty(), rule)));
            }
        }
        return all;
    }

    /** What the threshold looks like, where no metric is known. */
    Quantity looksLike() {
        if (atLeast.isEmpty()) {
            return Quantity.DELIVERY;
        }
        String text = atLeast.get().text();
        if (text.endsWith("%")) {
            return Quantity.SHARE;
        }
        return text.chars().anyMatch(Character::isLetter) ? Quantity.MONEY : Quantity.COUNT;
    }

    /** Whether the threshold is a sum or a share where the metric gives something else. */
    boolean isOfAnotherThan(Quantity gives, ContractWording words) {
        Numerals numerals = words.numerals();
        Quantity looks = looksLike();
        String text = atLeast.map(SourceText::text).orElse("");
        return looks != gives
                && switch (looks) {
                    case MONEY -> numerals.money(text).isPresent();
                    case SHARE -> numerals.share(text).isPresent();
                    case COUNT, DELIVERY -> false;
                };
    }
}
