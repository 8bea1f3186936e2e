package org.closedloop.sla.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.constraint.Excerpt;

/** A piece of a written contract, and the line on which it begins. */
public sealed interface Block {

    /** The line, from 1. */
    int line();

    /** Its text. */
    String text();

    /**
     * A heading.
     *
     * @param level how deep it lies, from 1
     */
    record Heading(int line, int level, String text) implements Block {

        // Possessive: a loop that can go back takes a piece of the stack for each of its rounds.
        private static final Pattern NUMBER = Pattern.compile("^\\d++(?:\\.\\d++)*+\\.?(?:\\s+|$)");

        /** Its text without its number, which need not be right. */
        public String title() {
            return NUMBER.matcher(text).replaceFirst("");
        }
    }

    /** A paragraph, without its number, or anything else that is neither a heading nor a table. */
    record Paragraph(int line, String text) implements Block {}

    /** A table; every row has at least as many cells as there are headers. */
    record Table(int line, List<String> headers, List<Row> rows) implements Block {

        /**
         * The same table if its headers are not blank; otherwise its first row becomes the headers, as in a table of
         * Word whose first row is not marked as one.
         */
        public Table withFirstRowAsHeaders() {
            boolean isBlank = headers.stream().allMatch(String::isBlank);
            return isBlank && !rows.isEmpty()
                    ? new Table(line, rows.get(0).cells(), rows.subList(1, rows.size()))
                    : this;
        }

        @Override
        public String text() {
            Stream<String> lines = Stream.concat(
                    Stream.of(String.join(" | ", headers)), rows.stream().map(Row::text));
            return lines.collect(Collectors.joining("\n"));
        }
    }

    /**
     * Markup that would change what is agreed, such as struck text or a link, with the beginning of the text in it.
     * That text is also in the heading, paragraph or table before.
     */
    record Markup(int line, String text) implements Block {

        /** The most characters of the text in it: all of it in each of many nested elements would not fit in memory. */
        private static final int LONGEST = 200;

        /** Markup around a text, which is shortened. */
        static Markup around(int line, String opening, CharSequence text, int start, int end, String closing) {
            String inner =
                    text.subSequence(start, Math.min(end, start + LONGEST + 1)).toString();
            return new Markup(line, opening + Excerpt.of(inner, LONGEST, "…") + closing);
        }
    }

    /** A table with more cells than are read; it has none. */
    record LargeTable(int line) implements Block {

        @Override
        public String text() {
            return "";
        }
    }

    /** A row of a table, without its headers. */
    record Row(int line, List<String> cells) implements Block {

        @Override
        public String text() {
            return String.join(" | ", cells);
        }
    }
}
