package org.closedloop.sla.json;

import java.util.List;
import java.util.stream.Collectors;
import org.closedloop.sla.json.tree.Fault;
import org.closedloop.sla.json.tree.Node;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A value of this library cannot be read by a mapper with the {@link SlaModule}. The message has one line for each
 * problem, such as {@code 12:5 /agreement/targets/2/within: expected a time limit ... [SLA-J04]}, in the language of
 * the mapper.
 *
 * <p>Frameworks wrap it: with Spring, it is the cause of an {@code HttpMessageNotReadableException}.
 *
 * <pre>{@code
 * if (refused.getCause() instanceof UnreadableValueException unreadable) {
 *     answer.setProperty("problems", unreadable.getProblems());
 * }
 * }</pre>
 */
public final class UnreadableValueException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final Fault[] faults;
    private final boolean buffered;

    /**
     * @param buffered whether the pointers begin at the value, because Jackson read it from a buffer, which does not
     *     reliably know its place in the document
     */
    UnreadableValueException(JsonParser parser, Class<?> type, List<Fault> faults, boolean buffered) {
        super(parser, lines(placed(faults, buffered)), type);
        this.faults = placed(faults, buffered).toArray(Fault[]::new);
        this.buffered = buffered;
    }

    /** A buffer gives each token the place of a later one. */
    private static List<Fault> placed(List<Fault> faults, boolean buffered) {
        return buffered ? faults.stream().map(Fault::unplaced).toList() : faults;
    }

    /**
     * All problems of the value, in the order of the document. Pointers begin at the root of what the mapper read: the
     * document, or the tree handed to it. Line and column are those of the mapper's parser, which counts the bytes of a
     * line where it reads bytes; they are 0 where it has no text or has buffered it, as it does for types that are told
     * by a later field.
     */
    public List<Problem> getProblems() {
        return faults().stream().map(Problem::new).toList();
    }

    private List<Fault> faults() {
        String parent = buffered ? pointer() : "";
        return List.of(faults).stream().map(fault -> fault.under(parent)).toList();
    }

    /** The pointer of the value, of which Jackson adds a name or an index at each level that the exception passes. */
    private String pointer() {
        return Node.pointer(getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .toList());
    }

    /** The problems, one a line. */
    @Override
    public String getMessage() {
        return lines(faults());
    }

    private static String lines(List<Fault> faults) {
        return faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
    }
}
