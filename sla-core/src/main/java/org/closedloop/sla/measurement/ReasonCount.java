package org.closedloop.sla.measurement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The number of rejections or disqualifications with one reason, or without a reason.
 *
 * <p>Lists of them are ordered by number, the largest first, then by reason; the number without a reason is last.
 */
@Value.Immutable(builder = false)
public interface ReasonCount extends WithReasonCount {

    /** The reason; empty for those without one. */
    @Value.Parameter
    Optional<String> getReason();

    /** The number; positive. */
    @Value.Parameter
    long getCount();

    @Value.Check
    default void check() {
        if (getCount() <= 0 || getReason().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("reason count: the reason must not be blank and the number must be"
                    + " positive, but they were '" + getReason().orElse("") + "' and " + getCount());
        }
    }

    /** Returns the number with a reason. */
    static ReasonCount of(String reason, long count) {
        return ImmutableReasonCount.of(Optional.of(reason), count);
    }

    /** Returns the number without a reason. */
    static ReasonCount withoutReason(long count) {
        return ImmutableReasonCount.of(Optional.empty(), count);
    }

    /** Returns the list of numbers by reason, in order; a blank reason is none. */
    static List<ReasonCount> listOf(Map<String, Long> byReason) {
        return byReason.entrySet().stream()
                .map(entry -> entry.getKey().isBlank()
                        ? withoutReason(entry.getValue())
                        : of(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> one.getReason().isEmpty()
                                || other.getReason().isEmpty()
                        ? Boolean.compare(
                                one.getReason().isEmpty(), other.getReason().isEmpty())
                        : compare(one, other))
                .toList();
    }

    private static int compare(ReasonCount one, ReasonCount other) {
        int byCount = Long.compare(other.getCount(), one.getCount());
        return byCount != 0
                ? byCount
                : one.getReason().orElseThrow().compareTo(other.getReason().orElseThrow());
    }

    /** Returns the sum of both lists by reason, in order. */
    static List<ReasonCount> sum(Collection<ReasonCount> some, Collection<ReasonCount> others) {
        if (some.isEmpty() && others.isEmpty()) {
            return List.of();
        }
        Map<String, Long> sums = new TreeMap<>();
        Stream.concat(some.stream(), others.stream())
                .forEach(part -> sums.merge(part.getReason().orElse(""), part.getCount(), Math::addExact));
        return listOf(sums);
    }
}
