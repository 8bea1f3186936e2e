package org.closedloop.sla.breakdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.closedloop.sla.counting.FunnelCounter;
import org.jspecify.annotations.Nullable;

/**
 * A counter per group, for a limited number of groups: those with the first keys in order. All other groups have one
 * counter together.
 *
 * <p>Which groups have a counter of their own depends on the set of keys alone, neither on the order of the leads nor
 * on merging: a key that is not among the first ones can never be again, so that no lead of a listed group was counted
 * with the others.
 */
final class BoundedGroups {

    private final int most;
    private final int mostOthers;
    private final Map<List<String>, FunnelCounter> counters = new HashMap<>();
    private final TreeSet<List<String>> keys = new TreeSet<>(GroupKeys.ORDER);
    private final FunnelCounter neutral;

    /** The keys of other groups, as many as are counted. */
    private final Set<List<String>> otherKeys = new HashSet<>();

    private @Nullable FunnelCounter other;

    /** Creates groups without leads; the neutral counter remains unchanged. */
    BoundedGroups(FunnelCounter neutral, int most, int mostOthers) {
        this.neutral = neutral;
        this.most = most;
        this.mostOthers = mostOthers;
    }

    /** Returns the counter in which to count a lead of this group. */
    FunnelCounter counterOf(List<String> key) {
        FunnelCounter known = counters.get(key);
        return known == null ? counterOfNew(List.copyOf(key)) : known;
    }

    private FunnelCounter counterOfNew(List<String> key) {
        if (keys.size() == most) {
            List<String> last = keys.last();
            if (GroupKeys.ORDER.compare(key, last) > 0) {
                addOtherKey(key);
                return other();
            }
            keys.remove(last);
            addOtherKey(last);
            other().merge(Objects.requireNonNull(counters.remove(last)));
        }
        FunnelCounter counter = neutral.sibling();
        keys.add(key);
        counters.put(key, counter);
        return counter;
    }

    private FunnelCounter other() {
        FunnelCounter known = other;
        if (known == null) {
            known = neutral.sibling();
            other = known;
        }
        return known;
    }

    private void addOtherKey(List<String> key) {
        if (otherKeys.size() < mostOthers) {
            otherKeys.add(key);
        }
    }

    /** Adds the groups of another instance with the same limits. */
    void merge(BoundedGroups theirs) {
        // Their first keys come before their other keys, so that those are found to be others here as well.
        theirs.counters.forEach((key, counter) -> counterOf(key).merge(counter));
        theirs.otherKeys.forEach(this::addOtherKey);
        if (theirs.other != null) {
            other().merge(theirs.other);
        }
    }

    /** The number of other groups, at most as many as are counted. */
    int otherGroups() {
        return otherKeys.size();
    }

    /** The counters by key, in order; that of all other groups, if there are any, by an empty key. */
    Map<List<String>, FunnelCounter> byKey() {
        Map<List<String>, FunnelCounter> all = new TreeMap<>(GroupKeys.ORDER);
        all.putAll(counters);
        if (other != null) {
            all.put(List.of(), other);
        }
        return all;
    }
}
