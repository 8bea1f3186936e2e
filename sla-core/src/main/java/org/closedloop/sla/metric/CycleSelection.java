package org.closedloop.sla.metric;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The cycles of recycled leads that a metric counts: the first, the later ones, all, or one by its number.
 *
 * <pre>{@code
 * Metric recycled = StageCount.of("recycled-sqls", Stage.SQL)
 *         .withLeads(LeadFilter.all().withCycles(CycleSelection.later()));
 * }</pre>
 *
 * @see org.closedloop.sla.funnel.LeadCycle
 */
@Value.Immutable(builder = false)
public abstract class CycleSelection {

    private static final Pattern NUMBER = Pattern.compile("cycle-([1-9]\\d{0,8})");

    private static final CycleSelection FIRST = ImmutableCycleSelection.of(1, 1);
    private static final CycleSelection LATER = ImmutableCycleSelection.of(2, Integer.MAX_VALUE);
    private static final CycleSelection ALL = ImmutableCycleSelection.of(1, Integer.MAX_VALUE);

    CycleSelection() {}

    /** Returns the selection of the first cycle of each lead. */
    public static CycleSelection first() {
        return FIRST;
    }

    /** Returns the selection of the second and all further cycles. */
    public static CycleSelection later() {
        return LATER;
    }

    /** Returns the selection of all cycles. */
    public static CycleSelection all() {
        return ALL;
    }

    /**
     * Returns the selection of one cycle.
     *
     * @param number its number, from 1, which is the first, to 999,999,999
     * @throws IllegalArgumentException if the number is out of range
     */
    public static CycleSelection number(int number) {
        if (number < 1 || number > 999_999_999) {
            throw new IllegalArgumentException(
                    "cycle selection: the number must be from 1 to 999999999, but was " + number);
        }
        return ImmutableCycleSelection.of(number, number);
    }

    /**
     * Returns the selection of a text, as {@link #toString} writes it: {@code first}, {@code later}, {@code all}, or
     * {@code cycle-2}.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    public static CycleSelection parse(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (matcher.matches()) {
            return number(Integer.parseInt(matcher.group(1)));
        }
        return switch (text) {
            case "first" -> FIRST;
            case "later" -> LATER;
            case "all" -> ALL;
            default ->
                throw new IllegalArgumentException("cycle selection: must be 'first', 'later', 'all', or a cycle such"
                        + " as 'cycle-2', but was '" + text + "'");
        };
    }

    /** The number of the first cycle that is selected, from 1. */
    @Value.Parameter
    public abstract int getFrom();

    /** The number of the last cycle that is selected, inclusive; {@link Integer#MAX_VALUE} if there is no last one. */
    @Value.Parameter
    public abstract int getTo();

    @Value.Check
    void check() {
        boolean one = getFrom() >= 1 && getFrom() == getTo();
        boolean open = getTo() == Integer.MAX_VALUE && (getFrom() == 1 || getFrom() == 2);
        if (!one && !open) {
            throw new IllegalArgumentException("cycle selection: must be one cycle, the later ones or all, but was "
                    + getFrom() + " to " + getTo());
        }
    }

    /** Returns whether the cycle with this number, from 1, is selected. */
    public boolean contains(int cycle) {
        return cycle >= getFrom() && cycle <= getTo();
    }

    /** Returns whether exactly one cycle is selected. */
    public boolean isOne() {
        return getFrom() == getTo();
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        if (isOne()) {
            return getFrom() == 1 ? "first" : "cycle-" + getFrom();
        }
        return getFrom() == 1 ? "all" : "later";
    }
}
