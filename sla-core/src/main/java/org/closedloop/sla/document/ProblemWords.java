package org.closedloop.sla.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Tells problems in words of one language. */
final class ProblemWords {

    /** How much of a text is told. */
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
        boolean bare = problem.getDetail().isEmpty() && words.containsKey(key + ".bare");
        return new MessageFormat(words.getString(bare ? key + ".bare" : key), Locale.ROOT).format(new Object[] {
            problem.getValue().map(ProblemWords::excerpt).orElse(""),
            problem.getDetail().map(ProblemWords::excerpt).orElse(""),
            words.getString("part." + problem.getPart()),
            Integer.toString(problem.getOtherLine().orElse(0))
        });
    }

    /** On one line, and not too long of it. */
    private static String excerpt(String text) {
        String line = text.replace("\n", " / ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = LONGEST - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
