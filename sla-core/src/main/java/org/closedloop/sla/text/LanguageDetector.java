package org.closedloop.sla.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.markdown.Block;

/**
 * Detects whether a piece of a text is in one language, and in the spelling of its country.
 *
 * <p>Public only for {@code document}: the blocks of Markdown are not part of the module's API.
 */
@SuppressWarnings("exports")
public final class LanguageDetector {

    /** Shorter sentences can be of several languages. */
    private static final int SHORTEST = 20;

    /** The letters by which phrases are found. */
    private static final int KEY = 2;

    private final Set<String> fixed = new HashSet<>();
    private final Map<String, List<Phrase>> phrases;

    /** Detects the language of these phrases. */
    public LanguageDetector(PhraseBundle words) {
        words.keys().forEach(key -> fixed.add(words.form(key)));
        this.phrases = words.keys().stream()
                .map(words::phrase)
                .filter(phrase ->
                        phrase.weight() >= SHORTEST && phrase.opening().length() >= KEY)
                .collect(Collectors.groupingBy(phrase -> phrase.opening().substring(0, KEY)));
    }

    /** How many of the pieces are in this language. */
    public long count(List<Block> blocks) {
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
        String text = block.text();
        return text.length() >= KEY
                && phrases.getOrDefault(text.substring(0, KEY), List.of()).stream()
                        .anyMatch(phrase -> phrase.isSpelledIn(text));
    }
}
