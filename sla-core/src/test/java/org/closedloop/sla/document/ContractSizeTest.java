package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.closedloop.sla.document.problem.DocumentProblem;
import org.closedloop.sla.document.problem.DocumentRule;
import org.junit.jupiter.api.Test;

/** A contract with more than 10 MiB is a problem. */
class ContractSizeTest {

    private static final int LIMIT = 10_485_760;

    @Test
    void refuses_a_contract_beyond_the_limit() {
        DocumentReading reading = AgreementDocument.parse(filled(LIMIT + 1));

        assertThat(reading.getAgreement()).isEmpty();
        assertThat(reading.getProblems()).extracting(DocumentProblem::getCode).containsExactly("SLA-P16");
        DocumentProblem problem = reading.getProblems().get(0);
        assertThat(problem.getRule()).isEqualTo(DocumentRule.TEXT_TOO_LARGE);
        assertThat(problem.explain(Locale.ENGLISH))
                .isEqualTo("line 1: the text has more than 10 MiB (10,485,760 characters) and is not read");
        assertThat(problem.explain(Locale.GERMAN))
                .isEqualTo("Zeile 1: der Text hat mehr als 10 MiB (10485760 Zeichen) und wird nicht gelesen");
    }

    @Test
    void reads_a_contract_up_to_the_limit() {
        assertThat(AgreementDocument.parse(filled(LIMIT)).orElseThrow()).isEqualTo(Golden.ENGLISH);
    }

    /** The contract with blank lines up to this length. */
    private static String filled(int length) {
        String text = Golden.text("en");
        return text + "\n".repeat(length - text.length());
    }
}
