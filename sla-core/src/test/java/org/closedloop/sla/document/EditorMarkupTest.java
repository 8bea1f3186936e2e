package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.document.Golden.ENGLISH;

import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup of editors and formatters reads as its text, or is a problem with its line. */
class EditorMarkupTest {

    private static final String NAME = "Max Roth";
    private static final int LINE = 184;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '¦',
            delimiter = '→',
            value = {
                "**Max Roth** → Max Roth",
                "*Max* __Roth__ → Max Roth",
                "***Max Roth***, → Max Roth,",
                "<u>Max</u> <b>Roth</b> → Max Roth",
                "<span class=\"underline\">Max Roth</span> → Max Roth",
                "<span id=\"_Toc1\" class=\"anchor\"></span>Max Roth → Max Roth",
                "Max&nbsp;Roth → Max Roth",
                "Max\u00a0Roth → Max Roth",
                "Max\u202fRoth → Max Roth",
                "Max\u00ad Ro\u200bth\u2060\ufeff → Max Roth",
                "Max\u2011Roth → Max-Roth",
                "Max &amp; Roth → Max & Roth",
                "<https://a.ch/x>\\_y → https://a.ch/x_y",
                "<https://a.ch/x\\_y> → https://a.ch/x_y",
                "<max@a.ch> → max@a.ch",
                "[max@a.ch](mailto:max@a.ch) → max@a.ch",
                "[max@a.ch](mailto:max@a.ch \"max@a.ch\") → max@a.ch",
                "[www.a.ch](http://www.a.ch/) → www.a.ch",
                "[https://a.ch/ü](https://a.ch/%C3%BC) → https://a.ch/ü",
                "[A.ch](<https://a.ch/>) → A.ch",
                "[**a.ch**](https://a.ch) → a.ch",
                "[https://A.ch/Report](https://a.CH/Report) → https://A.ch/Report",
                "[Max@a.ch](mailto:max@A.ch) → Max@a.ch",
                "[<em>a</em>.ch](https://a.ch) → a.ch",
                "<em>[a.ch](https://a.ch)</em> → a.ch",
                "[<em>a\\_b.ch](https://a_b.ch)</em> → a_b.ch",
                "<em>Max</em> <code>Roth</code> → Max Roth",
                "<b>Max <i>Roth</b></i>, → Max Roth,",
                "Max <b>Roth → Max Roth",
                "3<u>4</u>5 → 345",
                "~50 Leads, ~60 → ~50 Leads, ~60",
                "5 * 3 * 2 → 5 * 3 * 2",
            })
    void formats_and_addresses_are_read_as_their_text(String markdown, String name) {
        assertThat(deputy(parsed(markdown).orElseThrow())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '¦',
            delimiter = '→',
            value = {
                "~~Max Roth~~ Eva Roth → ~~Max Roth~~",
                "~Max Roth~ Eva Roth → ~Max Roth~",
                "<del>Max</del> Roth → <del>Max</del>",
                "<s>Max</s> Roth → <s>Max</s>",
                "<DEL>Max Roth → <DEL>",
                "Max Roth</del> → </del>",
                "<ins>Max</ins> Roth → <ins>Max</ins>",
                "<span class=\"deletion\" author=\"x\">Max</span> Roth → "
                        + "<span class=\"deletion\" author=\"x\">Max</span>",
                "<u style=\"text-decoration:line-through\">Max</u> Roth → "
                        + "<u style=\"text-decoration:line-through\">Max</u>",
                "10<sup>2</sup> Roth → <sup>2</sup>",
                "Max Roth<!-- until May --> → <!-- until May -->",
                "Max Roth<?x?> → <?x?>",
                "[Max Roth](https://a.ch) → [Max Roth](https://a.ch)",
                "[a.ch](https://b.ch) → [a.ch](https://b.ch)",
                "[https://a.ch](https://a.ch \"b\") → [https://a.ch](https://a.ch \"b\")",
                "![Max Roth](max.png) → ![Max Roth](max.png)",
                "<max> Roth → <max>",
                "3*4*5 → *4*",
                "**Max**imilian Roth → **Max**",
                "2`3` Roth → `3`",
                "\ud801\udc00*a* Roth → *a*",
                "3<em>4</em>5 → <em>4</em>",
                "3<i id=\"a\">4</i> Roth → <i id=\"a\">4</i>",
                "<strong>Max</strong>imilian Roth → <strong>Max</strong>",
                "<b>Max</b>imilian Roth → <b>Max</b>",
                "<b>M<i>a</b>x</i> Roth → <i>ax</i>",
                "2<code>3</code> Roth → <code>3</code>",
                "2<tt>3</tt> Roth → <tt>3</tt>",
                "2<em>3 Roth → <em>",
                "2</em>3 Roth → </em>",
                "3<em>x [a</em>.ch](https://a.ch) → <em>x </em>",
                "[https://a.ch/Report](https://a.ch/report) → [https://a.ch/Report](https://a.ch/report)",
                "[a.ch?Q](https://a.ch?q) → [a.ch?Q](https://a.ch?q)",
                "*<del>a*b</del> → <del>",
            })
    void other_markup_is_a_problem_with_its_line(String markdown, String markup) {
        assertThat(parsed(markdown).getProblems().stream().map(problem -> problem.explain(Locale.ENGLISH)))
                .contains(
                        "line " + LINE + ": '" + markup + "' is markup that an agreement does not have; write the text"
                                + " that is agreed, or remove it");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '¦',
            delimiter = '→',
            value = {
                "<!-- Max¶¶Roth --> → 188: <!-- Max Roth -->",
                "<del>¶¶x¶¶</del> → 188: <del>",
                "<table><tr><td>x</td></tr> → 188: <table><tr><td>x</td></tr>",
                "<!-- Max --><table><tr><td>x</td></tr></table> → 188: <!-- Max -->",
                "<table><tr><td>x</td></tr></table><!-- Max --> → 188: <!-- Max -->",
                "<?x Max?><table><tr><td>x</td></tr></table> → 188: <?x Max?>",
                "<?x?><table><tr><td>x</td></tr></table> → 188: <?x?>",
                "<!DOCTYPE html><table><tr><td>x</td></tr></table> → 188: <!DOCTYPE>",
                "<?xml version=\"1.0\"?><table><tr><td>x</td></tr></table> → "
                        + "188: <?xml version=\"1.0\"?><table><tr><td>x</td></tr></table>",
                "<table>¶<tr><td>x</td></tr>¶<td>Max</td></table> → 190: <td>Max</td>",
                "<table>¶<th>Max</th>¶<tr><td>x</td></tr></table> → 189: <th>Max</th>",
                "<table><tr><td>x</td>¶<tr><td>Max</td></tr></tr></table> → 189: <tr>",
                "<table><tr><td>x</td></tr>¶<table></table></table> → 189: <table>",
                "<table><tr title=\"a>b\"><td>x</td></tr></table> → 188: <tr title=\"a&gt;b\">",
                "<table title=\"Max\"><tr><td>x</td></tr></table> → 188: <table title=\"Max\">",
                "<table><col style=\"visibility: collapse\"/>¶<tr><td>x</td></tr></table> → "
                        + "188: <col style=\"visibility: collapse\">",
            })
    void markup_between_paragraphs_is_a_problem_with_its_line(String markdown, String problem) {
        String text = Golden.text("en").replace("## 9. Reporting", markdown.replace('¶', '\n') + "\n\n## 9. Reporting");
        assertThat(AgreementDocument.parse(text).getProblems().stream()
                        .map(found -> found.getLine() + ": "
                                + found.getValue().orElse("").replaceAll("\\s+", " ")))
                .contains(problem);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '¦',
            delimiter = '→',
            value = {
                "pandoc, escaped → “<https://bi.example.ch/sla>\\_board”",
                "remark, escaped → “<https://bi.example.ch/sla\\_board”>",
                "pandoc → “[https://bi.example.ch/sla_board”](https://bi.example.ch/sla_board”)",
                "pandoc, encoded → “[https://bi.example.ch/sla_board”](https://bi.example.ch/sla_board%E2%80%9D)",
                "prettier → “https://bi.example.ch/sla_board”",
            })
    void an_address_in_quotation_marks_that_a_formatter_linked_is_read(String formatter, String markdown) {
        String text = Golden.text("en").replace("“HubSpot dashboard”", markdown);
        assertThat(AgreementDocument.parse(text)
                        .orElseThrow()
                        .getReporting()
                        .orElseThrow()
                        .getChannels())
                .containsExactly("https://bi.example.ch/sla_board");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&nbsp;", "\u00a0", "<br>", "<br />", "\u200b"})
    void space_between_paragraphs_is_nothing(String space) {
        String text = Golden.text("en").replace("\n\n", "\n\n" + space + "\n\n");
        assertThat(AgreementDocument.parse(text).orElseThrow()).isEqualTo(ENGLISH);
    }

    @Test
    void the_number_of_an_optional_paragraph_alone_is_a_problem() {
        String text = Golden.text("en").replaceFirst("(\\*\\*2\\.4\\*\\*) .*", "$1");
        assertThat(AgreementDocument.parse(text).getProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.getLine()).isEqualTo(25));
    }

    @Test
    void headings_that_are_underlined_are_read() {
        String text =
                Golden.text("en").replaceAll("(?m)^# (.*)$", "$1\n=====").replaceAll("(?m)^## (.*)$", "$1\n-----");
        assertThat(AgreementDocument.parse(text).orElseThrow()).isEqualTo(ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"[1]: https://a.ch, 'Max [Roth][1]'", "[^1]: Vacation, Max[^1] Roth"})
    void a_link_by_reference_is_a_problem(String definition, String markdown) {
        String text = Golden.text("en").replace(NAME, markdown) + "\n" + definition + "\n";
        assertThat(AgreementDocument.parse(text).getProblems())
                .anySatisfy(problem -> assertThat(problem.getLine()).isEqualTo(LINE));
    }

    @ParameterizedTest
    @CsvSource({"en, true", "de, true", "de-CH, true", "en, false", "de, false", "de-CH, false"})
    void emphasis_everywhere_changes_nothing(String language, boolean code) {
        String text = Golden.text(language);
        String emphasized = text.replaceAll("(?m)^\\| (?!-)([^|<\\\\]+?) \\|", code ? "| `$1` |" : "| **$1** |")
                .replaceAll("(?m)^(#+ )(.+)$", "$1**$2**");
        assertThat(emphasized).isNotEqualTo(text);
        assertThat(AgreementDocument.parse(emphasized).orElseThrow())
                .isEqualTo(AgreementDocument.parse(text).orElseThrow());
    }

    private static DocumentReading parsed(String markdown) {
        String text = Golden.text("en");
        assertThat(text.lines().toList().get(LINE - 1)).contains(NAME);
        return AgreementDocument.parse(text.replace(NAME, markdown));
    }

    private static String deputy(Agreement agreement) {
        assertThat(ENGLISH.getPosts().get(0).getDeputy()).isEqualTo(NAME);
        return agreement.getPosts().get(0).getDeputy();
    }
}
