package org.closedloop.sla.document.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects what is wrong with a contract's text while it is read. */
public final class ProblemCollector {

    private final List<DocumentProblem> all = new ArrayList<>();
    private final Function<String, Optional<String>> clauses;

    /** @param clauses the number of a clause by its part; empty for a part that is no clause */
    public ProblemCollector(Function<String, Optional<String>> clauses) {
        this.clauses = clauses;
    }

    /** A text that should be another. */
    public void add(DocumentRule rule, SourceText said, String expected) {
        all.add(of(rule, said).detail(expected).build());
    }

    /** A text that should not be there. */
    public void add(DocumentRule rule, SourceText said) {
        all.add(of(rule, said).build());
    }

    /** A text that contradicts or repeats another. */
    public void add(DocumentRule rule, SourceText said, SourceText other) {
        all.add(of(rule, said).otherLine(other.line()).detail(other.text()).build());
    }

    /** A text that is missing in this part. */
    public void missing(DocumentRule rule, String part, int line, String expected) {
        all.add(DocumentProblem.builder()
                .rule(rule)
                .part(part)
                .clause(clauses.apply(part))
                .line(line)
                .detail(expected)
                .build());
    }

    private DocumentProblem.Builder of(DocumentRule rule, SourceText said) {
        return DocumentProblem.builder()
                .rule(rule)
                .part(said.part())
                .clause(clauses.apply(said.part()))
                .line(said.line())
                .value(said.text());
    }

    /** How many there are. */
    public int count() {
        return all.size();
    }

    /** Whether one of those from this one on is a placeholder. */
    public boolean isOpenSince(int mark) {
        return all.subList(mark, all.size()).stream().anyMatch(problem -> problem.getRule() == DocumentRule.OPEN);
    }

    /** All of them, by their line. */
    public List<DocumentProblem> inOrder() {
        return all.stream()
                .distinct()
                .sorted(Comparator.comparingInt(DocumentProblem::getLine))
                .toList();
    }
}
