package org.closedloop.sla.examples.slides;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.Verdict;

/** Names the symbols and colours of the verdicts in one line. */
record VerdictLegend(SlideTexts words) {

    private static final List<Verdict> ALWAYS =
            List.of(Verdict.MET, Verdict.ON_TRACK, Verdict.AT_RISK, Verdict.MISSED, Verdict.NO_DATA, Verdict.UPCOMING);
    private static final List<Verdict> IF_ANY = List.of(Verdict.EXCUSED, Verdict.MATURING, Verdict.UNDECIDED);

    void addTo(Page page, double y, Scorecard card) {
        double x = Deck.MARGIN;
        List<Verdict> shown = Stream.concat(ALWAYS.stream(), IF_ANY.stream().filter(verdict -> card.count(verdict) > 0))
                .toList();
        for (Verdict verdict : shown) {
            VerdictStyle style = VerdictStyle.of(verdict);
            page.panel(new Rectangle2D.Double(x, y + 2, 9, 9), style.mark());
            String text = style.symbol() + " " + words.verdict(verdict);
            double width = FittedText.width(text, TextLook.of(10)) + 4;
            page.text(new Rectangle2D.Double(x + 13, y, width, 14), text, TextLook.of(10));
            x += 13 + width + 8;
        }
    }
}
