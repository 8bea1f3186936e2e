package org.closedloop.sla.validation.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.closedloop.sla.metric.Metric;

/**
 * Groups targets that differ from each other only by their thresholds, so that a target is compared with groups instead
 * of with each other target.
 */
final class RankedTargets {

    private final Map<Object, List<Group>> byFamily = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();

    /**
     * Groups targets by their metrics, their windows and a further property.
     *
     * @param more what else a comparison of two targets depends on, apart from their thresholds
     */
    RankedTargets(List<MeasuredTarget> targets, Function<MeasuredTarget, ?> more) {
        Map<List<?>, Group> byKey = new HashMap<>();
        for (MeasuredTarget target : targets) {
            Metric metric = target.metric().withId("");
            Group group =
                    byKey.computeIfAbsent(List.of(metric, target.target().getWindow(), more.apply(target)), key -> {
                        Group created = new Group();
                        groups.add(created);
                        byFamily.computeIfAbsent(family(metric), unused -> new ArrayList<>())
                                .add(created);
                        return created;
                    });
            group.add(target);
        }
    }

    /** Returns all groups, in the order of their first targets. */
    List<Group> groups() {
        return groups;
    }

    /** Returns the groups that can have a metric which implies that of the target. */
    List<Group> comparable(MeasuredTarget target) {
        return byFamily.getOrDefault(family(target.metric()), List.of());
    }

    /** A metric implies only metrics of its own kind, of the same leads. */
    private static Object family(Metric metric) {
        return List.of(metric.getClass(), metric.getLeads());
    }

    /** Targets that differ only by their thresholds. */
    static final class Group {

        /** Those whose threshold is above the thresholds of all before them. */
        private final List<MeasuredTarget> rising = new ArrayList<>();

        private void add(MeasuredTarget target) {
            if (rising.isEmpty()
                    || target.atLeast().compareTo(rising.get(rising.size() - 1).atLeast()) > 0) {
                rising.add(target);
            }
        }

        /** Returns the first target, which stands for all that does not depend on a threshold. */
        MeasuredTarget any() {
            return rising.get(0);
        }

        /** Returns the first target with the highest threshold. */
        MeasuredTarget highest() {
            return rising.get(rising.size() - 1);
        }

        /** Returns the first target with a sufficient threshold; every higher threshold must be sufficient, too. */
        Optional<MeasuredTarget> first(Predicate<BigDecimal> sufficient) {
            return firstTarget(target -> sufficient.test(target.atLeast()));
        }

        /** Returns the first sufficient target; every one with a higher threshold must be sufficient, too. */
        Optional<MeasuredTarget> firstTarget(Predicate<MeasuredTarget> sufficient) {
            int low = 0;
            int high = rising.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (sufficient.test(rising.get(middle))) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low == rising.size() ? Optional.empty() : Optional.of(rising.get(low));
        }

        /**
         * Returns the first target with at least the threshold of another one. If both imply each other, it must be
         * before the other one or have a higher threshold: of two equal targets, the later one is redundant.
         */
        Optional<MeasuredTarget> firstAtLeast(MeasuredTarget other, Predicate<MeasuredTarget> impliedByOther) {
            Optional<MeasuredTarget> found = first(threshold -> threshold.compareTo(other.atLeast()) >= 0);
            return found.isPresent() && found.get().index() >= other.index() && impliedByOther.test(any())
                    ? first(threshold -> threshold.compareTo(other.atLeast()) > 0)
                    : found;
        }
    }
}
