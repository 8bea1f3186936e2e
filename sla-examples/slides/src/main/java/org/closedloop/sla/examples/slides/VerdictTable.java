package org.closedloop.sla.examples.slides;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.forecast.TargetForecast;

/** A row for each target: its verdicts in the windows, its mean, and the probability that its open window is met. */
record VerdictTable(Subject subject, WindowGrid grid) {

    private static final double NAME = 206;
    private static final double MEAN = 48;
    private static final double FORECAST = 60;
    private static final double HIGHEST = 24;
    private static final double TOP = Page.TOP + 18;

    private static final List<Verdict> WORST_FIRST = List.of(
            Verdict.MISSED,
            Verdict.AT_RISK,
            Verdict.EXCUSED,
            Verdict.NO_DATA,
            Verdict.ON_TRACK,
            Verdict.MATURING,
            Verdict.UNDECIDED,
            Verdict.MET,
            Verdict.UPCOMING);

    /** A party, or one of its targets. */
    record Line(PartyResult party, Optional<TargetResult> target) {

        static Line of(PartyResult party) {
            return new Line(party, Optional.empty());
        }

        static Line of(PartyResult party, TargetResult target) {
            return new Line(party, Optional.of(target));
        }
    }

    void addTo(Page page, List<Line> lines) {
        double[] heights = new double[lines.size() + 1];
        Arrays.fill(heights, Math.min(HIGHEST, (Page.BOTTOM - 18 - TOP) / heights.length));
        XSLFTable table = page.table(
                new Rectangle2D.Double(Deck.MARGIN, TOP, Deck.INNER, heights[0] * heights.length),
                alternative(lines),
                widths(),
                heights);
        header(page, table);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int row = i + 1;
            line.target()
                    .ifPresentOrElse(
                            target -> row(page, table, row, target), () -> party(page, table, row, line.party()));
        }
    }

    private boolean hasForecasts() {
        return !subject.forecast().getTargets().isEmpty();
    }

    private int columns() {
        return grid.columns().size();
    }

    private double windowWidth() {
        return (Deck.INNER - NAME - MEAN - (hasForecasts() ? FORECAST : 0)) / columns();
    }

    private double[] widths() {
        double[] widths = new double[columns() + (hasForecasts() ? 3 : 2)];
        Arrays.fill(widths, windowWidth());
        widths[0] = NAME;
        widths[columns() + 1] = MEAN;
        if (hasForecasts()) {
            widths[columns() + 2] = FORECAST;
        }
        return widths;
    }

    private void header(Page page, XSLFTable table) {
        SlideTexts words = subject.words();
        TextLook look = TextLook.of(9).bold().in(Palette.WHITE);
        page.cell(table.getCell(0, 0), words.say("overview.target"), look, Palette.NAVY);
        WindowCaption caption = new WindowCaption(words);
        for (int i = 0; i < columns(); i++) {
            String name =
                    caption.within(subject.card().getPeriod(), grid.columns().get(i));
            page.line(table.getCell(0, i + 1), windowWidth(), name, look.centered(), 7.5, Palette.NAVY);
        }
        page.cell(table.getCell(0, columns() + 1), words.say("overview.mean"), look.right(), Palette.NAVY);
        if (hasForecasts()) {
            String name = words.say("forecast");
            page.cell(table.getCell(0, columns() + 2), name, look.right(), Palette.NAVY);
            page.note(words.say("overview.forecast", name));
        }
    }

    private void party(Page page, XSLFTable table, int row, PartyResult party) {
        int last = table.getNumberOfColumns() - 1;
        for (int i = 0; i <= last; i++) {
            page.cell(table.getCell(row, i), "", TextLook.of(9), Palette.PANEL);
        }
        table.mergeCells(row, row, 0, columns());
        TextLook look = TextLook.of(9.5).bold().in(Palette.NAVY);
        double width = NAME + columns() * windowWidth();
        page.line(table.getCell(row, 0), width, party.getFunction(), look, look.size(), Palette.PANEL);
        page.cell(
                table.getCell(row, columns() + 1),
                subject.words().score(party.getScore()),
                look.sized(9).right(),
                Palette.PANEL);
    }

    private void row(Page page, XSLFTable table, int row, TargetResult result) {
        SlideTexts words = subject.words();
        TextLook look = TextLook.of(9.5);
        page.note(words.say("duty.item", result.getTarget().getId(), result.describe(words.locale())));
        page.note(result.explain(words.locale()));
        page.line(
                table.getCell(row, 0), NAME, new TargetPlot(subject, result).title(), look.bold(), 8.5, Palette.WHITE);
        for (int i = 0; i < columns(); i++) {
            page.cell(table.getCell(row, i + 1), "", look.centered(), Palette.WHITE);
        }
        grid.cells(result).forEach(cell -> cell(page, table, row, cell, result));
        page.cell(
                table.getCell(row, columns() + 1),
                result.getAttainment().map(words.figures()::percent).orElse("–"),
                look.sized(9).right(),
                Palette.WHITE);
        if (hasForecasts()) {
            page.cell(
                    table.getCell(row, columns() + 2),
                    probability(result),
                    look.sized(9).right(),
                    Palette.WHITE);
        }
    }

    /** The probability that the latest open window is met. */
    private String probability(TargetResult result) {
        return subject.forecast()
                .target(result.getTarget().getId())
                .map(TargetForecast::current)
                .map(forecast -> subject.words().figures().percent(forecast.getProbability()))
                .orElse("–");
    }

    private void cell(Page page, XSLFTable table, int row, WindowGrid.Cell cell, TargetResult result) {
        if (cell.last() > cell.first()) {
            table.mergeCells(row, row, cell.first() + 1, cell.last() + 1);
        }
        VerdictStyle style = VerdictStyle.of(worst(cell));
        String text = cell.windows().size() == 1 ? value(cell.windows().get(0), result) : counts(cell);
        page.line(
                table.getCell(row, cell.first() + 1),
                windowWidth() * (cell.last() - cell.first() + 1),
                text,
                TextLook.of(8.5).centered().in(style.text()),
                7,
                style.ground());
    }

    private String value(WindowResult window, TargetResult result) {
        String symbol = VerdictStyle.of(window.getVerdict()).symbol();
        return (symbol + " " + new ShownNumbers(subject.words(), result).brief(window)).strip();
    }

    /** How many windows have each verdict, the worst first. */
    private static String counts(WindowGrid.Cell cell) {
        return WORST_FIRST.stream()
                .map(verdict -> Map.entry(
                        VerdictStyle.of(verdict).symbol(),
                        cell.windows().stream()
                                .filter(window -> window.getVerdict() == verdict)
                                .count()))
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + entry.getKey())
                .collect(Collectors.joining(" "));
    }

    private static Verdict worst(WindowGrid.Cell cell) {
        return WORST_FIRST.stream()
                .filter(verdict -> cell.windows().stream().anyMatch(window -> window.getVerdict() == verdict))
                .findFirst()
                .orElse(cell.windows().get(0).getVerdict());
    }

    private String alternative(List<Line> lines) {
        SlideTexts words = subject.words();
        return lines.stream()
                .flatMap(line -> line.target().stream())
                .map(target -> target.explain(words.locale()))
                .collect(Collectors.joining(" "));
    }
}
