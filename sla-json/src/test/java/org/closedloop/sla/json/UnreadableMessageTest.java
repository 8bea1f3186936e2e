package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message has no source, line or pointer that is unknown. */
class UnreadableMessageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a.yaml | 2 | /id | a.yaml:2:5 /id: nicht wohlgeformt: x [SLA-J07]
            a.yaml | 2 | ""  | a.yaml:2:5: nicht wohlgeformt: x [SLA-J07]
            a.yaml | 0 | /id | a.yaml:/id: nicht wohlgeformt: x [SLA-J07]
            a.yaml | 0 | ""  | a.yaml: nicht wohlgeformt: x [SLA-J07]
            ""     | 2 | /id | 2:5 /id: nicht wohlgeformt: x [SLA-J07]
            ""     | 0 | /id | /id: nicht wohlgeformt: x [SLA-J07]
            ""     | 0 | ""  | nicht wohlgeformt: x [SLA-J07]
            """)
    void lists_what_is_known(String source, int line, String pointer, String message) {
        Faults faults = new Faults(Locale.GERMAN);
        faults.add(FaultCode.SYNTAX, pointer, line, 5, "syntax", "x");
        List<Problem> problems = faults.inOrder().stream().map(Problem::new).toList();

        assertThat(new UnreadableException(source, problems)).hasMessage(message);
    }
}
