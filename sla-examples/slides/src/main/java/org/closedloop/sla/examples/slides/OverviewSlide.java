package org.closedloop.sla.examples.slides;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
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

/** The verdict of each target in each window, and which targets need attention. */
record OverviewSlide(Subject subject) implements SlidePart {

    private static final int COLUMNS = 12;
    private static final double NAME = 226;
    private static final double MEAN = 50;
    private static final double HIGHEST = 24;
    private static final double TABLE = Page.TOP + 18;

    /** As many rows as fit a slide below the header. */
    private static final int ROWS = 19;

    private static final List<Verdict> WORST_FIRST = List.of(
            Verdict.MISSED,
            Verdict.AT_RISK,
            Verdict.EXCUSED,
            Verdict.NO_DATA,
            Verdict.ON_TRACK,
            Verdict.MATURING,
            Verdict.MET,
            Verdict.UPCOMING);

    @Override
    public String title() {
        return subject.words().say("overview.title");
    }

    @Override
    public boolean hasData() {
        return subject.card().windows().findAny().isPresent();
    }

    @Override
    public void addTo(Deck deck) {
        WindowGrid grid = WindowGrid.of(subject.card(), COLUMNS);
        for (List<Line> some : FittedText.evenly(lines(), ROWS)) {
            Page page = deck.page(title());
            String attention = attention();
            page.fitted(
                    new Rectangle2D.Double(Deck.MARGIN, Page.TOP - 6, Deck.INNER, 20),
                    attention,
                    TextLook.of(14).bold(),
                    10);
            new VerdictLegend(subject.words()).addTo(page, Page.BOTTOM - 12, subject.card());
            if (grid.leftOut() > 0) {
                page.note(
                        subject.words().say("overview.leftOut", subject.words().count(grid.leftOut())));
            }
            table(page, grid, some);
        }
    }

    /** The parties, each followed by its targets. */
    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (PartyResult party : subject.card().getParties()) {
            lines.add(new Line(party, Optional.empty()));
            party.getTargets().forEach(target -> lines.add(new Line(party, Optional.of(target))));
        }
        return lines;
    }

    private String attention() {
        SlideTexts words = subject.words();
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.MISSED, Verdict.AT_RISK)) {
            String names = subject.card().targets().stream()
                    .filter(result -> result.current()
                            .filter(window -> window.getVerdict() == verdict)
                            .isPresent())
                    .map(result -> result.getTarget().getId())
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                parts.add(words.say("overview.are", words.verdict(verdict), names));
            }
        }
        return parts.isEmpty() ? words.say("overview.none") : words.say("overview.attention", String.join("; ", parts));
    }

    private void table(Page page, WindowGrid grid, List<Line> lines) {
        int columns = grid.columns().size();
        double[] widths = new double[columns + 2];
        Arrays.fill(widths, (Deck.INNER - NAME - MEAN) / columns);
        widths[0] = NAME;
        widths[columns + 1] = MEAN;
        double[] heights = new double[lines.size() + 1];
        Arrays.fill(heights, Math.min(HIGHEST, (Page.BOTTOM - 18 - TABLE) / heights.length));
        XSLFTable table = page.table(
                new Rectangle2D.Double(Deck.MARGIN, TABLE, Deck.INNER, heights[0] * heights.length),
                alternative(lines),
                widths,
                heights);
        header(page, table, grid);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int row = i + 1;
            line.target()
                    .ifPresentOrElse(
                            target -> row(page, table, grid, row, target), () -> party(page, table, row, line.party()));
        }
    }

    private void header(Page page, XSLFTable table, WindowGrid grid) {
        SlideTexts words = subject.words();
        TextLook look = TextLook.of(9).bold().in(Palette.WHITE);
        page.cell(table.getCell(0, 0), words.say("overview.target"), look, Palette.NAVY);
        WindowCaption caption = new WindowCaption(words);
        for (int i = 0; i < grid.columns().size(); i++) {
            String name =
                    caption.within(subject.card().getPeriod(), grid.columns().get(i));
            page.cell(table.getCell(0, i + 1), name, look.centered(), Palette.NAVY);
        }
        page.cell(table.getCell(0, grid.columns().size() + 1), words.say("overview.mean"), look.right(), Palette.NAVY);
    }

    private void party(Page page, XSLFTable table, int row, PartyResult party) {
        int last = table.getNumberOfColumns() - 1;
        for (int i = 0; i <= last; i++) {
            page.cell(table.getCell(row, i), "", TextLook.of(9), Palette.PANEL);
        }
        table.mergeCells(row, row, 0, last - 1);
        TextLook look = TextLook.of(9.5).bold().in(Palette.NAVY);
        page.cell(table.getCell(row, 0), FittedText.shorten(party.getFunction(), 9.5, 780, 1), look, Palette.PANEL);
        page.cell(table.getCell(row, last), subject.words().score(party.getScore()), look.right(), Palette.PANEL);
    }

    private void row(Page page, XSLFTable table, WindowGrid grid, int row, TargetResult result) {
        SlideTexts words = subject.words();
        String name = new TargetPlot(subject, result).title();
        TextLook look = TextLook.of(9.5);
        page.note(words.say("duty.item", result.getTarget().getId(), result.describe(words.locale())));
        page.cell(
                table.getCell(row, 0), FittedText.shorten(name, look.size(), NAME - 8, 1), look.bold(), Palette.WHITE);
        for (int i = 0; i < grid.columns().size(); i++) {
            page.cell(table.getCell(row, i + 1), "", look.centered(), Palette.WHITE);
        }
        grid.cells(result).forEach(cell -> cell(page, table, row, cell, result));
        page.cell(
                table.getCell(row, grid.columns().size() + 1),
                result.getAttainment().map(words.figures()::percent).orElse("–"),
                look.right(),
                Palette.WHITE);
    }

    private void cell(Page page, XSLFTable table, int row, WindowGrid.Cell cell, TargetResult result) {
        if (cell.last() > cell.first()) {
            table.mergeCells(row, row, cell.first() + 1, cell.last() + 1);
        }
        VerdictStyle style = VerdictStyle.of(worst(cell));
        String text = cell.windows().size() == 1 ? value(cell.windows().get(0), result) : counts(cell);
        page.cell(
                table.getCell(row, cell.first() + 1),
                text,
                TextLook.of(9).centered().in(style.text()),
                style.ground());
    }

    private String value(WindowResult window, TargetResult result) {
        String symbol = VerdictStyle.of(window.getVerdict()).symbol();
        return (symbol + " " + new ShownNumbers(subject.words(), result).brief(window)).strip();
    }

    /** How many windows have each verdict, the worst first. */
    private String counts(WindowGrid.Cell cell) {
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

    /** A party, or one of its targets. */
    private record Line(PartyResult party, Optional<TargetResult> target) {}
}
