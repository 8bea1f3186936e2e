package org.closedloop.sla.examples.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws hold for the seeds, for some changes of them, and for all inputs that once broke one. */
class FuzzTargetsTest {

    private static final Path REGRESSIONS =
            Path.of("src/test/resources/org/closedloop/sla/examples/fuzzing/regressions");

    static List<Named<FuzzTarget>> targets() {
        return FuzzTargets.all().stream()
                .map(target -> Named.of(target.getName(), target))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void seeds_hold_the_laws(FuzzTarget target) throws IOException {
        assertThat(target.getSeeds()).isNotEmpty();
        for (byte[] seed : target.getSeeds()) {
            target.check(seed);
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void damaged_seeds_hold_the_laws(FuzzTarget target) throws IOException {
        Random random = new Random(20261130);
        for (byte[] seed : target.getSeeds()) {
            for (int i = 0; i < 20; i++) {
                target.check(damaged(seed, random));
            }
        }
    }

    static List<Path> regressions() throws IOException {
        try (Stream<Path> files = Files.walk(REGRESSIONS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("regressions")
    void inputs_that_once_broke_a_law_hold_it(Path file) throws IOException {
        FuzzTargets.named(REGRESSIONS.relativize(file).getName(0).toString()).check(Files.readAllBytes(file));
    }

    @Test
    void names_all_targets_if_one_is_unknown() {
        assertThatThrownBy(() -> FuzzTargets.named("leads"))
                .hasMessageStartingWith("no target 'leads'; there are [leads-ndjson, leads-csv, ");
    }

    @Test
    void there_are_documents_in_both_formats() {
        assertThat(FuzzTargets.all())
                .extracting(FuzzTarget::getName)
                .contains(
                        "draft-yaml",
                        "exclusions-yaml",
                        "calendar-yaml",
                        "calendar-json",
                        "mapping-yaml",
                        "mapping-json");
    }

    @Test
    void the_readme_lists_the_targets() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(FuzzTargets.all()).allSatisfy(target -> assertThat(readme).contains("`" + target.getName() + "`"));
    }

    @Test
    void a_dictionary_quotes_the_bytes_of_each_token() {
        assertThat(Tokens.dictionary().lines())
                .hasSameSizeAs(Tokens.all())
                .allMatch(line -> line.matches("\"(\\\\x[0-9a-f]{2})+\""))
                .contains("\"\\x30\\x65\\x39\"");
    }

    /** One to three bytes changed, and a part cut out or doubled; or a token in place of a part. */
    private static byte[] damaged(byte[] seed, Random random) {
        if (random.nextBoolean()) {
            int start = random.nextInt(seed.length);
            int end = start + random.nextInt(Math.min(6, seed.length - start));
            List<String> tokens = Tokens.all();
            String token = tokens.get(random.nextInt(tokens.size()));
            return replaced(seed, start, end, token.getBytes(StandardCharsets.UTF_8));
        }
        byte[] copy = seed.clone();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        int from = random.nextInt(copy.length);
        int to = from + random.nextInt(Math.min(40, copy.length - from));
        return random.nextBoolean() ? spliced(copy, to, from) : spliced(copy, from, to);
    }

    private static byte[] replaced(byte[] bytes, int start, int end, byte[] replacement) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        result.write(bytes, 0, start);
        result.writeBytes(replacement);
        result.write(bytes, end, bytes.length - end);
        return result.toByteArray();
    }

    /** The bytes up to the first place, and those from the second one. */
    private static byte[] spliced(byte[] bytes, int end, int beginning) {
        byte[] result = new byte[end + bytes.length - beginning];
        System.arraycopy(bytes, 0, result, 0, end);
        System.arraycopy(bytes, beginning, result, end, bytes.length - beginning);
        return result;
    }
}
