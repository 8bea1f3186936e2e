package org.closedloop.sla.json;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.json.tree.Faults;
import org.jspecify.annotations.Nullable;

/**
 * What reading a document gave: the value, as far as it has the right form, and every problem at once.
 *
 * <p>A value is there unless its form is wrong, so that a draft whose clauses do not fit each other yet can be shown.
 * {@link #orElseThrow()} is stricter, and gives it only if it has no error at all; warnings and advice do not stop it.
 *
 * <pre>{@code
 * Reading<Agreement> reading = SlaJson.inEnglish().read(Agreement.class, Path.of("agreement.yaml"));
 * reading.getProblems().forEach(System.err::println);
 * }</pre>
 */
public final class Reading<T> {

    private final String source;
    private final @Nullable T value;
    private final List<Problem> problems;

    Reading(String source, @Nullable T value, Faults problems) {
        this.source = source;
        this.value = value;
        this.problems = problems.inOrder().stream().map(Problem::new).toList();
    }

    /** The name of the document, such as that of its file; empty for a text. */
    public String getSource() {
        return source;
    }

    /** The value; empty if and only if there is an error of form, one with a code {@code SLA-J...}. */
    public Optional<T> getValue() {
        return Optional.ofNullable(value);
    }

    /** All problems, in the order of the document. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** Whether there is any problem that is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.getSeverity() == Problem.Severity.ERROR);
    }

    /**
     * The value, if nothing is wrong with it.
     *
     * @throws UnreadableException if there is an error; its message lists every problem
     */
    public T orElseThrow() {
        if (value == null || hasErrors()) {
            throw new UnreadableException(source, problems);
        }
        return value;
    }
}
