package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.markdown.Block;

/** The parts of a contract, found by their headings, in any order. */
final class ContractParts {

    private static final int TITLE = 1;
    private static final int CLAUSE = 2;

    private final ReadContext context;
    private final List<Block> head = new ArrayList<>();
    private final Map<String, Block.Heading> headings = new LinkedHashMap<>();
    private final Map<String, List<Block>> bodies = new LinkedHashMap<>();
    private final int end;

    ContractParts(List<Block> blocks, ReadContext context) {
        this.context = context;
        this.end = blocks.isEmpty() ? 1 : blocks.get(blocks.size() - 1).line();
        List<Block> body = head;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == CLAUSE) {
                body = open(heading);
            } else {
                body.add(block);
            }
        }
    }

    private List<Block> open(Block.Heading heading) {
        String key = Contract.keyOf(heading, context.words()).orElse("");
        SourceText said = new SourceText(heading.text(), heading.line(), "text");
        if (key.isEmpty()) {
            context.problems().add(DocumentRule.UNPLACED, said);
        } else if (headings.containsKey(key)) {
            int first = headings.get(key).line();
            context.problems().add(DocumentRule.REPEATED, said, new SourceText(heading.text(), first, "text"));
            key = "";
        } else {
            headings.put(key, heading);
        }
        return bodies.computeIfAbsent(key, unused -> new ArrayList<>());
    }

    /** The title, which is the first heading of all. */
    Optional<SourceText> title() {
        Optional<Block> title = head.stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == TITLE)
                .findFirst();
        title.ifPresent(head::remove);
        return title.map(block -> new SourceText(block.text(), block.line(), "head"));
    }

    /** The text before the first clause, without the title. */
    SectionReader head() {
        return new SectionReader("head", head.isEmpty() ? 1 : head.get(0).line(), head, context);
    }

    /** A clause, the signatures, or the list of open points, if it is there. */
    Optional<SectionReader> find(String key) {
        return Optional.ofNullable(headings.get(key))
                .map(heading -> new SectionReader(key, heading.line(), bodies.getOrDefault(key, List.of()), context));
    }

    /** Reads a part that must be there. */
    void read(String key, Consumer<SectionReader> reader) {
        find(key).ifPresentOrElse(part -> read(part, reader), () -> {
            String title = context.words().say(key + ".title");
            context.problems().missing(DocumentRule.CLAUSE_MISSING, key, end, title);
        });
    }

    /** Reads all of a part; the rest of it is reported. */
    static void read(SectionReader part, Consumer<SectionReader> reader) {
        reader.accept(part);
        part.close();
    }

    /** Reports the text under unknown headings. */
    void close() {
        new SectionReader("text", 1, bodies.getOrDefault("", List.of()), context).close();
    }
}
