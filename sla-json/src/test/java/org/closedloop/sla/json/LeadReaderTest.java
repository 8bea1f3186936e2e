package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line is a lead, an issue or blank. */
class LeadReaderTest {

    private final List<Lead> leads = new ArrayList<>();
    private final List<LeadIssue> issues = new ArrayList<>();

    static Stream<Arguments> badLines() {
        return Stream.of(
                Arguments.of("{\"id\": \"b\"", "SLA-J07", "-"),
                Arguments.of("nonsense", "SLA-J07", "-"),
                Arguments.of("[]", "SLA-J04", "-"),
                Arguments.of("{}", "SLA-J03", "-"),
                Arguments.of("{\"id\": 5.0}", "SLA-J06", "-"),
                Arguments.of("{\"id\": 1.2E17}", "SLA-J06", "-"),
                Arguments.of("{\"id\": null}", "SLA-J11", "-"),
                Arguments.of("{\"id\": 7, \"sorce\": 5}", "SLA-J01", "7"),
                Arguments.of("{\"id\": \"b\", \"sorce\": \"x\"}", "SLA-J01", "b"),
                Arguments.of("{\"id\": \"b\", \"createdAt\": \"yesterday\"}", "SLA-J04", "b"),
                Arguments.of("{\"id\": \"b\", \"createdAt\": \"2026-03-05 10:12:33\"}", "SLA-J04", "b"),
                Arguments.of("{\"id\": \"b\", \"createdAt\": 1772710200}", "SLA-J06", "b"),
                Arguments.of("{\"id\": \"b\"} {\"id\": \"c\"}", "SLA-J07", "-"),
                Arguments.of("{\"kind\": \"Lead\", \"id\": \"b\"}", "SLA-J09", "b"),
                Arguments.of("{\"id\": \"b\", \"id\": \"c\"}", "SLA-J02", "b"),
                Arguments.of("{\"id\": \"" + "x".repeat(1024 * 1024) + "\"}", "SLA-J08", "-"));
    }

    @ParameterizedTest
    @MethodSource("badLines")
    void goes_on_after_a_bad_line(String line, String code, String lead) throws IOException {
        LeadLines account = read("{\"id\": \"a\"}\n" + line + "\n{\"id\": \"z\"}\n");

        assertThat(leads).extracting(Lead::getId).containsExactly("a", "z");
        assertThat(issues)
                .extracting(
                        issue -> issue.getLine().orElse(0L),
                        LeadIssue::getCode,
                        issue -> issue.getLead().orElse("-"),
                        LeadIssue::getEffect)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2L, code, lead, LeadIssue.Effect.SKIPPED));
        assertThat(account).hasToString("3 lines read: 2 leads, 1 skipped; 0 blank");
    }

    @Test
    @SuppressWarnings("NullAway") // That is what is tested.
    void refuses_nothing_at_once_and_by_name() {
        LeadReader reader = LeadReader.inEnglish();
        InputStream empty = InputStream.nullInputStream();

        assertThatNullPointerException()
                .isThrownBy(() -> reader.read(empty, null, issues::add))
                .withMessage("leads");
        assertThatNullPointerException()
                .isThrownBy(() -> reader.read(empty, leads::add, null))
                .withMessage("issues");
        assertThatNullPointerException()
                .isThrownBy(() -> reader.count(Path.of("none.ndjson"), null))
                .withMessage("counter");
    }

    @Test
    void tells_every_problem_of_a_line() throws IOException {
        read("{\"id\": \"a\", \"sorce\": \"x\", \"deal\": {\"outcome\": \"win\"}}");

        assertThat(issues)
                .extracting(LeadIssue::getMessage)
                .containsExactly("/sorce: unknown field `sorce`; did you mean `source`?; /deal/outcome: expected one of"
                        + " open, won, lost, but was `win`; did you mean `won`?");
    }

    @Test
    void takes_either_line_end_blank_lines_a_byte_order_mark_and_an_envelope() throws IOException {
        LeadLines account = read("\uFEFF{\"id\": \"a\"}\r\n\r\n  \n"
                + "{\"apiVersion\": \"closedloop.org/v2\", \"kind\": \"Lead\", \"id\": \"b\"}");

        assertThat(issues).isEmpty();
        assertThat(leads).extracting(Lead::getId).containsExactly("a", "b");
        assertThat(account).hasToString("2 lines read: 2 leads, 0 skipped; 2 blank");
    }

    @Test
    void reads_nothing_from_nothing() throws IOException {
        assertThat(read("")).hasToString("0 lines read: 0 leads, 0 skipped; 0 blank");
    }

    @Test
    void skips_bytes_that_are_not_utf8() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("{\"id\": \"Zürich\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes.write("{\"id\": \"Zürich\"}\n".getBytes(StandardCharsets.UTF_8));

        LeadReader.inEnglish().read(new ByteArrayInputStream(bytes.toByteArray()), leads::add, issues::add);

        assertThat(leads).extracting(Lead::getId).containsExactly("Zürich");
        assertThat(issues)
                .extracting(LeadIssue::getMessage)
                .containsExactly("not UTF-8: byte 10 of the input cannot be read");
    }

    @Test
    void a_huge_line_is_read_over_and_not_held() throws IOException {
        long huge = 4L * 1024 * 1024 * 1024;
        InputStream in = new SequenceInputStream(
                new Endless(huge), new ByteArrayInputStream("\n{\"id\": \"a\"}".getBytes(StandardCharsets.UTF_8)));

        LeadLines account = LeadReader.inEnglish().read(in, leads::add, issues::add);

        assertThat(account).hasToString("2 lines read: 1 leads, 1 skipped; 0 blank");
        assertThat(issues)
                .extracting(LeadIssue::getMessage)
                .containsExactly("limit exceeded: the line is longer than 1048576 bytes");
    }

    @Test
    void a_line_of_exactly_the_limit_is_read_with_either_end() throws IOException {
        String lead = "{\"id\": \"" + "x".repeat(1024 * 1024 - 10) + "\"}";

        LeadLines account = read(lead + "\r\n" + lead + "\n" + lead + " \n");

        assertThat(account).hasToString("3 lines read: 2 leads, 1 skipped; 0 blank");
    }

    @Test
    void reads_what_the_writer_wrote() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LeadWriter writer = LeadWriter.to(out);
        writer.write(Examples.lead());
        writer.write(Lead.builder().id("two\nlines").build());

        LeadReader.inEnglish().read(new ByteArrayInputStream(out.toByteArray()), leads::add, issues::add);

        assertThat(issues).isEmpty();
        assertThat(leads)
                .containsExactly(
                        Examples.lead(), Lead.builder().id("two\nlines").build());
    }

    private LeadLines read(String text) throws IOException {
        return LeadReader.inEnglish()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), leads::add, issues::add);
    }

    /** So many bytes without a line end. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(target, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
