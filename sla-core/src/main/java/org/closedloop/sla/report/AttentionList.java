package org.closedloop.sla.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;

/**
 * The points that need attention: current windows that are missed or at risk, consequences that are due, and windows
 * that are undecided for lack of exchange rates.
 */
record AttentionList(Scorecard card, ResolvedTerms terms, PageTexts words) implements Section {

    /** Missed before at risk, then by descending weight, then in the order of the agreement. */
    private static final Comparator<TargetResult> URGENCY = Comparator.comparing((TargetResult result) ->
                    troubled(result).map(w -> w.getVerdict() != Verdict.MISSED).orElse(true))
            .thenComparing(result -> result.getTarget().getWeight(), Comparator.reverseOrder());

    @Override
    public void appendTo(Html html) {
        html.open("section", "aria-labelledby", "attention", "class", "attention");
        html.element("h2", words.say("attention.title"), "id", "attention");
        List<TargetResult> urgent = card.targets().stream()
                .filter(result -> troubled(result).isPresent())
                .sorted(URGENCY)
                .toList();
        if (urgent.isEmpty()) {
            html.element("p", words.say("attention.none"));
        } else {
            html.open("ul");
            urgent.forEach(result -> item(html, result));
            html.close();
        }
        earlier(html);
        undecided(html);
        html.close();
    }

    private static Optional<WindowResult> troubled(TargetResult result) {
        return result.current().filter(w -> w.getVerdict() == Verdict.MISSED || w.getVerdict() == Verdict.AT_RISK);
    }

    private void item(Html html, TargetResult result) {
        troubled(result).ifPresent(window -> {
            html.open("li");
            new VerdictMark(window.getVerdict(), words).appendTo(html);
            html.open("div").element("p", window.explain(words.locale()));
            result.getTarget().getConsequence().ifPresent(text -> consequence(html, result, text));
            html.close().close();
        });
    }

    /** The consequences of earlier windows of targets that are not missed or at risk now. */
    private void earlier(Html html) {
        List<TargetResult> owed = card.targets().stream()
                .filter(result ->
                        result.dueConsequence().isPresent() && troubled(result).isEmpty())
                .toList();
        if (owed.isEmpty()) {
            return;
        }
        html.element("h3", words.say("attention.earlier")).open("ul");
        for (TargetResult result : owed) {
            html.open("li");
            html.open("div").element("p", result.explain(words.locale()));
            result.dueConsequence().ifPresent(text -> consequence(html, result, text));
            html.close().close();
        }
        html.close();
    }

    private void undecided(Html html) {
        List<WindowResult> undecided = card.windows()
                .filter(window -> window.getVerdict() == Verdict.UNDECIDED)
                .toList();
        if (undecided.isEmpty()) {
            return;
        }
        html.element("h3", words.say("attention.undecided")).open("ul");
        for (WindowResult window : undecided) {
            html.open("li");
            new VerdictMark(window.getVerdict(), words).appendTo(html);
            html.open("div")
                    .element("p", window.explain(words.locale()))
                    .close()
                    .close();
        }
        html.close();
    }

    /** The agreed consequence, and the latest missed window, for which it is due. */
    private void consequence(Html html, TargetResult result, String text) {
        String label = result.getWindows().stream()
                .filter(window -> window.getVerdict() == Verdict.MISSED)
                .reduce((earlier, later) -> later)
                .map(window -> words.say("consequence.due", new WindowName(window.getWindow(), words).full()))
                .orElseGet(() -> words.say("consequence.else"));
        html.open("p", "class", "consequence").element("strong", label).text(" ");
        html.element("span", text, "lang", terms.getAgreement().getLanguage().toLanguageTag())
                .close();
    }
}
