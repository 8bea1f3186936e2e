package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.markdown.Block;

/**
 * What is left of a part that was read.
 *
 * @param taken which sentences were taken, and from where
 * @param open whether a placeholder was found: what it stands for is not missing as well
 */
record Remains(String part, int line, Desk desk, Map<String, Cited> taken, boolean open) {

    /** How many letters two sentences must have in common at their beginning to be taken for one. */
    private static final int KINSHIP = 12;

    void report(List<? extends Block> left, List<String> missing, List<String> tables) {
        List<String> unfound = new ArrayList<>(missing);
        boolean placeholder = open;
        for (Block block : left) {
            Cited said = new Cited(block.text(), block.line(), part);
            Optional<String> twice = twice(block);
            Optional<String> changed =
                    unfound.stream().filter(key -> isKin(key, said)).findFirst();
            if (twice.isPresent()) {
                reportTwice(said, taken.getOrDefault(twice.get(), said));
            } else if (desk.reportsOpen(said)) {
                placeholder = true;
                changed.ifPresent(unfound::remove);
            } else if (changed.isPresent()) {
                unfound.remove(changed.get());
                desk.problems()
                        .add(DocumentRule.SENTENCE_CHANGED, said, desk.words().form(changed.get()));
            } else {
                desk.problems().add(DocumentRule.UNPLACED, said);
            }
        }
        if (!placeholder) {
            tables.forEach(columns -> desk.problems().missing(DocumentRule.TABLE_MISSING, part, line, columns));
            unfound.forEach(key -> desk.problems()
                    .missing(
                            DocumentRule.SENTENCE_MISSING,
                            part,
                            line,
                            desk.words().form(key)));
        }
    }

    /** The same again, or something else of the same. */
    private void reportTwice(Cited said, Cited first) {
        boolean same = Vocabulary.isSame(said.text(), first.text());
        desk.problems().add(same ? DocumentRule.REPEATED : DocumentRule.CONTRADICTION, said, first);
    }

    private Optional<String> twice(Block block) {
        String text = block instanceof Block.Heading heading ? heading.title() : block.text();
        return block instanceof Block.Table
                ? Optional.empty()
                : taken.keySet().stream()
                        .filter(key -> desk.words().phrase(key).match(text).isPresent())
                        .findFirst();
    }

    private boolean isKin(String key, Cited said) {
        String opening = desk.words().phrase(key).opening();
        int length = Math.min(KINSHIP, opening.length());
        return length > 0 && said.text().regionMatches(true, 0, opening, 0, length);
    }
}
