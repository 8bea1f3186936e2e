package org.closedloop.sla.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.text.Spelling;

/**
 * The rows of a table whose first cell is a label: each label occurs once, in any order.
 *
 * @param prefix with which the keys of the labels begin
 * @param labels the labels that are known
 * @param texts what was read, by label
 */
record LabelledTexts(String prefix, List<String> labels, ReadContext context, Map<String, SourceText> texts) {

    /** Reads a row; an unknown or a repeated label is reported. */
    void read(String labelCell, SourceText text, SourceText row) {
        Optional<String> label = labels.stream()
                .filter(one -> Spelling.isSame(say(one), labelCell))
                .findFirst();
        if (label.isEmpty()) {
            context.problems().add(DocumentRule.UNPLACED, row);
            return;
        }
        SourceText before = texts.putIfAbsent(label.get(), text);
        if (before != null) {
            context.problems().add(DocumentRule.REPEATED, row, before);
        }
    }

    /** The text of a label. */
    Optional<SourceText> find(String label) {
        return Optional.ofNullable(texts.get(label));
    }

    /** The text of a label that must be there; reported as missing if it is not. */
    Optional<SourceText> get(String label, String part, int line) {
        if (!texts.containsKey(label)) {
            context.problems().missing(DocumentRule.SENTENCE_MISSING, part, line, say(label));
        }
        return find(label);
    }

    private String say(String label) {
        return context.words().say(prefix + "." + label);
    }
}
