package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.WordShape.enumOf;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.closedloop.sla.json.shape.EitherShape;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.json.shape.WordShape;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.WindowAlignment;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;

/** Windows: a word for the length, or an object with more fields. */
final class WindowShapes {

    private static final WordShape<WindowRule> LENGTH_ALONE = WordShape.of(lengths());

    private static final ObjectShape<WindowRule, WindowRule.Builder> RULE = object(
                    "window-rule", WindowRule::builder, WindowRule.Builder::build)
            .required("length", enumOf(WindowLength.class), WindowRule::getLength, WindowRule.Builder::length)
            .defaulted(
                    "alignment",
                    enumOf(WindowAlignment.class),
                    WindowAlignment.CALENDAR,
                    WindowRule::getAlignment,
                    WindowRule.Builder::alignment)
            .defaulted("cut", enumOf(CutWindow.class), CutWindow.PRORATED, WindowRule::getCut, WindowRule.Builder::cut);

    static final EitherShape<WindowRule> WINDOW = EitherShape.either(LENGTH_ALONE, RULE, LENGTH_ALONE::says);

    private WindowShapes() {}

    private static Map<String, WindowRule> lengths() {
        Map<String, WindowRule> rules = new LinkedHashMap<>();
        for (WindowLength length : WindowLength.values()) {
            rules.put(length.name().toLowerCase(Locale.ROOT).replace('_', '-'), WindowRule.of(length));
        }
        return rules;
    }
}
