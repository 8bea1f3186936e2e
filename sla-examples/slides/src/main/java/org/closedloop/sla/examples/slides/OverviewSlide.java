package org.closedloop.sla.examples.slides;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.evaluation.Verdict;

/** The verdict of each target in each window, its probability of being met, and which targets need attention. */
record OverviewSlide(Subject subject) implements SlidePart {

    private static final int COLUMNS = 12;

    /** As many rows as fit a slide below the header. */
    private static final int ROWS = 19;

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
        for (List<VerdictTable.Line> some : FittedText.evenly(lines(), ROWS)) {
            Page page = deck.page(title());
            page.fitted(
                    new Rectangle2D.Double(Deck.MARGIN, Page.TOP - 6, Deck.INNER, 20),
                    attention(),
                    TextLook.of(14).bold(),
                    10);
            new VerdictLegend(subject.words()).addTo(page, Page.BOTTOM - 12, subject.card());
            if (grid.leftOut() > 0) {
                page.note(
                        subject.words().say("overview.leftOut", subject.words().count(grid.leftOut())));
            }
            new VerdictTable(subject, grid).addTo(page, some);
        }
    }

    /** The parties, each followed by its targets. */
    private List<VerdictTable.Line> lines() {
        List<VerdictTable.Line> lines = new ArrayList<>();
        for (PartyResult party : subject.card().getParties()) {
            lines.add(VerdictTable.Line.of(party));
            party.getTargets().forEach(target -> lines.add(VerdictTable.Line.of(party, target)));
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
}
