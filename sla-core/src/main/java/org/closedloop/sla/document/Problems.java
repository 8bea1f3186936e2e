package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a contract's text while it is read. */
final class Problems {

    private final List<DocumentProblem> all = new ArrayList<>();

    /** What stands there is not what should. */
    void add(DocumentRule rule, SourceText said, String expected) {
        all.add(of(rule, said).detail(expected).build());
    }

    /** What stands there should not. */
    void add(DocumentRule rule, SourceText said) {
        all.add(of(rule, said).build());
    }

    /** What stands there does not go with what stands elsewhere. */
    void add(DocumentRule rule, SourceText said, SourceText other) {
        all.add(of(rule, said).otherLine(other.line()).detail(other.text()).build());
    }

    /** What should stand in this part does not. */
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
