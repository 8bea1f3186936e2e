package org.closedloop.sla.json.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The records before the end of a page that is cut off are kept, each once and in order. */
class JsonPagesLawsTest {

    private static final JsonPages PAGES = JsonPages.of("results[]", "result.results[]");
    private static final String PAGE =
            "{\"total\": 3, \"results\": [{\"id\": \"ä1\", \"p\": {\"a\": null, \"b\": 1.5}},"
                    + " {\"id\": 2, \"p\": [true, \"x\\u00e4\"]},\r\n {\"id\": 3}], \"paging\": {\"next\": {\"after\": \"3\"}}}\n";

    @Test
    void keeps_the_records_before_any_byte_at_which_a_page_is_cut_off() throws IOException {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        List<ObjectNode> all = Heard.of(PAGES, "in", page).records();
        for (int length = 0; length < page.length - 1; length++) {
            Heard heard = Heard.of(PAGES, "in", Arrays.copyOf(page, length));

            int whole = ends(new String(page, 0, length, StandardCharsets.UTF_8));
            assertThat(heard.records()).as("%s bytes", length).isEqualTo(all.subList(0, whole));
            assertThat(heard.lines()).hasSize(whole + 1).last().asString().startsWith("tell PAGE_");
        }
    }

    /** How many of the three records end in this text. */
    private static int ends(String text) {
        return (int) List.of("\"b\": 1.5}}", "\"x\\u00e4\"]}", "\"id\": 3}").stream()
                .filter(text::contains)
                .count();
    }

    @Property(tries = 200)
    void reads_lines_like_values(@ForAll @Size(max = 50) List<@IntRange(max = 20_000) Integer> sizes)
            throws IOException {
        String text = IntStream.range(0, sizes.size())
                .mapToObj(i -> "{\"id\":\"" + i + "\",\"v\":\"" + "v".repeat(sizes.get(i)) + "\"}")
                .collect(Collectors.joining("\n"));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        List<ObjectNode> byLine = Heard.of(PAGES, "in.ndjson", bytes).records();

        assertThat(byLine)
                .hasSize(sizes.size())
                .isEqualTo(Heard.of(PAGES, "in", bytes).records());
    }

    @Property
    void reads_or_reports_every_mutated_page(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 10_000) Integer> places, @ForAll byte trap)
            throws IOException {
        byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
        places.forEach(place -> bytes[place % bytes.length] = (byte) (trap + place));

        assertThat(Heard.of(PAGES, "in", bytes).lines()).isNotEmpty();
        assertThat(Heard.of(PAGES, "in.ndjson", bytes).lines()).isNotEmpty();
    }
}
