package org.closedloop.sla.examples.scorecard;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks the sizes and names of the source files of all modules, also those of the test support. */
class SourceFilesTest {

    private static final Path PROJECT = Path.of("..", "..");

    private static final List<String> SOURCES = List.of(
            "sla-core/src/main",
            "sla-core/src/testing",
            "sla-core/src/exports",
            "sla-json/src/main",
            "sla-examples/scorecard/src/main",
            "sla-examples/slides/src/main",
            "sla-examples/benchmarks/src/main");

    private static final int MOST_FILES = 45;
    private static final int MOST_LINES = 350;

    /** Each is one loop over many fields or characters, in which a lead is read and counted without allocation. */
    private static final Set<String> LONGER = Set.of("FunnelCounter.java", "LeadScanner.java");

    private static List<Path> files = List.of();

    @BeforeAll
    static void find_the_files() {
        files = SOURCES.stream()
                .map(PROJECT::resolve)
                .flatMap(SourceFilesTest::sources)
                .toList();
        assertThat(files).hasSizeGreaterThan(700);
    }

    @Test
    void no_package_has_more_than_45_files() {
        Map<Path, Long> byPackage = files.stream().collect(groupingBy(Path::getParent, TreeMap::new, counting()));

        assertThat(byPackage).allSatisfy((directory, count) -> assertThat(count).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void no_file_has_more_than_350_lines() {
        assertThat(files.stream()
                        .filter(file -> lines(file) > MOST_LINES)
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(LONGER);
    }

    @Test
    void no_two_classes_have_the_same_name() {
        Map<Path, List<Path>> byName = files.stream().collect(groupingBy(Path::getFileName, TreeMap::new, toList()));

        assertThat(byName.values()).allSatisfy(same -> assertThat(same).hasSize(1));
    }

    private static Stream<Path> sources(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            return all
                    .filter(file -> file.toString().endsWith(".java")
                            && !file.endsWith("package-info.java")
                            && !file.endsWith("module-info.java"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
