package org.closedloop.sla.testing;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.evaluation.TargetFigures;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.target.ShareTarget;

/** The description of a result in a failing assertion, in English. */
final class TargetLine {

    private static final int WORST = 3;
    private static final Figures FIGURES = new Figures(Locale.ENGLISH);

    private TargetLine() {}

    /** The verdict in the middle of a sentence: "at risk". */
    static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The windows that have begun, one per line; all windows if none has. */
    static String windows(TargetResult result) {
        StringJoiner lines = new StringJoiner("\n");
        boolean begun = result.count(Verdict.UPCOMING) < result.getWindows().size();
        for (WindowResult window : result.getWindows()) {
            if (!begun || window.getVerdict() != Verdict.UPCOMING) {
                lines.add("in " + window.getWindow() + ": " + word(window.getVerdict()) + figures(window));
            }
        }
        return lines.toString();
    }

    /** Required, actual and gap, and the most relevant leads, worst first. */
    static String figures(WindowResult result) {
        StringBuilder text = new StringBuilder();
        line(text, "required", required(result));
        line(text, "actual", result.getActual().map(value -> of(result).value(value)).orElse("none"));
        line(text, "gap", result.getGap().map(value -> of(result).gap(value)).orElse("none"));
        result.getDueOn().ifPresent(day -> line(text, "due on", day.toString()));
        List<LeadCase> cases = result.getCases();
        for (int i = 0; i < Math.min(WORST, cases.size()); i++) {
            line(text, i == 0 ? "leads" : "", lead(cases.get(i)));
        }
        return text.toString();
    }

    private static TargetFigures of(WindowResult result) {
        return new TargetFigures(FIGURES, result.getTarget());
    }

    private static String required(WindowResult result) {
        return switch (result.getTarget().getQuantity()) {
            case DELIVERY -> "within " + of(result).value(result.getRequired()) + " working days";
            case SHARE -> "at least " + FIGURES.threshold(((ShareTarget) result.getTarget()).getAtLeast());
            case COUNT, MONEY -> "at least " + of(result).value(result.getRequired());
        };
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("\n  ").append(String.format(Locale.ROOT, "%-10s", name)).append(value);
    }

    private static String lead(LeadCase lead) {
        return lead.getLead() + (lead.getCycle() == 1 ? "" : " in cycle " + lead.getCycle()) + " " + lead.getKind() + " at " + lead.getAt()
                + lead.getTook().map(took -> ", took " + FIGURES.duration(took)).orElse("")
                + lead.getAmount().map(amount -> ", " + FIGURES.money(amount)).orElse("");
    }
}
