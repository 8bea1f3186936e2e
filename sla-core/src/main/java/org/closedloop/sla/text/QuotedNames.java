package org.closedloop.sla.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.closedloop.sla.markdown.MarkdownText;

/** Finds the names of a list. */
record QuotedNames(String text, String joint, List<String> marks) {

    private static final Pattern UNCLEAR =
            Pattern.compile("[,;\n]|\\s(?:and|und)\\s|[^ .] [^ ]{2,40}[.!?] (?=.)", Pattern.DOTALL);

    /** A name without its marks, and the place behind it. */
    record Name(String text, int end) {}

    /** Names, and the place behind them. */
    record Found(List<String> names, int end) {}

    /** The quoted name that begins here. */
    static Optional<Name> at(String text, int start, List<String> marks) {
        for (String pair : marks) {
            if (start < text.length() && text.charAt(start) == pair.charAt(0)) {
                Optional<Name> name = upTo(pair.charAt(1), text, start + 1);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Name> upTo(char close, String text, int start) {
        StringBuilder name = new StringBuilder();
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close) {
                if (i + 1 == text.length() || text.charAt(i + 1) != close) {
                    return Optional.of(new Name(MarkdownText.carried(name.toString()), i + 1));
                }
                i++;
            }
            name.append(c);
        }
        return Optional.empty();
    }

    /** Whether nothing follows. */
    boolean isWhole(Quotation.Found found) {
        return found.end() == text.length();
    }

    /** As many quoted names as begin here. */
    Optional<Quotation.Found> quoted(int start) {
        List<String> names = new ArrayList<>();
        Optional<Name> name = at(text, start, marks);
        int end = start;
        while (name.isPresent()) {
            names.add(name.get().text());
            end = name.get().end();
            name = at(text, separated(end), marks);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new Quotation.Found(names, end));
    }

    /** All names from the beginning to the end, quoted or not. */
    Optional<Quotation.Found> any() {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Name> quoted = at(text, at, marks);
            if (quoted.isEmpty() && opens(at)) {
                return Optional.empty();
            }
            int end = quoted.map(Name::end).orElse(plainEnd(at));
            String plain = MarkdownText.carried(text.substring(at, end));
            if (quoted.isEmpty() && isUnclear(plain)) {
                return Optional.empty();
            }
            names.add(quoted.map(Name::text).orElse(plain));
            if (end == text.length()) {
                return Optional.of(new Quotation.Found(names, end));
            }
            at = separated(end);
            if (at == end) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a name could be several, or have a sentence behind it: it must be quoted, whoever writes it. */
    static boolean isUnclear(String name) {
        return UNCLEAR.matcher(" " + name.strip() + " ").find();
    }

    private boolean opens(int at) {
        return marks.stream().anyMatch(pair -> text.charAt(at) == pair.charAt(0));
    }

    private int plainEnd(int start) {
        int comma = text.indexOf(", ", start);
        int and = text.indexOf(joint, start);
        int end = Math.min(comma < 0 ? text.length() : comma, and < 0 ? text.length() : and);
        return end;
    }

    /** The place behind a comma, the joining word, or both; this one if there is none. */
    private int separated(int end) {
        String word = joint.stripLeading();
        if (text.startsWith(joint, end)) {
            return end + joint.length();
        }
        if (!text.startsWith(", ", end)) {
            return end;
        }
        return text.startsWith(word, end + 2) ? end + 2 + word.length() : end + 2;
    }
}
