package org.closedloop.sla.document;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.sla.attribution.AttributionModel;
import org.closedloop.sla.attribution.PositionWeights;
import org.closedloop.sla.attribution.TimeDecay;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.CycleSelection;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A value in which one attribute, however deep, is another one.
 *
 * <p>Found through the {@code with} methods of the model, so that an attribute that is added later is changed, too.
 *
 * @param place the way to the attribute
 * @param value the whole, changed
 */
record Changed(String place, Object value) {

    /** Every such value. */
    static List<Changed> of(Object value) {
        return changes("", value);
    }

    private static List<Changed> changes(String place, Object value) {
        if (value instanceof Optional<?> optional) {
            List<Changed> all = new ArrayList<>();
            optional.ifPresent(held -> {
                all.add(new Changed(place + " removed", Optional.empty()));
                changes(place, held).forEach(c -> all.add(new Changed(c.place, Optional.of(c.value))));
            });
            return all;
        }
        if (value instanceof List<?> list) {
            return inList(place, list);
        }
        if (value instanceof Set<?> set) {
            return inList(place, List.copyOf(set)).stream()
                    .map(c -> new Changed(c.place, new LinkedHashSet<>((List<?>) c.value)))
                    .toList();
        }
        if (value instanceof Map<?, ?> map) {
            return inMap(place, map);
        }
        List<Changed> leaves =
                leaf(value).map(other -> new Changed(place, other)).toList();
        return leaves.isEmpty() ? inAttributes(place, value) : leaves;
    }

    private static List<Changed> inList(String place, List<?> list) {
        List<Changed> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            List<Object> fewer = new ArrayList<>(list);
            fewer.remove(index);
            all.add(new Changed(place + "/" + i + " removed", fewer));
            changes(place + "/" + i, list.get(i)).forEach(c -> {
                List<Object> changed = new ArrayList<>(list);
                changed.set(index, c.value);
                all.add(new Changed(c.place, changed));
            });
        }
        return all;
    }

    private static List<Changed> inMap(String place, Map<?, ?> map) {
        List<Changed> all = new ArrayList<>();
        map.forEach((key, value) -> {
            Map<Object, Object> renamed = new LinkedHashMap<>(map);
            renamed.put(key + "x", renamed.remove(key));
            all.add(new Changed(place + "/" + key + " renamed", renamed));
            changes(place + "/" + key, value).forEach(c -> {
                Map<Object, Object> changed = new LinkedHashMap<>(map);
                changed.put(key, c.value);
                all.add(new Changed(c.place, changed));
            });
        });
        return all;
    }

    private static List<Changed> inAttributes(String place, Object value) {
        List<Changed> all = new ArrayList<>();
        boolean changeable = false;
        for (Method with : value.getClass().getMethods()) {
            String attribute =
                    with.getName().startsWith("with") ? with.getName().substring(4) : "";
            if (attribute.isEmpty() || with.isBridge() || with.isVarArgs() || with.getParameterCount() != 1) {
                continue;
            }
            Object held = call(value, getter(value, attribute));
            boolean fits = held instanceof Optional == (with.getParameterTypes()[0] == Optional.class);
            if (fits) {
                changeable = true;
                changes(place + "/" + attribute, held)
                        .forEach(c ->
                                changed(value, with, c.value).ifPresent(other -> all.add(new Changed(c.place, other))));
            }
        }
        if (!changeable) {
            throw new IllegalStateException(place + ": nobody knows how to change " + value.getClass());
        }
        return all;
    }

    private static Method getter(Object value, String attribute) {
        try {
            return value.getClass().getMethod("get" + attribute);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value with another attribute; empty if the value refuses it beside its other attributes. */
    private static Optional<Object> changed(Object value, Method with, Object other) {
        try {
            return Optional.of(call(value, with, other));
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof InvocationTargetException refused
                    && refused.getCause() instanceof IllegalArgumentException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Object call(Object on, Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(on, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method + " with " + List.of(arguments), e);
        }
    }

    /** Other values of a type that has no attributes of its own to be changed; none if it has. */
    private static Stream<?> leaf(Object value) {
        if (value instanceof String text) {
            return Stream.of(text + "x");
        }
        if (value instanceof Integer number) {
            return Stream.of(number + 1);
        }
        if (value instanceof Long number) {
            return Stream.of(number + 1);
        }
        if (value instanceof BigDecimal number) {
            return Stream.of(number.signum() == 0 ? new BigDecimal("0.001") : number.subtract(new BigDecimal("0.001")));
        }
        if (value instanceof Enum<?> constant) {
            return Stream.of(constant.getDeclaringClass().getEnumConstants()).filter(other -> other != value);
        }
        if (value instanceof LocalDate date) {
            return Stream.of(date.plusDays(1), date.plusYears(1));
        }
        if (value instanceof Period period) {
            return Stream.of(period.plusDays(1), period.plusMonths(1), period.plusYears(1));
        }
        if (value instanceof Duration duration) {
            return Stream.of(duration.plusHours(1), duration.plusSeconds(1), duration.plusNanos(1));
        }
        if (value instanceof Money money) {
            return Stream.of(money.plusMinor(1), Money.ofMinor(CurrencyUnit.EUR, money.getAmountMinorLong()));
        }
        return leafOfOurs(value);
    }

    private static Stream<?> leafOfOurs(Object value) {
        if (value instanceof Locale) {
            return Stream.of(Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("de-CH"));
        }
        if (value instanceof ZoneId) {
            return Stream.of(ZoneId.of("UTC"));
        }
        if (value instanceof CurrencyUnit) {
            return Stream.of(CurrencyUnit.EUR);
        }
        if (value instanceof Stage) {
            return Stream.of(Stage.PROSPECT, Stage.SAL, Stage.of("other"));
        }
        if (value instanceof DateRange range) {
            return Stream.of(
                    DateRange.of(range.getStart().minusDays(1), range.getEnd()),
                    DateRange.of(range.getStart(), range.getEnd().plusDays(1)));
        }
        if (value instanceof TimeLimit) {
            return Stream.of(
                    TimeLimit.hours(24),
                    TimeLimit.businessDays(3),
                    TimeLimit.calendarDays(33),
                    TimeLimit.of(Duration.ofSeconds(90)),
                    TimeLimit.of(Duration.ofMillis(1500)));
        }
        if (value instanceof CycleSelection) {
            return Stream.of(
                    CycleSelection.first(), CycleSelection.later(), CycleSelection.all(), CycleSelection.number(4));
        }
        return value instanceof AttributionModel ? models() : Stream.empty();
    }

    private static Stream<AttributionModel> models() {
        BigDecimal fifth = new BigDecimal("0.2");
        PositionWeights own = AttributionModel.ownWeights(fifth, fifth, fifth, fifth, fifth);
        TimeDecay decay = AttributionModel.timeDecay(Duration.ofDays(7));
        return Stream.of(
                own, decay, AttributionModel.linear(), AttributionModel.wShaped(), AttributionModel.fullPath());
    }
}
