package org.closedloop.sla.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.document.problem.DocumentProblem;

/**
 * The result of reading a contract: the agreement, or all problems.
 *
 * <pre>{@code
 * DocumentReading reading = AgreementDocument.parse(Files.readString(Path.of("contract.md")));
 * reading.getProblems().forEach(problem -> show(problem.explain(Locale.ENGLISH)));
 * Agreement agreement = reading.orElseThrow();
 * }</pre>
 */
public final class DocumentReading {

    private final Locale language;
    private final Optional<Agreement> agreement;
    private final List<DocumentProblem> problems;

    DocumentReading(Locale language, Optional<Agreement> agreement, List<DocumentProblem> problems) {
        this.language = language;
        this.agreement = agreement;
        this.problems = List.copyOf(problems);
    }

    /** The language in which the contract is: English, German, or German as Switzerland writes it. */
    public Locale getLanguage() {
        return language;
    }

    /** The agreement; empty if and only if there is a problem. It is not validated. */
    public Optional<Agreement> getAgreement() {
        return agreement;
    }

    /** All problems, by their line. */
    public List<DocumentProblem> getProblems() {
        return problems;
    }

    /**
     * The agreement, if nothing is wrong with the text.
     *
     * @throws IllegalArgumentException if there is a problem; the message lists all of them in English, one a line
     */
    public Agreement orElseThrow() {
        return agreement.orElseThrow(() -> new IllegalArgumentException(problems.stream()
                .map(problem -> problem.explain(Locale.ENGLISH) + " [" + problem.getCode() + "]")
                .collect(Collectors.joining("\n"))));
    }
}
