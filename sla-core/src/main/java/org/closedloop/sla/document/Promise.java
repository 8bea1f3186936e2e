package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
record Promise(Cited measured, Optional<Cited> atLeast, WindowRule window) {

    /** Every way in which the sentence can be read; names of the parties can make it more than one. */
    static List<Promise> of(Cited said, Wording words) {
        List<Promise> all = new ArrayList<>();
        for (WindowAlignment alignment : WindowAlignment.values()) {
            for (WindowLength length : WindowLength.values()) {
                String window = words.say("window." + alignment + "." + length);
                WindowRule rule = WindowRule.of(length).withAlignment(alignment);
                words.phrase("targets.atLeast")
                        .with(2, window)
                        .match(said.text())
                        .ifPresent(values -> all.add(
                                new Promise(said.cut(values.get(0)), Optional.of(said.cut(values.get(1))), rule)));
                words.phrase("targets.delivery")
                        .with(1, window)
                        .match(said.text())
                        .ifPresent(values -> all.add(new Promise(said.cut(values.get(0)), Optional.empty(), rule)));
            }
        }
        return all;
    }
}
