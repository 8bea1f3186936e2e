package org.closedloop.sla.examples.service.http;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * A request that is refused. The code names the detail in {@code messages.properties}, which the answer has in the
 * caller's language.
 */
public final class ServiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Object[] arguments;
    private final transient List<ProblemEntry> problems;

    /** A refusal with a detail only. */
    public ServiceException(HttpStatus status, String code, Object... arguments) {
        this(status, code, List.of(), arguments);
    }

    /** A refusal with problems of the body. */
    public ServiceException(HttpStatus status, String code, List<ProblemEntry> problems, Object... arguments) {
        super(code);
        this.status = status;
        this.code = code;
        this.arguments = arguments.clone();
        this.problems = List.copyOf(problems);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    List<ProblemEntry> problems() {
        return problems;
    }
}
