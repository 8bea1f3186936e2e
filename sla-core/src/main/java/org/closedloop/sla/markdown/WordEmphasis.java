package org.closedloop.sla.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds the emphasis that begins or ends within a word of a text. */
final class WordEmphasis {

    private final StringBuilder text;
    private final List<Emphasis> emphases = new ArrayList<>();
    private final Map<String, Deque<Opening>> open = new HashMap<>();

    /**
     * Where an element begins.
     *
     * @param name the name of its tag; empty in Markdown
     * @param markup how it begins
     */
    record Opening(String name, String markup, int start, int line) {

        /** The element with its text, which ends at this place. */
        Block.Markup around(StringBuilder text, int end, String closing) {
            return Block.Markup.around(line, markup, text, start, end, closing);
        }
    }

    private record Emphasis(Opening opening, String closing, int end) {}

    WordEmphasis(StringBuilder text) {
        this.text = text;
    }

    /** Adds a tag of emphasis at the end of the text; an end tag without a start tag is emphasis without text. */
    void add(HtmlTag tag, int line) {
        Deque<Opening> same = open.computeIfAbsent(tag.name(), unused -> new ArrayDeque<>());
        Opening here = new Opening(tag.name(), tag.markup(), text.length(), line);
        if (!tag.isClosing()) {
            same.push(here);
        } else if (same.isEmpty()) {
            add(here, "");
        } else {
            add(same.pop(), tag.markup());
        }
    }

    /** Emphasis that ends at the end of the text. */
    void add(Opening opening, String closing) {
        emphases.add(new Emphasis(opening, closing, text.length()));
    }

    /** Forgets emphasis that began and ended from this place on, where a link to its own text begins. */
    void removeFrom(int start) {
        List<Emphasis> before = new ArrayList<>();
        while (!emphases.isEmpty() && emphases.get(emphases.size() - 1).end() > start) {
            Emphasis last = emphases.remove(emphases.size() - 1);
            if (last.opening().start() < start) {
                before.add(new Emphasis(last.opening(), last.closing(), start));
            }
        }
        emphases.addAll(before);
        open.values().forEach(same -> {
            while (!same.isEmpty() && same.peek().start() > start) {
                same.pop();
            }
        });
    }

    /** Reports what is within a word; the text is whole. */
    void report(Consumer<Block.Markup> report) {
        emphases.stream()
                .filter(emphasis -> isWordBefore(emphasis.opening().start()) || isWordAt(emphasis.end()))
                .forEach(
                        emphasis -> report.accept(emphasis.opening().around(text, emphasis.end(), emphasis.closing())));
        open.values().stream()
                .flatMap(Deque::stream)
                .filter(opening -> isWordBefore(opening.start()))
                .forEach(opening -> report.accept(opening.around(text, opening.start(), "")));
    }

    private boolean isWordBefore(int place) {
        return place > 0 && Character.isLetterOrDigit(text.codePointBefore(place));
    }

    private boolean isWordAt(int place) {
        return place < text.length() && Character.isLetterOrDigit(text.codePointAt(place));
    }
}
