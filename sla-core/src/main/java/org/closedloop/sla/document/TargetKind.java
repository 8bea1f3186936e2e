package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.target.DeliveryTarget;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A kind of target: its threshold, and the words for a window of which the term covers only a part.
 *
 * @param gives what its metric gives
 * @param printer the threshold; empty for a delivery, whose limit is the metric's
 * @param parser how to make a target with the threshold of a text
 * @param example a threshold as a problem shows it
 * @param cut counts and sums are prorated; a share or a day is not
 */
record TargetKind(
        Quantity gives,
        BiFunction<Target, Wording, Optional<String>> printer,
        BiFunction<SourceText, ReadContext, Optional<Maker>> parser,
        Function<Wording, String> example,
        Value<CutWindow> cut) {

    private static final Value<CutWindow> DIVISIBLE = Value.word(CutWindow.class);

    private static final Value<CutWindow> WHOLE =
            Value.word((words, cut) -> words.say("cut." + cut), List.of(CutWindow.values()));

    private static final List<TargetKind> ALL = List.of(
            of(
                    Quantity.COUNT,
                    VolumeTarget.class,
                    Value.WHOLE,
                    VolumeTarget::getAtLeast,
                    VolumeTarget::of,
                    120L,
                    DIVISIBLE),
            of(
                    Quantity.MONEY,
                    MoneyTarget.class,
                    Value.MONEY,
                    MoneyTarget::getAtLeast,
                    MoneyTarget::of,
                    Money.of(CurrencyUnit.of("CHF"), 9000),
                    DIVISIBLE),
            of(
                    Quantity.SHARE,
                    ShareTarget.class,
                    Value.SHARE,
                    ShareTarget::getAtLeast,
                    ShareTarget::of,
                    new BigDecimal("0.95"),
                    WHOLE),
            new TargetKind(
                    Quantity.DELIVERY,
                    (target, words) -> Optional.empty(),
                    (text, context) -> Optional.of(DeliveryTarget::of),
                    words -> Value.WHOLE.print(words, 120L),
                    WHOLE));

    /** Makes a target whose threshold is known. */
    interface Maker {
        Target of(String id, Role responsible, String metric, WindowRule window);
    }

    private interface MakerOf<V> {
        Target of(String id, Role responsible, String metric, V atLeast, WindowRule window);
    }

    private static <T extends Target, V> TargetKind of(
            Quantity gives,
            Class<T> type,
            Value<V> threshold,
            Function<T, V> get,
            MakerOf<V> make,
            V example,
            Value<CutWindow> cut) {
        return new TargetKind(
                gives,
                (target, words) -> Optional.of(threshold.print(words, get.apply(type.cast(target)))),
                (text, context) -> threshold
                        .parse(text, context)
                        .map(atLeast ->
                                (id, responsible, metric, window) -> make.of(id, responsible, metric, atLeast, window)),
                words -> threshold.print(words, example),
                cut);
    }

    /** The kind of a target on a metric that gives this. */
    static TargetKind of(Quantity gives) {
        return ALL.stream().filter(kind -> kind.gives() == gives).findFirst().orElseThrow();
    }
}
