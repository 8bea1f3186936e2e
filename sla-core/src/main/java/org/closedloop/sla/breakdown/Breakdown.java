package org.closedloop.sla.breakdown;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.funnel.Dimension;
import org.immutables.value.Value;

/**
 * The measurements of an agreement's targets per group of leads, at the close of a day.
 *
 * <p>It is counted from leads alone; numbers entered by hand are not in it, nor are targets for deliveries.
 *
 * <pre>{@code
 * BreakdownCounter counter = BreakdownCounter.of(terms, asOf, Dimension.of("owner"));
 * leads.forEach(counter::add);
 * Breakdown byOwner = counter.finish(BreakdownSpan.PERIOD).masked();
 *
 * GroupResult first = byOwner.target("sql-response").orElseThrow()
 *         .current().orElseThrow()
 *         .getGroups().get(0);
 * first.getValues();     // [owner 1]
 * first.getDifference(); // Optional[-0.070000]: 7 percentage points less than required
 * }</pre>
 */
@Value.Immutable
public interface Breakdown extends WithBreakdown {

    /** The agreement's id. */
    String getAgreement();

    /** The agreement's version. */
    int getVersion();

    /** The last day that counts, inclusive. */
    LocalDate getAsOf();

    /** The dimensions, in the order of the values of a group; at least one. */
    List<Dimension> getDimensions();

    /** How groups are named; see {@link #masked}. */
    @Value.Default
    default GroupNaming getNaming() {
        return GroupNaming.RECORDED;
    }

    /** The number of leads that count in at least one window. */
    long getCounted();

    /** The number of records that could not be read, and are in no group. */
    @Value.Default
    default long getSkipped() {
        return 0;
    }

    /**
     * The number of groups that are not listed but counted together; at most
     * {@value BreakdownCounter#MOST_OTHER_GROUPS}, which means that there are as many or more.
     */
    @Value.Default
    default long getOtherGroups() {
        return 0;
    }

    /** The targets, in the agreement's order. */
    List<TargetBreakdown> getTargets();

    /** Returns the groups of a target. */
    default Optional<TargetBreakdown> target(String id) {
        return getTargets().stream()
                .filter(target -> target.getTarget().getId().equals(id))
                .findFirst();
    }

    /**
     * Returns this breakdown with replacements for the values of fields, such as {@code owner 1} and {@code owner 2}.
     * Source, segment, priority and reason stay, as they name no persons; so do ids of leads, and blank values.
     *
     * <p>The numbers follow the order in which the values occur in the targets, from the latest window to the earliest.
     * A value has one replacement in the whole breakdown, and may have another one in the breakdown of the next day.
     */
    default Breakdown masked() {
        return getNaming() == GroupNaming.MASKED ? this : new NameMask(this).masked();
    }

    @Value.Check
    default void check() {
        checkDimensions(getDimensions());
        if (getCounted() < 0 || getSkipped() < 0 || getOtherGroups() < 0) {
            throw new IllegalArgumentException("breakdown: numbers must not be negative, but were counted "
                    + getCounted() + ", skipped " + getSkipped() + ", other groups " + getOtherGroups());
        }
        for (TargetBreakdown target : getTargets()) {
            for (WindowBreakdown window : target.getWindows()) {
                window.getGroups().forEach(this::checkValues);
            }
        }
    }

    private void checkValues(GroupResult group) {
        int values = group.getValues().size();
        if (values != 0 && values != getDimensions().size()) {
            throw new IllegalArgumentException("breakdown by " + names(getDimensions())
                    + ": a group must have one value per dimension, or none if it is the other ones, but had "
                    + group.getValues());
        }
    }

    /** Checks that there are dimensions, each once. */
    static void checkDimensions(List<Dimension> dimensions) {
        if (dimensions.isEmpty()) {
            throw new IllegalArgumentException("breakdown: must have at least one dimension, but has none");
        }
        Set<Dimension> seen = new HashSet<>();
        for (Dimension dimension : dimensions) {
            if (!seen.add(dimension)) {
                throw new IllegalArgumentException(
                        "breakdown: a dimension must be given once, but '" + dimension.getName() + "' is given twice");
            }
        }
    }

    private static List<String> names(List<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::getName).toList();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds breakdowns. */
    final class Builder extends ImmutableBreakdown.Builder {}
}
