package org.closedloop.sla.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The blocks of the page are parts of the files of this directory, which are compiled and run. */
class HostsPageTest {

    private static final List<Path> MODULES = Stream.of("", "boot-3", "boot-4", "junit-6", "quarkus")
            .map(Path::of)
            .toList();
    private static final String PAGE = text(Path.of("README.md"));

    @Test
    void every_block_of_java_is_code_of_a_module() {
        String code = MODULES.stream()
                .flatMap(module -> javaFiles(module.resolve("src")))
                .map(file -> dense(text(file)))
                .collect(Collectors.joining());

        assertThat(blocks("java"))
                .hasSizeGreaterThan(6)
                .allSatisfy(block -> assertThat(code).contains(dense(block)));
    }

    @Test
    void every_block_of_xml_is_a_part_of_a_pom() {
        String poms = poms();

        assertThat(blocks("xml"))
                .hasSizeGreaterThan(4)
                .allSatisfy(block -> assertThat(poms).contains(dense(block)));
    }

    @Test
    void gradle_names_artifacts_and_versions_of_the_poms() {
        String poms = poms();
        List<MatchResult> coordinates = blocks("kotlin").stream()
                .flatMap(block -> Pattern.compile("\"([\\w.]+):([\\w-]+):([\\w.-]+)\"")
                        .matcher(block)
                        .results())
                .toList();

        assertThat(coordinates)
                .hasSizeGreaterThan(3)
                .allSatisfy(match -> assertThat(poms)
                        .contains("<groupId>" + match.group(1) + "</groupId><artifactId>" + match.group(2)
                                + "</artifactId><version>" + match.group(3) + "</version>"));
    }

    @ParameterizedTest
    @CsvSource({
        "boot-4,   <artifactId>spring-boot-starter-parent</artifactId><version>, Spring Boot",
        "boot-3,   <artifactId>spring-boot-starter-parent</artifactId><version>, Spring Boot",
        "quarkus,  <quarkus.version>, Quarkus",
        "junit-6,  <artifactId>junit-jupiter</artifactId><version>, JUnit",
        "../..,    <junit.version>, JUnit",
        "../..,    <jqwik.version>, jqwik",
        "../..,    <jackson.version>, Jackson"
    })
    void the_page_names_the_versions_that_are_tested(Path module, String before, String product) {
        String pom = dense(text(module.resolve("pom.xml")));
        int start = pom.indexOf(before) + before.length();

        assertThat(PAGE).contains(product + " " + pom.substring(start, pom.indexOf('<', start)));
    }

    private static String poms() {
        return MODULES.stream()
                .map(module -> dense(text(module.resolve("pom.xml"))))
                .collect(Collectors.joining());
    }

    private static List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(PAGE)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Stream<Path> javaFiles(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text without white space, which the page and the formatter of the code set differently. */
    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }
}
