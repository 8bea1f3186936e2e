package org.closedloop.sla.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.markdown.MarkdownText;

/**
 * Names in quotation marks, written so that they can be separated again: a closing mark within a name is doubled.
 *
 * <p>Names that a person typed may have the marks of another language, or straight ones.
 */
public final class Quotation {

    private static final List<String> MARKS = List.of("“”", "„“", "«»", "\"\"");

    /** Names, and the place behind them. */
    public record Found(List<String> names, int end) {}

    private final char open;
    private final char close;
    private final String and;
    private final List<String> marks;

    Quotation(PhraseBundle words) {
        String none = words.say("quote", "");
        this.open = none.charAt(0);
        this.close = none.charAt(1);
        this.and = words.say("and", "", "");
        this.marks = Stream.concat(Stream.of(none), MARKS.stream()).distinct().toList();
    }

    /** The name in quotation marks. */
    public String of(String name) {
        String end = String.valueOf(close);
        return open + MarkdownText.carried(name).replace(end, end + end) + end;
    }

    /** The name as it is, unless it could be taken for several, or for a quoted one. */
    public String whereNeeded(String name) {
        boolean several = QuotedNames.isUnclear(name) || (" " + name.strip() + " ").contains(and);
        boolean quoted = marks.stream().flatMapToInt(String::chars).anyMatch(mark -> name.indexOf(mark) >= 0);
        return several || quoted ? of(name) : name;
    }

    /** The one name that is quoted here, from end to end. */
    public Optional<String> name(String text) {
        return QuotedNames.at(text, 0, marks)
                .filter(name -> name.end() == text.length())
                .map(QuotedNames.Name::text);
    }

    /** The quoted names of a list, which is joined with commas and a word; none of an empty one. */
    public Optional<List<String>> names(String text, String joint) {
        QuotedNames names = new QuotedNames(text, joint, marks);
        return text.isEmpty()
                ? Optional.of(List.of())
                : names.quoted(0).filter(names::isWhole).map(Found::names);
    }

    /** The one name that begins at a place, and where it ends. */
    public Optional<Found> nameFrom(String text, int start) {
        return QuotedNames.at(text, start, marks).map(name -> new Found(List.of(name.text()), name.end()));
    }

    /** The names that begin at a place, and where they end. */
    public Optional<Found> namesFrom(String text, int start, String joint) {
        return new QuotedNames(text, joint, marks).quoted(start);
    }

    /** The names of a list in which not all are quoted. */
    public Optional<List<String>> listed(String text) {
        QuotedNames names = new QuotedNames(text, and, marks);
        return text.isEmpty() ? Optional.of(List.of()) : names.any().map(Found::names);
    }

    /** The lines of a text; a line break within a quoted name is none. */
    public List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!quoted && c == '\n') {
                lines.add(text.substring(start, i));
                start = i + 1;
            } else if (!quoted && c == open) {
                quoted = true;
            } else if (quoted && c == close) {
                boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == close;
                i += doubled ? 1 : 0;
                quoted = doubled;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }
}
