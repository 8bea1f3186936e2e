package org.closedloop.sla.examples.slides;

import java.awt.Color;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.evaluation.TargetFigures;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.Violation;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.schedule.Obligation;
import org.closedloop.sla.schedule.ObligationSchedule;
import org.closedloop.sla.schedule.PostVacancy;

/**
 * Who owes what: consequences that are due, steps after violations, targets at risk with their forecasts, and the next
 * obligations of the schedule.
 */
record DutySlide(Subject subject) implements SlidePart {

    private static final double[] WIDTHS = {150, 170, Deck.INNER - 320};

    private static final Color LATE = new Color(0xFBE9E7);

    /** How many of the next obligations are shown. */
    private static final int NEXT = 6;

    @Override
    public String title() {
        return subject.words().say("duty.title");
    }

    @Override
    public boolean hasData() {
        return !table().isEmpty();
    }

    @Override
    public void addTo(Deck deck) {
        SlideTexts words = subject.words();
        Page page = deck.page(title());
        subject.card().targets().forEach(result -> page.note(result.explain(words.locale())));
        table().addTo(page, words.say("duty.alternative"), count -> words.say("more", words.count(count)));
    }

    private TextTable table() {
        SlideTexts words = subject.words();
        TextTable table =
                new TextTable(WIDTHS, List.of(words.say("duty.when"), words.say("duty.who"), words.say("duty.what")));
        subject.card().targets().forEach(result -> consequence(table, result));
        violations(table);
        subject.card().targets().forEach(result -> atRisk(table, result));
        List<Obligation> all = obligations();
        all.stream().limit(NEXT).forEach(due -> table.row(obligation(due)));
        all.stream().skip(NEXT).forEach(due -> table.noteOnly(obligation(due)));
        return table;
    }

    /** A missed target with a consequence, by its latest missed window; without one if the window is the current. */
    private void consequence(TextTable table, TargetResult result) {
        SlideTexts words = subject.words();
        Optional<WindowResult> missed = result.getWindows().stream()
                .filter(window -> window.getVerdict() == Verdict.MISSED)
                .reduce((earlier, later) -> later);
        boolean now = missed.isPresent() && missed.equals(result.current());
        if (missed.isEmpty() || (result.dueConsequence().isEmpty() && !now)) {
            return;
        }
        VerdictStyle style = VerdictStyle.of(Verdict.MISSED);
        String window = new WindowCaption(words).full(missed.get().getWindow());
        table.row(
                LATE,
                style.mark().darker(),
                style.symbol() + " " + words.say("duty.missed", window),
                function(result.getTarget().getResponsible()),
                words.say(
                        "duty.item",
                        result.getTarget().getId(),
                        result.dueConsequence().orElseGet(() -> missed.get().explain(words.locale()))));
    }

    /** The steps that follow from violations and are not past their day, the next first. */
    private void violations(TextTable table) {
        SlideTexts words = subject.words();
        VerdictStyle style = VerdictStyle.of(Verdict.MISSED);
        subject.card().getViolations().stream()
                .filter(violation -> violation
                        .getDueOn()
                        .map(day -> !day.isBefore(subject.card().getAsOf()))
                        .orElse(true))
                .sorted(Comparator.comparing(violation -> violation.getDueOn().orElse(LocalDate.MAX)))
                .forEach(violation -> violation
                        .getStep()
                        .ifPresent(step -> table.row(
                                LATE,
                                style.mark().darker(),
                                style.symbol() + " "
                                        + words.say(
                                                "duty.until",
                                                violation
                                                        .getDueOn()
                                                        .map(words::date)
                                                        .orElse("–")),
                                String.join(", ", step.getInformed()),
                                words.say(
                                        "duty.violation",
                                        step.getAction(),
                                        words.count(violation.getNumber()),
                                        violation.getEscalation().getId(),
                                        violation.getTarget(),
                                        windows(violation)))));
    }

    private String windows(Violation violation) {
        WindowCaption caption = new WindowCaption(subject.words());
        return violation.getWindows().stream().map(caption::full).collect(Collectors.joining(", "));
    }

    private void atRisk(TextTable table, TargetResult result) {
        SlideTexts words = subject.words();
        VerdictStyle style = VerdictStyle.of(Verdict.AT_RISK);
        result.current()
                .filter(window -> window.getVerdict() == Verdict.AT_RISK)
                .ifPresent(window -> table.row(
                        style.ground(),
                        style.text(),
                        style.symbol() + " "
                                + words.say(
                                        "duty.until",
                                        words.date(window.getWindow().getEnd())),
                        function(result.getTarget().getResponsible()),
                        standing(result, window)));
    }

    /** Where a window stands, and its forecast. */
    private String standing(TargetResult result, WindowResult window) {
        SlideTexts words = subject.words();
        String text = words.say(
                "duty.standing",
                result.getTarget().getId(),
                window.getActual().map(figures(result)::value).orElse("–"),
                words.threshold(result.getTarget(), window.getRequired()));
        String misses = window.getMissBudget()
                .map(budget ->
                        words.say("duty.misses", words.count(budget.getUsed()), words.count(budget.getAllowed())))
                .orElse("");
        String forecast = new ForecastPlot(new TargetPlot(subject, result))
                .text()
                .map(it -> "; " + it)
                .orElse("");
        return text + misses + forecast;
    }

    private TargetFigures figures(TargetResult result) {
        return new TargetFigures(subject.words().figures(), result.getTarget());
    }

    private String[] obligation(Obligation due) {
        SlideTexts words = subject.words();
        return new String[] {words.date(due.getDay()), who(due), due.explain(words.locale())};
    }

    /** The obligations after the day of the scorecard, and earlier ones that are still open. */
    private List<Obligation> obligations() {
        return ObligationSchedule.of(subject.terms()).all().stream()
                .filter(this::isOpen)
                .sorted(Comparator.comparing(Obligation::getDay))
                .toList();
    }

    private boolean isOpen(Obligation due) {
        LocalDate asOf = subject.card().getAsOf();
        if (due instanceof PostVacancy vacancy) {
            return vacancy.getVacant().getEnd().isAfter(asOf);
        }
        return due.getKind() == Obligation.Kind.SIGNATURE || due.getDay().isAfter(asOf);
    }

    private String who(Obligation due) {
        Agreement agreement = subject.terms().getAgreement();
        boolean all = agreement.getParties().size() > 1
                && agreement.getParties().stream()
                        .allMatch(party -> due.getResponsible().contains(party.getRole()));
        return all
                ? subject.words().say("duty.all")
                : due.getResponsible().stream().map(this::function).collect(Collectors.joining(", "));
    }

    private String function(Role role) {
        return subject.terms()
                .getAgreement()
                .party(role)
                .map(Party::getFunction)
                .orElse(role.name());
    }
}
