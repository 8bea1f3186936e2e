package org.closedloop.sla.document.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.constraint.VisibleText;

/** Explains problems and losses in one language. */
final class ProblemWords {

    /** The greatest length at which a text is shown. */
    private static final int LONGEST = 100;

    private final ResourceBundle words;

    private ProblemWords(ResourceBundle words) {
        this.words = words;
    }

    /** A bundle of its own for each language: asking for a locale would fall back on the default one. */
    static ProblemWords in(Locale locale) {
        String language = locale.getLanguage().equals("de") ? "de" : "en";
        return new ProblemWords(ResourceBundle.getBundle(ProblemWords.class.getName() + "_" + language, Locale.ROOT));
    }

    String line(int line) {
        return words.getString("line") + " " + line;
    }

    String tell(DocumentProblem problem) {
        String key = problem.getRule().name();
        String value = problem.getValue().orElse("");
        String detail = problem.getDetail().orElse("");
        int same = sameBeginning(value, detail);
        boolean bare = problem.getDetail().isEmpty() && words.containsKey(key + ".bare");
        return new MessageFormat(words.getString(bare ? key + ".bare" : key), Locale.ROOT).format(new Object[] {
            excerpt(value.substring(same)),
            excerpt(detail.substring(same)),
            part(problem),
            Integer.toString(problem.getOtherLine().orElse(0))
        });
    }

    /** A clause by its number, any other part by its name. */
    private String part(DocumentProblem problem) {
        return problem.getClause()
                .map(number ->
                        new MessageFormat(words.getString("part.clause"), Locale.ROOT).format(new Object[] {number}))
                .orElseGet(() -> words.getString("part." + problem.getPart()));
    }

    /** The length of the common beginning to omit from two long texts, so that their difference is shown. */
    private static int sameBeginning(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same < LONGEST / 2 ? 0 : one.lastIndexOf(' ', same - LONGEST / 4) + 1;
    }

    String tell(DocumentLoss loss) {
        return new MessageFormat(words.getString("loss." + loss.getOutcome()), Locale.ROOT).format(new Object[] {
            VisibleText.of(loss.getPath()),
            excerpt(loss.getValue()),
            excerpt(loss.getReading().orElse(""))
        });
    }

    /** The text on one line, shortened to the greatest length. */
    private static String excerpt(String text) {
        return VisibleText.of(Excerpt.of(text.replace("\n", " / "), LONGEST, "…"));
    }
}
