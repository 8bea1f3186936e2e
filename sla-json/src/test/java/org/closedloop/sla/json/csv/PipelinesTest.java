package org.closedloop.sla.json.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipelinesTest {

    @ParameterizedTest
    @CsvSource({
        "Closed Won (Sales Pipeline), Closed Won",
        "Closed Won (Sales (EU) Pipeline), Closed Won",
        "Closed Won (paid) (Sales), Closed Won (paid)",
        "'Date entered \"Customer (Sales)\"', 'Date entered \"Customer'",
        "Closed Won, Closed Won",
        "Closed Won (, Closed Won (",
        "Closed Won ), Closed Won )",
        "(Sales), (Sales)",
        "Closed Won (), Closed Won",
        "'', ''",
    })
    void removes_the_pipeline_in_the_last_parentheses(String text, String without) {
        assertThat(Pipelines.without(text)).isEqualTo(without);
    }
}
