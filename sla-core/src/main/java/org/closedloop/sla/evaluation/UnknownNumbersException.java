package org.closedloop.sla.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Numbers have metrics or windows that the terms do not know. Without it they would be ignored, and their targets would
 * have no data. The message has one line for each, in English.
 */
public final class UnknownNumbersException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    // Exceptions are serializable, numbers need not be.
    private final transient List<UnknownNumber> numbers;

    /** Creates it for at least one number. */
    public UnknownNumbersException(List<UnknownNumber> numbers) {
        super(numbers.stream().map(number -> number.explain(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        this.numbers = List.copyOf(numbers);
    }

    /** All unknown numbers, by window. */
    public List<UnknownNumber> getNumbers() {
        return numbers;
    }
}
