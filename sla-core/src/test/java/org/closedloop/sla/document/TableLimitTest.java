package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.closedloop.sla.document.problem.DocumentProblem;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.markdown.MarkdownPage;
import org.closedloop.sla.markdown.TableLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table with more cells than the Markdown library reads is a problem with its line. */
class TableLimitTest {

    @ParameterizedTest
    @CsvSource({"1000, 1000", "2, 400000", "20000, 60"})
    void refuses_a_table_with_too_many_cells(int columns, int rows) {
        DocumentReading reading = AgreementDocument.parse("# Contract\n\n" + table(columns, rows));

        assertThat(reading.getAgreement()).isEmpty();
        assertThat(reading.getProblems()).hasSize(1);
        assertThat(reading.getProblems().get(0).explain(Locale.ENGLISH))
                .isEqualTo("line 4: the table has more than 1,000,000 cells, which are not read");
        assertThat(reading.getProblems().get(0).explain(Locale.GERMAN))
                .isEqualTo("Zeile 4: die Tabelle hat mehr als eine Million Zellen und wird nicht gelesen");
    }

    @ParameterizedTest
    @CsvSource({"1001, 999, td", "2, 500000, td", "1001, 999, th"})
    void refuses_a_table_of_html_with_too_many_cells(int columns, int rows, String cell) {
        DocumentReading reading = AgreementDocument.parse("# Contract\n\n" + html(columns, rows, cell));

        assertThat(reading.getAgreement()).isEmpty();
        assertThat(reading.getProblems()).hasSize(1);
        assertThat(reading.getProblems().get(0).explain(Locale.ENGLISH))
                .isEqualTo("line 3: the table has more than 1,000,000 cells, which are not read");
    }

    @Test
    void reads_tables_of_html_up_to_the_limit() {
        assertThat(AgreementDocument.parse(html(1000, 999, "td")).getProblems())
                .extracting(DocumentProblem::getRule)
                .containsExactly(DocumentRule.NOT_A_CONTRACT);
    }

    @Test
    void reads_tables_up_to_the_limit() {
        assertThat(TableLimit.firstLineBeyond(table(99, 9_000) + "\n" + table(99, 9_000)))
                .isEmpty();
    }

    @Test
    void writes_a_page_with_a_table_of_any_size() {
        assertThat(new MarkdownPage().html(table(2, 500_001))).contains("<table>");
    }

    /** A table whose first row alone has cells. */
    private static String html(int columns, int rows, String cell) {
        return "<table><tr>" + ("<" + cell + "/>").repeat(columns) + "</tr>" + "<tr/>".repeat(rows) + "</table>\n";
    }

    private static String table(int columns, int rows) {
        return "|" + "a|".repeat(columns) + "\n|" + "-|".repeat(columns) + "\n" + "|x|\n".repeat(rows);
    }
}
