package org.closedloop.sla.json;

import java.util.List;
import java.util.stream.Collectors;
import org.closedloop.sla.json.tree.Faults;

/**
 * A document cannot be taken as it is. The message has one line for each problem, such as {@code agreement.yaml:12:5
 * /targets/2/within: expected a time limit ... [SLA-J04]}.
 */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    // Exceptions are serializable, problems need not be.
    private final transient List<Problem> problems;

    /** @param source the name of the document; empty if it has none */
    UnreadableException(String source, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> prefix(source, problem) + problem)
                .collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    /** Creates it for a document without a name. */
    static UnreadableException of(Faults problems) {
        return new UnreadableException(
                "", problems.inOrder().stream().map(Problem::new).toList());
    }

    private static String prefix(String source, Problem problem) {
        boolean placed = problem.getLine() > 0 || !problem.getPointer().isEmpty();
        return source.isEmpty() ? "" : source + (placed ? ":" : ": ");
    }

    /** All problems, in the order of the document. */
    public List<Problem> getProblems() {
        return problems;
    }
}
