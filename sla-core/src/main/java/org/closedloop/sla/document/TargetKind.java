package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
 * A kind of target, with the attributes that only this kind has or writes in its own words.
 *
 * @param quantity what its metric gives
 * @param blank makes a target of a role whose other attributes are set afterwards
 * @param threshold its threshold; none for a delivery, whose limit is the metric's
 * @param example a threshold as a problem shows it
 * @param sample its minimum number of cases; only of a share
 * @param cut what applies to a window of which the term covers only a part
 */
record TargetKind(
        Quantity quantity,
        Function<Role, Target> blank,
        Optional<Field<Target, Parts>> threshold,
        Function<ContractWording, String> example,
        Optional<Field<Target, Parts>> sample,
        Field<Target, Parts> cut) {

    /** A count or a sum can be prorated; a share or a day cannot. */
    private static final Field<Target, Parts> DIVISIBLE = cut(Value.word(CutWindow.class));

    private static final Field<Target, Parts> WHOLE =
            cut(Value.word((words, cut) -> words.say("cut." + cut), List.of(CutWindow.values())));

    private static final Field<Target, Parts> SAMPLE = Field.of(
            "minimumSample",
            Value.WHOLE,
            target -> ((ShareTarget) target).getMinimumSample(),
            with((target, sample) -> ((ShareTarget) target).withMinimumSample(sample)));

    private static final Money FRANCS = Money.of(CurrencyUnit.of("CHF"), 9000);

    private static final BigDecimal PERCENT = new BigDecimal("0.95");

    private static final List<TargetKind> ALL = List.of(
            new TargetKind(
                    Quantity.COUNT,
                    role -> VolumeTarget.of("", role, "", 120, WindowRule.monthly()),
                    atLeast(VolumeTarget.class, Value.WHOLE, VolumeTarget::getAtLeast, VolumeTarget::withAtLeast),
                    words -> Value.WHOLE.print(words, 120L),
                    Optional.empty(),
                    DIVISIBLE),
            new TargetKind(
                    Quantity.MONEY,
                    role -> MoneyTarget.of("", role, "", FRANCS, WindowRule.monthly()),
                    atLeast(MoneyTarget.class, Value.MONEY, MoneyTarget::getAtLeast, MoneyTarget::withAtLeast),
                    words -> Value.MONEY.print(words, FRANCS),
                    Optional.empty(),
                    DIVISIBLE),
            new TargetKind(
                    Quantity.SHARE,
                    role -> ShareTarget.of("", role, "", PERCENT, WindowRule.monthly()),
                    atLeast(ShareTarget.class, Value.SHARE, ShareTarget::getAtLeast, ShareTarget::withAtLeast),
                    words -> Value.SHARE.print(words, PERCENT),
                    Optional.of(SAMPLE),
                    WHOLE),
            new TargetKind(
                    Quantity.DELIVERY,
                    role -> DeliveryTarget.of("", role, "", WindowRule.monthly()),
                    Optional.empty(),
                    words -> Value.WHOLE.print(words, 120L),
                    Optional.empty(),
                    WHOLE));

    /** The attributes of a target that have been read; its kind follows from its metric, which is read last. */
    record Parts(List<UnaryOperator<Target>> changes) {

        Parts() {
            this(new ArrayList<>());
        }

        /** The target with these attributes. */
        Target applyTo(Target target) {
            Target changed = target;
            for (UnaryOperator<Target> change : changes) {
                changed = change.apply(changed);
            }
            return changed;
        }
    }

    /** Sets an attribute by the target's method that changes it. */
    static <V> BiConsumer<Parts, V> with(BiFunction<Target, V, Target> change) {
        return (parts, value) -> parts.changes().add(target -> change.apply(target, value));
    }

    private static <T extends Target, V> Optional<Field<Target, Parts>> atLeast(
            Class<T> type, Value<V> value, Function<T, V> get, BiFunction<T, V, ? extends Target> change) {
        return Optional.of(Field.of(
                "atLeast",
                value,
                target -> get.apply(type.cast(target)),
                with((target, threshold) -> change.apply(type.cast(target), threshold))));
    }

    private static Field<Target, Parts> cut(Value<CutWindow> value) {
        return Field.of(
                "window.cut",
                value,
                target -> target.getWindow().getCut(),
                with((target, cut) -> target.withWindow(target.getWindow().cut(cut))));
    }

    /** The kind of a target on a metric that gives this. */
    static TargetKind of(Quantity quantity) {
        return ALL.stream()
                .filter(kind -> kind.quantity() == quantity)
                .findFirst()
                .orElseThrow();
    }

    /** The key of its sentence. */
    String sentence() {
        return threshold.isPresent() ? "targets.atLeast" : "targets.delivery";
    }
}
