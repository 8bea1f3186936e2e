package org.closedloop.sla.examples.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;

/** The company, the period, the day, and the scores: in total and of each party. */
record TitleSlide(Subject subject) implements SlidePart {

    private static final double GAP = 16;

    @Override
    public String title() {
        return subject.words().say("cover.title", subject.card().getCompany());
    }

    @Override
    public boolean hasData() {
        return true;
    }

    @Override
    public void addTo(Deck deck) {
        SlideTexts words = subject.words();
        Page page = deck.page(title());
        subject.terms()
                .getAgreement()
                .getTitle()
                .ifPresent(
                        title -> page.fitted(at(80, 28), title, TextLook.of(18).in(Palette.QUIET), 14));
        page.fitted(
                at(subject.terms().getAgreement().getTitle().isPresent() ? 112 : 84, 24),
                words.say(
                        "cover.period",
                        words.period(subject.card().getPeriod()),
                        words.date(subject.card().getAsOf()),
                        subject.card().getAgreement(),
                        words.count(subject.card().getVersion())),
                TextLook.of(14),
                11);
        tiles(page);
        page.fitted(at(372, 44), subject.card().explain(words.locale()), TextLook.of(16), 12);
        page.fitted(
                at(424, 60),
                words.say("cover.note") + withoutData(),
                TextLook.of(12).in(Palette.QUIET),
                10);
    }

    private static Rectangle2D at(double y, double height) {
        return new Rectangle2D.Double(Deck.MARGIN, y, Deck.INNER, height);
    }

    private void tiles(Page page) {
        List<PartyResult> parties = subject.card().getParties();
        int count = parties.size() + 1;
        double width = (Deck.INNER - (count - 1) * GAP) / count;
        List<TargetResult> all = subject.card().targets();
        tile(page, 0, width, subject.words().say("cover.total"), subject.card().getScore(), all);
        for (int i = 0; i < parties.size(); i++) {
            PartyResult party = parties.get(i);
            tile(page, i + 1, width, party.getFunction(), party.getScore(), party.getTargets());
            page.note(party.explain(subject.words().locale()));
        }
    }

    private void tile(Page page, int place, double width, String name, Score score, List<TargetResult> targets) {
        double x = Deck.MARGIN + place * (width + GAP);
        double inner = width - 32;
        Color ground = place == 0 ? Palette.NAVY : Palette.PANEL;
        Color ink = place == 0 ? Palette.WHITE : Palette.NAVY;
        Color quiet = place == 0 ? Palette.WHITE : Palette.INK;
        page.panel(new Rectangle2D.Double(x, 160, width, 192), ground);
        page.fitted(
                new Rectangle2D.Double(x + 16, 172, inner, 42),
                name,
                TextLook.of(16).bold().in(ink),
                13);
        page.fitted(
                new Rectangle2D.Double(x + 16, 216, inner, 60),
                subject.words().score(score),
                TextLook.of(44).bold().in(ink),
                30);
        page.fittedParagraphs(
                new Rectangle2D.Double(x + 16, 284, inner, 60),
                counts(targets).lines().toList(),
                TextLook.of(13).in(quiet),
                11);
    }

    private String counts(List<TargetResult> targets) {
        SlideTexts words = subject.words();
        return words.say(
                "cover.counts",
                words.count(count(targets, Verdict.MET)),
                words.count(count(targets, Verdict.MISSED)),
                words.count(count(targets, Verdict.AT_RISK)));
    }

    private static long count(List<TargetResult> targets, Verdict verdict) {
        return targets.stream().mapToLong(target -> target.count(verdict)).sum();
    }

    private String withoutData() {
        List<Score.Part> parts = subject.card().getScore().leftOut();
        String names =
                String.join(", ", parts.stream().map(Score.Part::getTarget).toList());
        return parts.isEmpty() ? "" : " " + subject.words().say("cover.leftOut", names);
    }
}
