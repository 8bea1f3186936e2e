package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits of a contract that are not allowed, and the exact problems that are reported. */
class RefusedEditTest {

    private static final String TEXT = Golden.text("en");
    private static final String NOTICE =
            "Draft. This text binds no party. What stands in square brackets is still open" + " and listed at the end.";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_wrong_edit_is_reported(String edit, String text, List<String> problems) {
        DocumentReading reading = AgreementDocument.parse(text);
        assertThat(reading.getAgreement()).isEmpty();
        assertThat(reading.getProblems().stream().map(problem -> problem.explain(Locale.ENGLISH)))
                .containsExactlyElementsOf(problems);
    }

    static Stream<Arguments> a_wrong_edit_is_reported() {
        return Stream.of(
                refused(
                        "prose in clause 2",
                        "**2.4** Subgroup",
                        "This is a gentlemen’s agreement.\n\n**2.4** Subgroup",
                        "line 25: this text does not belong in clause 2: 'This is a gentlemen’s agreement.'"),
                refused(
                        "a blank line lost before a clause that is not ours",
                        "**2.4** Subgroup",
                        "**2.4** This is a gentlemen’s agreement.\n**2.5** Subgroup",
                        "line 25: this text does not belong in clause 2: 'This is a gentlemen’s agreement.'"),
                refused(
                        "a share of a count",
                        "at least 120 per",
                        "at least 95% per",
                        "line 130: '95%' does not match what the metric measures; expected a threshold such as 120"),
                refused(
                        "a smallest sample of a count",
                        "Metric: sqls<br>",
                        "Metric: sqls<br>Minimum number of cases: 10<br>",
                        "line 130: this text does not belong in clause 6: 'Minimum number of cases: 10'"),
                refused(
                        "names that are separated by semicolons",
                        "Mia Keller and Sam Frei",
                        "Mia Keller; Sam Frei",
                        "line 204: 'Mia Keller; Sam Frei' cannot be read as names in quotation marks; expected them"
                                + " as in “A” and “B”"),
                refused(
                        "a quotation mark that is not closed",
                        "Mia Keller and Sam Frei",
                        "“Mia Keller, Sam Frei",
                        "line 204: '“Mia Keller, Sam Frei' cannot be read as names in quotation marks; expected them"
                                + " as in “A” and “B”"),
                refused(
                        "a sentence behind names",
                        "Mia Keller and Sam Frei",
                        "Mia Keller and Sam Frei. Lunch is free",
                        "line 204: 'Mia Keller and Sam Frei. Lunch is free' cannot be read as names in quotation"
                                + " marks; expected them as in “A” and “B”"),
                refused(
                        "the notice of a draft alone",
                        "# Service Level Agreement between Marketing and Sales\n",
                        "# Service Level Agreement between Marketing and Sales\n\n" + NOTICE + "\n",
                        "line 3: this text does not belong in the head: '" + NOTICE + "'"),
                refused(
                        "an empty line for a signature twice",
                        "| Inside Sales | Ida Wyss |  |  |",
                        "| Inside Sales | Ida Wyss |  |  |\n| Inside Sales | Ida Wyss |  |  |",
                        "line 223: this text does not belong in the signatures: 'Inside Sales | Ida Wyss |  | '"),
                refused(
                        "another first meeting",
                        "**10.2** The first meeting takes place on 15 Jan 2026.",
                        "**10.2** The first meeting takes place on 15 Jan 2026.\n\nThe first meeting takes place on 1"
                                + " Feb 2026.",
                        "line 204: 'The first meeting takes place on 1 Feb 2026.' contradicts line 202, which reads"
                                + " 'The first meeting takes place on 15 Jan 2026.'"),
                refused(
                        "a list of open points in a contract",
                        "## 9. Reporting",
                        "## Open points\n\nAll points have been completed.\n\n## 9. Reporting",
                        "line 188: this text does not belong in the contract: 'Open points'"),
                refused(
                        "a company changed in the head alone",
                        "| Company | Acme AG |",
                        "| Company | Acme Group AG |",
                        "line 13: 'Acme AG' contradicts line 5, which reads 'Acme Group AG'"),
                refused(
                        "a version changed in the head alone",
                        "| Version | 2 |",
                        "| Version | 3 |",
                        "line 216: '2' contradicts line 7, which reads '3'"),
                refused(
                        "a stage changed in a target alone",
                        "stage SQL for the first time: at least 120",
                        "stage MQL for the first time: at least 120",
                        "line 130: 'Leads that reach the stage MQL for the first time' contradicts line 162, which"
                                + " reads 'Leads that reach the stage SQL for the first time'"),
                refused(
                        "a filter dropped in a target alone",
                        "Metric: hot-response<br>Only leads with priority “hot”<br>",
                        "Metric: hot-response<br>",
                        "line 154: 'Metric: hot-response / Cut window: counts, without reduction / Minimum number of"
                                + " cases: 1' contradicts line 171, which reads 'Only leads with priority “hot”'"),
                refused(
                        "a percent sign forgotten",
                        "at least 95% per calendar month",
                        "at least 95 per calendar month",
                        "line 145: '95' is not a valid share; expected one such as 95%"),
                refused(
                        "a sum without its currency",
                        "at least CHF 400,000.00 per",
                        "at least 400,000 per",
                        "line 132: '400,000' is not an amount of money; expected one such as CHF 9,000.00"),
                refused(
                        "a number in another notation",
                        "at least 120 per",
                        "at least 1.200 per",
                        "line 130: '1.200' is ambiguous: it can mean 1,200 or 1.2; write it so that it has only one"
                                + " meaning"),
                refused(
                        "a date that does not exist",
                        "15 Jan 2026",
                        "31 Feb 2026",
                        "line 202: '31 Feb 2026' is not a valid date; expected one such as 31 Dec 2026"),
                refused(
                        "a term that ends before it begins",
                        "to 31 Dec 2026, both",
                        "to 31 Dec 2025, both",
                        "line 19: '31 Dec 2025' is not possible: date range '2026-01-01/2025-12-31': must not end"
                                + " before it starts"),
                refused(
                        "a sentence changed beyond its values",
                        "The first meeting takes place on 15 Jan 2026.",
                        "The first meeting takes place in the winter.",
                        "line 202: 'The first meeting takes place in the winter.' cannot be read in clause 10;"
                                + " expected 'The first meeting takes place on ….'"),
                refused(
                        "a sentence removed",
                        "**10.2** The first meeting takes place on 15 Jan 2026.\n\n",
                        "",
                        "line 198: clause 10 lacks 'The first meeting takes place on ….'"),
                refused(
                        "a heading removed",
                        "### 5.3 Close rate\n\n",
                        "",
                        "line 75: this text does not belong in clause 5: 'Deals won, of all deals closed.'"),
                refused(
                        "a heading of a clause removed",
                        "## 11. Renewal\n\n",
                        "",
                        "line 206: this text does not belong in clause 10: 'This agreement is renewed with effect"
                                + " from 1 Jan 2027 only if the parties expressly consent; silenc…'",
                        "line 208: this text does not belong in clause 10: 'A party that does not wish to renew this"
                                + " agreement informs the other parties before the end of the …'",
                        "line 210: this text does not belong in clause 10: 'Term of the renewed agreement: 1 year.'",
                        "line 216: clause 11 is missing; expected the heading 'Renewal'"),
                refused(
                        "a cell emptied",
                        "| Inbound Sales | Sam Frei |",
                        "| Inbound Sales |  |",
                        "line 38: a value is left blank in clause 3"),
                refused(
                        "a column renamed",
                        "| Role in this agreement |",
                        "| Role |",
                        "line 35: the table must not have the column 'Role'",
                        "line 35: the table lacks the column 'Role in this agreement'"),
                refused(
                        "a cell too many",
                        "| Sales | Inbound Sales | Sam Frei |",
                        "| Sales | Inbound Sales | Sam Frei | by proxy |",
                        "line 38: the row has more cells than the table has columns: 'by proxy'"),
                refused(
                        "a cell too many without a bar behind it",
                        "| Sales | Inbound Sales | Sam Frei |",
                        "| Sales | Inbound Sales | Sam Frei | by proxy",
                        "line 38: the row has more cells than the table has columns: 'by proxy'"),
                refused(
                        "a metric that is not listed",
                        "Metric: sqls<br>",
                        "Metric: sql<br>",
                        "line 130: 'sql' is unknown; expected a name such as sqls"),
                refused(
                        "a row that was moved and kept its number",
                        "| 3 | Lead | A contact who asked for something. | – |\n| 4 | pql | A lead that uses the"
                                + " trial. | – |",
                        "| 4 | pql | A lead that uses the trial. | – |\n| 3 | Lead | A contact who asked for"
                                + " something. | – |",
                        "line 60: the number 3 comes after 4: number the rows in their order, or leave the numbers"
                                + " blank"),
                refused(
                        "weights of a model that has others",
                        "| first touchpoint | 40% |",
                        "| first touchpoint | 30% |",
                        "line 87: '30%' contradicts line 81, which reads 'U-Shaped'"),
                refused(
                        "a mode of renewal changed in one sentence",
                        "This agreement is renewed with effect from 1 Jan 2027 only if the parties expressly consent;"
                                + " silence does not constitute consent.",
                        "This agreement renews automatically with effect from 1 Jan 2027 unless a party gives notice"
                                + " of non-renewal in due time.",
                        "line 206: clause 11 lacks 'Notice period before the end of the term: ….'",
                        "line 210: this text does not belong in clause 11: 'A party that does not wish to renew this"
                                + " agreement informs the other parties before the end of the …'"),
                refused(
                        "a limit in days in a sentence about time",
                        "Time limit: 4 hours of business time from",
                        "Time limit: 2 business days from",
                        "line 145: 'Share of the leads that are worked in time (4 hours of business time from the"
                                + " hand-over of the lead)' contradicts line 170, which reads 'Share of the leads"
                                + " that are worked in time (2 business days from the hand-over of the lead)'",
                        "line 170: 'the hand-over of the lead. The time limit is met by the first personal contact"
                                + " made by Sales or Ins…' cannot be read as a metric; expected a sentence such as 'the"
                                + " hand-over of the lead; the day on which it begins does not count. The time"
                                + " limit is met by the …'"),
                refused(
                        "a placeholder",
                        "31 Dec 2026, both",
                        "\\[END DATE\\], both",
                        "line 19: '[END DATE]' in clause 2 is still open"),
                refused(
                        "a clause that stands twice",
                        "## 9. Reporting",
                        "## 9. Scope",
                        "line 188: this repeats line 17: '9. Scope'",
                        "line 190: this text does not belong in the contract: 'Results are reported regularly."
                                + " Reporting period: the week.'",
                        "line 192: this text does not belong in the contract: 'Reports are delivered through:"
                                + " “HubSpot dashboard”.'",
                        "line 194: this text does not belong in the contract: 'The following are informed: “Executive"
                                + " board” and “Heads of department”.'",
                        "line 196: this text does not belong in the contract: 'Each report is available no later than"
                                + " business day 5 after the end of the reporting period.'",
                        "line 218: clause 9 is missing; expected the heading 'Reporting'"));
    }

    @Test
    void problems_are_explained_in_german() {
        String text = Golden.text("de").replace("am 15.01.2026", "im Januar");
        assertThat(AgreementDocument.parse(text).getProblems().stream().map(problem -> problem.explain(Locale.GERMAN)))
                .containsExactly(
                        "Zeile 202: «Das erste Treffen findet im Januar statt.» ist in Ziffer 10 nicht zu lesen;"
                                + " erwartet wird «Das erste Treffen findet am … statt.»");
    }

    @Test
    void an_exception_lists_every_problem() {
        DocumentReading reading = AgreementDocument.parse(
                TEXT.replace("| Version | 2 |", "| Version | two |").replace("15 Jan 2026", "soon"));
        assertThat(catchThrowable(reading::orElseThrow))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        line 7: 'two' is not a whole number; expected one such as 5 [SLA-P21]
                        line 202: 'soon' is not a valid date; expected one such as 31 Dec 2026 [SLA-P20]
                        line 216: '2' contradicts line 7, which reads 'two' [SLA-P12]""");
    }

    private static Arguments refused(String edit, String before, String after, String... problems) {
        assertThat(TEXT).as(edit).contains(before);
        return Arguments.of(edit, TEXT.replace(before, after), List.of(problems));
    }
}
