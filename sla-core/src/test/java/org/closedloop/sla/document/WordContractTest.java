package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.document.Golden.ENGLISH;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page of a contract, saved as a docx by LibreOffice 7.4.7 and turned into Markdown by pandoc 2.17.1.1:
 *
 * <pre>
 * soffice --headless --convert-to docx:"MS Word 2007 XML" word-en.html
 * pandoc -f docx -t gfm --wrap=none --track-changes=all word-en.docx -o word-en.md
 * </pre>
 */
class WordContractTest {

    private static final String WORD = Golden.read("word-en.md");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "de-CH"})
    void the_contract_is_read_as_it_was_written(String language) {
        assertThat(AgreementDocument.parse(Golden.read("word-" + language + ".md"))
                        .orElseThrow())
                .isEqualTo(AgreementDocument.parse(Golden.text(language)).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<td>5%</td> → <td><strong>5%</strong></td>",
                "<br /> → <br>",
                "<br /> → </p><p>",
                "<td>6</td> → <td>6&nbsp;</td>",
                "<tr class=\"odd\"> → <tr>",
                "<td>sql-volume</td> → <td style=\"text-align: right;\" id=\"a\">sql-volume</td>",
                "<td>sql-volume</td> → <td><em><a href=\"sql-volume\"><b>sql</b>-volume</a></em></td>",
                "<td>sql-volume</td> → <td align=\"right\">sql-volume</td>",
                "<td>sql-volume</td> → <td><![CDATA[sql-volume]]></td>",
                "<col style=\"width: 6%\" /> → <col width=\"6%\" />",
                "'<th>Details</th>' → '<th><p>Details</p></th>'",
                "at least 120 per → at&nbsp;least <u>120</u> per",
            })
    void another_form_of_a_table_is_read_the_same(String before, String after) {
        String text = before.equals("<br />") && after.startsWith("</p>")
                ? WORD.replace("<td>", "<td><p>").replace("</td>", "</p></td>").replace(before, after)
                : WORD.replace(before, after);
        assertThat(text).isNotEqualTo(WORD);
        assertThat(AgreementDocument.parse(text).orElseThrow()).isEqualTo(ENGLISH);
    }

    @Test
    void items_that_became_a_list_are_read_as_items() {
        String items = "<td><ul>\n<li>Budget</li>\n<li><p>A date within six months</p></li>\n</ul></td>";
        String text = WORD.replaceFirst("<td>– [^/]*?<br />\n– [^/]*?</td>", items);
        assertThat(text).isNotEqualTo(WORD);
        assertThat(AgreementDocument.parse(text).orElseThrow().getDefinitions().getStages())
                .anySatisfy(
                        stage -> assertThat(stage.getCriteria()).containsExactly("Budget", "A date within six months"));
    }

    @Test
    void a_table_whose_first_row_is_not_marked_as_headers_is_read_the_same() {
        String html = WORD.replaceAll("</?thead>\n", "").replace("<th>", "<td>").replace("</th>", "</td>");
        assertThat(html).isNotEqualTo(WORD);
        assertThat(AgreementDocument.parse(html).orElseThrow()).isEqualTo(ENGLISH);
        assertThat(AgreementDocument.parse(unheaded(WORD)).orElseThrow()).isEqualTo(ENGLISH);
    }

    /** Each pipe table with blank headers above its own. */
    private static String unheaded(String text) {
        List<String> lines = new ArrayList<>();
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            boolean isHeader = i + 1 < all.size()
                    && all.get(i + 1).startsWith("|--")
                    && !all.get(i).startsWith("|  ");
            if (isHeader) {
                lines.add(all.get(i).replaceAll("[^|]", " "));
                lines.add(all.get(i + 1));
                lines.add(all.get(i));
                i++;
            } else {
                lines.add(all.get(i));
            }
        }
        return String.join("\n", lines);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "at least 120 per → at least <del>120</del> 150 per → <del>120</del>",
                "at least 120 per → at least 1<sup>20</sup> per → <sup>20</sup>",
                "at least 120 per → at least <span class=\"insertion\">120</span> per → <span class=\"insertion\">120</span>",
                "at least 120 per → at least <!-- 90? -->120 per → <!-- 90? -->",
                "at least 120 per → <a href=\"https://a.ch\">at least</a> 120 per → <a href=\"https://a.ch\">at least</a>",
                "at least 120 per → at least 1<em>2</em>0 per → <em>2</em>",
                "at least 120 per → at least <code>1</code>20 per → <code>1</code>",
                "at least 120 per → <a href=\"https://a.ch\" hidden=\"\">a.ch</a> 120 per → "
                        + "<a href=\"https://a.ch\" hidden=\"\">a.ch</a>",
                "at least 120 per → <a href=\"https://a.ch/X\">a.ch/x</a> per → <a href=\"https://a.ch/X\">a.ch/x</a>",
                "at least 120 per → <p hidden=\"\">120</p> per → <p hidden=\"\">120</p>",
                "<td>sql-volume</td> → <td colspan=\"2\">sql-volume</td> → <td colspan=\"2\">",
                "<td>sql-volume</td> → <td style=\"display:none\">sql-volume</td> → <td style=\"display:none\">",
                "<td>sql-volume</td> → <td style='color: \"x'>sql-volume</td> → <td style=\"color: &quot;x\">",
                "<td>sql-volume</td> → <td hidden=\"\">sql-volume</td> → <td hidden=\"\">",
                "<tr class=\"even\"> → <tr class=\"deletion\"> → <tr class=\"deletion\">",
                "<thead> → <thead hidden=\"\"> → <thead hidden=\"\">",
                "<col style=\"width: 6%\" /> → <col hidden=\"\" /> → <col hidden=\"\">",
            })
    void markup_in_a_table_is_a_problem_with_its_line(String before, String after, String markup) {
        String text = WORD.replaceFirst(before, after);
        long line = 1
                + text.substring(0, text.indexOf(after))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        assertThat(AgreementDocument.parse(text).getProblems().stream().map(problem -> problem.explain(Locale.ENGLISH)))
                .anySatisfy(problem ->
                        assertThat(problem).matches("line \\d+: '" + Pattern.quote(markup) + "' is markup that .*"))
                .anySatisfy(problem -> assertThat(problem).startsWith("line " + line + ":"));
    }

    @Test
    void the_page_that_pandoc_turned_into_Markdown_is_read_the_same() {
        String text = "<div role=\"main\">\n\n<div class=\"section head\">\n\n"
                + WORD.replace("\n## ", "\n</div>\n\n<div class=\"section\">\n\n## ") + "\n</div>\n\n</div>\n";
        assertThat(AgreementDocument.parse(text).orElseThrow()).isEqualTo(ENGLISH);
        assertThat(AgreementDocument.parse(text.replace("class=\"section\"", "hidden"))
                        .getProblems())
                .isNotEmpty()
                .allMatch(problem -> problem.getValue().orElse("").equals("<div hidden>"));
    }

    @Test
    void the_page_is_a_docx_without_comments() throws IOException {
        List<String> entries = new ArrayList<>();
        try (ZipInputStream docx = new ZipInputStream(
                Objects.requireNonNull(WordContractTest.class.getResourceAsStream("word-en.docx")))) {
            for (ZipEntry entry = docx.getNextEntry(); entry != null; entry = docx.getNextEntry()) {
                entries.add(entry.getName());
            }
        }
        assertThat(entries).contains("word/document.xml").doesNotContain("word/comments.xml");
    }

    @Test
    void an_edit_arrives() {
        assertThat(AgreementDocument.parse(WORD.replace("at least 120 per", "at least 150 per"))
                        .orElseThrow()
                        .getTargets()
                        .toString())
                .contains("atLeast=150");
    }
}
