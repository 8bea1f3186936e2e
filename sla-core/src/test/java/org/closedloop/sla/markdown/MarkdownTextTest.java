package org.closedloop.sla.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text stays text, whatever it holds. */
class MarkdownTextTest {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Marketing & Sales → Marketing & Sales",
                "C# | [X] → C\\# \\| \\[X\\]",
                "&amp; <b> → \\&amp; \\<b\\>",
                "a_b*c → a\\_b\\*c",
                "- no list → \\- no list",
                "1. no list → 1\\. no list",
                "2026) → 2026\\)",
                "«https://a.ch/a_b/~c?d=e&f=g#h» → «https://a.ch/a_b/~c?d=e&f=g#h»",
                "https://a.ch/_a_b_ www.a.ch/a_b → https://a.ch/_a_b\\_ www.a.ch/a_b",
                "a_b@a.ch, a_b → a_b@a.ch, a\\_b",
                "https://a.ch/?a=1&lt;b~c[*] → https://a.ch/?a=1\\&lt;b\\~c\\[\\*\\]",
            })
    void only_markup_is_escaped(String text, String markdown) {
        assertThat(MarkdownText.block(text)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource({"'one\ntwo', one<br>two", "'one\r\n\r\n two ', one<br>two", "'a\tb', a b", "'a\u0000b', a\uFFFDb"})
    void a_text_stays_on_one_line(String text, String markdown) {
        assertThat(MarkdownText.inline(text)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource({
        "5\u00a0%, 5 %",
        "'\u202fa\u2009b\u3000', a b",
        "no\u2011break, no-break",
        "'two \u00a0 blanks', two blanks",
        "soft\u00adhyphen, softhyphen",
        "zero\u200bwidth\u2060joined\ufeff, zerowidthjoined"
    })
    void characters_that_editors_put_in_place_of_others_are_those_others(String text, String carried) {
        assertThat(MarkdownText.carried(text)).isEqualTo(carried);
    }

    @Property(tries = 2000)
    void an_address_is_parsed_as_it_was_written(@ForAll("addresses") String text) {
        assertThat(read(new Markdown().note(text).toString())).isEqualTo(text);
        assertThat(MarkdownParser.blocksOf(new Markdown().note(text).toString()))
                .containsExactly(new Block.Paragraph(1, text));
    }

    @Property(tries = 2000)
    void a_paragraph_is_parsed_as_it_was_written(@ForAll("texts") String text) {
        assertThat(read(new Markdown().note(text).toString())).isEqualTo(text);
    }

    @Property(tries = 2000)
    void a_heading_and_a_numbered_paragraph_are_parsed_as_they_were_written(@ForAll("texts") String text) {
        assertThat(read(new Markdown().title(text).toString())).isEqualTo(text + ":");
        assertThat(read(new Markdown().clause(7, text).paragraph(text).toString()))
                .isEqualTo("7. " + text + ": 7.1 " + text);
    }

    @Property(tries = 2000)
    void the_cells_of_a_table_are_parsed_as_they_were_written(@ForAll("texts") String text) {
        String table = new Markdown()
                .table(List.of("a", "b"), List.of(List.of(text, "-"), List.of("-", text)))
                .toString();
        assertThat(read(table)).isEqualTo("a| b " + text + "| - -| " + text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("\\`*_{}[]()<>#+-.!|~&=:;'\"/$^@%ab1 ü–")
                .ofMinLength(1)
                .ofMaxLength(24)
                .map(text -> text.strip().replaceAll(" +", " "))
                .filter(text -> !text.isEmpty());
    }

    @Provide
    Arbitrary<String> addresses() {
        return texts().list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> parts.stream()
                        .map(part -> "https://a.ch/" + part + " b_" + part.replace(" ", "") + "@a_b.ch")
                        .collect(Collectors.joining(" ")));
    }

    private static String read(String markdown) {
        return RENDERER.render(PARSER.parse(markdown)).replaceAll("\\s+", " ").strip();
    }
}
