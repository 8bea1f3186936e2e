package org.closedloop.sla.json.difference;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.closedloop.sla.time.TimeLimit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Whether a change at a place asks for more or for less. */
final class Strictness {

    private static final Set<String> MORE_IS_STRICTER = Set.of("targets.atLeast", "metrics.atLeast");

    private static final Set<String> LESS_IS_STRICTER = Set.of(
            "targets.tolerance",
            "targets.minimumSample",
            "metrics.within",
            "metrics.withinDays",
            "reporting.deadlineDays");

    /** Each of them is owed, so that one more is stricter. */
    private static final Set<String> OWED = Set.of("targets", "metrics.fields");

    /** What a field that is left out says. */
    private static final Map<String, String> DEFAULTS =
            Map.of("version", "1", "targets.weight", "1", "targets.tolerance", "0", "targets.minimumSample", "1");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern MONEY = Pattern.compile("[A-Z]{3} -?\\d+(\\.\\d+)?");
    private static final Pattern LIMIT = Pattern.compile("P.*");

    private Strictness() {}

    /** What the field at this place says when it is left out. */
    static @Nullable String byDefault(String path) {
        return DEFAULTS.get(bare(path));
    }

    /** The direction of a changed value. */
    static @Nullable Direction ofChange(String path, String from, String to) {
        String place = bare(path);
        boolean more = MORE_IS_STRICTER.contains(place);
        if (!more && !LESS_IS_STRICTER.contains(place)) {
            return null;
        }
        int order = compare(from, to).map(Integer::signum).orElse(0);
        if (order == 0) {
            return null;
        }
        return (order < 0) == more ? Direction.STRICTER : Direction.LAXER;
    }

    /** The direction of a part that was added to a list, or removed from it. */
    static @Nullable Direction ofPart(String list, Change.Kind kind) {
        if (!OWED.contains(bare(list))) {
            return null;
        }
        return kind == Change.Kind.ADDED ? Direction.STRICTER : Direction.LAXER;
    }

    private static Optional<Integer> compare(String from, String to) {
        if (both(NUMBER, from, to)) {
            return Optional.of(new BigDecimal(from).compareTo(new BigDecimal(to)));
        }
        if (both(MONEY, from, to)) {
            Money before = Money.parse(from);
            Money after = Money.parse(to);
            return before.isSameCurrency(after) ? Optional.of(before.compareTo(after)) : Optional.empty();
        }
        return both(LIMIT, from, to) ? compare(TimeLimit.parse(from), TimeLimit.parse(to)) : Optional.empty();
    }

    /** Hours and days cannot be compared without a calendar. */
    private static Optional<Integer> compare(TimeLimit from, TimeLimit to) {
        if (from.getBusinessDays().isPresent() && to.getBusinessDays().isPresent()) {
            return Optional.of(Integer.compare(
                    from.getBusinessDays().getAsInt(), to.getBusinessDays().getAsInt()));
        }
        return from.getBusinessTime().flatMap(before -> to.getBusinessTime().map(before::compareTo));
    }

    private static boolean both(Pattern form, String from, String to) {
        return form.matcher(from).matches() && form.matcher(to).matches();
    }

    /** The path without what is in brackets. */
    private static String bare(String path) {
        return path.replaceAll("\\[[^\\]]*\\]", "");
    }
}
