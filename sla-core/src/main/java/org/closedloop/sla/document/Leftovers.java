package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.markdown.Block;
import org.closedloop.sla.text.Spelling;

/**
 * What is left of a part that was read.
 *
 * @param taken which sentences were taken, and from where
 * @param open whether a placeholder was found: then nothing is reported as missing
 */
record Leftovers(String part, int line, ReadContext context, Map<String, SourceText> taken, boolean open) {

    /** How many letters two sentences must have in common at their beginning to be taken for one. */
    private static final int KINSHIP = 12;

    void report(List<? extends Block> left, List<String> missing, List<String> tables) {
        List<String> unfound = new ArrayList<>(missing);
        boolean placeholder = open;
        for (Block block : left) {
            SourceText said = new SourceText(block.text(), block.line(), part);
            Optional<String> twice = twice(block);
            Optional<String> changed =
                    unfound.stream().filter(key -> isKin(key, said)).findFirst();
            if (block instanceof Block.Markup) {
                context.problems().add(DocumentRule.MARKUP, said);
            } else if (twice.isPresent()) {
                reportTwice(said, taken.getOrDefault(twice.get(), said));
            } else if (context.reportsOpen(said)) {
                placeholder = true;
                changed.ifPresent(unfound::remove);
            } else if (changed.isPresent()) {
                unfound.remove(changed.get());
                context.problems()
                        .add(
                                DocumentRule.SENTENCE_CHANGED,
                                said,
                                context.words().form(changed.get()));
            } else {
                context.problems().add(DocumentRule.UNPLACED, said);
            }
        }
        if (!placeholder) {
            tables.forEach(columns -> context.problems().missing(DocumentRule.TABLE_MISSING, part, line, columns));
            unfound.forEach(key -> context.problems()
                    .missing(
                            DocumentRule.SENTENCE_MISSING,
                            part,
                            line,
                            context.words().form(key)));
        }
    }

    /** The same again, or something else of the same. */
    private void reportTwice(SourceText said, SourceText first) {
        boolean same = Spelling.isSame(said.text(), first.text());
        context.problems().add(same ? DocumentRule.REPEATED : DocumentRule.CONTRADICTION, said, first);
    }

    private Optional<String> twice(Block block) {
        String text = block instanceof Block.Heading heading ? heading.title() : block.text();
        return block instanceof Block.Table
                ? Optional.empty()
                : taken.keySet().stream()
                        .filter(key -> context.words().phrase(key).match(text).isPresent())
                        .findFirst();
    }

    private boolean isKin(String key, SourceText said) {
        String opening = context.words().phrase(key).opening();
        int length = Math.min(KINSHIP, opening.length());
        return length > 0 && said.text().regionMatches(true, 0, opening, 0, length);
    }
}
