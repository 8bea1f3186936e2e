package org.closedloop.sla.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.text.Numerals;
import org.closedloop.sla.text.Phrase;
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
        return words.targetForms().stream()
                .flatMap(form -> form.parse(said).stream())
                .toList();
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

    /**
     * The sentence of the targets with this window and either a threshold or none.
     *
     * @param phrase the sentence with the window's words in it
     * @param threshold whether its second value is a threshold
     */
    record Form(WindowRule window, Phrase phrase, boolean threshold) {

        /** The forms in a language; building one takes longer than matching it. */
        static List<Form> all(ContractWording words) {
            return Stream.of(WindowAlignment.values())
                    .flatMap(alignment -> Stream.of(WindowLength.values())
                            .map(length -> WindowRule.of(length).withAlignment(alignment)))
                    .flatMap(window -> both(window, words))
                    .toList();
        }

        private static Stream<Form> both(WindowRule window, ContractWording words) {
            String text = TargetRow.window(window, words);
            return Stream.of(
                    new Form(window, words.phrase("targets.atLeast").with(2, text), true),
                    new Form(window, words.phrase("targets.delivery").with(1, text), false));
        }

        Optional<TargetSentence> parse(SourceText said) {
            return phrase.match(said.text())
                    .map(values -> new TargetSentence(
                            said.cut(values.get(0)),
                            threshold ? Optional.of(said.cut(values.get(1))) : Optional.empty(),
                            window));
        }
    }
}
