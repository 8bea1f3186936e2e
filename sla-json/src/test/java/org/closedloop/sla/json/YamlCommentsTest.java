package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

class YamlCommentsTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("", 0),
                arguments("id: a\n\n\nkind: b\n", 0),
                arguments("# only\n", 1),
                arguments("# without an end", 1),
                arguments("\uFEFF# after a byte order mark\nid: a\n", 1),
                arguments("id: a # behind a value\n", 1),
                arguments("id: a\t# behind a tab\r\nkind: b # and another\r\n", 2),
                arguments("# one\n# two\n\n# three\nid: a\n  # four\n", 4),
                arguments("id: a#b\n", 0),
                arguments("id: '# quoted'\n", 0),
                arguments("id: \"a # quoted\"\n", 0),
                arguments("id: 'over\n  # lines'\n", 0),
                arguments("id: |\n  # a text\n  b # a text\n", 0),
                arguments("id: | # of the block\n  # a text\n", 1),
                arguments("id: >\n  a text\n# below it\n", 1),
                arguments("list: [ # one\n  a, # two\n  # three\n  b ] # four\n", 4),
                arguments("map: { a: b, # one\n  c: d }\n", 1),
                arguments("- a # one\n# two\n- b\n", 2),
                arguments("a: # one\n  # two\n  b: c\n", 2));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void are_counted_by_lines(String yaml, int lines) {
        assertThat(YamlComments.countLines(yaml)).isEqualTo(lines);
    }

    @Test
    void what_the_library_writes_has_none() throws IOException {
        assertThat(YamlComments.countLines(
                        Files.readString(Path.of("src/test/resources/golden/v2/agreement-full.yaml"))))
                .isZero();
    }

    @Test
    void are_not_found_in_what_is_not_well_formed() {
        assertThatThrownBy(() -> YamlComments.countLines("id: 'open\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("2:1: not well-formed: the text ends before it is complete [SLA-J07]");
    }

    @Test
    void name_the_problem_of_such_a_text_in_german() {
        assertThatThrownBy(() -> YamlComments.countLines("id: 'open\n", Locale.GERMANY))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("2:1: nicht wohlgeformt: der Text endet, bevor er vollständig ist [SLA-J07]");
    }

    @Test
    void keep_the_cause() {
        assertThatThrownBy(() -> YamlComments.countLines("id: 'open\n")).hasCauseInstanceOf(YamlEngineException.class);
    }
}
