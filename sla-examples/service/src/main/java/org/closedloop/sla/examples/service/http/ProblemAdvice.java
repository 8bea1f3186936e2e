package org.closedloop.sla.examples.service.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns refusals and failures into answers. */
@RestControllerAdvice
class ProblemAdvice {

    /** The request's attribute with the refusal, in case that the servlet container answers on its own. */
    static final String REFUSAL = ServiceException.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_SECONDS = "5";

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(ServiceException refusal, HttpServletRequest request) {
        request.setAttribute(REFUSAL, refusal);
        return answers.of(request, refusal);
    }

    /** A database that is away, or ended the transaction: nothing was stored. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<byte[]> failedStorage(Exception failure, HttpServletRequest request) {
        if (failure instanceof DataIntegrityViolationException) {
            LOG.info("A value that the database does not take: {}", failure.getMessage());
            return answers.of(request, HttpStatus.UNPROCESSABLE_CONTENT, HttpHeaders.EMPTY, "not-storable", List.of());
        }
        HttpHeaders retry = new HttpHeaders();
        retry.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        if (failure instanceof ConcurrencyFailureException) {
            LOG.info("A change waited too long for another one: {}", failure.getMessage());
            return answers.of(request, HttpStatus.SERVICE_UNAVAILABLE, retry, "busy", List.of());
        }
        LOG.error("The database failed", failure);
        return answers.of(request, HttpStatus.SERVICE_UNAVAILABLE, retry, "no-database", List.of());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> other(Exception failure, HttpServletRequest request) {
        if (failure instanceof TypeMismatchException) {
            return answers.of(request, HttpStatus.BAD_REQUEST, HttpHeaders.EMPTY);
        }
        if (failure instanceof ErrorResponse known) {
            return answers.of(request, known.getStatusCode(), known.getHeaders());
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return answers.of(request, HttpStatus.INTERNAL_SERVER_ERROR, HttpHeaders.EMPTY);
    }
}
