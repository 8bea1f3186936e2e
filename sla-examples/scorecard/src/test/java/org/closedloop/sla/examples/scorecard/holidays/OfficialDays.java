package org.closedloop.sla.examples.scorecard.holidays;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table of official holidays: {@code official.csv}, whose days have their dates in {@code days.csv}. */
final class OfficialDays {

    static final int FIRST_YEAR = 2025;
    static final int LAST_YEAR = 2028;

    private OfficialDays() {}

    /**
     * The days of one kind in one place.
     *
     * @param kind {@code public}, or {@code half-day} and the time from which it is free
     * @param days the names of the days
     * @param source the law or the official list
     * @param read what of it was read
     */
    record Row(String place, String kind, List<String> days, String source, String read) {

        @Override
        public String toString() {
            return place + " " + kind;
        }
    }

    static List<Row> rows() {
        return lines("official.csv")
                .map(cells -> new Row(cells[0], cells[1], List.of(cells[2].split(", ")), cells[3], cells[4]))
                .toList();
    }

    /** The dates of each day, in the order of the years; a day that a year does not have is left out. */
    static Map<String, List<LocalDate>> dates() {
        Map<String, List<LocalDate>> dates = new HashMap<>();
        lines("days.csv")
                .forEach(cells -> dates.put(
                        cells[0],
                        IntStream.range(1, cells.length)
                                .mapToObj(i -> cells[i])
                                .filter(cell -> !cell.isEmpty())
                                .map(LocalDate::parse)
                                .toList()));
        return dates;
    }

    /** The dates of a row, in order. */
    static List<LocalDate> dates(Row row) {
        Map<String, List<LocalDate>> dates = dates();
        return row.days().stream()
                .flatMap(day -> Objects.requireNonNull(dates.get(day), day).stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    private static Stream<String[]> lines(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OfficialDays.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            List<String> rows =
                    lines.lines().filter(line -> !line.startsWith("#")).toList();
            return rows.stream().skip(1).map(line -> line.split(" *\\| ?", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
