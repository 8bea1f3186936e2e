package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.constraint.Placeholder;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.document.problem.ProblemCollector;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.text.Spelling;

/**
 * The state of reading one contract: its language, the problems, and what one part must know of another.
 *
 * @param isDraft whether the contract is a draft's, in which brackets are placeholders
 * @param agreement what has been read
 * @param head the rows of the head by their label
 * @param parties the parties of clause 3 that could be read
 * @param metrics the metrics of clause 7 that could be read
 * @param metricIds the ids of all metrics of clause 7
 */
record ReadContext(
        ContractWording words,
        ProblemCollector problems,
        boolean isDraft,
        Agreement.Builder agreement,
        Map<String, SourceText> head,
        List<Party> parties,
        List<MetricsClause.Row> metrics,
        Set<String> metricIds) {

    private static final Set<DocumentRule> NUMBERS = EnumSet.of(
            DocumentRule.NOT_A_COUNT, DocumentRule.NOT_A_NUMBER, DocumentRule.NOT_A_SHARE, DocumentRule.NOT_MONEY);

    ReadContext(ContractWording words, ProblemCollector problems, boolean isDraft) {
        this(
                words,
                problems,
                isDraft,
                Agreement.builder(),
                new HashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new LinkedHashSet<>());
    }

    /** Reports each placeholder as open, and returns whether there was one. */
    boolean reportsOpen(SourceText text) {
        List<String> placeholders = Placeholder.allIn(text.text());
        placeholders.forEach(placeholder -> problems.add(DocumentRule.OPEN, text.cut(placeholder)));
        return !placeholders.isEmpty();
    }

    /** Reports a text that differs from the head's row of this label. */
    void mustAgree(String label, SourceText again) {
        SourceText first = head.get(label);
        if (first != null && !Spelling.isSame(first.text(), again.text())) {
            problems.add(DocumentRule.CONTRADICTION, again, first);
        }
    }

    /** The parsed value; if there is none, a problem is reported, with an example of what was expected. */
    <V> Optional<V> parsed(SourceText text, DocumentRule rule, Optional<V> value, Supplier<String> example) {
        if (value.isEmpty()) {
            if (text.isBlank()) {
                problems.add(DocumentRule.BLANK, text, example.get());
            } else if (!reportsOpen(text)) {
                Optional<String> readings = NUMBERS.contains(rule) ? words.readings(text.text()) : Optional.empty();
                problems.add(
                        readings.isPresent() ? DocumentRule.TWO_READINGS : rule, text, readings.orElseGet(example));
            }
        }
        return value;
    }

    /** What the model makes of values; a problem is reported if it refuses them. */
    <T> Optional<T> possible(SourceText text, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (IllegalArgumentException e) {
            problems.add(DocumentRule.IMPOSSIBLE, text, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
