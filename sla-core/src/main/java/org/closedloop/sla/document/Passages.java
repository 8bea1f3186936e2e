package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.markdown.Block;

/** The parts of a contract, found by their headings, in whatever order they stand. */
final class Passages {

    /** In the order of the contract. */
    static final List<String> CLAUSES = List.of(
            "purpose",
            "scope",
            "parties",
            "framework",
            "definitions",
            "targets",
            "metrics",
            "posts",
            "reporting",
            "review",
            "renewal");

    private static final int TITLE = 1;
    private static final int CLAUSE = 2;

    private final Desk desk;
    private final List<Block> head = new ArrayList<>();
    private final Map<String, Block.Heading> headings = new LinkedHashMap<>();
    private final Map<String, List<Block>> bodies = new LinkedHashMap<>();
    private final int end;

    Passages(List<Block> blocks, Desk desk) {
        this.desk = desk;
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

    /** The key of the part that has this heading. */
    static Optional<String> keyOf(Block.Heading heading, Wording words) {
        List<String> keys = new ArrayList<>(CLAUSES);
        keys.add("signatures");
        keys.add("open");
        return keys.stream()
                .filter(key -> Vocabulary.isSame(words.say(key + ".title"), heading.title()))
                .findFirst();
    }

    private List<Block> open(Block.Heading heading) {
        String key = keyOf(heading, desk.words()).orElse("");
        Cited said = new Cited(heading.text(), heading.line(), "text");
        if (key.isEmpty()) {
            desk.problems().add(DocumentRule.UNPLACED, said);
        } else if (headings.containsKey(key)) {
            int first = headings.get(key).line();
            desk.problems().add(DocumentRule.REPEATED, said, new Cited(heading.text(), first, "text"));
            key = "";
        } else {
            headings.put(key, heading);
        }
        return bodies.computeIfAbsent(key, unused -> new ArrayList<>());
    }

    /** The title, which is the first heading of all. */
    Optional<Cited> title() {
        Optional<Block> title = head.stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == TITLE)
                .findFirst();
        title.ifPresent(head::remove);
        return title.map(block -> new Cited(block.text(), block.line(), "head"));
    }

    /** What stands before the first clause, without the title. */
    Passage head() {
        return new Passage("head", head.isEmpty() ? 1 : head.get(0).line(), head, desk);
    }

    /** A clause, the signatures, or the list of open points, if it is there. */
    Optional<Passage> find(String key) {
        return Optional.ofNullable(headings.get(key))
                .map(heading -> new Passage(key, heading.line(), bodies.getOrDefault(key, List.of()), desk));
    }

    /** A part that must be there. */
    Optional<Passage> get(String key) {
        Optional<Passage> part = find(key);
        if (part.isEmpty()) {
            desk.problems()
                    .missing(DocumentRule.CLAUSE_MISSING, key, end, desk.words().say(key + ".title"));
        }
        return part;
    }

    /** Reports what stands under headings that are none of ours. */
    void close() {
        new Passage("text", 1, bodies.getOrDefault("", List.of()), desk).close();
    }
}
