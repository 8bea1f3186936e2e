package org.closedloop.sla.json.difference;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.closedloop.sla.json.shape.Stricter;
import org.closedloop.sla.json.value.AgreementShapes;
import org.closedloop.sla.time.TimeLimit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Finds out whether a change makes an agreement stricter or laxer. */
final class Strictness {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern MONEY = Pattern.compile("[A-Z]{3} -?\\d+(\\.\\d+)?");
    private static final Pattern LIMIT = Pattern.compile("P.*|\\d+ calendar days?");

    private Strictness() {}

    /** The number that the field at this place has where it is omitted; null if there is none. */
    static @Nullable String byDefault(String path) {
        return AgreementShapes.AGREEMENT
                .fieldsAt(bare(path))
                .flatMap(field -> Stream.ofNullable(field.byDefault()))
                .filter(Number.class::isInstance)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }

    /** The direction of a changed value; null if there is none. */
    static @Nullable Direction ofChange(String path, String from, String to) {
        return stricter(path)
                .flatMap(stricter -> compare(to, from).flatMap(change -> direction(change, stricter)))
                .orElse(null);
    }

    /** The direction of an item that was added to a list, or removed from it; null if there is none. */
    static @Nullable Direction ofPart(String list, Change.Kind kind) {
        int change = kind == Change.Kind.ADDED ? 1 : -1;
        return stricter(list).flatMap(stricter -> direction(change, stricter)).orElse(null);
    }

    private static Optional<Stricter> stricter(String path) {
        return AgreementShapes.AGREEMENT
                .fieldsAt(bare(path))
                .flatMap(field -> Stream.ofNullable(field.stricter()))
                .findFirst();
    }

    /** The direction of more, or of less if the change is negative. */
    private static Optional<Direction> direction(int change, Stricter stricter) {
        if (change == 0) {
            return Optional.empty();
        }
        return Optional.of((change > 0) == (stricter == Stricter.MORE) ? Direction.STRICTER : Direction.LAXER);
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
        if (from.getCalendarDays().isPresent() && to.getCalendarDays().isPresent()) {
            return Optional.of(Integer.compare(
                    from.getCalendarDays().getAsInt(), to.getCalendarDays().getAsInt()));
        }
        return from.getBusinessTime().flatMap(before -> to.getBusinessTime().map(before::compareTo));
    }

    private static boolean both(Pattern form, String from, String to) {
        return form.matcher(from).matches() && form.matcher(to).matches();
    }

    /** The path without the names in brackets. */
    private static String bare(String path) {
        return path.replaceAll("\\[[^\\]]*\\]", "");
    }
}
