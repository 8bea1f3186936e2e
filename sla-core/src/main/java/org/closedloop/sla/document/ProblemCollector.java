package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a contract's text while it is read. */
final class ProblemCollector {

    private final List<DocumentProblem> all = new ArrayList<>();

    /** A text that should be another. */
    void add(DocumentRule rule, SourceText said, String expected) {
        all.add(of(rule, said).detail(expected).build());
    }

    /** A text that should not be there. */
    void add(DocumentRule rule, SourceText said) {
        all.add(of(rule, said).build());
    }

    /** A text that contradicts or repeats another. */
    void add(DocumentRule rule, SourceText said, SourceText other) {
        all.add(of(rule, said).otherLine(other.line()).detail(other.text()).build());
    }

    /** A text that is missing in this part. */
    void missing(DocumentRule rule, String part, int line, String expected) {
        all.add(DocumentProblem.builder()
                .rule(rule)
                .part(part)
                .line(line)
                .detail(expected)
                .build());
    }

    private static DocumentProblem.Builder of(DocumentRule rule, SourceText said) {
        return DocumentProblem.builder()
                .rule(rule)
                .part(said.part())
                .line(said.line())
                .value(said.text());
    }

    /** How many there are. */
    int count() {
        return all.size();
    }

    /** Whether one of those from this one on is a placeholder. */
    boolean isOpenSince(int mark) {
        return all.subList(mark, all.size()).stream().anyMatch(problem -> problem.getRule() == DocumentRule.OPEN);
    }

    /** All of them, by their line. */
    List<DocumentProblem> inOrder() {
        return all.stream()
                .distinct()
                .sorted(Comparator.comparingInt(DocumentProblem::getLine))
                .toList();
    }
}
