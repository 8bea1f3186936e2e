package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not well-formed is explained in our own words, with its place, and never in those of a parser. */
class SyntaxMessagesTest {

    private static final Pattern TERMS = Pattern.compile(
            "REDACTED|Feature|StreamRead|Exception|jackson|snakeyaml|start marker|START_|END_|VALUE_|FIELD_NAME|[Tt]oken"
                    + "|while (?:scanning|parsing)|simple key|block (?:mapping|end|collection)|CTRL-CHAR|code point"
                    + "|end-of-input|end of stream|Illegal|Unrecognized|maximum|(?:^|: )null\\b|Parser");

    private static final String INSERTED = "\u0000\u001b\t\n\"'{}[]:,#&*!|>?%@`\\-~ 0e.xu\ud83d\u0085\ufeff";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '§',
            value = {
                "JSON | {\"id\": 1         | the text ends before it is complete",
                "JSON | {\"id\": 1 \"b\"   | unexpected `\"`; a comma or a closing bracket is missing before it",
                "JSON | {\"id\" 1          | unexpected `1`; a colon is missing before it",
                "JSON | {id: 1}            | unexpected `i`; expected the name of a field in double quotes",
                "JSON | {\"id\": }         | unexpected `}`; expected a value",
                "JSON | {\"id\": [1}       | unexpected `}`",
                "JSON | {\"id\": yes}      | `yes` is not a value; write a text in double quotes",
                "JSON | {\"id\": \"a\\q\"} | `\\q` is not a known escape",
                "JSON | {\"id\": \"\\u12x\"} | a character escape must have hexadecimal digits, such as `\\u00e9`",
                "JSON | /* a */ {}         | JSON has no comments; delete it, or write YAML",
                "JSON | {\"id\": 1.x}      | unexpected `x` in a number",
                "YAML | id: a: b           | a colon with a space is not allowed here; write a text that contains one in quotes",
                "YAML | id: @a             | `@` cannot begin a text; write the text in quotes",
                "YAML | id: \"a            | the text ends before it is complete",
                "YAML | id: [a b: c        | the text ends before it is complete",
                "YAML | id: - a            | an item of a list is not allowed here; begin the list on a line of its own",
                "YAML | id: *              | anchors, aliases, tags and directives are not supported",
                "YAML | id: \"\\q\"        | `\\q` is not a known escape"
            })
    void explains_what_is_wrong(Format format, String document, String message) {
        assertThat(SlaJson.inEnglish().read(Agreement.class, document, format).getProblems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getMessage()).isEqualTo("not well-formed: " + message);
                    assertThat(problem.getLine()).isEqualTo(1);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "JSON, '{\"id\": \"a\tb\"}', das Steuerzeichen U+0009 ist in einem Text zu maskieren und anderswo nicht erlaubt",
        "YAML, 'id: a\n\tb: c', ein Tabulator rückt nicht ein; bitte mit Leerzeichen einrücken",
        "YAML, 'id: a\n b: c', 'ein Doppelpunkt mit Leerzeichen ist hier nicht erlaubt; einen Text, der ihn enthält, bitte in"
                + " Anführungszeichen setzen'",
        "YAML, 'id: a\nb\nc: d', eine Zeile hat weder einen Doppelpunkt hinter dem Namen eines Feldes noch die Einrückung"
                + " eines Textes"
    })
    void explains_in_german(Format format, String document, String message) {
        assertThat(SlaJson.in(Locale.GERMAN)
                        .read(Agreement.class, document, format)
                        .getProblems())
                .extracting(Problem::getMessage)
                .containsExactly("nicht wohlgeformt: " + message);
    }

    @Property(tries = 500)
    void no_change_of_a_document_leads_to_terms_of_a_parser(
            @ForAll @IntRange(max = 5_000) int place, @ForAll @IntRange(max = 30) int inserted, @ForAll Format format) {
        String document = SlaJson.inEnglish().write(SlaFixtures.smallAgreement(), format);
        int at = Math.min(place, document.length());
        String mark = INSERTED.substring(inserted % INSERTED.length(), inserted % INSERTED.length() + 1);

        Stream.of(document.substring(0, at), document.substring(0, at) + mark + document.substring(at))
                .flatMap(text -> Stream.of(Locale.ENGLISH, Locale.GERMAN)
                        .flatMap(locale ->
                                SlaJson.in(locale).read(Agreement.class, text, format).getProblems().stream()))
                .forEach(problem -> assertThat(problem.getMessage()).doesNotContainPattern(TERMS));
    }
}
