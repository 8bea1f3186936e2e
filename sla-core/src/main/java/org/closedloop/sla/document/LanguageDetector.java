package org.closedloop.sla.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.markdown.Block;
import org.closedloop.sla.text.Phrase;

/** Tells whether a piece of a contract is in one language, and in the spelling of its country. */
final class LanguageDetector {

    /** Shorter sentences say too little. */
    private static final int SHORTEST = 20;

    /** One for each language and country that has a wording. */
    static final List<LanguageDetector> ALL =
            Wording.all().stream().map(LanguageDetector::new).toList();

    private final Wording words;
    private final Set<String> fixed = new HashSet<>();
    private final List<Phrase> phrases;

    private LanguageDetector(Wording words) {
        this.words = words;
        List<Phrase> all = words.keys().stream().map(words::phrase).toList();
        words.keys().forEach(key -> fixed.add(words.form(key)));
        this.phrases = all.stream()
                .filter(phrase ->
                        phrase.weight() >= SHORTEST && phrase.opening().length() > 1)
                .collect(Collectors.toUnmodifiableList());
    }

    Wording words() {
        return words;
    }

    /** How many of the pieces are in this language. */
    long share(List<Block> blocks) {
        return blocks.stream().filter(this::knows).count();
    }

    private boolean knows(Block block) {
        if (block instanceof Block.Heading heading) {
            return fixed.contains(heading.title());
        }
        if (block instanceof Block.Table table) {
            return Stream.concat(
                            table.headers().stream(),
                            table.rows().stream().map(row -> row.cells().get(0)))
                    .anyMatch(fixed::contains);
        }
        return phrases.stream().anyMatch(phrase -> phrase.isSpelledIn(block.text()));
    }
}
