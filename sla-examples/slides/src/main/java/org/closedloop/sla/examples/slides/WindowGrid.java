package org.closedloop.sla.examples.slides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.time.DateRange;

/**
 * The columns of a table of windows, such as months. A longer window, such as a quarter, covers several; shorter ones,
 * such as weeks, share one.
 *
 * @param columns the columns, in order
 * @param leftOut the number of earlier and later ones that do not fit
 */
record WindowGrid(List<DateRange> columns, int leftOut) {

    /**
     * The windows of the target that has the most of them, but no more than fit; if each target has more, the last that
     * have begun of the target with the fewest.
     */
    static WindowGrid of(Scorecard card, int most) {
        List<List<DateRange>> all = card.targets().stream()
                .map(TargetResult::getWindows)
                .map(windows -> windows.stream().map(WindowResult::getWindow).toList())
                .filter(windows -> !windows.isEmpty())
                .sorted(Comparator.comparing(List::size))
                .toList();
        Optional<List<DateRange>> fitting = all.stream()
                .filter(windows -> windows.size() <= most)
                .reduce((shorter, longer) -> longer.size() > shorter.size() ? longer : shorter);
        if (fitting.isPresent()) {
            return new WindowGrid(fitting.get(), 0);
        }
        List<DateRange> windows = all.get(0);
        int begun = (int) windows.stream()
                .filter(window -> !window.getStart().isAfter(card.getAsOf()))
                .count();
        int end = Math.max(most, begun);
        return new WindowGrid(List.copyOf(windows.subList(end - most, end)), windows.size() - most);
    }

    /** The windows of a target by the columns that they cover, in order; those beside all columns are left out. */
    List<Cell> cells(TargetResult result) {
        List<Cell> cells = new ArrayList<>();
        for (WindowResult window : result.getWindows()) {
            Optional<Cell> found = cell(window);
            if (found.isEmpty()) {
                continue;
            }
            Cell cell = found.get();
            Cell before = cells.isEmpty() ? null : cells.get(cells.size() - 1);
            if (before != null && before.last() >= cell.first()) {
                cells.set(cells.size() - 1, before.with(cell));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }

    private Optional<Cell> cell(WindowResult window) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (window.getWindow().contains(columns.get(i).getStart())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (int i = 0; first < 0 && i < columns.size(); i++) {
            if (columns.get(i).contains(window.getWindow().getStart())) {
                first = i;
                last = i;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(new Cell(first, last, List.of(window)));
    }

    /** The columns from one to another, inclusive, and the windows that they show. */
    record Cell(int first, int last, List<WindowResult> windows) {

        private Cell with(Cell next) {
            List<WindowResult> both = new ArrayList<>(windows);
            both.addAll(next.windows());
            return new Cell(first, Math.max(last, next.last()), List.copyOf(both));
        }
    }
}
