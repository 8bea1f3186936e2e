package org.closedloop.sla.agreement;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An agreement cannot be resolved. The message has one line for each problem, without its code.
 *
 * <pre>{@code
 * try {
 *     terms = agreement.resolve(calendar);
 * } catch (UnresolvableException e) {
 *     e.getProblems().forEach(problem -> log.warn("{} {}", problem.getCode(), problem.getMessage()));
 * }
 * }</pre>
 */
public final class UnresolvableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    // Exceptions are serializable, problems need not be.
    private final transient List<ResolutionProblem> problems;

    UnresolvableException(List<ResolutionProblem> problems) {
        super(problems.stream().map(ResolutionProblem::getMessage).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems: the calendar first, then references, then what could be computed but not judged. */
    public List<ResolutionProblem> getProblems() {
        return problems;
    }
}
