package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.closedloop.sla.markdown.Block;
import org.closedloop.sla.text.Phrase;

/** A part of a contract on the desk: its readers take from it what they know, and at the end nothing may be left. */
final class Passage {

    private final String key;
    private final int line;
    private final Desk desk;
    private final List<Block> left = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Cited> taken = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> missingTables = new ArrayList<>();
    private final int mark;

    /** A section of a part, under a heading of its own. */
    record Section(Block.Heading heading, Passage part) {}

    /**
     * A sentence with values.
     *
     * @param values by their number
     */
    record Said(List<Cited> values) {

        Cited get(int number) {
            return values.get(number);
        }
    }

    Passage(String key, int line, List<Block> blocks, Desk desk) {
        this.key = key;
        this.line = line;
        this.desk = desk;
        this.mark = desk.problems().count();
        int i = 0;
        while (i < blocks.size() && !(blocks.get(i) instanceof Block.Heading)) {
            left.add(blocks.get(i));
            i++;
        }
        while (i < blocks.size()) {
            int end = i + 1;
            while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading)) {
                end++;
            }
            Block.Heading heading = (Block.Heading) blocks.get(i);
            sections.add(new Section(heading, new Passage(key, heading.line(), blocks.subList(i + 1, end), desk)));
            i = end;
        }
    }

    int line() {
        return line;
    }

    /** What is said here. */
    Cited cite(Block block) {
        return new Cited(block.text(), block.line(), key);
    }

    /** Reads a sentence that must be there. */
    void sentence(String sentence, Consumer<Said> reader) {
        if (!ifSaid(sentence, reader)) {
            missing.add(sentence);
        }
    }

    /** Takes a sentence without values that must be there. */
    void sentence(String sentence) {
        sentence(sentence, said -> {});
    }

    /** Reads a sentence if it is there, and says whether it is. */
    boolean ifSaid(String sentence, Consumer<Said> reader) {
        Phrase phrase = desk.words().phrase(sentence);
        for (Block block : left) {
            Optional<List<String>> values =
                    block instanceof Block.Paragraph ? phrase.match(block.text()) : Optional.empty();
            if (values.isPresent()) {
                left.remove(block);
                taken.put(sentence, cite(block));
                Cited whole = cite(block);
                reader.accept(new Said(values.get().stream().map(whole::cut).toList()));
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence is there, which is not taken. */
    boolean says(String sentence) {
        Phrase phrase = desk.words().phrase(sentence);
        return left.stream()
                .anyMatch(block -> block instanceof Block.Paragraph
                        && phrase.match(block.text()).isPresent());
    }

    /** Takes a sentence without values if it is there, and says whether it is. */
    boolean ifSaid(String sentence) {
        return ifSaid(sentence, said -> {});
    }

    /** Takes the one paragraph, whatever it says; of several, nobody knows which is meant. */
    Optional<Cited> paragraph() {
        List<Block> paragraphs =
                left.stream().filter(Block.Paragraph.class::isInstance).toList();
        if (paragraphs.isEmpty()) {
            desk.problems().add(DocumentRule.BLANK, new Cited("", line, key));
        }
        if (paragraphs.size() != 1) {
            return Optional.empty();
        }
        left.removeAll(paragraphs);
        return Optional.of(cite(paragraphs.get(0)));
    }

    /** Takes the table that has one of these headers; it is missing if there is none. */
    Optional<Block.Table> table(List<String> headers) {
        Optional<Block.Table> found = left.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.headers().stream().anyMatch(header -> isOneOf(headers, header)))
                .findFirst();
        found.ifPresent(left::remove);
        if (found.isEmpty()) {
            missingTables.add(String.join(" | ", headers));
        }
        return found;
    }

    private static boolean isOneOf(List<String> headers, String header) {
        return headers.stream().anyMatch(one -> Vocabulary.isSame(one, header));
    }

    /** Reads the rows of the table, its columns in whatever order. */
    void rows(String prefix, List<String> columns, Consumer<Cells> reader) {
        List<String> headers = columns.stream()
                .map(column -> desk.words().say(prefix + column))
                .toList();
        table(headers).ifPresent(table -> new Grid(table, this, desk).read(columns, headers, reader));
    }

    /** Takes the section with this heading, if there is one. */
    Optional<Passage> section(String heading) {
        return sections(desk.words().phrase(heading)).findFirst().map(section -> {
            sections.remove(section);
            taken.put(heading, cite(section.heading()));
            return section.part();
        });
    }

    /** Takes each section whose heading is of this form. */
    List<Section> sectionsOf(String heading) {
        List<Section> found = sections(desk.words().phrase(heading)).toList();
        sections.removeAll(found);
        return found;
    }

    private Stream<Section> sections(Phrase phrase) {
        return sections.stream()
                .filter(section -> phrase.match(section.heading().title()).isPresent());
    }

    /** Whether everything that was asked for is there and could be read. */
    boolean isSound() {
        return missing.isEmpty() && missingTables.isEmpty() && desk.problems().count() == mark;
    }

    /** Reports what nobody took, and what nobody found. */
    void close() {
        new Remains(key, line, desk, taken, desk.problems().isOpenSince(mark)).report(left, missing, missingTables);
        for (Section section : sections) {
            Remains remains = new Remains(key, section.part().line, desk, taken, false);
            remains.report(List.of(section.heading()), List.of(), List.of());
            section.part().close();
        }
    }
}
