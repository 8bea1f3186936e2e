package org.closedloop.sla.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.constraint.NearName;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.time.DateRange;

/**
 * Finds numbers that would be ignored, because the terms do not know their metric or window.
 *
 * <p>Known are the {@linkplain ResolvedTerms#getMetrics metrics} and {@linkplain ResolvedTerms#getRanges ranges} of the
 * terms, and smaller windows that together cover one of those ranges, such as the weeks or days of a month.
 *
 * <pre>{@code
 * NumbersValidator.validate(terms, typed)
 *         .forEach(unknown -> System.out.println(unknown.explain(Locale.ENGLISH)));
 * }</pre>
 */
public final class NumbersValidator {

    private NumbersValidator() {}

    /** Returns all unknown numbers, by window; empty if there are none. */
    public static List<UnknownNumber> validate(ResolvedTerms terms, FunnelNumbers numbers) {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(numbers, "numbers");
        if (areAllListed(terms, numbers)) {
            return List.of();
        }
        List<UnknownNumber> unknown = new ArrayList<>();
        numbers.inOrder().forEach((window, own) -> {
            List<UnknownNumber> ofWindow = new ArrayList<>();
            boolean listed = isListed(terms, window);
            Set<String> known = terms.getMetrics().keySet();
            own.getMeasurements().forEach((metric, measurement) -> {
                if (!known.contains(metric)) {
                    ofWindow.add(unknown(window, Optional.of(metric), NearName.of(metric, known)));
                } else if (!listed && !isPart(terms, numbers, window, metric, measurement)) {
                    ofWindow.add(unknown(window, Optional.empty(), nearWindow(terms, window)));
                }
            });
            ofWindow.stream().distinct().forEach(unknown::add);
        });
        return List.copyOf(unknown);
    }

    /**
     * Returns the numbers that none of several terms know, such as those of the versions of an agreement; by window.
     *
     * @param versions at least one
     */
    public static List<UnknownNumber> validate(List<ResolvedTerms> versions, FunnelNumbers numbers) {
        List<UnknownNumber> unknown = validate(versions.get(0), numbers);
        for (ResolvedTerms version : versions.subList(1, versions.size())) {
            List<UnknownNumber> others = validate(version, numbers);
            unknown = unknown.stream()
                    .filter(number -> others.stream().anyMatch(number::overlaps))
                    .toList();
        }
        return unknown;
    }

    /**
     * Returns only the numbers whose metric and window the terms know, such as those of one version out of the numbers
     * for all versions of an agreement.
     */
    public static FunnelNumbers selectKnown(ResolvedTerms terms, FunnelNumbers numbers) {
        if (areAllListed(terms, numbers)) {
            return numbers;
        }
        Map<DateRange, WindowNumbers> known = new LinkedHashMap<>();
        numbers.getWindows().forEach((window, own) -> {
            Map<String, Measurement> rest = new LinkedHashMap<>(own.getMeasurements());
            rest.entrySet().removeIf(number -> !isKnown(terms, numbers, window, number.getKey(), number.getValue()));
            if (!rest.isEmpty() || isListed(terms, window)) {
                known.put(window, WindowNumbers.builder().measurements(rest).build());
            }
        });
        return numbers.withWindows(known);
    }

    private static boolean isKnown(
            ResolvedTerms terms, FunnelNumbers numbers, DateRange window, String metric, Measurement measurement) {
        return terms.getMetrics().containsKey(metric)
                && (isListed(terms, window) || isPart(terms, numbers, window, metric, measurement));
    }

    /** Refuses unknown numbers, all at once. */
    static void mustBeKnown(ResolvedTerms terms, FunnelNumbers numbers) {
        List<UnknownNumber> unknown = validate(terms, numbers);
        if (!unknown.isEmpty()) {
            throw new UnknownNumbersException(unknown);
        }
    }

    private static boolean areAllListed(ResolvedTerms terms, FunnelNumbers numbers) {
        Set<String> metrics = terms.getMetrics().keySet();
        for (Map.Entry<DateRange, WindowNumbers> window : numbers.getWindows().entrySet()) {
            if (!isListed(terms, window.getKey())
                    || !metrics.containsAll(window.getValue().getMeasurements().keySet())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isListed(ResolvedTerms terms, DateRange window) {
        return Collections.binarySearch(terms.getRanges(), window) >= 0;
    }

    /** Whether this and other windows with the metric cover a range of the terms. Deliveries are not summed. */
    private static boolean isPart(
            ResolvedTerms terms, FunnelNumbers numbers, DateRange window, String metric, Measurement measurement) {
        return measurement.getQuantity() != Quantity.DELIVERY
                && terms.getRanges().stream()
                        .filter(range -> range.contains(window))
                        .anyMatch(range -> isCovered(
                                        numbers,
                                        metric,
                                        range.getStart(),
                                        window.getStart().minusDays(1))
                                && isCovered(numbers, metric, window.getEnd().plusDays(1), range.getEnd()));
    }

    private static boolean isCovered(FunnelNumbers numbers, String metric, LocalDate first, LocalDate last) {
        return last.isBefore(first)
                || numbers.find(DateRange.of(first, last), metric).isPresent();
    }

    /**
     * The smallest range of the terms that contains the window, such as the month of a week; otherwise what the period
     * leaves of the window, such as of its first week; otherwise one that is written alike.
     */
    private static Optional<String> nearWindow(ResolvedTerms terms, DateRange window) {
        List<DateRange> ranges = terms.getRanges();
        return ranges.stream()
                .filter(range -> range.contains(window) && !range.equals(terms.getPeriod()))
                .min(Comparator.comparing(DateRange::lengthInDays))
                .or(() -> terms.getPeriod()
                        .intersection(window)
                        .filter(rest -> !rest.equals(terms.getPeriod()))
                        .filter(rest -> isListed(terms, rest)))
                .map(DateRange::label)
                .or(() -> NearName.of(
                        window.label(),
                        ranges.stream()
                                .filter(range -> isAsLong(range, window))
                                .map(DateRange::label)
                                .toList()));
    }

    /** Months, quarters and years differ by up to three days; a week is never taken for a month. */
    private static boolean isAsLong(DateRange range, DateRange window) {
        return Math.abs(range.lengthInDays() - window.lengthInDays()) <= 3;
    }

    private static UnknownNumber unknown(DateRange window, Optional<String> metric, Optional<String> near) {
        return UnknownNumber.builder().window(window).metric(metric).near(near).build();
    }
}
