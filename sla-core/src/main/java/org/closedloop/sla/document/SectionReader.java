package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.markdown.Block;
import org.closedloop.sla.text.Phrase;
import org.closedloop.sla.text.Spelling;

/** Tracks which blocks of a part have been read; {@link #close} reports the rest. */
final class SectionReader {

    private final String key;
    private final int line;
    private final ReadContext context;
    private final List<Block> left = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, SourceText> taken = new LinkedHashMap<>();
    private final Map<String, SourceText> firstValues = new HashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> missingTables = new ArrayList<>();
    private final int mark;

    /** A section of a part, under a heading of its own. */
    record Section(Block.Heading heading, SectionReader part) {}

    SectionReader(String key, int line, List<Block> blocks, ReadContext context) {
        this.key = key;
        this.line = line;
        this.context = context;
        this.mark = context.problems().count();
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
            sections.add(
                    new Section(heading, new SectionReader(key, heading.line(), blocks.subList(i + 1, end), context)));
            i = end;
        }
    }

    int line() {
        return line;
    }

    /** The text of a block with its place. */
    SourceText cite(Block block) {
        return new SourceText(block.text(), block.line(), key);
    }

    /** Reads a sentence that must be there. */
    void sentence(String sentence, Consumer<List<SourceText>> reader) {
        if (!takes(sentence, reader)) {
            missing.add(sentence);
        }
    }

    /** Takes a sentence without values that must be there. */
    void sentence(String sentence) {
        sentence(sentence, said -> {});
    }

    /** Takes a sentence if it is there, and reports whether it is. */
    boolean takes(String sentence, Consumer<List<SourceText>> reader) {
        Phrase phrase = context.words().phrase(sentence);
        for (Block block : left) {
            Optional<List<String>> values =
                    block instanceof Block.Paragraph ? phrase.match(block.text()) : Optional.empty();
            if (values.isPresent()) {
                left.remove(block);
                SourceText whole = cite(block);
                taken.put(sentence, whole);
                List<SourceText> cut = values.get().stream().map(whole::cut).toList();
                cut.stream().findFirst().ifPresent(first -> firstValues.put(sentence, first));
                reader.accept(cut);
                return true;
            }
        }
        return false;
    }

    /** The first value of a sentence that was read. */
    Optional<SourceText> firstValue(String sentence) {
        return Optional.ofNullable(firstValues.get(sentence));
    }

    /** Whether a sentence is there; it is not taken. */
    boolean contains(String sentence) {
        Phrase phrase = context.words().phrase(sentence);
        return left.stream()
                .anyMatch(block -> block instanceof Block.Paragraph
                        && phrase.match(block.text()).isPresent());
    }

    /** Takes a sentence without values if it is there, and reports whether it is. */
    boolean takes(String sentence) {
        return takes(sentence, said -> {});
    }

    /** Takes the only paragraph; none if there are several. */
    Optional<SourceText> paragraph() {
        List<Block> paragraphs =
                left.stream().filter(Block.Paragraph.class::isInstance).toList();
        if (paragraphs.isEmpty()) {
            context.problems().add(DocumentRule.BLANK, new SourceText("", line, key));
        }
        if (paragraphs.size() != 1) {
            return Optional.empty();
        }
        left.removeAll(paragraphs);
        return Optional.of(cite(paragraphs.get(0)));
    }

    /** Takes the table that has one of these headers; it is missing if there is none. */
    Optional<Block.Table> table(List<String> headers) {
        for (Block block : left) {
            if (block instanceof Block.Table table) {
                Block.Table headed = hasOneOf(headers, table.headers()) ? table : table.withFirstRowAsHeaders();
                if (hasOneOf(headers, headed.headers())) {
                    left.remove(block);
                    return Optional.of(headed);
                }
            }
        }
        missingTables.add(String.join(" | ", headers));
        return Optional.empty();
    }

    private static boolean hasOneOf(List<String> headers, List<String> given) {
        return given.stream().anyMatch(text -> headers.stream().anyMatch(header -> Spelling.isSame(header, text)));
    }

    /** Reads the rows of the table, its columns in any order. */
    void rows(String name, List<String> columns, Consumer<RowReader.Row> reader) {
        List<String> headers = context.words().each(name, columns);
        table(headers).ifPresent(table -> new RowReader(table, this, context).read(columns, headers, reader));
    }

    /** Takes the section with this heading, if there is one. */
    Optional<SectionReader> section(String heading) {
        return sections(context.words().phrase(heading)).findFirst().map(section -> {
            sections.remove(section);
            taken.put(heading, cite(section.heading()));
            return section.part();
        });
    }

    /** Takes each section whose heading is of this form. */
    List<Section> sectionsOf(String heading) {
        List<Section> found = sections(context.words().phrase(heading)).toList();
        sections.removeAll(found);
        return found;
    }

    private Stream<Section> sections(Phrase phrase) {
        return sections.stream()
                .filter(section -> phrase.match(section.heading().title()).isPresent());
    }

    /** Whether everything that was asked for is there and could be read. */
    boolean isSound() {
        return missing.isEmpty()
                && missingTables.isEmpty()
                && context.problems().count() == mark;
    }

    /** Reports the blocks that were not taken, and what is missing. */
    void close() {
        new Leftovers(key, line, context, taken, context.problems().isOpenSince(mark))
                .report(left, missing, missingTables);
        for (Section section : sections) {
            Leftovers leftovers = new Leftovers(key, section.part().line, context, taken, false);
            leftovers.report(List.of(section.heading()), List.of(), List.of());
            section.part().close();
        }
    }
}
